import type { Trx } from '../../connect.ts';
import type { ZaakRij } from './zaak-rij.ts';

/** The running recovery cases that are this case or follow from it, oldest first; at most twenty. */
export async function findLopendeVorderingszaken(trx: Trx, zaakId: string): Promise<ZaakRij[]> {
  return trx<ZaakRij>('zaken')
    .where({ proces: 'terugvordering', beeindigd_op: null })
    .andWhere((query) => query.where({ id: zaakId }).orWhere({ oorzaak_zaak_id: zaakId }))
    .orderBy('gestart_op')
    .limit(20);
}
