import type { Variables } from '../../processes/verhaal/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { tellChange } from '../shared/collection.ts';

/** Collection looks again and finds that the court has been asked: it rests until that is settled (art. 62b Pw). */
export const verzetVastleggen = defineWorker<Variables>()({
  type: 'verhaal.verzet-vastleggen',
  reads: ['zaakId'],
  async run(_, context) {
    const { zaak, audit } = context;
    await tellChange(context);
    audit({ actie: 'verhaal.verzet-ingesteld', objectSoort: 'zaak', objectId: zaak.id });
  },
});
