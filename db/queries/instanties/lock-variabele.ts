import type { Trx } from '../../connect.ts';

/** A variable of a process with the case it is of, held until the end of the transaction: of two who set it one waits. */
export async function lockVariabele(
  trx: Trx,
  { instantie, sleutel }: { instantie: string; sleutel: string },
): Promise<
  | {
      name: string;
      value: string;
      scope_key: string;
      state: string;
      bpmn_process_id: string;
      zaak_id: string;
      gemeente: string;
      verzegeld: boolean;
    }
  | undefined
> {
  const { rows } = await trx.raw(
    `select v.name, v.value, v.scope_key, p.state, p.bpmn_process_id, z.id as zaak_id, z.gemeente, z.verzegeld
     from engine_variables v join engine_process_instances p on p.key = v.process_instance_key join zaken z on z.id = p.zaak_id
     where v.key = :sleutel and v.process_instance_key = :instantie and (v.scope_key = p.key
       or exists (select from engine_element_instances e where e.key = v.scope_key and e.state = 'active')) for update of v`,
    { instantie, sleutel },
  );
  return rows[0];
}
