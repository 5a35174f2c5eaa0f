import type { Variables } from '../../processes/aanvraag/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { writeSection } from '../shared/case-file.ts';

/** Shows a person whether there is a zoektermijn and why, and what is left to weigh (art. 41 lid 4 and 11, 43 lid 5 Pw). */
export const zoektermijnAdviseren = defineWorker<Variables>()({
  type: 'aanvraag.zoektermijn-adviseren',
  reads: ['zaakId', 'zoektermijn'],
  async run({ zoektermijn }, context) {
    await writeSection(context, 'zoektermijnadvies', 'beslistabel', {
      advies: ADVIES[zoektermijn?.zoektermijn ?? 'onbekend'],
      grondslag: zoektermijn?.grondslag ?? 'Geen regel past',
      eerder:
        zoektermijn?.zoektermijn !== 'vier-weken'
          ? null
          : zoektermijn.eerder
            ? EERDER
            : NIET_EERDER,
      gedrag: zoektermijn?.gedragWeegt ? GEDRAG : null,
      bron: zoektermijn?.bron ?? null,
      waarschuwing: zoektermijn?.geverifieerd === false ? ONGEVERIFIEERD : null,
    });
  },
});

const ADVIES = {
  geen: 'Geen zoektermijn',
  'vier-weken': 'Eerst vier weken zelf zoeken',
  onbekend: 'De leeftijd is niet bekend',
} as const;
const EERDER =
  'Ja, als de omstandigheden van de persoon of het gezin dat nodig maken (art. 41 lid 11 Pw). U beslist.';
const NIET_EERDER =
  'Alleen op de gronden van art. 41 lid 4 onder a en b Pw. Lid 11 geldt pas vanaf 1 januari 2026.';
const GEDRAG =
  'Weeg het gedrag van de partner die jonger is dan 27 in de vier weken na de melding (art. 43 lid 5 Pw).';
const ONGEVERIFIEERD = 'Deze tekst is niet geverifieerd. Controleer haar voordat u beslist.';
