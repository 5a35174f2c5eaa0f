import { randomUUID } from 'node:crypto';
import type { BsnVault } from '../../db/bsn-vault.ts';
import { appendAuditregel } from '../../db/queries/auditregels/append-auditregel.ts';
import { putDossier } from '../../db/queries/dossiers/put-dossier.ts';
import { enqueue } from '../../db/queries/outbox/enqueue.ts';
import { upsertPersoon } from '../../db/queries/personen/upsert-persoon.ts';
import { insertZaak } from '../../db/queries/zaken/insert-zaak.ts';
import { receive, takeSecrets } from '../../forms/dossier.ts';
import type { Data } from '../../forms/schema.ts';
import { dayOf } from '../../law/clock.ts';
import { messages } from '../../processes/aanvraag/variables.ts';
import { InvalidForm, NotAllowed, NotPossible } from '../errors.ts';
import { publishedForm } from '../formulieren/published.ts';
import type { Call } from '../http/route.ts';
import { text } from '../http/texts.ts';
import { permits } from '../policy/decide.ts';
import type { ZaakStand, ZaakStart } from './schema.ts';

/** Processes that a member of staff may start, with the form and the message that start them. */
export const STARTBAAR: Readonly<Record<string, { formulier: string; bericht: string }>> = {
  aanvraag: { formulier: 'aanvraag/melding', bericht: messages.aanvraagGestart },
};

/** The engine remembers the message this long; PostgreSQL keeps the key for ever. */
const START_TTL_MS = 3_600_000;

/**
 * Starts a case: person, case, case file and the message that starts the process are one transaction. The BSN is taken out of the
 * form and kept encrypted; the engine gets the id of the case and codes.
 */
export async function startZaak(
  { trx, actor, now }: Pick<Call, 'trx' | 'actor' | 'now'>,
  { proces, gemeente, formulierVersie, gegevens }: ZaakStart,
  bsnVault: BsnVault,
): Promise<ZaakStand> {
  const start = STARTBAAR[proces];
  if (!start) throw new NotPossible(text('zaak.proces-niet-startbaar'));
  if (!permits(actor, 'zaken.starten', { gemeente })) throw new NotAllowed(text('zaak.gemeente'));
  const form = await publishedForm(trx, start.formulier, formulierVersie);
  if (!form) throw new NotPossible(text('zaak.formulier-verouderd'));

  const { volledig, eigen } = receive(form.schema, {}, gegevens as Data);
  const fouten = form.validate(volledig);
  if (fouten.length > 0) throw new InvalidForm(fouten);
  const { gegevens: open, geheim } = takeSecrets(form.schema, eigen);
  const bsn = geheim['/melding/bsn'];
  if (typeof bsn !== 'string')
    throw new InvalidForm([{ pointer: '/melding/bsn', melding: text('zaak.bsn') }]);
  const melding = open.melding as { regeling: string; meldingsdatum: string };
  if (melding.meldingsdatum > dayOf(now)) {
    throw new InvalidForm([
      { pointer: '/melding/meldingsdatum', melding: text('zaak.melding-toekomst') },
    ]);
  }

  const persoonId = await upsertPersoon(trx, {
    gemeente,
    bsnVersleuteld: bsnVault.encrypt(bsn),
    bsnHash: bsnVault.hash(bsn),
    op: now,
  });
  const id = randomUUID();
  const nummer = await insertZaak(trx, {
    id,
    gemeente,
    proces,
    regeling: melding.regeling,
    persoon_id: persoonId,
    melding_op: melding.meldingsdatum,
    gestart_op: now,
    gestart_door: actor.id,
    jaar: dayOf(now).slice(0, 4),
  });
  await putDossier(trx, {
    zaakId: id,
    gemeente,
    gegevens: open,
    secties: Object.keys(open),
    taakId: null,
    door: actor.id,
    op: now,
  });
  await enqueue(trx, {
    soort: 'proces-bericht',
    sleutel: `start-${id}`,
    reeks: `zaak-${id}`,
    zaakId: id,
    gemeente,
    inhoud: {
      naam: start.bericht,
      correlatie: id,
      berichtId: `start-${id}`,
      variabelen: {
        zaakId: id,
        gemeente,
        regeling: melding.regeling,
        meldingOp: melding.meldingsdatum,
      },
      geldigMs: START_TTL_MS,
    },
  });
  await appendAuditregel(
    trx,
    {
      gemeente,
      actor: actor.id,
      actie: 'zaak.gestart',
      objectSoort: 'zaak',
      objectId: id,
      zaakId: id,
      herkomst: 'api',
      details: { proces, regeling: melding.regeling },
    },
    now,
  );
  return { id, nummer, status: 'wordt-gestart', versie: 1 };
}
