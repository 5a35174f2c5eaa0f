import type { Trx } from '../../connect.ts';
import type { ZaakRij } from './zaak-rij.ts';

/** The running cases of a process that follow from this one, oldest first, at most a hundred. */
export async function findVolgers(trx: Trx, zaakId: string, proces: string): Promise<ZaakRij[]> {
  return trx<ZaakRij>('zaken')
    .where({ oorzaak_zaak_id: zaakId, proces })
    .whereNull('beeindigd_op')
    .orderBy('gestart_op')
    .limit(100);
}
