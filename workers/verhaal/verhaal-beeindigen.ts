import { updateVordering } from '../../db/queries/vorderingen/update-vordering.ts';
import type { Variables } from '../../processes/verhaal/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { tellChange } from '../shared/collection.ts';
import { maintenanceOf } from '../shared/maintenance-of-case.ts';

/** Nothing is recovered from anybody else: the claim, of which nothing was owed, closes. */
export const verhaalBeeindigen = defineWorker<Variables>()({
  type: 'verhaal.verhaal-beeindigen',
  reads: ['zaakId'],
  async run(_, context) {
    const { trx, clock, audit } = context;
    const { id } = await maintenanceOf(context);
    await updateVordering(trx, id, {
      status: 'afgesloten',
      sluitreden: 'geen-verhaal',
      gesloten_op: clock(),
    });
    audit({ actie: 'vordering.afgesloten', objectSoort: 'vordering', objectId: id });
    await tellChange(context);
  },
});
