import type { Variables } from '../../processes/huisbezoek/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { writeSection } from '../shared/case-file.ts';

/** Puts what the table says about the evidence into the case file, for somebody who was not there to judge (art. 8 EVRM). */
export const bewijsAdviseren = defineWorker<Variables>()({
  type: 'huisbezoek.bewijs-adviseren',
  reversible: true,
  reads: ['zaakId', 'huisbezoekbewijs'],
  async run({ huisbezoekbewijs }, context) {
    await writeSection(context, 'huisbezoekadvies', 'beslistabel', {
      bewijs: huisbezoekbewijs?.bewijs ?? 'wegen',
      grondslag: huisbezoekbewijs?.grondslag ?? 'art. 8 EVRM',
      reden: huisbezoekbewijs?.reden ?? 'De tabel geeft geen antwoord. Beoordeel het zelf.',
      ...(huisbezoekbewijs?.geverifieerd !== true && {
        waarschuwing: 'De rechtspraak achter dit advies is niet zelf gelezen. Controleer haar.',
      }),
    });
  },
});
