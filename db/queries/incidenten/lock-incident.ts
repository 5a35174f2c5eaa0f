import type { Trx } from '../../connect.ts';

/**
 * Holds an incident until the end of the transaction: of two operators one waits, and the history cannot close it meanwhile.
 *
 * @returns when it was solved, `null` = open; `undefined` = there is no such incident
 */
export async function lockIncident(
  trx: Trx,
  key: string,
): Promise<{ resolved_at: Date | null; zaak_id: string | null; gemeente: string } | undefined> {
  const { rows } = await trx.raw(
    `select i.resolved_at, z.id as zaak_id, z.gemeente from engine_incidents i
     join engine_process_instances p on p.key = i.process_instance_key join zaken z on z.id = p.zaak_id where i.key = ? for update of i`,
    [key],
  );
  return rows[0];
}
