import type { Trx } from '../../connect.ts';
import type { InstellingRij } from '../organisatie/seed-organisatie.ts';

/** Lets those who change one setting of a municipality take turns until their commit. */
export async function lockInstelling(trx: Trx, gemeente: string, sleutel: string): Promise<void> {
  await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [
    `instelling:${gemeente}/${sleutel}`,
  ]);
}

/** A new value from a day on; the rows before it stay. */
export async function insertInstelling(
  trx: Trx,
  rij: InstellingRij & { versie: number; reden: string; door: string; op: Date },
): Promise<void> {
  await trx('instellingen').insert({ ...rij, waarde: JSON.stringify(rij.waarde) });
}
