import { findDossier } from '../../db/queries/dossiers/find-dossier.ts';
import { findPersoon } from '../../db/queries/personen/find-persoon.ts';
import { findZaak } from '../../db/queries/zaken/find-zaak.ts';
import { inTransaction } from '../../db/transaction.ts';
import type { BrpPersoon } from '../../registers/brp/port.ts';
import { PersoonOnbekend, RegisterWeigert } from '../../registers/errors.ts';
import type { FetchContext } from '../define-worker.ts';
import { Fault } from '../fault.ts';
import { sectionOf } from './case-file.ts';

/** A partner as the BRP knows her; the number only as the database keeps it. */
export type PartnerAtRegister = {
  readonly brp: BrpPersoon;
  readonly bsnVersleuteld: Buffer;
  readonly bsnHash: Buffer;
};

/**
 * Asks the BRP with whom the resident was married, or registered partner, in the period of the claim (art. 59 lid 1 and 2 Pw). Asked
 * only when the case file says that a partner has to pay along.
 *
 * @returns `null` when nobody asks, or the BRP knows none, more than one, one without an address or who died, or refuses: then a person
 *   says who it is
 * @throws RegisterOnbereikbaar when the BRP does not answer: tried again
 */
export async function partnerOfPeriod(context: FetchContext): Promise<PartnerAtRegister | null> {
  const { db, bsnVault, registers, zaakId } = context;
  const found = await inTransaction(db, '*', async (trx) => {
    const zaak = await findZaak(trx, zaakId);
    const persoon = zaak && (await findPersoon(trx, zaak.persoon_id));
    return persoon && { persoon, dossier: await findDossier(trx, zaakId) };
  });
  if (!found) throw new Fault('zaak-onbekend');
  const section = (naam: string) => sectionOf(found.dossier[naam] ?? {});
  if (section('vorderingsbedrag').text('aansprakelijk') !== 'gezin') return null;
  const van = section('vordering').text('periodeVan');
  const tot = section('vordering').text('periodeTot');
  if (van === null || tot === null) return null;
  const ask = { zaakId, gemeente: found.persoon.gemeente };
  try {
    const partners = (
      await registers.brp.raadpleegPartners({
        ...ask,
        bsn: bsnVault.decrypt(found.persoon.bsn_versleuteld),
      })
    ).filter((one) => one.sinds <= tot && (one.tot === null || one.tot >= van));
    const [partner] = partners;
    if (!partner || partners.length > 1) return null;
    const brp = await registers.brp.raadpleegPersoon({ ...ask, bsn: partner.bsn });
    // A decision cannot be sent to who died, or to nowhere (art. 3:41 Awb).
    if (brp.adres === null || brp.overledenOp !== null) return null;
    return {
      brp,
      bsnVersleuteld: bsnVault.encrypt(partner.bsn),
      bsnHash: bsnVault.hash(partner.bsn),
    };
  } catch (error) {
    if (error instanceof PersoonOnbekend || error instanceof RegisterWeigert) return null;
    throw error;
  }
}
