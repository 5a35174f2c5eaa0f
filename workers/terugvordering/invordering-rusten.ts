import { updateVordering } from '../../db/queries/vorderingen/update-vordering.ts';
import type { Variables } from '../../processes/terugvordering/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { caseFile, needed } from '../shared/case-file.ts';
import { standing, stopSetOff, tellChange } from '../shared/collection.ts';
import { releaseDebtor } from '../shared/debtors.ts';

/**
 * Nothing is collected of somebody while his bankruptcy, Wsnp or debt scheme runs. Of a claim that a partner owes as well (art. 59 Pw)
 * collection goes on against her.
 */
export const invorderingRusten = defineWorker<Variables>()({
  type: 'terugvordering.invordering-rusten',
  reads: ['zaakId'],
  async run(_, context) {
    const insolventie = (await caseFile(context))('insolventie');
    const tot = needed(insolventie.text('verwachtTot'), 'de verwachte laatste dag');
    const wie = insolventie.text('wie');
    const goesOn = await releaseDebtor(context, wie, 'insolventie');
    for (const { id, soort } of (await standing(context)).claims) {
      // A benefit is set off of the resident only; his fine rests with him only.
      if (wie === 'medeschuldenaar' && (goesOn.has(id) || soort === 'boete')) continue;
      await stopSetOff(context, id);
      if (goesOn.has(id)) continue;
      await updateVordering(context.trx, id, { rust_tot: tot });
      context.audit({ actie: 'vordering.rust', objectSoort: 'vordering', objectId: id });
    }
    await tellChange(context);
  },
});
