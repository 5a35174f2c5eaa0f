import type { DocumentRij } from '../../db/queries/documenten/document-rij.ts';
import { findDocument } from '../../db/queries/documenten/find-documenten.ts';
import type { ZaakMetDelen } from '../../db/queries/zaken/find-zaken.ts';
import { ChangedMeanwhile, NotAllowed, NotFound, NotPossible } from '../errors.ts';
import type { Call } from '../http/route.ts';
import { moment, text } from '../http/texts.ts';
import { permits } from '../policy/decide.ts';
import { iso, ref } from '../taken/view.ts';
import { seen } from '../zaken/seen.ts';
import { standOf } from './view.ts';

type Asked = Pick<Call, 'trx' | 'actor'>;
export type Found = { readonly zaak: ZaakMetDelen; readonly rij: DocumentRij };

/**
 * The document under lock, for who may work on it; whoever saw an older version of it hears that it changed.
 *
 * @param versie the version he saw; `null` when that is asked later
 */
export async function toChange(
  call: Asked,
  { id, documentId }: { id: string; documentId: string },
  versie: number | null,
): Promise<Found> {
  const zaak = await seen(call, id, 'documenten.bewerken');
  const rij = await findDocument(call.trx, { zaakId: zaak.id, id: documentId, lock: true });
  if (!rij) throw new NotFound();
  if (rij.status !== 'concept') throw closed(rij);
  assertRunning(zaak);
  if (versie !== null && rij.versie !== versie)
    throw new ChangedMeanwhile(text('document.gewijzigd'), {
      versie: rij.versie,
      status: rij.status,
      door: null,
      op: null,
    });
  return { zaak, rij };
}

/** Nothing is laid in a case that is over, and nothing in it changes. */
export function assertRunning(zaak: ZaakMetDelen): void {
  if (zaak.beeindigd_op) throw new NotPossible(text('document.zaak-voorbij'));
}

/** The document under lock, for who may let it out of quarantine. */
export async function toRelease(
  call: Asked,
  { id, documentId }: { id: string; documentId: string },
): Promise<Found> {
  const zaak = await seen(call, id);
  const rij = await findDocument(call.trx, { zaakId: zaak.id, id: documentId, lock: true });
  if (!rij) throw new NotFound();
  if (!permits(call.actor, 'documenten.vrijgeven', { gemeente: zaak.gemeente }))
    throw new NotAllowed();
  if (rij.status === 'verwijderd') throw closed(rij);
  return { zaak, rij };
}

function closed(rij: DocumentRij): ChangedMeanwhile {
  const naam = rij.afgesloten_naam ?? text('iemand');
  const key = rij.status === 'verwijderd' ? 'document.al-verwijderd' : 'document.al-definitief';
  return new ChangedMeanwhile(
    text(key, { naam, moment: rij.afgesloten_op ? moment(rij.afgesloten_op) : '' }),
    {
      versie: rij.versie,
      status: rij.status,
      door: ref(rij.afgesloten_door, rij.afgesloten_naam),
      op: iso(rij.afgesloten_op),
    },
  );
}

/** How a document stands after a change. */
export async function standAfter(trx: Call['trx'], rij: DocumentRij, dubbel = false) {
  const now = await findDocument(trx, { zaakId: rij.zaak_id, id: rij.id });
  return standOf(now ?? rij, dubbel);
}
