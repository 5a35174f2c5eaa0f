import type { Trx } from '../../connect.ts';
import { GETELD, type Periode, TOT_EN, VAN } from './periode.ts';

export type StapRij = {
  element_id: string;
  soort: string;
  /** cases that are at this step now, and of those the ones over their term */
  nu: number;
  nu_laat: number;
  /** cases in which the step was done in the period */
  klaar: number;
  /** days from the beginning of the step to its end */
  duur_p50: number | null;
  duur_p90: number | null;
  /** days until somebody took the task, and from then until it was done; null for what is no task of a person */
  wacht_p50: number | null;
  werk_p50: number | null;
};

/** What takes time by itself: people, other processes and messages or days that are waited for. The rest only steers. */
const DUURT = ['USER_TASK', 'CALL_ACTIVITY', 'RECEIVE_TASK', 'INTERMEDIATE_CATCH_EVENT'].map(
  (soort) => `'${soort}'`,
);
const dagen = (van: string, tot: string) => `extract(epoch from ${tot} - ${van}) / 86400`;
const mediaan = (deel: number, wat: string) =>
  `percentile_cont(${deel}) within group (order by ${wat}) filter (where klaar)`;

/**
 * For each step of a process how many cases are at it, how many passed it in the period and how long that took. A step of a version
 * that is not asked for does not count.
 *
 * @param vraag `versie` null: all versions together; `soorten`: the terms on which the process is measured
 */
export async function findStappen(
  trx: Trx,
  vraag: Periode & {
    proces: string;
    versie: number | null;
    soorten: readonly string[];
    vandaag: string;
  },
): Promise<StapRij[]> {
  const { rows } = await trx.raw(
    `with geteld as (select * from (${GETELD}) z where z.proces = :proces),
     laat as (select distinct t.zaak_id from termijnen t
       where t.gemeente = any(:gemeenten) and t.soort = any(:soorten) and t.gesloten_op is null
         and t.status in ('lopend', 'verstreken') and t.einddatum < :vandaag::date),
     stap as (
       select e.element_id, e.element_type, z.id as zaak_id, e.state = 'active' as nu, l.zaak_id is not null as laat,
         e.state = 'completed' as klaar, ${dagen('e.started_at', 'e.ended_at')} as duur,
         ${dagen('t.aangemaakt_op', 't.geclaimd_op')} as wacht, ${dagen('t.geclaimd_op', 't.afgerond_op')} as werk
       from geteld z join engine_process_instances i on i.zaak_id = z.id and i.bpmn_process_id = :proces
         join engine_element_instances e on e.process_instance_key = i.key and e.element_type in (${DUURT.join(', ')})
         left join taken t on t.element_instance_key = e.key
         left join laat l on l.zaak_id = z.id
       where (:versie::int is null or i.version = :versie)
         and (e.state = 'active' or (e.state = 'completed' and e.ended_at >= ${VAN} and e.ended_at < ${TOT_EN})))
     select element_id, min(element_type) as soort, count(distinct zaak_id) filter (where nu)::int as nu,
       count(distinct zaak_id) filter (where nu and laat)::int as nu_laat, count(distinct zaak_id) filter (where klaar)::int as klaar,
       ${mediaan(0.5, 'duur')} as duur_p50, ${mediaan(0.9, 'duur')} as duur_p90, ${mediaan(0.5, 'wacht')} as wacht_p50,
       ${mediaan(0.5, 'werk')} as werk_p50
     from stap group by element_id order by nu desc, klaar desc, element_id limit 200`,
    { ...vraag } as never,
  );
  return rows;
}
