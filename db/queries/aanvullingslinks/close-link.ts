import type { Trx } from '../../connect.ts';

/**
 * Ends a link that was not used: the answer that was never sent goes with it.
 *
 * @param door who withdrew it; `null` = the round is over
 */
export async function withdrawLink(
  trx: Trx,
  { id, door, op }: { id: string; door: string | null; op: Date },
): Promise<void> {
  await trx('aanvullingslinks').where({ id }).update({
    status: 'ingetrokken',
    ingetrokken_door: door,
    ingetrokken_op: op,
    antwoorden: '{}',
  });
  await trx.raw(
    `delete from document_versies v using aanvullingsbestanden b
     where b.versie_id = v.id and b.link_id = ? and v.document_id is null`,
    [id],
  );
}

/** The resident sent his answer: from now on it is part of the case, and who looks at it hears it. */
export async function handInLink(trx: Trx, { id, op }: { id: string; op: Date }): Promise<void> {
  await trx.raw(
    `with l as (
       update aanvullingslinks set status = 'ingediend', ingediend_op = :op, versie = versie + 1 where id = :id returning zaak_id)
     select pg_notify('gebeurtenissen', jsonb_build_object('soort', 'zaak', 'zaakId', z.id, 'gemeente', z.gemeente, 'status', z.status,
       'verzegeld', z.verzegeld)::text) from l join zaken z on z.id = l.zaak_id`,
    { id, op },
  );
}
