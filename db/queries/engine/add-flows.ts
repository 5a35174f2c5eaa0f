import type { Trx } from '../../connect.ts';

/** Counts sequence flows that were taken; each record is handed in once. */
export async function addFlows(
  trx: Trx,
  flows: readonly { process_instance_key: string; element_id: string; position: number }[],
): Promise<void> {
  if (flows.length === 0) return;
  await trx.raw(
    `insert into engine_sequence_flows as t (process_instance_key, element_id, taken_count, position)
     select process_instance_key, element_id, count(*), max(position)
     from jsonb_to_recordset(?::jsonb) as r (process_instance_key text, element_id text, position bigint)
     group by 1, 2 order by 1, 2
     on conflict (process_instance_key, element_id) do update
     set taken_count = t.taken_count + excluded.taken_count, position = greatest(t.position, excluded.position)`,
    [JSON.stringify(flows)],
  );
}
