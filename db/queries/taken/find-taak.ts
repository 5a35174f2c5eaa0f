import type { Trx } from '../../connect.ts';
import { TAAK_KOLOMMEN, TAAK_TABELLEN, type TaakRij } from './taak-rij.ts';

/** @returns the task, when it is within the scope of the transaction */
export async function findTaak(trx: Trx, id: string): Promise<TaakRij | undefined> {
  const { rows } = await trx.raw(`select ${TAAK_KOLOMMEN} from ${TAAK_TABELLEN} where t.id = ?`, [
    id,
  ]);
  return rows[0];
}

/** The same, held until the end of the transaction: who comes second waits, and sees what the first did. */
export async function lockTaak(trx: Trx, id: string): Promise<TaakRij | undefined> {
  const { rows } = await trx.raw(
    `select ${TAAK_KOLOMMEN} from ${TAAK_TABELLEN} where t.id = ? for update of t`,
    [id],
  );
  return rows[0];
}
