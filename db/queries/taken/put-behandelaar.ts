import type { Trx } from '../../connect.ts';

/**
 * Gives a task under lock to somebody, or to nobody, as its next version; who takes one up that was put away begins with it now. Tells
 * who listens at commit.
 */
export async function putBehandelaar(
  trx: Trx,
  wijziging: {
    taakId: string;
    behandelaarId: string | null;
    /** for whom he does it */
    namens?: string | null;
    /** for whom this was done */
    gedaanNamens?: string | null;
    soort: 'geclaimd' | 'vrijgegeven' | 'toegewezen';
    door: string;
    op: Date;
    /** why, in the words of who did it */
    toelichting?: string | undefined;
  },
): Promise<void> {
  await trx.raw(
    `with t as (
       update taken set behandelaar_id = :behandelaarId::uuid, namens_id = :namens::uuid, versie = versie + 1,
         opvolgdatum = case when :soort = 'geclaimd' then null else opvolgdatum end,
         opvolgreden = case when :soort = 'geclaimd' then null else opvolgreden end,
         geclaimd_op = case when :behandelaarId::uuid is null then null else :op::timestamptz end
       where id = :taakId returning *
     ), gebeurd as (
       insert into taak_gebeurtenissen (taak_id, gemeente, soort, door, namens, op, toelichting)
         select id, gemeente, :soort, :door, :gedaanNamens::uuid, :op, :toelichting::text from t
     )
     select pg_notify('gebeurtenissen', jsonb_build_object('soort', 'taak', 'taakId', id, 'zaakId', zaak_id,
       'gemeente', gemeente, 'kantoorId', kantoor_id, 'functie', functie, 'status', status, 'verzegeld', verzegeld)::text) from t`,
    {
      ...wijziging,
      namens: wijziging.namens ?? null,
      gedaanNamens: wijziging.gedaanNamens ?? null,
      toelichting: wijziging.toelichting ?? null,
    },
  );
}
