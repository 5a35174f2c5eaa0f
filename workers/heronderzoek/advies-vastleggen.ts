import type { Variables } from '../../processes/heronderzoek/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { ENTITLEMENT_ANSWERS, writeEntitlementAdvice } from '../shared/entitlement-advice.ts';

/** Writes what the decision tables say into the case file. */
export const adviesVastleggen = defineWorker<Variables>()({
  type: 'heronderzoek.advies-vastleggen',
  reversible: true,
  reads: ['zaakId', ...ENTITLEMENT_ANSWERS],
  run: (antwoorden, context) => writeEntitlementAdvice(context, antwoorden),
});
