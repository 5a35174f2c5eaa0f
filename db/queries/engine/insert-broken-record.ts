import type { Trx } from '../../connect.ts';

export type BrokenRecord = {
  lane: string;
  partition: number | null;
  position: number | null;
  inhoud: string;
  fout: string;
};

/** Keeps a record that could not be applied, for the operator. */
export async function insertBrokenRecord(trx: Trx, broken: BrokenRecord): Promise<void> {
  await trx('engine_broken_records').insert({ ...broken, inhoud: broken.inhoud.slice(0, 10_000) });
}
