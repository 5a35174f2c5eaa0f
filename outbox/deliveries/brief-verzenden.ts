import { findBrief } from '../../db/queries/brieven/find-brief.ts';
import { markVerzonden } from '../../db/queries/brieven/mark-verzonden.ts';
import { findPersoon } from '../../db/queries/personen/find-persoon.ts';
import { findZaak } from '../../db/queries/zaken/find-zaak.ts';
import { RegisterWeigert } from '../../registers/errors.ts';
import type { Delivery } from '../delivery.ts';

/** Hands a letter to the post; the letter knows when it was sent. */
export const briefVerzenden: Delivery = async ({ inhoud, sleutel }, { trx, registers }) => {
  const brief = await findBrief(trx, String(inhoud.briefId));
  if (!brief) throw new RegisterWeigert('de postverzending', 'de brief bestaat niet');
  const zaak = await findZaak(trx, brief.zaak_id);
  const persoon = zaak && (await findPersoon(trx, zaak.persoon_id));
  const adres = persoon?.adres as
    | Record<'straat' | 'huisnummer' | 'postcode' | 'woonplaats', string>
    | null
    | undefined;
  const bewijs = await registers.post.verzendBrief(
    {
      briefId: brief.id,
      zaakId: brief.zaak_id,
      gemeente: brief.gemeente,
      geadresseerde: {
        naam: persoon?.naam ?? '',
        adresregels: adres
          ? [`${adres.straat} ${adres.huisnummer}`, `${adres.postcode} ${adres.woonplaats}`]
          : [],
      },
      onderwerp: brief.onderwerp,
      pdf: brief.pdf,
    },
    sleutel,
  );
  await markVerzonden(trx, brief.id, { op: new Date(bewijs.verzondenOp), kenmerk: bewijs.kenmerk });
};
