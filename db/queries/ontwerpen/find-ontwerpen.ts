import type { Trx } from '../../connect.ts';
import { type OntwerpRij, ontwerpen } from './ontwerp-rij.ts';

/** Open drafts first, then what was published or taken back, newest first; bounded. */
export const findOntwerpen = (trx: Trx): Promise<OntwerpRij[]> =>
  ontwerpen(trx)
    .orderByRaw(
      "o.status not in ('concept', 'ingediend', 'goedgekeurd'), o.gewijzigd_op desc, o.id",
    )
    .limit(100);

export const findOntwerp = (trx: Trx, id: string): Promise<OntwerpRij | undefined> =>
  ontwerpen(trx).where('o.id', id).first();

/** The draft of a process that is being worked on or waits to be looked at. */
export const findOpenOntwerp = (trx: Trx, proces: string): Promise<OntwerpRij | undefined> =>
  ontwerpen(trx)
    .where('o.proces', proces)
    .whereIn('o.status', ['concept', 'ingediend', 'goedgekeurd'])
    .first();

/** Holds the row until the end of the transaction, then reads it: two people never change it at once. */
export async function lockOntwerp(trx: Trx, id: string): Promise<OntwerpRij | undefined> {
  await trx('ontwerpen').where({ id }).forUpdate().select('id');
  return findOntwerp(trx, id);
}
