import { findPersoon } from '../../db/queries/personen/find-persoon.ts';
import { updatePersoon } from '../../db/queries/personen/update-persoon.ts';
import { findZaak } from '../../db/queries/zaken/find-zaak.ts';
import { inTransaction } from '../../db/transaction.ts';
import { isValidBsn } from '../../law/bsn.ts';
import { errors, type Variables } from '../../processes/aanvraag/variables.ts';
import type { BrpPersoon } from '../../registers/brp/port.ts';
import { PersoonOnbekend } from '../../registers/errors.ts';
import { BpmnError, defineWorker } from '../define-worker.ts';
import { Fault } from '../fault.ts';
import { caseFile, writeSection } from '../shared/case-file.ts';
import { identityFacts } from '../shared/identity-facts.ts';

/** Checks the number (eleven-test) and asks the BRP; the number itself never leaves the case file. */
export const identiteitControleren = defineWorker<Variables>()({
  type: 'aanvraag.identiteit-controleren',
  reads: ['zaakId', 'gemeente', 'meldingOp'],
  writes: ['woonplaats', 'leeftijdsgroep', 'partnerLeeftijdsgroep', 'zoektermijnUitzondering'],
  async fetch({ gemeente }, { db, bsnVault, registers, zaakId }): Promise<BrpPersoon> {
    const persoon = await inTransaction(db, '*', async (trx) => {
      const zaak = await findZaak(trx, zaakId);
      return zaak && findPersoon(trx, zaak.persoon_id);
    });
    if (!persoon) throw new Fault('zaak-onbekend');
    const bsn = bsnVault.decrypt(persoon.bsn_versleuteld);
    if (!isValidBsn(bsn))
      throw new BpmnError(errors.BSN_ONBEKEND, 'het nummer voldoet niet aan de elfproef');
    try {
      return await registers.brp.raadpleegPersoon({ bsn, zaakId, gemeente });
    } catch (error) {
      if (error instanceof PersoonOnbekend)
        throw new BpmnError(errors.BSN_ONBEKEND, 'de BRP kent het nummer niet');
      throw error;
    }
  },
  async run({ meldingOp }, context, brp) {
    const { trx, zaak, clock, audit } = context;
    await updatePersoon(trx, zaak.persoon_id, {
      naam: brp.naam,
      geboortedatum: brp.geboortedatum,
      adres: brp.adres,
      op: clock(),
    });
    await writeSection(context, 'persoon', 'brp', {
      naam: brp.naam,
      geboortedatum: brp.geboortedatum,
      burgerlijkeStaat: brp.burgerlijkeStaat,
      ...(brp.adres && {
        adres: `${brp.adres.straat} ${brp.adres.huisnummer}, ${brp.adres.postcode} ${brp.adres.woonplaats}`,
      }),
      ...(brp.gemeenteVanInschrijving && { gemeente: brp.gemeenteVanInschrijving.naam }),
      nationaliteit: brp.nationaliteit,
      ...(brp.verblijfstitel && { verblijfstitel: brp.verblijfstitel }),
    });
    audit({ actie: 'register.geraadpleegd', objectSoort: 'register', objectId: 'brp' });
    const melding = (await caseFile(context))('melding');
    return {
      ...identityFacts(brp, meldingOp),
      zoektermijnUitzondering: melding.flag('uitzonderingZoektermijn') ?? false,
    };
  },
});
