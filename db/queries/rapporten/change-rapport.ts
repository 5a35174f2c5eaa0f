import type { Trx } from '../../connect.ts';
import { RAPPORT_KOLOMMEN, type RapportRij } from './rapport-rij.ts';

/** One whose day has come, held until the end of the transaction; one that another copy holds is passed over. */
export async function takeRapport(trx: Trx, vandaag: string): Promise<RapportRij | undefined> {
  const { rows } = await trx.raw(
    `select ${RAPPORT_KOLOMMEN} from rapporten where gestopt_op is null and volgende_op <= :vandaag::date
     order by volgende_op, id limit 1 for update skip locked`,
    { vandaag },
  );
  return rows[0];
}

export async function updateRapport(
  trx: Trx,
  id: string,
  wijziging: Partial<Pick<RapportRij, 'volgende_op' | 'laatst_op' | 'gestopt_op'>>,
): Promise<void> {
  await trx('rapporten').where({ id }).update(wijziging);
}
