import { putSectie } from '../../db/queries/dossiers/put-sectie.ts';
import { findPersoon } from '../../db/queries/personen/find-persoon.ts';
import { findZaak } from '../../db/queries/zaken/find-zaak.ts';
import { RegisterWeigert } from '../../registers/errors.ts';
import type { Aanleiding } from '../../registers/roz/port.ts';
import type { Delivery } from '../delivery.ts';

/** Asks ROZ Twente for its advice on the Bbz, or reminds it (art. 3:5 Awb): who applied and when, nothing about the business. */
export const rozAdviesVragen: Delivery = async (
  { inhoud, sleutel, zaak_id },
  { trx, registers, bsnVault, clock },
) => {
  const zaak = zaak_id ? await findZaak(trx, zaak_id) : undefined;
  const persoon = zaak && (await findPersoon(trx, zaak.persoon_id));
  if (!persoon) throw new RegisterWeigert('ROZ Twente', 'de zaak bestaat niet');
  const bewijs = await registers.roz.vraagAdvies(
    {
      zaakId: zaak.id,
      gemeente: zaak.gemeente,
      bsn: bsnVault.decrypt(persoon.bsn_versleuteld),
      naam: persoon.naam ?? '',
      aanvraagOp: zaak.aanvraag_op ?? zaak.melding_op,
      adviesVoor: String(inhoud.adviesVoor),
      aanleiding: inhoud.aanleiding as Aanleiding,
    },
    sleutel,
  );
  await putSectie(trx, {
    zaakId: zaak.id,
    gemeente: zaak.gemeente,
    sectie: 'rozVerzoek',
    gegevens: { kenmerk: bewijs.kenmerk },
    bron: 'roz',
    op: clock(),
  });
};
