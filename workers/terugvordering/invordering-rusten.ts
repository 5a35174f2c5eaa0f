import { updateVordering } from '../../db/queries/vorderingen/update-vordering.ts';
import type { Variables } from '../../processes/terugvordering/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { caseFile, needed } from '../shared/case-file.ts';
import { standing, stopSetOff, tellChange } from '../shared/collection.ts';

/** Nothing is collected while a bankruptcy, Wsnp or debt scheme runs. */
export const invorderingRusten = defineWorker<Variables>()({
  type: 'terugvordering.invordering-rusten',
  reads: ['zaakId'],
  async run(_, context) {
    const tot = needed(
      (await caseFile(context))('insolventie').text('verwachtTot'),
      'de verwachte laatste dag',
    );
    for (const { id } of (await standing(context)).claims) {
      await stopSetOff(context, id);
      await updateVordering(context.trx, id, { rust_tot: tot });
      context.audit({ actie: 'vordering.rust', objectSoort: 'vordering', objectId: id });
    }
    await tellChange(context);
  },
});
