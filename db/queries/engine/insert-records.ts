import type { Trx } from '../../connect.ts';

export type RecordRow = {
  readonly partition: number;
  readonly position: number;
  readonly value_type: string;
  readonly intent: string;
  readonly record: object;
};

/** Keeps records that are new. @returns the positions that were not there yet, per partition `<partition>:<position>` */
export async function insertRecords(trx: Trx, rows: readonly RecordRow[]): Promise<Set<string>> {
  const { rows: added } = await trx.raw(
    `insert into engine_records (partition, position, value_type, intent, record)
     select partition, position, value_type, intent, record
     from jsonb_to_recordset(?::jsonb) as r (partition integer, position bigint, value_type text, intent text, record jsonb)
     order by partition, position
     on conflict do nothing returning partition, position`,
    [JSON.stringify(rows)],
  );
  return new Set(
    added.map((row: { partition: number; position: string }) => `${row.partition}:${row.position}`),
  );
}
