import type { Trx } from '../../connect.ts';

export type OutboxMaat = {
  /** messages that wait */
  open: number;
  /** seconds that the oldest one waits; 0 when none does */
  oudsteSeconden: number;
  /** messages that wait longer than a minute */
  achter: number;
  onbestelbaar: number;
};

/** How full the outbox is; counts stop at 10,000. */
export async function measureOutbox(trx: Trx): Promise<OutboxMaat> {
  const { rows } = await trx.raw(
    `select count(*) filter (where status = 'open')::int as open,
       coalesce(extract(epoch from clock_timestamp() - min(aangemaakt_op) filter (where status = 'open')), 0)::float as "oudsteSeconden",
       count(*) filter (where status = 'open' and aangemaakt_op < clock_timestamp() - interval '1 minute')::int as achter,
       count(*) filter (where status = 'onbestelbaar')::int as onbestelbaar
     from (select status, aangemaakt_op from outbox where status <> 'bezorgd' limit 10000) x`,
  );
  return rows[0];
}
