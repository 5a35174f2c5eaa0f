import type { Variables } from '../../processes/verhaal/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { caseFile, needed, writeSection } from '../shared/case-file.ts';

/** Letters of this case go to whoever has to pay, not to the resident. */
export const onderzoekVastleggen = defineWorker<Variables>()({
  type: 'verhaal.onderzoek-vastleggen',
  reversible: true,
  reads: ['zaakId'],
  writes: ['uitspraakBekend'],
  async run(_, context) {
    const onderzoek = (await caseFile(context))('verhaalsonderzoek');
    await writeSection(context, 'contact', 'medewerker', {
      postAan: needed(onderzoek.text('naam'), 'op wie wordt verhaald'),
      anderPostadres: true,
      postadres: {
        straat: onderzoek.text('straat'),
        postcode: onderzoek.text('postcode'),
        plaats: onderzoek.text('plaats'),
      },
    });
    return { uitspraakBekend: onderzoek.flag('uitspraak') === true };
  },
});
