import type { Trx } from '../../connect.ts';
import { RAPPORT_KOLOMMEN, type RapportRij } from './rapport-rij.ts';

/** More would be no help to anybody. */
export const MEESTE_RAPPORTEN = 20;

/** What somebody has sent to himself, by name. */
export async function findRapporten(trx: Trx, medewerkerId: string): Promise<RapportRij[]> {
  const { rows } = await trx.raw(
    `select ${RAPPORT_KOLOMMEN} from rapporten where medewerker_id = ? and gestopt_op is null
     order by lower(naam), id limit ${MEESTE_RAPPORTEN}`,
    [medewerkerId],
  );
  return rows;
}

/** One of them under lock, also when it was stopped. */
export async function lockRapport(
  trx: Trx,
  id: string,
  medewerkerId: string,
): Promise<RapportRij | undefined> {
  const { rows } = await trx.raw(
    `select ${RAPPORT_KOLOMMEN} from rapporten where id = ? and medewerker_id = ? for update`,
    [id, medewerkerId],
  );
  return rows[0];
}
