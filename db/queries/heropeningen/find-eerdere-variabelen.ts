import type { Trx } from '../../connect.ts';

/**
 * The process variables that a completion and the steps after it set, each with what it was before: what an earlier task or step of the
 * process said last, else what the process began with, else null. The engine tells no variables, but all that it was told came from here.
 */
export async function findEerdereVariabelen(
  trx: Trx,
  taakId: string,
): Promise<Record<string, unknown>> {
  const { rows } = await trx.raw(
    `with t as (
       select t.*, l.inbox_na, l.outbox_na from taken t join laatste_afrondingen l on l.taak_id = t.id where t.id = :taakId
     ), namen as (
       select jsonb_object_keys(i.proces_variabelen) as naam from inzendingen i where i.taak_id = :taakId
       union select jsonb_object_keys(b.resultaat -> 'variables') from t join inbox b on b.zaak_id = t.zaak_id and b.volgnummer > t.inbox_na
     ), eerder as (
       select e.key, e.value, 1 as rang, i.op from t join inzendingen i on i.zaak_id = t.zaak_id and i.taak_id <> t.id
         join taken o on o.id = i.taak_id and o.process_instance_key = t.process_instance_key, jsonb_each(i.proces_variabelen) e
       union all select e.key, e.value, 1, b.op from t join inbox b on b.zaak_id = t.zaak_id and b.volgnummer <= t.inbox_na,
         jsonb_each(b.resultaat -> 'variables') e where b.job_type like t.proces || '.%'
       union all select e.key, e.value, 2, o.aangemaakt_op from t join outbox o on o.zaak_id = t.zaak_id and o.id <= t.outbox_na,
         jsonb_each(o.inhoud -> 'variabelen') e where o.soort in ('proces-bericht', 'proces-verplaatsen')
     )
     select coalesce(jsonb_object_agg(naam, coalesce((
       select value from eerder where key = naam order by rang, op desc limit 1), 'null')), '{}') as variabelen from namen`,
    { taakId },
  );
  return rows[0].variabelen;
}
