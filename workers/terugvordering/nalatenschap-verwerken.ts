import type { Variables } from '../../processes/terugvordering/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { caseFile, needed, writeSection } from '../shared/case-file.ts';
import { standing, stopSetOff, tellChange } from '../shared/collection.ts';
import { releaseDebtor } from '../shared/debtors.ts';
import { bookAway } from '../shared/write-off.ts';

/**
 * The debt goes to the estate: letters go to whoever deals with it, or what is left is written off. A fine ends (art. 5:42 Awb). While
 * a partner owes the whole as well (art. 59 Pw) nothing of it is written off: the claim goes on against whoever is left.
 */
export const nalatenschapVerwerken = defineWorker<Variables>()({
  type: 'terugvordering.nalatenschap-verwerken',
  reads: ['zaakId'],
  async run(_, context) {
    const nalatenschap = (await caseFile(context))('nalatenschap');
    const uitkomst = needed(nalatenschap.text('uitkomst'), 'wat er met de vordering gebeurt');
    const wie = nalatenschap.text('wie');
    // Of a co-debtor the estate is followed outside this case.
    if (wie === 'medeschuldenaar') {
      await releaseDebtor(context, wie, 'overleden');
      await tellChange(context);
      return;
    }
    const afboeken = uitkomst === 'afboeken';
    const { claims } = await standing(context);
    const goesOn = afboeken ? await releaseDebtor(context, wie, 'overleden') : new Set<string>();
    for (const claim of claims) {
      await stopSetOff(context, claim.id);
      if ((afboeken && !goesOn.has(claim.id)) || claim.soort === 'boete')
        await bookAway(context, claim, 'afboeking');
    }
    if (!afboeken) {
      await writeSection(context, 'contact', 'medewerker', {
        postAan: needed(nalatenschap.text('aan'), 'aan wie de brieven gaan'),
        anderPostadres: true,
        postadres: {
          straat: nalatenschap.text('straat'),
          postcode: nalatenschap.text('postcode'),
          plaats: nalatenschap.text('plaats'),
        },
      });
    }
    await tellChange(context);
  },
});
