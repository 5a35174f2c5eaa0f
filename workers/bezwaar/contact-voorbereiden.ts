import { addPeriod } from '../../law/calendar.ts';
import { today } from '../../law/clock.ts';
import { endOfDay } from '../../law/instant.ts';
import type { Variables } from '../../processes/bezwaar/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { setting } from '../shared/terms-of-case.ts';

/** Until when the objection waits for a talk (policy); from here on it is admissible. */
export const contactVoorbereiden = defineWorker<Variables>()({
  type: 'bezwaar.contact-voorbereiden',
  reads: ['zaakId'],
  writes: ['contactTot', 'kennelijkNietOntvankelijk'],
  async run(_, context) {
    const binnen = await setting(context, 'bezwaargesprek-binnen', 'P2W');
    return {
      contactTot: endOfDay(addPeriod(today(context.clock), binnen)),
      kennelijkNietOntvankelijk: false,
    };
  },
});
