import type { Trx } from '../../connect.ts';

/**
 * The names of the steps of a process as its newest version draws them, by id; a step of an earlier version only, or one without a name,
 * is not among them.
 */
export async function findStapnamen(
  trx: Trx,
  proces: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await trx.raw<{ rows: { id: string; naam: string | null }[] }>(
    `select s.id, substring(d.xml from ' id="' || s.id || '" name="([^"]*)"') as naam
     from unnest(:ids::text[]) as s (id),
       (select xml from engine_process_definitions where bpmn_process_id = :proces order by version desc limit 1) d`,
    { proces, ids: [...ids] },
  );
  return new Map(
    rows.flatMap(({ id, naam }) => (naam ? [[id, naam.replaceAll(/&#10;|\u00ad/g, ' ')]] : [])),
  );
}
