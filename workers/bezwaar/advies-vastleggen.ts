import type { Variables } from '../../processes/bezwaar/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { needed, writeSection } from '../shared/case-file.ts';

const UITKOMST = {
  ontvankelijk: 'Ontvankelijk',
  herstel: 'Laten herstellen',
  'niet-ontvankelijk': 'Niet-ontvankelijk',
  beoordelen: 'Beoordeel dit zelf',
} as const;

/** Shows a person what the table says of the admissibility, with its article. */
export const adviesVastleggen = defineWorker<Variables>()({
  type: 'bezwaar.advies-vastleggen',
  reversible: true,
  reads: ['zaakId', 'ontvankelijkheid'],
  async run({ ontvankelijkheid }, context) {
    const { uitkomst, grondslag, reden } = needed(
      ontvankelijkheid,
      'het antwoord van de tabel ontvankelijkheid',
    );
    await writeSection(context, 'bezwaaradvies', 'beslistabel', {
      uitkomst: UITKOMST[uitkomst],
      grondslag,
      reden,
    });
  },
});
