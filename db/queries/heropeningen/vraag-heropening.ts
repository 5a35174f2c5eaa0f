import type { Trx } from '../../connect.ts';

/**
 * Notes that a completion is to be undone; both tasks are under lock. The completed one is being worked on, the one that came
 * after it goes, and is nobody's any more. Which sections of the case file go back is laid down here. Tells who listens at commit.
 */
export async function vraagHeropening(
  trx: Trx,
  { taakId, wachtendId, door, op }: { taakId: string; wachtendId: string; door: string; op: Date },
): Promise<void> {
  await trx.raw(
    `with gevraagd as (
       update laatste_afrondingen l set heropening = 'gevraagd', gevraagd_door = :door, gevraagd_op = :op, wachtend_id = :wachtendId,
         dossier_gevraagd = d.versie,
         gezien = (select coalesce(jsonb_object_agg(s, d.gegevens -> s), '{}') from (
           select jsonb_object_keys(d.gegevens || l.dossier)) k (s) where d.gegevens -> s is distinct from l.dossier -> s)
       from dossiers d where l.taak_id = :taakId and d.zaak_id = l.zaak_id
     ), t as (
       update taken set versie = versie + 1, status = case when id = :taakId then 'wordt-verwerkt' else 'vervallen' end,
         beeindigd_op = case when id = :taakId then beeindigd_op else :op end
       where id in (:taakId, :wachtendId) returning *
     )
     select pg_notify('gebeurtenissen', jsonb_build_object('soort', 'taak', 'taakId', id, 'zaakId', zaak_id,
       'gemeente', gemeente, 'kantoorId', kantoor_id, 'functie', functie, 'status', status, 'verzegeld', verzegeld)::text) from t`,
    { taakId, wachtendId, door, op },
  );
}
