import type { Trx } from '../../db/connect.ts';
import type { KantoorRij } from '../../db/queries/doorlooptijden/find-kantoren.ts';
import type { OverdrachtRij } from '../../db/queries/doorlooptijden/find-overdrachten.ts';
import type { StapRij } from '../../db/queries/doorlooptijden/find-stappen.ts';

export type Vraag = {
  gemeenten: readonly string[];
  regeling: string | null;
  van: string;
  totEn: string;
  proces: string;
};

const dayOf = (moment: string) => `(${moment} at time zone 'Europe/Amsterdam')::date`;
const tienden = (van: string, tot: string) =>
  `round(extract(epoch from ${tot} - ${van}) / 8640)::int`;
const percentiel = (deel: number, wat: string) =>
  `percentile_cont(${deel}) within group (order by ${wat})`;
const GEKOZEN = `z.proces = :proces and z.gemeente = any(:gemeenten) and (:regeling::text is null or z.regeling = :regeling)`;
const IN_PERIODE = 'between :van::date and :totEn::date - 1';

/** What the tallies must say of the steps that were done, from the engine's rows and the tasks themselves: slow. */
export async function rawSteps(
  trx: Trx,
  vraag: Vraag & { versie: number | null; kantoor: string | null },
): Promise<Omit<StapRij, 'nu' | 'nu_laat'>[]> {
  const { rows } = await trx.raw(
    `with stap as (
       select z.id as zaak_id, e.key, e.element_id, e.element_type = 'USER_TASK' as taak, i.version as versie, t.kantoor_id, e.ended_at,
         ${dayOf('e.ended_at')} as dag, ${tienden('e.started_at', 'e.ended_at')} as duur,
         ${tienden('t.aangemaakt_op', 't.geclaimd_op')} as wacht, ${tienden('t.geclaimd_op', 't.afgerond_op')} as werk
       from zaken z join engine_process_instances i on i.zaak_id = z.id and i.bpmn_process_id = z.proces
         join engine_element_instances e on e.process_instance_key = i.key and e.state = 'completed'
           and e.element_type in ('USER_TASK', 'CALL_ACTIVITY', 'RECEIVE_TASK', 'INTERMEDIATE_CATCH_EVENT')
         left join taken t on t.element_instance_key = e.key
       where ${GEKOZEN} and (:versie::int is null or i.version = :versie) and (:kantoor::text is null or t.kantoor_id = :kantoor)),
     laatste as (
       select distinct on (zaak_id, versie, element_id, kantoor_id) key from stap
       order by zaak_id, versie, element_id, kantoor_id, ended_at desc, key desc)
     select element_id, bool_or(taak) as taak, count(l.key)::int as klaar, ${percentiel(0.5, 'duur')} as duur_p50,
       ${percentiel(0.9, 'duur')} as duur_p90, ${percentiel(0.5, 'wacht')} as wacht_p50, ${percentiel(0.5, 'werk')} as werk_p50
     from stap left join laatste l using (key) where dag ${IN_PERIODE} group by 1`,
    { ...vraag } as never,
  );
  return rows;
}

/** How many open cases are at a step now, and over their term, from the cases, the engine's rows, the tasks and the terms themselves. */
export async function rawNow(
  trx: Trx,
  vraag: Omit<Vraag, 'van'> & { versie: number | null; kantoor: string | null },
): Promise<Pick<StapRij, 'element_id' | 'nu' | 'nu_laat'>[]> {
  const { rows } = await trx.raw(
    `select e.element_id, count(distinct z.id)::int as nu, count(distinct z.id) filter (where l.te_laat)::int as nu_laat
     from zaken z join engine_process_instances i on i.zaak_id = z.id and i.bpmn_process_id = z.proces
       join engine_element_instances e on e.process_instance_key = i.key and e.state = 'active'
         and e.element_type in ('USER_TASK', 'CALL_ACTIVITY', 'RECEIVE_TASK', 'INTERMEDIATE_CATCH_EVENT')
       left join taken t on t.element_instance_key = e.key
       left join lateral (
         select n.status <> 'opgeschort' and n.einddatum < :totEn::date as te_laat
         from meettermijnen m join termijnen n on n.soort in (m.wettelijk, m.eigen)
         where m.proces = z.proces and n.zaak_id = z.id and n.gesloten_op is null and n.status in ('lopend', 'verstreken', 'opgeschort')
         order by n.einddatum limit 1) l on true
     where ${GEKOZEN} and z.beeindigd_op is null and (:versie::int is null or i.version = :versie)
       and (:kantoor::text is null or t.kantoor_id = :kantoor)
     group by 1`,
    { ...vraag } as never,
  );
  return rows;
}

type Taak = {
  key: string;
  zaak: string;
  gemeente: string;
  kantoor: string;
  naam: string;
  kant: string | null;
  in_periode: boolean;
  klaar: number;
  gemaakt: number;
  gepakt: number | null;
  einde: number | null;
};

/** The hand-overs and the offices of a process, reckoned here from the tasks of each case. */
export async function rawHandOvers(
  trx: Trx,
  vraag: Vraag,
): Promise<{ overdrachten: Omit<OverdrachtRij, 'proces'>[]; kantoren: KantoorRij[] }> {
  const moment = (of: string) => `extract(epoch from ${of})::float8`;
  const { rows } = await trx.raw(
    `select e.key, z.id as zaak, z.gemeente, t.kantoor_id as kantoor, k.naam, case when k.soort in ('front-office', 'back-office') then k.soort end as kant,
       ${dayOf('e.ended_at')} ${IN_PERIODE} as in_periode, ${moment('e.ended_at')} as klaar, ${moment('t.aangemaakt_op')} as gemaakt,
       ${moment('t.geclaimd_op')} as gepakt, ${moment('t.afgerond_op')} as einde
     from zaken z join engine_process_instances i on i.zaak_id = z.id
       join engine_element_instances e on e.process_instance_key = i.key and e.state = 'completed' and e.element_type = 'USER_TASK'
       join taken t on t.element_instance_key = e.key join kantoren k on k.id = t.kantoor_id
     where ${GEKOZEN} order by z.id, e.ended_at, e.key`,
    { ...vraag } as never,
  );
  const taken = rows as Taak[];
  const over = new Map(taken.map((taak) => [taak.key, handOver(taak, taken)]));
  const laatste = (of: (taak: Taak) => string | null) => [
    ...new Map(taken.flatMap((taak) => (of(taak) ? [[of(taak), taak] as const] : []))).values(),
  ];
  const lastOver = laatste((taak) =>
    over.get(taak.key) === null ? null : `${taak.zaak} ${taak.kant}`,
  );
  const lastAt = laatste((taak) => `${taak.zaak} ${taak.kantoor}`);
  const inPeriod = (from: readonly Taak[], mine: (taak: Taak) => boolean) =>
    from.filter((taak) => taak.in_periode && mine(taak));
  const figuresOf = (mine: (taak: Taak) => boolean) => {
    const waits = inPeriod(taken, mine).flatMap((taak) => over.get(taak.key) ?? []);
    return {
      aantal: inPeriod(lastOver, mine).length,
      overdracht_p50: percentile(waits, 0.5),
      overdracht_p90: percentile(waits, 0.9),
    };
  };
  const overdrachten = [null, ...vraag.gemeenten].flatMap((gemeente) =>
    (['front-office', 'back-office'] as const).map((naar) => {
      const { aantal, ...times } = figuresOf(
        (taak) => taak.kant === naar && (gemeente === null || taak.gemeente === gemeente),
      );
      return { gemeente, naar, zaken: aantal, ...times };
    }),
  );
  const kantoren = [...new Map(taken.map((taak) => [taak.kantoor, taak.naam]))].map(
    ([kantoor, naam]) => {
      const mine = (taak: Taak) => taak.kantoor === kantoor;
      const { aantal, ...times } = figuresOf(mine);
      const done = inPeriod(taken, mine);
      const wacht = done.flatMap(({ gemaakt, gepakt }) =>
        gepakt === null ? [] : tenths(gepakt - gemaakt),
      );
      const werk = done.flatMap(({ gepakt, einde }) =>
        gepakt === null || einde === null ? [] : tenths(einde - gepakt),
      );
      return {
        kantoor_id: kantoor,
        naam,
        zaken: inPeriod(lastAt, mine).length,
        wacht_p50: percentile(wacht, 0.5),
        wacht_p90: percentile(wacht, 0.9),
        werk_p50: percentile(werk, 0.5),
        werk_p90: percentile(werk, 0.9),
        overgedragen: aantal,
        ...times,
      };
    },
  );
  return { overdrachten, kantoren };
}

/** Whole tenths of a day; a half to the even side of neither: away from zero, as PostgreSQL does. */
const tenths = (seconds: number) => Math.sign(seconds) * Math.round(Math.abs(seconds) / 8640);

/** Tenths of a day that a case waited before this task; null when it did not come over with it. */
function handOver(taak: Taak, taken: readonly Taak[]): number | null {
  const { zaak, kant, gepakt } = taak;
  if (kant === null || gepakt === null || taak.einde === null) return null;
  const ended = taken.filter(
    (other) =>
      other.zaak === zaak &&
      other.kant !== null &&
      other.kant !== kant &&
      other.einde !== null &&
      other.einde <= gepakt,
  );
  if (ended.length === 0) return null;
  const einde = Math.max(...ended.map((other) => other.einde ?? 0));
  const first = taken
    .filter(
      (other) =>
        other.zaak === zaak &&
        other.kant === kant &&
        other.einde !== null &&
        other.gepakt !== null &&
        other.gepakt >= einde,
    )
    .sort((a, b) => (a.gepakt ?? 0) - (b.gepakt ?? 0) || (a.key < b.key ? -1 : 1))[0];
  return first?.key === taak.key ? tenths(gepakt - einde) : null;
}

function percentile(values: readonly number[], part: number): number | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const at = part * (sorted.length - 1);
  const low = sorted[Math.floor(at)] ?? 0;
  return low + ((sorted[Math.ceil(at)] ?? 0) - low) * (at - Math.floor(at));
}
