import { findPersoon } from '../../db/queries/personen/find-persoon.ts';
import { findZaak } from '../../db/queries/zaken/find-zaak.ts';
import { RegisterWeigert } from '../../registers/errors.ts';
import type { Uitkeringswijziging } from '../../registers/uitkeringsadministratie/port.ts';
import type { Delivery } from '../delivery.ts';

/** Tells the benefit administration what changes in a benefit: suspended, resumed, another amount, reduced, ended. */
export const uitkeringWijzigen: Delivery = async (
  { inhoud, sleutel, zaak_id },
  { trx, registers, bsnVault },
) => {
  const zaak = zaak_id ? await findZaak(trx, zaak_id) : undefined;
  const persoon = zaak && (await findPersoon(trx, zaak.persoon_id));
  if (!zaak || !persoon)
    throw new RegisterWeigert('de uitkeringsadministratie', 'de zaak bestaat niet');
  const { soort, ingangsdatum, bedrag, percentage, maanden } =
    inhoud as unknown as Uitkeringswijziging;
  await registers.uitkeringsadministratie.geefUitkeringswijziging(
    {
      zaakId: zaak.id,
      gemeente: zaak.gemeente,
      bsn: bsnVault.decrypt(persoon.bsn_versleuteld),
      regeling: zaak.regeling,
      soort,
      ingangsdatum,
      bedrag,
      percentage,
      maanden,
    },
    sleutel,
  );
};
