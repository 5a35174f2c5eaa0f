import { interrupt } from '../../claims/limitation-of-claim.ts';
import type { Variables } from '../../processes/invordering/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { caseFile, needed } from '../shared/case-file.ts';
import { standing } from '../shared/collection.ts';

/** Notes an interruption that a person found; the limitation begins again (art. 4:110 Awb). */
export const stuitingVastleggen = defineWorker<Variables>()({
  type: 'invordering.stuiting-vastleggen',
  reads: ['zaakId'],
  async run(_, context) {
    const verjaring = (await caseFile(context))('verjaring');
    const { leading } = await standing(context);
    await interrupt(context.trx, leading, {
      op: needed(verjaring.text('gestuitOp'), 'de dag van de stuiting'),
      grond: needed(verjaring.text('grond'), 'de grond van de stuiting'),
      sleutel: `stuiting-${leading.id}-${context.sleutel}`,
    });
    context.audit({ actie: 'verjaring.gestuit', objectSoort: 'vordering', objectId: leading.id });
  },
});
