import { addPeriod } from '../../law/calendar.ts';
import { today } from '../../law/clock.ts';
import type { Variables } from '../../processes/huisbezoek/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { setting } from '../shared/terms-of-case.ts';
import { visitReason } from '../shared/visit-reason.ts';
import { writeLetter } from '../shared/write-letter.ts';

/** Tells who refused without knowing it what refusing a home visit means, and asks once more (art. 3:4 Awb). */
export const weigeringWaarschuwen = defineWorker<Variables>()({
  type: 'huisbezoek.weigering-waarschuwen',
  reads: ['zaakId'],
  async run(_, context) {
    await writeLetter(context, 'huisbezoek-waarschuwing', {
      ...(await visitReason(context)),
      uiterlijkOp: addPeriod(
        today(context.clock),
        await setting(context, 'huisbezoek-reactietermijn', 'P1W'),
      ),
    });
  },
});
