import type { Trx } from '../../connect.ts';

export type Plek = {
  /** of the instance */
  state: string;
  /** of the incident: null = still open */
  resolved_at: Date | null;
  /** of the element instance at which it stands still; null = the history does not know it */
  element_state: string | null;
  element_id: string;
  element_instance_key: string;
  flow_scope_key: string | null;
  job_key: string | null;
  process_instance_key: string;
  process_definition_key: string;
  bpmn_process_id: string;
  zaak_id: string;
  gemeente: string;
  xml: string | null;
};

/** Where an incident stands, held until the end of the transaction: the history cannot close it meanwhile. */
export async function lockPlek(trx: Trx, incident: string): Promise<Plek | undefined> {
  const { rows } = await trx.raw(
    `select p.state, i.resolved_at, e.state as element_state, i.element_id, i.element_instance_key, e.flow_scope_key, i.job_key,
       p.key as process_instance_key, p.process_definition_key, p.bpmn_process_id, z.id as zaak_id, z.gemeente, d.xml
     from engine_incidents i join engine_process_instances p on p.key = i.process_instance_key join zaken z on z.id = p.zaak_id
     left join engine_element_instances e on e.key = i.element_instance_key
     left join engine_process_definitions d on d.key = p.process_definition_key
     where i.key = ? and i.created_at is not null for update of i`,
    [incident],
  );
  return rows[0];
}
