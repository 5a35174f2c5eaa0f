import { delayDays } from '../../law/delay-penalty.ts';
import { endOfDay, startOfDay } from '../../law/instant.ts';
import type { Variables } from '../../processes/dwangsom/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { writeSection } from '../shared/case-file.ts';
import { defaultOfCase } from '../shared/delay-of-case.ts';
import { closeTerm } from '../shared/terms-of-case.ts';

/**
 * Looks at the case itself, not at the message that woke it: a decision that was announced while a person still judged the notice
 * counts from its own day. Wakes on the first day with a penalty and after the last.
 */
export const verzuimBepalen = defineWorker<Variables>()({
  type: 'dwangsom.verzuim-bepalen',
  reads: ['zaakId'],
  writes: ['verzuim', 'verzuimTot', 'dwangsomVanaf'],
  async run(_, context) {
    const stand = await defaultOfCase(context);
    const { eersteDag, laatsteDag, dagen } = delayDays(stand);
    if (eersteDag === null || laatsteDag === null) {
      await closeTerm(context, 'ingebrekestelling');
      return {
        verzuim: stand.ingebrekestellingOp <= stand.beslistermijnEinde ? 'te-vroeg' : 'op-tijd',
      };
    }
    await writeSection(context, 'dwangsomstand', 'boekhouding', {
      termijnTot: stand.beslistermijnEinde,
      eersteDag,
      laatsteDag,
      dagen,
    });
    const over = stand.bekendgemaaktOp !== null || stand.peildatum > laatsteDag;
    return {
      verzuim: over ? 'voorbij' : 'loopt',
      verzuimTot: stand.peildatum < eersteDag ? startOfDay(eersteDag) : endOfDay(laatsteDag),
      dwangsomVanaf: eersteDag,
    };
  },
});
