import type { Trx } from '../../connect.ts';

/** The next records of the kept stream, in the order of partition and position. */
export async function readRecords(
  trx: Trx,
  after: { partition: number; position: number },
  limit: number,
) {
  const rows = await trx('engine_records')
    .whereRaw('(partition, position) > (?, ?)', [after.partition, after.position])
    .orderBy(['partition', 'position'])
    .limit(limit)
    .select('partition', 'position', 'value_type', 'intent', 'record');
  return rows.map((row) => ({
    partition: row.partition as number,
    position: Number(row.position),
    valueType: row.value_type as string,
    intent: row.intent as string,
    key: row.record.key as string,
    at: row.record.at as string,
    value: row.record.value as Record<string, unknown>,
  }));
}
