import type { Trx } from '../../connect.ts';

/**
 * Joins process instances to their cases. The variable and the instance are different records that may come in
 * either order: what the variable says is kept, and laid over the instances that are there.
 *
 * @param zaken instance key → case, from variables of this batch
 * @param instances keys of instances written in this batch
 */
export async function setZaakOfInstances(
  trx: Trx,
  zaken: readonly { key: string; zaak_id: string }[],
  instances: readonly string[],
): Promise<void> {
  if (zaken.length > 0) {
    await trx.raw(
      `insert into engine_instance_zaken (key, zaak_id)
       select key, min(zaak_id::text)::uuid from jsonb_to_recordset(?::jsonb) as r (key text, zaak_id uuid) group by key order by key
       on conflict do nothing`,
      [JSON.stringify(zaken)],
    );
  }
  const keys = [...new Set([...zaken.map(({ key }) => key), ...instances])];
  if (keys.length === 0) return;
  await trx.raw(
    `update engine_process_instances i set zaak_id = z.zaak_id from engine_instance_zaken z
     where z.key = i.key and i.zaak_id is null and i.key = any(?)`,
    [keys],
  );
}
