import type { Trx } from '../../connect.ts';
import { appendAuditregel } from '../auditregels/append-auditregel.ts';

/**
 * Whether the case is still as it was when somebody asked to undo this completion; held until the end of the transaction.
 *
 * @returns undefined when it was settled already
 */
export async function lockHeropening(
  trx: Trx,
  taakId: string,
): Promise<{ onveranderd: boolean } | undefined> {
  await trx.raw('select from taken where id = ? for update', [taakId]);
  const { rows } = await trx.raw(
    `select l.zaak_id from laatste_afrondingen l where l.taak_id = ? and l.heropening = 'gevraagd' for update`,
    [taakId],
  );
  if (rows.length === 0) return undefined;
  const { rows: now } = await trx.raw(
    `select d.versie = l.dossier_gevraagd
       and not exists (select from inbox i where i.zaak_id = l.zaak_id and i.volgnummer > l.inbox_na and not i.omkeerbaar)
       and not exists (select from outbox o where o.zaak_id = l.zaak_id and o.id > l.outbox_na
         and o.soort not in ('taak-afronden', 'taak-toewijzen', 'taak-vrijgeven', 'taak-heropenen')) as onveranderd
     from laatste_afrondingen l join dossiers d on d.zaak_id = l.zaak_id where l.taak_id = ? for update of d`,
    [taakId],
  );
  return now[0];
}

/** Whether the engine told that an element ended; false when it goes on, or when nothing is known of it. */
export async function hasEnded(trx: Trx, elementInstanceKey: string): Promise<boolean> {
  const row = await trx('engine_element_instances')
    .where({ key: elementInstanceKey })
    .whereNot({ state: 'active' })
    .first('key');
  return row !== undefined;
}

/**
 * The completion stays: the task is done as it was, and the task after it is there again unless the engine ended it. Its own
 * completion by this transaction's lock is excluded.
 */
export async function weigerHeropening(trx: Trx, taakId: string, op: Date): Promise<void> {
  const { rows } = await trx.raw(
    `with l as (
       update laatste_afrondingen set heropening = 'geweigerd', gezien = null where taak_id = :taakId returning *
     ), t as (
       update taken k set versie = k.versie + 1,
         status = case when k.id = l.taak_id then 'afgerond' else 'open' end,
         beeindigd_op = case when k.id = l.taak_id then k.beeindigd_op end
       from l where k.id = l.taak_id or (k.id = l.wachtend_id and not exists (
         select from engine_user_tasks e where e.key = k.user_task_key and e.state <> 'created') and not exists (
         select from engine_element_instances e where e.key = k.element_instance_key and e.state <> 'active'))
       returning k.*
     ), verteld as (
       select pg_notify('gebeurtenissen', jsonb_build_object('soort', 'taak', 'taakId', id, 'zaakId', zaak_id, 'gemeente', gemeente,
         'kantoorId', kantoor_id, 'functie', functie, 'status', status, 'verzegeld', verzegeld)::text) from t
     )
     select l.zaak_id, l.gemeente, (select count(*) from verteld) as verteld from l`,
    { taakId },
  );
  const [done] = rows;
  await appendAuditregel(
    trx,
    {
      gemeente: done.gemeente,
      actor: 'systeem:outbox',
      actie: 'taak.heropening-geweigerd',
      objectSoort: 'taak',
      objectId: taakId,
      zaakId: done.zaak_id,
      herkomst: 'outbox',
    },
    op,
  );
}
