import type { Trx } from '../../connect.ts';

/**
 * Gives a task under lock another priority. Not another version: who works on the task goes on, and may complete it.
 * Tells who listens at commit.
 */
export async function putPrioriteit(
  trx: Trx,
  wijziging: {
    taakId: string;
    prioriteit: number;
    door: string;
    op: Date;
    /** why, in the words of who did it */
    toelichting: string;
  },
): Promise<void> {
  await trx.raw(
    `with t as (
       update taken set prioriteit = :prioriteit where id = :taakId returning *
     ), gebeurd as (
       insert into taak_gebeurtenissen (taak_id, gemeente, soort, door, op, toelichting)
         select id, gemeente, 'geprioriteerd', :door, :op, :toelichting::text from t
     )
     select pg_notify('gebeurtenissen', jsonb_build_object('soort', 'taak', 'taakId', id, 'zaakId', zaak_id,
       'gemeente', gemeente, 'kantoorId', kantoor_id, 'functie', functie, 'status', status, 'verzegeld', verzegeld)::text) from t`,
    wijziging,
  );
}
