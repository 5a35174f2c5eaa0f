import { findDossier } from '../../db/queries/dossiers/find-dossier.ts';
import { putSectie } from '../../db/queries/dossiers/put-sectie.ts';
import { findPersoon } from '../../db/queries/personen/find-persoon.ts';
import { findZaak } from '../../db/queries/zaken/find-zaak.ts';
import { RegisterWeigert } from '../../registers/errors.ts';
import type { Verwijzing } from '../../registers/srt/port.ts';
import type { Delivery } from '../delivery.ts';

/**
 * Hands a referral to Sociale Recherche Twente: who it is about and what the referral file says, nothing else (art. 64 Pw). The
 * facts are read from the case file, so that they lie nowhere twice; the process waits meanwhile and changes nothing in them.
 */
export const srtVerwijzingVersturen: Delivery = async (
  { sleutel, zaak_id },
  { trx, registers, bsnVault, clock },
) => {
  const zaak = zaak_id ? await findZaak(trx, zaak_id) : undefined;
  const persoon = zaak && (await findPersoon(trx, zaak.persoon_id));
  const verwijzing = zaak && (await findDossier(trx, zaak.id)).verwijzing;
  if (!persoon || !verwijzing)
    throw new RegisterWeigert('de Sociale Recherche Twente', 'de verwijzing bestaat niet');
  const { categorie, vraag, feiten, periodeVan, periodeTot, schatting, spoed } =
    verwijzing as Partial<Verwijzing>;
  const bewijs = await registers.srt.verstuurVerwijzing(
    {
      zaakId: zaak.id,
      gemeente: zaak.gemeente,
      bsn: bsnVault.decrypt(persoon.bsn_versleuteld),
      naam: persoon.naam ?? '',
      categorie: categorie as Verwijzing['categorie'],
      vraag: vraag ?? '',
      feiten: feiten ?? '',
      periodeVan: periodeVan ?? null,
      periodeTot: periodeTot ?? null,
      schatting: schatting ?? null,
      spoed: spoed === true,
    },
    sleutel,
  );
  await putSectie(trx, {
    zaakId: zaak.id,
    gemeente: zaak.gemeente,
    sectie: 'srtOntvangst',
    gegevens: { kenmerk: bewijs.kenmerk },
    bron: 'srt',
    op: clock(),
  });
};
