import { updateVordering } from '../../db/queries/vorderingen/update-vordering.ts';
import { addPeriod } from '../../law/calendar.ts';
import { today } from '../../law/clock.ts';
import type { Variables } from '../../processes/invordering/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { standing } from '../shared/collection.ts';
import { setting } from '../shared/terms-of-case.ts';

/** Plans the next review of the debtor: policy, assumed to be every year. */
export const onderzoekVastleggen = defineWorker<Variables>()({
  type: 'invordering.onderzoek-vastleggen',
  reads: ['zaakId'],
  async run(_, context) {
    const volgend = addPeriod(
      today(context.clock),
      await setting(context, 'debiteurenonderzoek-elke', 'P12M'),
    );
    for (const { id } of (await standing(context)).claims) {
      await updateVordering(context.trx, id, { onderzoek_op: volgend });
      context.audit({ actie: 'vordering.onderzocht', objectSoort: 'vordering', objectId: id });
    }
  },
});
