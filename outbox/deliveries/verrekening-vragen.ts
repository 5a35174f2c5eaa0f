import { findPersoon } from '../../db/queries/personen/find-persoon.ts';
import { findZaak } from '../../db/queries/zaken/find-zaak.ts';
import { RegisterWeigert } from '../../registers/errors.ts';
import type { Verrekenaar } from '../../registers/partner/port.ts';
import type { Delivery } from '../delivery.ts';

/** Asks UWV, the SVB or another college to pay part of a benefit to us (art. 60a Pw). */
export const verrekeningVragen: Delivery = async (
  { inhoud, sleutel, zaak_id },
  { trx, registers, bsnVault },
) => {
  const zaak = zaak_id ? await findZaak(trx, zaak_id) : undefined;
  const persoon = zaak && (await findPersoon(trx, String(inhoud.persoonId ?? zaak.persoon_id)));
  if (!zaak || !persoon) throw new RegisterWeigert('de ontvanger', 'de zaak bestaat niet');
  await registers.partner.vraagVerrekening(
    {
      zaakId: zaak.id,
      gemeente: zaak.gemeente,
      partij: inhoud.partij as Verrekenaar,
      bsn: bsnVault.decrypt(persoon.bsn_versleuteld),
      naam: persoon.naam ?? '',
      bedrag: Number(inhoud.bedrag),
      grondslag: 'art. 60a Pw',
    },
    sleutel,
  );
};
