import type { Variables } from '../../processes/aanvraag/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { ENTITLEMENT_FACTS, entitlementFacts } from '../shared/entitlement-facts.ts';

/** The facts of the case file that the decision tables ask for. */
export const toetsingVoorbereiden = defineWorker<Variables>()({
  type: 'aanvraag.toetsing-voorbereiden',
  reversible: true,
  reads: ['zaakId', 'partnerLeeftijdsgroep'],
  writes: ENTITLEMENT_FACTS,
  run: ({ partnerLeeftijdsgroep }, context) => entitlementFacts(context, partnerLeeftijdsgroep),
});
