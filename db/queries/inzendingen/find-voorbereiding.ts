import type { Trx } from '../../connect.ts';

/**
 * The name of the task with which this medewerker prepared what he may not decide on himself. Of each element the
 * latest submission counts: a draft that a colleague made anew is the colleague's.
 */
export async function findVoorbereiding(
  trx: Trx,
  {
    zaakId,
    elementen,
    medewerkerId,
  }: { zaakId: string; elementen: string[]; medewerkerId: string },
): Promise<string | undefined> {
  if (elementen.length === 0) return undefined;
  const { rows } = await trx.raw(
    `select t.naam from (
       select distinct on (element_id) element_id, door, taak_id from inzendingen
       where zaak_id = :zaakId and element_id = any(:elementen) order by element_id, op desc) laatste
     join taken t on t.id = laatste.taak_id where laatste.door = :medewerkerId limit 1`,
    { zaakId, elementen, medewerkerId },
  );
  return rows[0]?.naam;
}
