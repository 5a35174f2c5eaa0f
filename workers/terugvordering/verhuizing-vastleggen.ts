import type { Variables } from '../../processes/terugvordering/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { caseFile, writeSection } from '../shared/case-file.ts';
import { standing, stopSetOff, tellChange } from '../shared/collection.ts';

/** Letters go to the new address; who left the municipality has no benefit here to set off with (art. 60a Pw). */
export const verhuizingVastleggen = defineWorker<Variables>()({
  type: 'terugvordering.verhuizing-vastleggen',
  reads: ['zaakId'],
  async run(_, context) {
    const dossier = await caseFile(context);
    const verhuizing = dossier('verhuizing');
    // Letters about verhaal go to whoever has to pay, who did not move with the resident.
    if (dossier('verhaalsonderzoek').text('naam') !== null) return;
    await writeSection(context, 'contact', 'medewerker', {
      anderPostadres: true,
      postadres: {
        straat: verhuizing.text('straat'),
        postcode: verhuizing.text('postcode'),
        plaats: verhuizing.text('plaats'),
      },
    });
    if (verhuizing.flag('buitenGemeente') === true) {
      for (const { id } of (await standing(context)).claims) await stopSetOff(context, id);
    }
    await tellChange(context);
  },
});
