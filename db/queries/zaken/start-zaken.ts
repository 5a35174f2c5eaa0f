import type { Trx } from '../../connect.ts';

/** A case whose main process runs in the engine is in hand. */
export async function startZaken(trx: Trx, processInstanceKeys: readonly string[]): Promise<void> {
  await trx.raw(
    `with gestart as (
       update zaken z set process_instance_key = i.key, status = 'in-behandeling', versie = z.versie + 1
       from engine_process_instances i
       where i.key = any(?) and i.zaak_id = z.id and i.bpmn_process_id = z.proces and i.parent_process_instance_key is null
         and z.status = 'wordt-gestart'
       returning z.id, z.gemeente, z.status, z.verzegeld
     )
     select pg_notify('gebeurtenissen', jsonb_build_object('soort', 'zaak', 'zaakId', id, 'gemeente', gemeente, 'status', status, 'verzegeld', verzegeld)::text)
     from gestart`,
    [[...processInstanceKeys]],
  );
}
