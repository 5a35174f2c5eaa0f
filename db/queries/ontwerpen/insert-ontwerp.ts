import type { Trx } from '../../connect.ts';

/**
 * @param ontwerp `basis` is the model that runs now: what the draft is compared with; null of a process that is new
 * @returns false when another draft of the process is open
 */
export async function insertOntwerp(
  trx: Trx,
  ontwerp: {
    id: string;
    proces: string;
    xml: string;
    basis: string | null;
    door: string;
    op: Date;
  },
): Promise<boolean> {
  const { rowCount } = await trx.raw(
    `insert into ontwerpen (id, proces, status, versie, xml, basis_xml, gemaakt_door, gemaakt_op, gewijzigd_door, gewijzigd_op, bewerkers)
     values (:id, :proces, 'concept', 1, :xml, :basis, :door, :op, :door, :op, array[:door::uuid]) on conflict do nothing`,
    ontwerp,
  );
  return rowCount === 1;
}
