import type { Trx } from '../../connect.ts';

export type Functie = { id: string; titel: string };

/** Every function that somebody can have, with its name. */
export const findFuncties = (trx: Trx): Promise<Functie[]> =>
  trx('functies').select('code as id', 'naam as titel').orderBy('naam');
