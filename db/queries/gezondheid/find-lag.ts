import type { Trx } from '../../connect.ts';

export type Lag = {
  wachtend: number;
  onbestelbaar: number;
  onverwerkt: number;
  apartgezet: number;
  postbusApart: number;
  postbusStil: number;
};

/**
 * What takes longer than it should: messages waiting for more than a minute, messages given up, and tasks
 * whose completion the engine took half a minute ago without history telling so, and records of the engine
 * that could not be applied and were set apart; messages of outside parties that were set apart, and parties that do not answer. A party in
 * maintenance is no such thing.
 */
export async function findLag(trx: Trx, nu: Date): Promise<Lag> {
  const { rows } = await trx.raw(
    `select
       (select count(*)::int from (select from engine_broken_records limit 10000) x) as apartgezet,
       (select count(*)::int from (select from postbus_berichten where status = 'apartgezet' limit 10000) x) as "postbusApart",
       (select count(*)::int from postbus_standen where pogingen > 2 and laatste_fout is distinct from 'RegisterInOnderhoud') as "postbusStil",
       (select count(*)::int from outbox where status = 'open' and aangemaakt_op < now() - interval '1 minute'
         and laatste_fout is distinct from 'RegisterInOnderhoud') as wachtend,
       (select count(*)::int from outbox where status = 'onbestelbaar') as onbestelbaar,
       (select count(*)::int from taken t where t.status = 'wordt-verwerkt' and t.afgerond_op < :nu::timestamptz - interval '30 seconds'
         and exists (select from outbox o where o.sleutel = 'taak-afronden-' || t.id || '-' || (t.versie - 1) and o.status = 'bezorgd'
           and o.bezorgd_op < now() - interval '30 seconds')) as onverwerkt`,
    { nu },
  );
  return rows[0];
}
