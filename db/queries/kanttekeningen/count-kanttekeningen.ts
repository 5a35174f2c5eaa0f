import type { Trx } from '../../connect.ts';

/** How many kanttekeningen a draft has, and how many of them are not solved. */
export async function countKanttekeningen(
  trx: Trx,
  ontwerpId: string,
): Promise<{ aantal: number; open: number }> {
  const { rows } = await trx.raw(
    `select count(*)::int as aantal, (count(*) filter (where opgelost_op is null))::int as open
     from kanttekeningen where ontwerp_id = ?`,
    [ontwerpId],
  );
  return rows[0];
}

/** How many answers a kanttekening has. */
export async function countAntwoorden(trx: Trx, kanttekeningId: string): Promise<number> {
  const { rows } = await trx.raw(
    'select count(*)::int as aantal from kanttekening_antwoorden where kanttekening_id = ?',
    [kanttekeningId],
  );
  return rows[0].aantal;
}
