import { addPeriod } from '../../law/calendar.ts';
import { today } from '../../law/clock.ts';
import { endOfDay } from '../../law/instant.ts';
import type { Variables } from '../../processes/aanvraag/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { closeTerm, setting } from '../shared/terms-of-case.ts';

/** How long a melding waits for its application: policy of the municipality (assumption: 4 and 8 weeks), counted from now at the earliest. */
export const wachttijdBerekenen = defineWorker<Variables>()({
  type: 'aanvraag.wachttijd-berekenen',
  reads: ['zaakId', 'meldingOp'],
  writes: ['herinneringOp', 'sluitenOp'],
  async run({ meldingOp }, context) {
    await closeTerm(context, 'zoektermijn');
    const from = [meldingOp, today(context.clock)].sort().at(-1) as string;
    return {
      herinneringOp: endOfDay(addPeriod(from, await setting(context, 'herinnering-na', 'P4W'))),
      sluitenOp: endOfDay(addPeriod(from, await setting(context, 'sluiten-na', 'P8W'))),
    };
  },
});
