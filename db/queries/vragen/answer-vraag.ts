import type { Trx } from '../../connect.ts';

/** Writes the answer of a question under lock, and tells who looks at the case. */
export async function answerVraag(
  trx: Trx,
  { id, antwoord, door, op }: { id: string; antwoord: string; door: string; op: Date },
): Promise<void> {
  await trx.raw(
    `with v as (
       update vragen set antwoord = :antwoord, beantwoord_door = :door, beantwoord_op = :op where id = :id returning zaak_id)
     select pg_notify('gebeurtenissen', jsonb_build_object('soort', 'zaak', 'zaakId', z.id, 'gemeente', z.gemeente, 'status', z.status,
       'verzegeld', z.verzegeld)::text) from v join zaken z on z.id = v.zaak_id`,
    { id, antwoord, door, op },
  );
}
