import type { Trx } from '../../connect.ts';
import type { Dossier } from '../dossiers/find-dossier.ts';

/**
 * The newest case file of this resident that knows the household, other than of the case itself: what a review begins with.
 * Sealed cases do not count: what enforcement found stays there.
 */
export async function findVorigDossier(
  trx: Trx,
  { zaakId, persoonId }: { zaakId: string; persoonId: string },
): Promise<Dossier | undefined> {
  const row = await trx('dossiers')
    .join('zaken', 'zaken.id', 'dossiers.zaak_id')
    .where('zaken.persoon_id', persoonId)
    .whereNot('zaken.id', zaakId)
    .where('zaken.verzegeld', false)
    .whereRaw("dossiers.gegevens -> 'huishouden' is not null")
    .orderBy('zaken.gestart_op', 'desc')
    .first('dossiers.gegevens');
  return row?.gegevens as Dossier | undefined;
}
