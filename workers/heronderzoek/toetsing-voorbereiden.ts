import { findPersoon } from '../../db/queries/personen/find-persoon.ts';
import { ageGroup } from '../../law/age-group.ts';
import { today } from '../../law/clock.ts';
import type { Variables } from '../../processes/heronderzoek/variables.ts';
import { BpmnError, defineWorker } from '../define-worker.ts';
import { caseFile, needed } from '../shared/case-file.ts';
import { ENTITLEMENT_FACTS, entitlementFacts } from '../shared/entitlement-facts.ts';
import { askRegister } from '../shared/person-at-register.ts';

/** The facts of the case file that the decision tables ask for; the age of a partner comes from the BRP. */
export const toetsingVoorbereiden = defineWorker<Variables>()({
  type: 'heronderzoek.toetsing-voorbereiden',
  reads: ['zaakId'],
  writes: [...ENTITLEMENT_FACTS, 'leeftijdsgroep'],
  async fetch(_, context): Promise<string | null> {
    try {
      const brp = await askRegister(context, (vraag) =>
        context.registers.brp.raadpleegPersoon(vraag),
      );
      return brp.huisgenoten.find(({ relatie }) => relatie === 'partner')?.geboortedatum ?? null;
    } catch (error) {
      // A register that refuses is not drawn here: then a person says when the partner was born.
      if (error instanceof BpmnError) return null;
      throw error;
    }
  },
  async run(_, context, partnerGeboren) {
    const op = today(context.clock);
    const samen = (await caseFile(context))('huishouden').flag('gezamenlijkeHuishouding') === true;
    // Lives together without a partner in the BRP: not known, so that no table answers before somebody says.
    const partner = partnerGeboren ? ageGroup(partnerGeboren, op) : samen ? null : 'geen';
    const geboren = (await findPersoon(context.trx, context.zaak.persoon_id))?.geboortedatum;
    return {
      ...(await entitlementFacts(context, partner as Variables['partnerLeeftijdsgroep'])),
      leeftijdsgroep: ageGroup(needed(geboren, 'de geboortedatum'), op),
    };
  },
});
