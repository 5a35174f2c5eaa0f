import type { Variables } from '../../processes/srt-verwijzing/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { needed, writeSection } from '../shared/case-file.ts';

const ADVIES = {
  verwijzen: 'Verwijzen naar de Sociale Recherche Twente',
  'eigen-onderzoek': 'Eigen onderzoek',
  'niet-verwijzen': 'Niet verwijzen',
} as const;

/** Keeps what table srt-criteria advises, so that a person weighs it (art. 53a lid 6 Pw). */
export const adviesVastleggen = defineWorker<Variables>()({
  type: 'srt-verwijzing.advies-vastleggen',
  reversible: true,
  reads: ['zaakId', 'srtCriteria'],
  async run({ srtCriteria }, context) {
    const { advies, grondslag, status } = needed(srtCriteria, 'het antwoord van de tabel');
    await writeSection(context, 'srtAdvies', 'beslistabel', {
      advies: ADVIES[advies],
      grondslag,
      status: status === 'aanname' ? 'Aanname: nog niet vastgesteld door de gemeenten' : status,
    });
  },
});
