import type { Trx } from '../../connect.ts';

/** @returns false when the process has a scenario of that name already */
export async function insertScenario(
  trx: Trx,
  scenario: {
    id: string;
    proces: string;
    naam: string;
    stappen: readonly unknown[];
    begonnenOp: Date;
    /** end events that were reached */
    einde: readonly string[];
    door: string;
    op: Date;
  },
): Promise<boolean> {
  const { rowCount } = await trx.raw(
    `insert into scenarios (id, proces, naam, stappen, begonnen_op, einde, gemaakt_door, gemaakt_op)
     values (:id, :proces, :naam, :stappen, :begonnenOp, :einde::text[], :door, :op) on conflict do nothing`,
    { ...scenario, stappen: JSON.stringify(scenario.stappen) },
  );
  return rowCount === 1;
}
