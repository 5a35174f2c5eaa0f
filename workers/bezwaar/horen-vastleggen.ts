import type { Variables } from '../../processes/bezwaar/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { needed, writeSection } from '../shared/case-file.ts';

/** Keeps whether there is a hearing, and on which ground not: the decision must say so (art. 7:12 lid 1 Awb). */
export const horenVastleggen = defineWorker<Variables>()({
  type: 'bezwaar.horen-vastleggen',
  reversible: true,
  reads: ['zaakId', 'horen'],
  async run({ horen: antwoord }, context) {
    const { horen, grondslag, reden } = needed(antwoord, 'het antwoord van de tabel horen');
    await writeSection(context, 'bezwaaradvies', 'beslistabel', {
      horen: horen ? 'Horen' : 'Niet horen',
      horenGrondslag: grondslag,
      horenReden: reden,
    });
  },
});
