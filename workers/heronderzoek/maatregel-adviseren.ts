import type { Variables } from '../../processes/heronderzoek/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { writeSection } from '../shared/case-file.ts';

/** Puts what the table says about a reduction into the case file, for a person to weigh (art. 18 Pw). */
export const maatregelAdviseren = defineWorker<Variables>()({
  type: 'heronderzoek.maatregel-adviseren',
  reversible: true,
  reads: ['zaakId', 'maatregel'],
  async run({ maatregel }, context) {
    await writeSection(context, 'maatregeladvies', 'beslistabel', {
      ...(maatregel && {
        soort: maatregel.soort,
        grondslag: maatregel.grondslag,
        bron: maatregel.bron,
      }),
      ...(typeof maatregel?.percentage === 'number' && { percentage: maatregel.percentage }),
      ...(typeof maatregel?.maanden === 'number' && { maanden: maatregel.maanden }),
      ...(maatregel?.geverifieerd !== true && {
        waarschuwing: maatregel
          ? 'De verordening van de gemeente is niet gevonden. Controleer percentage en duur.'
          : 'De tabel geeft geen antwoord. Beoordeel het zelf.',
      }),
    });
  },
});
