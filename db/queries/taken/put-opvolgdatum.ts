import type { Trx } from '../../connect.ts';

/**
 * Puts a task under lock away until a day, or brings it back. Not another version, as with its priority: who works on the task
 * goes on, and may complete it. Tells who listens at commit.
 */
export async function putOpvolgdatum(
  trx: Trx,
  wijziging: {
    taakId: string;
    /** first day on which it is to be done again, 'YYYY-MM-DD'; empty: now */
    datum: string | null;
    /** why, in the words of who did it */
    reden: string;
    door: string;
    /** for whom this was done */
    namens: string | null;
    op: Date;
  },
): Promise<void> {
  await trx.raw(
    `with t as (
       update taken set opvolgdatum = :datum::date, opvolgreden = case when :datum::date is not null then :reden::text end
       where id = :taakId returning *
     ), gebeurd as (
       insert into taak_gebeurtenissen (taak_id, gemeente, soort, door, namens, op, toelichting)
         select id, gemeente, case when opvolgdatum is null then 'teruggehaald' else 'weggelegd' end, :door, :namens::uuid, :op, :reden::text from t
     )
     select pg_notify('gebeurtenissen', jsonb_build_object('soort', 'taak', 'taakId', id, 'zaakId', zaak_id,
       'gemeente', gemeente, 'kantoorId', kantoor_id, 'functie', functie, 'status', status, 'verzegeld', verzegeld)::text) from t`,
    wijziging,
  );
}
