import type { Trx } from '../../connect.ts';
import { appendAuditregel } from '../auditregels/append-auditregel.ts';
import type { IngreepRij } from './ingreep-rij.ts';
import { updateIngreep } from './put-ingreep.ts';

/** What the engine made of it, with a line in the trail. */
export async function settleIngreep(
  trx: Trx,
  rij: IngreepRij,
  status: 'uitgevoerd' | 'mislukt',
  op: Date,
): Promise<void> {
  await updateIngreep(trx, rij.id, { status, afgehandeld_op: op });
  await appendAuditregel(
    trx,
    {
      gemeente: rij.gemeente,
      actor: 'systeem:outbox',
      actie: `ingreep.${status}`,
      objectSoort: 'ingreep',
      objectId: rij.id,
      zaakId: rij.zaak_id,
      herkomst: 'outbox',
      details: { instantie: rij.instantie, soort: rij.soort },
    },
    op,
  );
}

/** Whether the token came to the place it was moved to since it was decided. */
export async function hasBegun(trx: Trx, rij: IngreepRij): Promise<boolean> {
  const { rows } = await trx.raw(
    `select from engine_element_instances where process_instance_key = ? and element_id = ? and started_at >= ? limit 1`,
    [rij.instantie, rij.naar_element, rij.beslist_op],
  );
  return rows.length > 0;
}
