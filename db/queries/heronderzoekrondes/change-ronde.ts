import type { Trx } from '../../connect.ts';
import type { RondeRij, RondezaakRij } from './ronde-rij.ts';

export type RondezaakWijziging = Pick<RondezaakRij, 'status' | 'op'> &
  Partial<Pick<RondezaakRij, 'week' | 'reden' | 'door' | 'geopende_zaak_id'>>;

/** Starts or ends a round that is held. */
export async function updateRonde(
  trx: Trx,
  id: string,
  waarden: Partial<Pick<RondeRij, 'status' | 'gestart_door' | 'gestart_op'>>,
): Promise<void> {
  await trx('heronderzoekrondes').where({ id }).update(waarden);
}

export function findRondezaak(
  trx: Trx,
  rondeId: string,
  zaakId: string,
): Promise<RondezaakRij | undefined> {
  return trx<RondezaakRij>('heronderzoekronde_zaken')
    .where({ ronde_id: rondeId, zaak_id: zaakId })
    .first();
}

/** The round in which a case stands for a week, if any: a case stands in one at a time. */
export function findAnderePlaats(trx: Trx, zaakId: string): Promise<RondezaakRij | undefined> {
  return trx<RondezaakRij>('heronderzoekronde_zaken')
    .where({ zaak_id: zaakId, status: 'gepland' })
    .whereNotNull('week')
    .first();
}

/** Puts a case by hand into a round that is held, or gives it another week there. */
export async function putRondezaak(trx: Trx, zaak: RondezaakRij): Promise<void> {
  await trx('heronderzoekronde_zaken')
    .insert(zaak)
    .onConflict(['ronde_id', 'zaak_id'])
    .merge(['week', 'status', 'reden', 'door', 'op']);
}

export async function updateRondezaak(
  trx: Trx,
  rondeId: string,
  zaakId: string,
  wijziging: RondezaakWijziging,
): Promise<void> {
  await trx('heronderzoekronde_zaken')
    .where({ ronde_id: rondeId, zaak_id: zaakId })
    .update(wijziging);
}
