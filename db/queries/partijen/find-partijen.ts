import type { Trx } from '../../connect.ts';
import { PARTIJ_VAN_SOORT } from './partijen.ts';

export type PartijRij = {
  partij: string;
  laatst_gelukt_op: Date | null;
  laatst_mislukt_op: Date | null;
  laatste_fout: string | null;
  rust_tot: Date | null;
  /** of the last hour */
  aantal: number;
  mislukt: number;
  gemiddeld_ms: number | null;
  langste_ms: number | null;
};

/** How it goes with each party that was ever called. */
export async function findPartijen(trx: Trx, nu: Date): Promise<PartijRij[]> {
  const { rows } = await trx.raw(
    `select s.partij, s.laatst_gelukt_op, s.laatst_mislukt_op, s.laatste_fout, s.rust_tot,
       coalesce(m.aantal, 0)::int as aantal, coalesce(m.mislukt, 0)::int as mislukt, m.ms / nullif(m.aantal, 0) as gemiddeld_ms, m.langste_ms
     from partij_standen s left join lateral (
       select sum(aantal) as aantal, sum(mislukt) as mislukt, sum(ms) as ms, max(langste_ms) as langste_ms from partij_minuten m
       where m.partij = s.partij and m.minuut > :nu::timestamptz - interval '1 hour' and m.minuut <= :nu::timestamptz) m on true
     order by s.partij`,
    { nu },
  );
  return rows;
}

export type WachtrijRij = {
  partij: string;
  wachtend: number;
  opgegeven: number;
  /** since when the oldest one waits */
  sinds: Date | null;
};

/** What waits for each party and what was given up; counts stop at 10,000 messages in all. */
export async function findWachtrijen(
  trx: Trx,
  gemeenten: readonly string[] | '*',
): Promise<WachtrijRij[]> {
  const soorten = Object.entries(PARTIJ_VAN_SOORT);
  const { rows } = await trx.raw(
    `select k.partij, count(*) filter (where o.status = 'open')::int as wachtend, count(*) filter (where o.status = 'onbestelbaar')::int as opgegeven,
       min(o.aangemaakt_op) filter (where o.status = 'open') as sinds
     from (select soort, status, aangemaakt_op from outbox where status <> 'bezorgd' ${gemeenten === '*' ? '' : 'and gemeente = any(:gemeenten)'}
       order by id limit 10000) o
     join unnest(:soorten::text[], :partijen::text[]) as k (soort, partij) on k.soort = o.soort group by k.partij`,
    {
      soorten: soorten.map(([soort]) => soort),
      partijen: soorten.map(([, partij]) => partij),
      ...(gemeenten !== '*' && { gemeenten: [...gemeenten] }),
    } as never,
  );
  return rows;
}

export type TotaalRij = {
  partij: string;
  gelukt: string;
  geweigerd: string;
  mislukt: string;
  overgeslagen: string;
  ms: number;
};

/** What all programs counted since the beginning, for the figures of Prometheus. */
export const findTotalen = (trx: Trx): Promise<TotaalRij[]> =>
  trx('partij_standen').select('partij', 'gelukt', 'geweigerd', 'mislukt', 'overgeslagen', 'ms');
