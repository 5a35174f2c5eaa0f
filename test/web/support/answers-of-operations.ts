import type { Gezondheid } from '../../../api/gezondheid/schema.ts';
import type { Incident, IncidentDetail, IncidentenLijst } from '../../../api/incidenten/schema.ts';
import type { Ingreep, IngrepenLijst, Plekken } from '../../../api/ingrepen/schema.ts';
import type {
  Instantie,
  InstantieDetail,
  InstantiesLijst,
  Tellingen,
} from '../../../api/instanties/schema.ts';
import type { PartijenLijst, PartijStand } from '../../../api/partijen/schema.ts';
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
  gemeldOp: null,
  ...over,
});
const [first, second, third, sealed] = [
  incident(1, {
    termijn: { soort: 'beslistermijn', einddatum: addDays(today(), -3) },
    keer: 2,
    gemeldOp: at(0),
  }),
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

const instantie = (number: number, over: Partial<Instantie> = {}): Instantie => ({
  sleutel: `45035996273705${number}`,
  zaakNummer: `2026-D-00030${number}`,
  gemeente: 'dinkelland',
  proces: 'aanvraag',
  versie: 1,
  toestand: 'loopt',
  gestartOp: at(-3),
  beeindigdOp: null,
  ...over,
});
export const instanties: InstantiesLijst = {
  instanties: [
    instantie(1, { toestand: 'staat-stil' }),
    instantie(2),
    instantie(3, { toestand: 'afgerond', beeindigdOp: at(-1) }),
    instantie(4, {
      zaakNummer: null,
      proces: 'srt-verwijzing',
      toestand: 'beeindigd',
      beeindigdOp: at(-1),
    }),
  ],
  volgende: 'verder',
};
export const tellingen: Tellingen = {
  proces: 'aanvraag',
  versies: [2, 1],
  elementen: [
    { elementId: 'gegevens-ophalen', actief: 12, stil: 2 },
    { elementId: 'volledigheid-beoordelen', actief: 31, stil: 0 },
  ],
};
const wens: Ingreep = {
  id: '00000000-0000-4000-8000-0000000000b1',
  soort: 'verplaatsen',
  gemeente: 'dinkelland',
  zaakNummer: '2026-D-000301',
  instantie: '450359962737051',
  proces: 'aanvraag',
  naam: null,
  oud: null,
  nieuw: null,
  van: 'gegevens-ophalen',
  naar: 'volledigheid-beoordelen',
  reden: 'De gegevens staan al in het dossier.',
  status: 'gevraagd',
  gevraagdDoor: { id: '00000000-0000-4000-8000-000000000006', naam: 'Beheerder 2' },
  gevraagdOp: at(0),
  verlooptOp: at(1),
  beslistDoor: null,
  beslistOp: null,
  vanMij: false,
};
export const ingrepen: IngrepenLijst = {
  ingrepen: [
    wens,
    {
      ...wens,
      id: '00000000-0000-4000-8000-0000000000b2',
      zaakNummer: '2026-D-000302',
      gevraagdDoor: operator.medewerker,
      vanMij: true,
    },
  ],
};
export const plekken: Plekken = {
  van: 'brp-raadplegen',
  plekken: [
    { element: 'brp-raadplegen', naam: 'BRP raadplegen', soort: 'ServiceTask', volgende: false },
    {
      element: 'suwinet-raadplegen',
      naam: 'Suwinet raadplegen',
      soort: 'ServiceTask',
      volgende: true,
    },
  ],
  gevraagd: null,
};
/** @param xml the model on which it runs */
export const instantieDetail = (xml: string): InstantieDetail => ({
  ...instantie(1, { toestand: 'staat-stil' }),
  xml,
  bovenliggend: null,
  aangeroepen: [instantie(5, { proces: 'gegevens-ophalen' })],
  elementen: [
    {
      sleutel: '11',
      elementId: 'gegevens-ophalen',
      soort: 'CALL_ACTIVITY',
      status: 'active',
      gestartOp: at(0),
      beeindigdOp: null,
    },
    {
      sleutel: '12',
      elementId: 'identiteit-controleren',
      soort: 'SERVICE_TASK',
      status: 'completed',
      gestartOp: at(-1),
      beeindigdOp: at(-1),
    },
  ],
  stromen: [],
  incidenten: [
    {
      sleutel: first.sleutel,
      elementId: 'gegevens-ophalen',
      soort: 'JOB_NO_RETRIES',
      sinds: at(0),
    },
  ],
  jobs: [
    {
      sleutel: '21',
      elementId: 'gegevens-ophalen',
      soort: 'x.y',
      pogingen: 2,
      fout: 'Suwinet antwoordt niet.',
      volgendePogingOp: at(0),
    },
  ],
  timers: [{ sleutel: '31', elementId: 'herinnering', op: at(5) }],
  berichten: [
    { sleutel: '41', elementId: 'ingetrokken', naam: 'aanvraag-ingetrokken', sinds: at(-2) },
  ],
  variabelen: [
    {
      sleutel: '51',
      naam: 'gemeente',
      soort: 'code',
      waarde: 'dinkelland',
      wijzigbaar: false,
      waarden: [],
    },
    {
      sleutel: '52',
      naam: 'route',
      soort: 'code',
      waarde: 'behandelen',
      wijzigbaar: true,
      waarden: ['behandelen', 'doorzenden'],
    },
    {
      sleutel: '53',
      naam: 'herinneringOp',
      soort: 'tijdstip',
      waarde: at(5),
      wijzigbaar: true,
      waarden: [],
    },
  ],
  ingrepen: [wens],
});
const partij = (naam: PartijStand['partij'], over: Partial<PartijStand> = {}): PartijStand => ({
  partij: naam,
  kleur: 'goed',
  laatstGeluktOp: at(0),
  laatstMisluktOp: null,
  fout: null,
  vragen: 120,
  mislukt: 0,
  gemiddeldMs: 84,
  langsteMs: 310,
  rustTot: null,
  wachtend: 0,
  opgegeven: 0,
  oudsteSinds: null,
  onderhoud: [],
  ...over,
});
export const partijen: PartijenLijst = {
  partijen: [
    partij('brp'),
    partij('suwinet', {
      kleur: 'onderhoud',
      onderhoud: [
        {
          id: '00000000-0000-4000-8000-0000000000c1',
          van: at(-1),
          tot: at(1),
          reden: 'Nieuwe versie bij de leverancier.',
          door: operator.medewerker,
        },
      ],
    }),
    partij('post', {
      kleur: 'uit',
      mislukt: 70,
      laatstMisluktOp: at(0),
      fout: 'RegisterOnbereikbaar',
      rustTot: at(0),
      wachtend: 14,
      opgegeven: 1,
      oudsteSinds: at(-1),
    }),
    partij('om', { kleur: 'onbekend', vragen: 0, gemiddeldMs: null, langsteMs: null }),
  ],
};
export const gezondheid: Gezondheid = {
  status: 'verminderd',
  onderdelen: [
    { naam: 'database', status: 'goed', melding: 'Werkt.' },
    { naam: 'procesmotor', status: 'uit', melding: 'De procesmotor antwoordt niet.' },
    {
      naam: 'verzending',
      status: 'verminderd',
      melding: 'Berichten wachten langer dan een minuut.',
    },
  ],
};
