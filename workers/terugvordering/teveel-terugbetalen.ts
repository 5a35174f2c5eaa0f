import { today } from '../../law/clock.ts';
import type { Variables } from '../../processes/terugvordering/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { orderCollection, standing, tellChange } from '../shared/collection.ts';

/** Orders what was received beyond the debt to be paid back; ordered before = nothing left to order. */
export const teveelTerugbetalen = defineWorker<Variables>()({
  type: 'terugvordering.teveel-terugbetalen',
  reads: ['zaakId'],
  async run(_, context) {
    const { claims, leading, teVeelOpen } = await standing(context);
    const paid = claims.find(({ te_veel_ontvangen }) => Number(te_veel_ontvangen) > 0) ?? leading;
    await orderCollection(context, {
      vorderingId: paid.id,
      soort: 'terugbetalen',
      bedrag: teVeelOpen,
      ingangsdatum: today(context.clock),
    });
    await tellChange(context);
  },
});
