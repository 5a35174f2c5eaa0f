import { tellZaak } from '../../cases/tell-zaak.ts';
import type { BsnVault } from '../../db/bsn-vault.ts';
import { appendAuditregel } from '../../db/queries/auditregels/append-auditregel.ts';
import { findPersoon } from '../../db/queries/personen/find-persoon.ts';
import { findLopendeTermijn } from '../../db/queries/termijnen/find-lopende-termijn.ts';
import type { TermijnRij } from '../../db/queries/termijnen/termijn-rij.ts';
import type { ZaakMetTermijn } from '../../db/queries/zaken/find-zaken.ts';
import { dayOf } from '../../law/clock.ts';
import { TermRefused } from '../../terms/errors.ts';
import { hervat } from '../../terms/hervat.ts';
import { schortOp } from '../../terms/schort-op.ts';
import { NotFound, NotPossible } from '../errors.ts';
import type { Call } from '../http/route.ts';
import { text } from '../http/texts.ts';
import type { OpschortingVerzoek, TermijnStand } from './schema.ts';

type Context = Pick<Call, 'trx' | 'actor' | 'now'>;

/** What the grounds of the form are called in law. */
const GRONDEN: Record<OpschortingVerzoek['grond'], string> = {
  'awb-4:15-1-b': 'art. 4:15 lid 1 onder b Awb',
  'awb-4:15-2-a': 'art. 4:15 lid 2 onder a Awb',
  'awb-4:15-2-b': 'art. 4:15 lid 2 onder b Awb',
  'awb-4:15-2-c': 'art. 4:15 lid 2 onder c Awb',
};

/** Lets the decision term stand still from today on. The clock moves the watch through terms/. */
export async function suspend(
  { trx, actor, now }: Context,
  zaak: ZaakMetTermijn,
  { grond, toelichting }: OpschortingVerzoek,
): Promise<TermijnStand> {
  const termijn = await findLopendeTermijn(trx, { zaakId: zaak.id, soort: 'beslistermijn' });
  if (!termijn) throw new NotPossible(text('zaak.geen-beslistermijn'));
  const changed = await refused(() =>
    schortOp(
      trx,
      {
        termijnId: termijn.id,
        van: dayOf(now),
        grond: GRONDEN[grond],
        toelichting,
        door: actor.id,
      },
      () => now,
    ),
  );
  await tellApplicant(trx, zaak, 'opgeschort', changed);
  return { termijnId: changed.id, status: changed.status, einddatum: changed.einddatum };
}

/** Lets it run again from today on. */
export async function resume(
  { trx, actor, now }: Context,
  zaak: ZaakMetTermijn,
): Promise<TermijnStand> {
  const termijn = await findLopendeTermijn(trx, { zaakId: zaak.id, soort: 'beslistermijn' });
  if (termijn?.status !== 'opgeschort') throw new NotPossible(text('zaak.niet-opgeschort'));
  const changed = await refused(() =>
    hervat(trx, { termijnId: termijn.id, op: dayOf(now), door: actor.id }, () => now),
  );
  await tellApplicant(trx, zaak, 'hervat', changed);
  return { termijnId: changed.id, status: changed.status, einddatum: changed.einddatum };
}

/** The process writes the letter (art. 4:15 lid 4 Awb). */
const tellApplicant = (
  trx: Call['trx'],
  zaak: ZaakMetTermijn,
  termijnWijziging: 'opgeschort' | 'hervat',
  { id, versie }: TermijnRij,
): Promise<void> =>
  tellZaak(trx, zaak, {
    naam: 'beslistermijn-gewijzigd',
    berichtId: `beslistermijn-gewijzigd-${id}-${versie}`,
    variabelen: { termijnWijziging },
  });

/** Shows the number to somebody who needs it; always written down. */
export async function showBsn(
  context: Context,
  zaak: ZaakMetTermijn,
  doel: string,
  vault: BsnVault,
): Promise<{ bsn: string }> {
  const persoon = await findPersoon(context.trx, zaak.persoon_id);
  if (!persoon) throw new NotFound();
  // The reason is free text and may name people: the trail keeps it as closed as the number itself.
  await audit(context, zaak, 'bsn.ingezien', { doel: vault.encrypt(doel).toString('base64') });
  return { bsn: vault.decrypt(persoon.bsn_versleuteld) };
}

function audit(
  { trx, actor, now }: Context,
  zaak: ZaakMetTermijn,
  actie: string,
  details: Record<string, unknown> = {},
) {
  return appendAuditregel(
    trx,
    {
      gemeente: zaak.gemeente,
      actor: actor.id,
      actie,
      objectSoort: 'zaak',
      objectId: zaak.id,
      zaakId: zaak.id,
      herkomst: 'api',
      details,
    },
    now,
  );
}

/** What the law does not allow is told in words. */
async function refused<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof TermRefused)) throw error;
    throw new NotPossible(
      text(error.code === 'al-opgeschort' ? 'zaak.al-opgeschort' : 'zaak.geen-beslistermijn'),
    );
  }
}
