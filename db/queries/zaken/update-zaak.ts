import type { Trx } from '../../connect.ts';
import type { ZaakRij } from './zaak-rij.ts';

/** Writes facts of the case as its next version and tells the browsers at commit. */
export async function updateZaak(
  trx: Trx,
  zaakId: string,
  waarden: Partial<
    Pick<
      ZaakRij,
      'status' | 'uitkomst' | 'aanvraag_op' | 'besloten_op' | 'beeindigd_op' | 'mijlpaal'
    >
  >,
): Promise<void> {
  const [zaak] = await trx<ZaakRij>('zaken')
    .where({ id: zaakId })
    .update({ ...waarden, versie: trx.raw('versie + 1') as unknown as number })
    .returning(['gemeente', 'status', 'verzegeld']);
  if (!zaak) return;
  await trx.raw("select pg_notify('gebeurtenissen', ?)", [
    JSON.stringify({ soort: 'zaak', zaakId, ...zaak }),
  ]);
}
