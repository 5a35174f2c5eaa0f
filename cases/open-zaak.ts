import { randomUUID } from 'node:crypto';
import type { Trx } from '../db/connect.ts';
import { appendAuditregel } from '../db/queries/auditregels/append-auditregel.ts';
import { putDossier } from '../db/queries/dossiers/put-dossier.ts';
import { findZaakBySleutel } from '../db/queries/zaken/find-zaak.ts';
import { insertZaak } from '../db/queries/zaken/insert-zaak.ts';
import { type Clock, dayOf } from '../law/clock.ts';
import { isVerzegeld } from './sealed.ts';
import { tellZaak } from './tell-zaak.ts';

/** The engine keeps the start this long; PostgreSQL keeps the case for ever. */
const START_TTL_MS = 3_600_000;

export type NewZaak = {
  /** slug of the process; its start message is `<proces>-gestart` */
  readonly proces: string;
  readonly gemeente: string;
  readonly regeling: string;
  readonly persoonId: string;
  /** the day that counts as the beginning: of the melding, the signal, the letter of objection; 'YYYY-MM-DD' */
  readonly meldingOp: string;
  /** sections of the case file to begin with */
  readonly dossier: Readonly<Record<string, unknown>>;
  readonly oorzaakZaakId?: string | null;
  readonly oorzaakBesluitId?: string | null;
  /** one of the `mijlpalen` of the process: where a case that is brought over or moved begins */
  readonly mijlpaal?: string | null;
  /** the medewerker who starts it; null = the platform itself */
  readonly door: string | null;
  /** one case per cause: a second call with it gives the first case; null where the caller guards this himself */
  readonly sleutel: string | null;
  /** what travels with the start message besides the case's own; codes, flags, dates and amounts only */
  readonly variabelen?: Readonly<Record<string, unknown>>;
};

/**
 * Opens a case: the only way in which one begins. Case, case file, audit line and the message that starts the process are
 * one transaction with the caller's.
 *
 * @returns id and number of the case
 */
export async function openZaak(
  trx: Trx,
  zaak: NewZaak,
  clock: Clock,
): Promise<{ id: string; nummer: string }> {
  const known = zaak.sleutel === null ? undefined : await findZaakBySleutel(trx, zaak.sleutel);
  if (known) return { id: known.id, nummer: known.nummer };
  const { proces, gemeente, regeling, meldingOp, mijlpaal = null, door } = zaak;
  const now = clock();
  const id = randomUUID();
  const nummer = await insertZaak(trx, {
    id,
    gemeente,
    proces,
    regeling,
    persoon_id: zaak.persoonId,
    melding_op: meldingOp,
    gestart_op: now,
    gestart_door: door,
    jaar: dayOf(now).slice(0, 4),
    oorzaak_zaak_id: zaak.oorzaakZaakId ?? null,
    oorzaak_besluit_id: zaak.oorzaakBesluitId ?? null,
    mijlpaal,
    verzegeld: isVerzegeld(proces),
    sleutel: zaak.sleutel,
  });
  await putDossier(trx, {
    zaakId: id,
    gemeente,
    gegevens: { ...zaak.dossier },
    secties: Object.keys(zaak.dossier),
    taakId: null,
    door,
    op: now,
  });
  await tellZaak(
    trx,
    { id, gemeente },
    {
      naam: `${proces}-gestart`,
      berichtId: `start-${id}`,
      geldigMs: START_TTL_MS,
      variabelen: { ...zaak.variabelen, zaakId: id, gemeente, regeling, meldingOp, mijlpaal },
    },
  );
  await appendAuditregel(
    trx,
    {
      gemeente,
      actor: door ?? 'systeem:zaken',
      actie: 'zaak.gestart',
      objectSoort: 'zaak',
      objectId: id,
      zaakId: id,
      herkomst: door === null ? 'worker' : 'api',
      details: { proces, regeling, mijlpaal },
    },
    now,
  );
  return { id, nummer };
}
