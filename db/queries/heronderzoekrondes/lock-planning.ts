import type { Trx } from '../../connect.ts';

/** Lets those who plan reviews of one municipality take turns until their commit: without it two could plan the same resident. */
export async function lockPlanning(trx: Trx, gemeente: string): Promise<void> {
  await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [
    `heronderzoekronde:${gemeente}`,
  ]);
}
