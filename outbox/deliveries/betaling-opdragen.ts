import type { Trx } from '../../db/connect.ts';
import { findBetaling } from '../../db/queries/betalingen/find-betaling.ts';
import type { BetalingRij } from '../../db/queries/betalingen/insert-betaling.ts';
import { markBevestigd } from '../../db/queries/betalingen/mark-bevestigd.ts';
import { findDossier } from '../../db/queries/dossiers/find-dossier.ts';
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
      ritme: betaling.ritme,
      omschrijving: `${betaling.soort} ${zaak.nummer}`,
      ...(betaling.ontvanger > 1 && { ontvanger: await otherApplicant(trx, betaling) }),
    },
    sleutel,
  );
  await markBevestigd(trx, betaling.id, {
    op: new Date(bewijs.ontvangenOp),
    kenmerk: bewijs.kenmerk,
  });
};

/** Who else gets a part of the penalty (art. 4:17 lid 7 Awb), as the decision names them. */
async function otherApplicant(trx: Trx, { zaak_id, ontvanger }: BetalingRij) {
  const { dwangsombesluit } = await findDossier(trx, zaak_id);
  const rows = dwangsombesluit?.medeaanvragers as
    | readonly { naam: string; rekeningnummer: string }[]
    | undefined;
  const wie = rows?.[ontvanger - 2];
  if (!wie) throw new RegisterWeigert('de uitkeringsadministratie', 'de ontvanger is niet bekend');
  return { naam: wie.naam, rekeningnummer: wie.rekeningnummer };
}
