import type { Trx } from '../../connect.ts';

export type Einde = {
  /** the task's key, or */
  readonly key: string | null;
  /** its element instance */
  readonly element: string | null;
  readonly status: string;
  readonly at: string;
};

/** Takes tasks that the engine ended out of the tasklist. What was ended before stays as it was. */
export async function endTaken(trx: Trx, eindes: readonly Einde[]): Promise<void> {
  await trx.raw(
    `with einde as (
       select distinct on (t.id) t.id, e.status, e.at
       from jsonb_to_recordset(?::jsonb) as e (key text, element text, status text, at timestamptz)
       join taken t on t.user_task_key = e.key or t.element_instance_key = e.element
       where t.status in ('open', 'wordt-verwerkt')
       order by t.id, e.key is null
     ), beeindigd as (
       update taken t set status = e.status, beeindigd_op = e.at, versie = t.versie + 1
       from einde e where t.id = e.id
       returning t.id, t.zaak_id, t.gemeente, t.kantoor_id, t.functie, t.status, t.verzegeld, t.beeindigd_op
     ), gemeld as (
       insert into taak_gebeurtenissen (taak_id, gemeente, soort, op)
       select id, gemeente, case status when 'afgerond' then 'verwerkt' else 'vervallen' end, beeindigd_op from beeindigd
     )
     select pg_notify('gebeurtenissen', jsonb_build_object('soort', 'taak', 'taakId', id, 'zaakId', zaak_id, 'gemeente', gemeente,
       'kantoorId', kantoor_id, 'functie', functie, 'status', status, 'verzegeld', verzegeld)::text) from beeindigd`,
    [JSON.stringify(eindes)],
  );
}
