import type { Trx } from '../../connect.ts';
import type { Oorzaak } from './find-oorzaken.ts';
import type { StoringsmeldingRij } from './storingsmelding-rij.ts';

export async function insertStoringsmelding(
  trx: Trx,
  id: string,
  { proces, element_id, soort, gemeenten, sinds }: Oorzaak,
  op: Date,
): Promise<void> {
  await trx('storingsmeldingen').insert({
    id,
    proces,
    element_id,
    soort,
    gemeenten,
    sinds,
    gemeld_op: op,
  });
}

export async function updateStoringsmelding(
  trx: Trx,
  id: string,
  wijziging: Partial<Pick<StoringsmeldingRij, 'gemeenten' | 'gemeld_op' | 'keer' | 'opgelost_op'>>,
): Promise<void> {
  await trx('storingsmeldingen').where({ id }).update(wijziging);
}
