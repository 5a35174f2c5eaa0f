import { addPeriod } from '../../law/calendar.ts';
import { today } from '../../law/clock.ts';
import { endOfDay } from '../../law/instant.ts';
import type { Variables } from '../../processes/invordering/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { showStanding, standing } from '../shared/collection.ts';
import { setting } from '../shared/terms-of-case.ts';

/** How long an agreement is waited for: up to the last day to pay (art. 4:87 Awb); after that, policy. */
export const afspraakVoorbereiden = defineWorker<Variables>()({
  type: 'invordering.afspraak-voorbereiden',
  reads: ['zaakId'],
  writes: ['afspraakTot'],
  async run(_, context) {
    const stand = await standing(context);
    await showStanding(context, stand);
    const beleid = addPeriod(
      today(context.clock),
      await setting(context, 'betaalgesprek-binnen', 'P2W'),
    );
    const { vervaldatum } = stand;
    return { afspraakTot: endOfDay(vervaldatum && vervaldatum > beleid ? vervaldatum : beleid) };
  },
});
