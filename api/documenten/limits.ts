import type { Knex } from 'knex';
import { findInstelling } from '../../db/queries/instellingen/find-instelling.ts';
import { dayOf } from '../../law/clock.ts';

/** Without its own setting clamd takes no more than 25 MB, and a file that it did not see whole is not checked. */
const CEILING_MB = 25;
const MB = 1024 * 1024;
/** As many versions as one document has at most: each is kept. */
export const MEESTE_VERSIES = 50;

export type Limits = {
  /** bytes of one file */
  readonly grootste: number;
  readonly grootsteMb: number;
  /** documents of one case */
  readonly meeste: number;
  /** what was not checked for viruses stays closed */
  readonly quarantaine: boolean;
};

/** What the municipality of a case allows today. */
export async function limitsOf(
  trx: Knex.Transaction,
  { gemeente, now }: { gemeente: string; now: Date },
): Promise<Limits> {
  const op = dayOf(now);
  const grootste = await findInstelling(trx, { sleutel: 'document-grootste', gemeente, op });
  const meeste = await findInstelling(trx, { sleutel: 'documenten-per-zaak', gemeente, op });
  const dicht = await findInstelling(trx, { sleutel: 'documenten-quarantaine', gemeente, op });
  const grootsteMb = Math.min(Number(grootste ?? 20), CEILING_MB);
  return {
    grootste: grootsteMb * MB,
    grootsteMb,
    meeste: Number(meeste ?? 200),
    quarantaine: dicht === 'ja',
  };
}
