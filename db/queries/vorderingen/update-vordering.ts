import type { Trx } from '../../connect.ts';
import type { VorderingRij } from './vordering-rij.ts';

export async function updateVordering(
  trx: Trx,
  vorderingId: string,
  wijziging: Partial<Omit<VorderingRij, 'id' | 'zaak_id' | 'gemeente' | 'versie' | 'sleutel'>>,
): Promise<void> {
  await trx('vorderingen')
    .where({ id: vorderingId })
    .update({ ...wijziging, versie: trx.raw('versie + 1') });
}
