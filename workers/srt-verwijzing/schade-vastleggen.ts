import { today } from '../../law/clock.ts';
import type { Variables } from '../../processes/srt-verwijzing/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { caseFile } from '../shared/case-file.ts';

/** The amount that the table needs; a period that ends before it begins gives none, so that it is asked again. */
export const schadeVastleggen = defineWorker<Variables>()({
  type: 'srt-verwijzing.schade-vastleggen',
  reversible: true,
  reads: ['zaakId'],
  writes: ['peildatum', 'schadeNetto', 'bijzonderheid'],
  async run(_, context) {
    const schade = (await caseFile(context))('schadevaststelling');
    const [van, tot] = [schade.text('periodeVan'), schade.text('periodeTot')];
    return {
      peildatum: today(context.clock),
      schadeNetto: van && tot && van <= tot ? schade.number('schade') : null,
      bijzonderheid: schade.text('bijzonderheid'),
    };
  },
});
