import {
  findInvorderingsopdracht,
  markInvorderingBevestigd,
} from '../../db/queries/invorderingsopdrachten/invorderingsopdracht.ts';
import { findPersoon } from '../../db/queries/personen/find-persoon.ts';
import { findZaak } from '../../db/queries/zaken/find-zaak.ts';
import { RegisterWeigert } from '../../registers/errors.ts';
import type { Delivery } from '../delivery.ts';

/** Gives an order about a claim to the benefit administration: set off, stop, pay back. */
export const invorderingOpdragen: Delivery = async (
  { inhoud, sleutel, zaak_id },
  { trx, registers, bsnVault },
) => {
  const opdracht = await findInvorderingsopdracht(trx, String(inhoud.opdrachtId));
  const zaak = opdracht && zaak_id ? await findZaak(trx, zaak_id) : undefined;
  const persoon = zaak && (await findPersoon(trx, zaak.persoon_id));
  if (!opdracht || !zaak || !persoon)
    throw new RegisterWeigert('de uitkeringsadministratie', 'de opdracht bestaat niet');
  const bewijs = await registers.uitkeringsadministratie.geefInvorderingsopdracht(
    {
      opdrachtId: opdracht.id,
      vorderingId: opdracht.vordering_id,
      zaakId: zaak.id,
      gemeente: opdracht.gemeente,
      bsn: bsnVault.decrypt(persoon.bsn_versleuteld),
      regeling: zaak.regeling,
      soort: opdracht.soort,
      bedrag: Number(opdracht.bedrag),
      beslagvrijeVoet:
        opdracht.beslagvrije_voet === null ? null : Number(opdracht.beslagvrije_voet),
      ingangsdatum: opdracht.ingangsdatum,
    },
    sleutel,
  );
  await markInvorderingBevestigd(trx, opdracht.id, {
    op: new Date(bewijs.ontvangenOp),
    kenmerk: bewijs.kenmerk,
  });
};
