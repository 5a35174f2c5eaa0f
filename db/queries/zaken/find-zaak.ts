import type { Trx } from '../../connect.ts';
import type { ZaakRij } from './zaak-rij.ts';

export async function findZaak(trx: Trx, id: string): Promise<ZaakRij | undefined> {
  return trx<ZaakRij>('zaken').where({ id }).first();
}
