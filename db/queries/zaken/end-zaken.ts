import type { Trx } from '../../connect.ts';

/**
 * A case of a process that was drawn in the studio is done when its process is: no worker of ours closes it. A process of the software
 * closes its cases itself, with their outcome and terms.
 */
export async function endZaken(trx: Trx, processInstanceKeys: readonly string[]): Promise<void> {
  await trx.raw(
    `with beeindigd as (
       update zaken z set status = 'afgerond', beeindigd_op = i.ended_at, versie = z.versie + 1
       from engine_process_instances i
       where i.key = any(?) and i.zaak_id = z.id and i.key = z.process_instance_key and i.state = 'completed'
         and z.status = 'in-behandeling'
         and exists (select from ontwerpen o where o.proces = z.proces and o.status = 'gepubliceerd' and o.basis_xml is null)
       returning z.id, z.gemeente, z.status, z.verzegeld
     )
     select pg_notify('gebeurtenissen', jsonb_build_object('soort', 'zaak', 'zaakId', id, 'gemeente', gemeente, 'status', status, 'verzegeld', verzegeld)::text)
     from beeindigd`,
    [[...processInstanceKeys]],
  );
}
