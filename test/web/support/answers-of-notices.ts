import type { Melding, MeldingenLijst, MeldingVoorkeuren } from '../../../api/meldingen/schema.ts';
import type { RapportenLijst } from '../../../api/rapporten/schema.ts';
import { addDays, today } from '../../../web/text/dates.ts';
import { at, COLLEAGUE } from './answers.ts';

const melding = (number: number, over: Partial<Melding>): Melding => ({
  id: `00000000-0000-4000-8000-00000000070${number}`,
  soort: 'taak',
  tekst: 'U heeft een taak gekregen: Volledigheid beoordelen.',
  zaakNummer: `2026-D-00030${number}`,
  proces: 'aanvraag',
  gemeente: 'dinkelland',
  pad: `/zaken/2026-D-00030${number}`,
  op: at(-number),
  gelezen: false,
  actueel: true,
  voor: null,
  ...over,
});

export const meldingen: MeldingenLijst = {
  meldingen: [
    melding(1, {}),
    melding(2, {
      soort: 'termijn',
      tekst: 'Een termijn is in gevaar. De laatste dag is 26 januari 2027.',
      voor: COLLEAGUE.naam,
    }),
    melding(3, {
      soort: 'vraag',
      tekst: 'Een collega stelt een vraag aan u of uw team.',
      gelezen: true,
      actueel: false,
    }),
  ],
  meer: true,
};

const uit = { pagina: true, mail: 'niet' } as const;
export const voorkeuren: MeldingVoorkeuren = {
  soorten: {
    termijn: { pagina: true, mail: 'direct' },
    taak: { pagina: true, mail: 'dagelijks' },
    vraag: uit,
    antwoord: { ...uit, pagina: false },
    incident: uit,
  },
  dagelijksOm: '08:00',
  mailserver: true,
  adres: 'consulent-dinkelland@noaberflow.example',
};

export const rapporten: RapportenLijst = {
  rapporten: [
    {
      id: '00000000-0000-4000-8000-000000000711',
      naam: 'Aanvragen Dinkelland',
      selectie: { proces: 'aanvraag', gemeente: 'dinkelland', stap: 'dag' },
      ritme: 'week',
      volgendeOp: addDays(today(), 5),
      laatstOp: at(-2),
    },
    {
      id: '00000000-0000-4000-8000-000000000712',
      naam: 'Bezwaren',
      selectie: { proces: 'bezwaar', stap: 'week' },
      ritme: 'maand',
      volgendeOp: addDays(today(), 20),
      laatstOp: null,
    },
  ],
  mailserver: true,
  adres: 'manager@noaberflow.example',
};
