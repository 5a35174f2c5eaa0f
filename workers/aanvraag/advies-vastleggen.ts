import type { Variables } from '../../processes/aanvraag/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { ENTITLEMENT_ANSWERS, writeEntitlementAdvice } from '../shared/entitlement-advice.ts';

/** Writes what the decision tables say into the case file. */
export const adviesVastleggen = defineWorker<Variables>()({
  type: 'aanvraag.advies-vastleggen',
  reversible: true,
  reads: ['zaakId', ...ENTITLEMENT_ANSWERS],
  run: (antwoorden, context) => writeEntitlementAdvice(context, antwoorden),
});
