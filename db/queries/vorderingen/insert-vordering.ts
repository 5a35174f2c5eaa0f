import type { Trx } from '../../connect.ts';
import type { VorderingRij } from './vordering-rij.ts';

export type NewVordering = Pick<
  VorderingRij,
  | 'id'
  | 'zaak_id'
  | 'gemeente'
  | 'soort'
  | 'oorzaak'
  | 'periode_van'
  | 'periode_tot'
  | 'geopend_op'
  | 'sleutel'
>;

/** Opens a claim; a claim with the same `sleutel` is the same claim. @returns the claim that there is */
export async function insertVordering(trx: Trx, vordering: NewVordering): Promise<VorderingRij> {
  await trx('vorderingen').insert(vordering).onConflict('sleutel').ignore();
  const rij = await trx<VorderingRij>('vorderingen').where({ sleutel: vordering.sleutel }).first();
  if (!rij) throw new Error('the claim that was just opened is not there');
  return rij;
}
