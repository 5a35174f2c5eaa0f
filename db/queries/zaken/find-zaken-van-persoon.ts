import type { Trx } from '../../connect.ts';
import type { ZaakRij } from './zaak-rij.ts';

/** The newest cases of a resident, at most a hundred. */
export async function findZakenVanPersoon(
  trx: Trx,
  persoonId: string,
  { lopend = false }: { lopend?: boolean } = {},
): Promise<ZaakRij[]> {
  const query = trx<ZaakRij>('zaken').where({ persoon_id: persoonId });
  if (lopend) query.whereNull('beeindigd_op');
  return query.orderBy('gestart_op', 'desc').limit(100);
}
