import type { Incident, IncidentDetail, IncidentenLijst } from '../../../api/incidenten/schema.ts';
import type { UitgaandeBerichten } from '../../../api/uitgaande-berichten/schema.ts';
import { addDays, today } from '../../../web/text/dates.ts';
import { at, gemeenten, sessie } from './answers.ts';

export const operator = sessie({
  medewerker: { id: '00000000-0000-4000-8000-000000000005', naam: 'Beheerder' },
  functies: [{ code: 'beheerder', naam: 'Beheerder' }],
  kantoren: [{ code: 'backoffice', naam: 'Back office Oldenzaal' }],
  gemeenten,
  rechten: ['incidenten.behandelen', 'metrics.lezen', 'processen.lezen', 'gebeurtenissen.lezen'],
});

const incident = (number: number, over: Partial<Incident> = {}): Incident => ({
  sleutel: `45035996273704${number}`,
  zaakNummer: `2026-D-00030${number}`,
  gemeente: 'dinkelland',
  proces: 'aanvraag',
  versie: 4,
  element: 'brp-raadplegen',
  stap: 'BRP raadplegen',
  soort: 'JOB_NO_RETRIES',
  sinds: at(0),
  keer: 1,
  zelfde: 3,
  termijn: { soort: 'beslistermijn', einddatum: addDays(today(), 2) },
  nieuwePoging: null,
  ...over,
});
const [first, second, third, sealed] = [
  incident(1, { termijn: { soort: 'beslistermijn', einddatum: addDays(today(), -3) }, keer: 2 }),
  incident(2),
  incident(3, { nieuwePoging: { door: operator.medewerker, op: at(0) } }),
  incident(4, {
    zaakNummer: null,
    proces: 'srt-verwijzing',
    element: 'verwijzing-versturen',
    stap: 'Verwijzing naar SRT versturen',
    soort: 'EXTRACT_VALUE_ERROR',
    zelfde: 1,
    termijn: null,
  }),
];

export const incidenten: IncidentenLijst = {
  incidenten: [first, second, third, sealed],
  meer: false,
};
export const incidentDetail: IncidentDetail = {
  ...first,
  melding:
    "In zaak 2026-D-000301 is de stap 'BRP raadplegen' niet gelukt.\nDe BRP heeft de vraag geweigerd.\nKenmerk voor het logboek: 4503599627370412.",
  instantie: '4503599627370400',
  job: '4503599627370412',
};

export const uitgaand: UitgaandeBerichten = {
  berichten: [
    {
      id: '12',
      soort: 'brief-verzenden',
      status: 'onbestelbaar',
      gemeente: 'dinkelland',
      zaakNummer: '2026-D-000301',
      sinds: at(-1),
      volgendePogingOp: at(-1),
      pogingen: 1,
      fout: 'RegisterWeigert',
    },
    {
      id: '15',
      soort: 'betaling-opdragen',
      status: 'wacht',
      gemeente: 'tubbergen',
      zaakNummer: null,
      sinds: at(0),
      volgendePogingOp: at(0, '08:43'),
      pogingen: 0,
      fout: 'RegisterOnbereikbaar',
    },
  ],
  meer: false,
};
