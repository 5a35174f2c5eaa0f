import type { Variables } from '../../processes/aanvraag/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { writeSection } from '../shared/case-file.ts';

const ADVIES = {
  behandelen: 'Zelf behandelen',
  doorzenden: 'Doorzenden naar de gemeente waar de inwoner woont',
  'svb-aio': 'Doorzenden naar de SVB (AIO)',
  'roz-bbz': 'Doorzenden naar ROZ Twente (Bbz)',
  verwijzen: 'Verwijzen naar wie deze regeling uitvoert',
  'geen-recht': 'Geen recht',
  handmatig: 'U bepaalt zelf wie de aanvraag behandelt',
} as const;

/** Shows a person who treats the application according to the table, and why (art. 40, 42 and 47a Pw). */
export const routeAdviseren = defineWorker<Variables>()({
  type: 'aanvraag.route-adviseren',
  reversible: true,
  reads: ['zaakId', 'routering'],
  async run({ routering }, context) {
    await writeSection(context, 'routeadvies', 'beslistabel', {
      advies: ADVIES[routering?.route ?? 'handmatig'],
      grondslag: routering?.grondslag ?? 'Geen regel past',
      waarschuwing: routering?.route === 'handmatig' ? AANGEWEZEN : null,
    });
  },
});

const AANGEWEZEN =
  'Welke gemeente mensen zonder adres helpt, is niet geverifieerd (art. 40 lid 1 Pw).';
