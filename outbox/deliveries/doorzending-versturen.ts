import { findPersoon } from '../../db/queries/personen/find-persoon.ts';
import { findZaak } from '../../db/queries/zaken/find-zaak.ts';
import { RegisterWeigert } from '../../registers/errors.ts';
import type { Partij } from '../../registers/partner/port.ts';
import type { Delivery } from '../delivery.ts';

/** Passes an application on to whoever is competent (art. 2:3 Awb). */
export const doorzendingVersturen: Delivery = async (
  { inhoud, sleutel },
  { trx, registers, bsnVault },
) => {
  const zaak = await findZaak(trx, String(inhoud.zaakId));
  const persoon = zaak && (await findPersoon(trx, zaak.persoon_id));
  if (!zaak || !persoon) throw new RegisterWeigert('de ontvanger', 'de zaak bestaat niet');
  await registers.partner.verstuurDoorzending(
    {
      zaakId: zaak.id,
      gemeente: zaak.gemeente,
      partij: inhoud.partij as Partij,
      ontvanger: (inhoud.ontvanger as string | undefined) ?? null,
      bsn: bsnVault.decrypt(persoon.bsn_versleuteld),
      naam: persoon.naam ?? '',
      regeling: zaak.regeling,
      meldingOp: zaak.melding_op,
      aanvraagOp: zaak.aanvraag_op,
      grondslag: String(inhoud.grondslag ?? ''),
    },
    sleutel,
  );
};
