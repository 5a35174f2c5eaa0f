import type { Trx } from '../../connect.ts';
import type { ZaakRij } from './zaak-rij.ts';

export async function findZaak(trx: Trx, id: string): Promise<ZaakRij | undefined> {
  return trx<ZaakRij>('zaken').where({ id }).first();
}

/** The case that was opened for this cause. */
export async function findZaakBySleutel(trx: Trx, sleutel: string): Promise<ZaakRij | undefined> {
  return trx<ZaakRij>('zaken').where({ sleutel }).first();
}

/** The case with this number, within the scope of the transaction. */
export async function findZaakByNummer(trx: Trx, nummer: string): Promise<ZaakRij | undefined> {
  return trx<ZaakRij>('zaken').where({ nummer }).first();
}
