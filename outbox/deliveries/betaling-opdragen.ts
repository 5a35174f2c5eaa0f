import { findBetaling } from '../../db/queries/betalingen/find-betaling.ts';
import { markBevestigd } from '../../db/queries/betalingen/mark-bevestigd.ts';
import { findPersoon } from '../../db/queries/personen/find-persoon.ts';
import { findZaak } from '../../db/queries/zaken/find-zaak.ts';
import { RegisterWeigert } from '../../registers/errors.ts';
import type { Delivery } from '../delivery.ts';

/** Gives a payment order to the benefit administration; the only place where the BSN leaves for it. */
export const betalingOpdragen: Delivery = async (
  { inhoud, sleutel },
  { trx, registers, bsnVault },
) => {
  const betaling = await findBetaling(trx, String(inhoud.betalingId));
  const zaak = betaling && (await findZaak(trx, betaling.zaak_id));
  const persoon = zaak && (await findPersoon(trx, zaak.persoon_id));
  if (!betaling || !zaak || !persoon)
    throw new RegisterWeigert('de uitkeringsadministratie', 'de betaling bestaat niet');
  const bewijs = await registers.uitkeringsadministratie.geefBetaalopdracht(
    {
      betalingId: betaling.id,
      zaakId: zaak.id,
      gemeente: betaling.gemeente,
      bsn: bsnVault.decrypt(persoon.bsn_versleuteld),
      regeling: zaak.regeling,
      soort: betaling.soort,
      bedrag: Number(betaling.bedrag),
      ingangsdatum: betaling.ingangsdatum,
      ritme: betaling.soort === 'uitkering' ? 'maandelijks' : 'eenmalig',
      omschrijving: `${betaling.soort} ${zaak.nummer}`,
    },
    sleutel,
  );
  await markBevestigd(trx, betaling.id, {
    op: new Date(bewijs.ontvangenOp),
    kenmerk: bewijs.kenmerk,
  });
};
