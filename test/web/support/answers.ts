import type {
  Cijfers,
  Doorlooptijden,
  Stappen,
  Verwachting,
} from '../../../api/doorlooptijden/schema.ts';
import type { MedewerkersLijst } from '../../../api/medewerkers/schema.ts';
import type { ProcessenLijst } from '../../../api/processen/schema.ts';
import type { Sessie } from '../../../api/sessie/schema.ts';
import type { TaakBrief } from '../../../api/taken/brief-schema.ts';
import type { TaakDetail, TaakRegel, TakenLijst } from '../../../api/taken/schema.ts';
import type { Verdeling } from '../../../api/verdelingen/schema.ts';
import type { EigenVragen, Vraag, VragenVanZaak } from '../../../api/vragen/schema.ts';
import type { KolommenStand, WeergavenLijst } from '../../../api/weergaven/schema.ts';
import type { Termijn, ZaakDetail, ZaakRegel } from '../../../api/zaken/schema.ts';
import { addDays, today } from '../../../web/text/dates.ts';
import { offices } from './answers-of-offices.ts';

/** Answers of the API for looking at pages; typed by the API's own schemas, so they cannot drift away. */

const uuid = (number: number): string =>
  `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
export const ME = { id: uuid(1), naam: 'Consulent Dinkelland' };
export const COLLEAGUE = { id: uuid(2), naam: 'Consulent Dinkelland 2' };

const day = (distance: number): string => addDays(today(), distance);
export const at = (distance: number, time = '08:42'): string => `${day(distance)}T${time}:00.000Z`;

export const gemeenten = [
  { code: 'dinkelland', naam: 'Dinkelland' },
  { code: 'tubbergen', naam: 'Tubbergen' },
  { code: 'oldenzaal', naam: 'Oldenzaal' },
];

export const weergaven: WeergavenLijst = {
  weergaven: [
    {
      id: uuid(71),
      naam: 'Te laat in Tubbergen',
      filter: { weergave: 'kantoor', gemeente: 'tubbergen', teLaat: true },
      kantoorId: null,
      eigenaar: ME,
      verwijderbaar: true,
      aantal: { aantal: 3, meer: false },
    },
    {
      id: uuid(72),
      naam: 'Voorrang',
      filter: { weergave: 'kantoor', voorrang: true },
      kantoorId: 'backoffice',
      eigenaar: COLLEAGUE,
      verwijderbaar: false,
      aantal: { aantal: 1000, meer: true },
    },
  ],
};

export const kolommen: KolommenStand = {
  kolommen: ['termijn', 'bijzonder', 'gemeente'],
  eigen: false,
  standaard: ['termijn', 'bijzonder', 'gemeente'],
  aanbod: [
    'termijn',
    'bijzonder',
    'gemeente',
    'regeling',
    'proces',
    'functie',
    'uiterste-datum',
    'ontstaan',
  ],
};

export const sessie = (over: Partial<Sessie> = {}): Sessie => ({
  medewerker: ME,
  taal: 'nl',
  functies: [{ code: 'fo', naam: 'Front office' }],
  kantoren: [{ code: 'fo-dinkelland', naam: 'Front office Dinkelland' }],
  gemeenten: gemeenten.slice(0, 1),
  rechten: [
    'zaken.lezen',
    'zaken.starten',
    'zaken.berichten',
    'zaken.opschorten',
    'zaken.bsn-inzien',
    'taken.lezen',
    'taken.behandelen',
    'vervangingen.regelen',
    'processen.lezen',
    'formulieren.lezen',
    'gebeurtenissen.lezen',
  ],
  csrf: 'csrf',
  // From the moment of the answer: in a long run one that began when this file was loaded would be over.
  get inactiefOp() {
    return new Date(Date.now() + 30 * 60_000).toISOString();
  },
  get verlooptOp() {
    return new Date(Date.now() + 8 * 3_600_000).toISOString();
  },
  ...over,
});

export const backOffice = sessie({
  medewerker: { id: uuid(3), naam: 'Medewerker Inkomen 1' },
  functies: [{ code: 'bo-inkomen', naam: 'Medewerker inkomen' }],
  kantoren: [{ code: 'backoffice', naam: 'Back office' }],
  gemeenten,
});

export const teamleider = sessie({
  medewerker: { id: uuid(5), naam: 'Teamleider Back office' },
  functies: [{ code: 'teamleider', naam: 'Teamleider' }],
  kantoren: [{ code: 'backoffice', naam: 'Back office' }],
  gemeenten,
  rechten: [
    'zaken.lezen',
    'taken.lezen',
    'taken.behandelen',
    'taken.toewijzen',
    'vervangingen.regelen',
    'medewerkers.lezen',
    'processen.lezen',
    'formulieren.lezen',
    'gebeurtenissen.lezen',
  ],
});

export const colleagues: MedewerkersLijst = {
  medewerkers: [
    {
      id: uuid(3),
      naam: 'Medewerker Inkomen 1',
      functies: ['bo-inkomen'],
      openTaken: 7,
      afwezigTot: day(4),
      vervanger: { id: uuid(6), naam: 'Medewerker Inkomen 2' },
    },
    {
      id: uuid(6),
      naam: 'Medewerker Inkomen 2',
      functies: ['bo-inkomen'],
      openTaken: 1,
      afwezigTot: null,
      vervanger: null,
    },
  ],
};

export const manager = sessie({
  medewerker: { id: uuid(4), naam: 'Manager' },
  functies: [{ code: 'manager', naam: 'Manager' }],
  kantoren: [{ code: 'backoffice', naam: 'Back office' }],
  gemeenten,
  rechten: [
    'doorlooptijden.lezen',
    'rapporten.ontvangen',
    'processen.lezen',
    'gebeurtenissen.lezen',
  ],
});

export const taak = (number: number, over: Partial<TaakRegel> = {}): TaakRegel => ({
  id: uuid(100 + number),
  naam: 'Volledigheid beoordelen',
  proces: 'aanvraag',
  elementId: 'volledigheid-beoordelen',
  zaakId: uuid(200 + number),
  zaakNummer: `2026-D-${String(120 + number).padStart(6, '0')}`,
  zaakNaam: `Inwoner Test ${number}`,
  regeling: 'bijstand',
  gemeente: 'dinkelland',
  functie: 'fo',
  kantoorId: 'fo-dinkelland',
  prioriteit: 50,
  uitersteDatum: day(20),
  opvolgdatum: null,
  opvolgreden: null,
  status: 'open',
  behandelaar: null,
  namens: null,
  geclaimdOp: null,
  aangemaaktOp: at(-3),
  heeftConcept: false,
  uitgesloten: false,
  versie: 1,
  ...over,
});

const mine = { behandelaar: ME, geclaimdOp: at(0, '07:12') } as const;
export const taken: readonly TaakRegel[] = [
  taak(1, { uitersteDatum: day(-3), ...mine, heeftConcept: true }),
  taak(2, {
    naam: 'Intakegesprek voeren',
    elementId: 'intakegesprek-voeren',
    uitersteDatum: day(0),
    ...mine,
  }),
  taak(3, {
    naam: 'Aanvraag registreren',
    elementId: 'aanvraag-registreren',
    uitersteDatum: day(2),
    prioriteit: 80,
  }),
  taak(4, {
    naam: 'Aanvulling verwerken',
    elementId: 'aanvulling-verwerken',
    regeling: 'ioaw',
    uitersteDatum: day(6),
  }),
  taak(5, {
    naam: 'Plan van aanpak opstellen',
    elementId: 'plan-van-aanpak-opstellen',
    behandelaar: COLLEAGUE,
    geclaimdOp: at(-1),
  }),
  taak(6, { naam: 'Route kiezen', elementId: 'route-kiezen', zaakNaam: null, uitersteDatum: null }),
  taak(8, {
    naam: 'Bewijs beoordelen',
    elementId: 'bewijs-beoordelen',
    opvolgdatum: day(12),
    opvolgreden: 'Wacht op de jaaropgave',
    behandelaar: COLLEAGUE,
    geclaimdOp: at(-2),
  }),
  taak(7, { regeling: 'bijzondere-bijstand', uitersteDatum: day(41) }),
];

/** The tasks of the view that an address asks for. */
export const ofView = (address: string): TaakRegel[] =>
  taken.filter(({ behandelaar }) => {
    if (address.includes('weergave=mijn')) return behandelaar?.id === ME.id;
    return !address.includes('weergave=kantoor') || behandelaar === null;
  });

export const takenLijst = (rows: readonly TaakRegel[] = taken): TakenLijst => ({
  taken: [...rows],
  volgende: null,
  aantallen: {
    mijn: { aantal: 2, meer: false },
    kantoor: { aantal: 4, meer: false },
    alle: { aantal: 1000, meer: true },
    weggelegd: { aantal: 1, meer: false },
  },
});

export const formPaths = (id: string) => ({
  id,
  versie: 1,
  pad: `/api/v1/formulieren/${id}/versies/1`,
  validatorPad: `/api/v1/formulieren/${id}/versies/1/validator.js`,
});

export const taakDetail = (
  row: TaakRegel,
  gegevens: Record<string, unknown>,
  over: Partial<TaakDetail> = {},
): TaakDetail => ({
  ...row,
  afgerondDoor: null,
  afgerondOp: null,
  vierOgen: null,
  handelingen: row.behandelaar ? ['vrijgeven', 'wegleggen', 'bewaren', 'afronden'] : ['claimen'],
  formulier: formPaths(`${row.proces}/${row.elementId}`),
  gegevens,
  brief: null,
  concept: row.heeftConcept ? { versie: 2, op: at(0, '08:42'), door: COLLEAGUE } : null,
  gebeurtenissen: [
    { soort: 'aangemaakt', op: at(-3), door: null, namens: null, toelichting: null },
    ...(row.behandelaar
      ? [
          {
            soort: 'geclaimd',
            op: at(0, '07:12'),
            door: row.behandelaar,
            namens: null,
            toelichting: null,
          },
        ]
      : []),
  ],
  ...over,
});

export const beslistermijn: Termijn = {
  id: uuid(301),
  soort: 'beslistermijn',
  grondslag: 'art. 4:13 lid 2 Awb',
  wettelijk: true,
  begintOp: day(-40),
  duur: 'P8W',
  einddatum: day(19),
  waarschuwingOp: day(5),
  status: 'lopend',
  geslotenOp: null,
  versie: 3,
  uitleg: [
    {
      artikel: 'art. 4:13 lid 2 Awb',
      van: day(-40),
      tot: day(16),
      waarom: 'Acht weken na de ontvangst van de aanvraag.',
    },
    {
      artikel: 'art. 4:15 lid 1 onder a Awb',
      van: day(-30),
      tot: day(-28),
      waarom: 'De termijn stond 3 dagen stil: er was om aanvulling gevraagd.',
    },
    {
      artikel: 'art. 1 lid 1 Algemene termijnenwet',
      van: day(18),
      tot: day(19),
      waarom: 'De laatste dag viel op een zondag.',
    },
  ],
  verlengingen: [],
  gebeurtenissen: [],
};

/** The ways in which the decision on an objection may be put off (art. 7:10 Awb). */
export const verlengingen: Termijn['verlengingen'] = [
  {
    soort: 'eenmalig',
    grond: 'art. 7:10 lid 3 Awb',
    uiterlijk: day(61),
    begrensd: true,
    uitleg: [
      {
        artikel: 'art. 7:10 lid 3 Awb',
        van: day(19),
        tot: day(61),
        waarom: `verlengd met 6 weken tot en met ${day(61)}`,
      },
    ],
  },
  {
    soort: 'instemming',
    grond: 'art. 7:10 lid 4 Awb',
    uiterlijk: day(384),
    begrensd: false,
    uitleg: [
      {
        artikel: 'art. 7:10 lid 4 Awb',
        van: day(19),
        tot: day(384),
        waarom:
          'de wet noemt geen aantal weken, wel dat de nieuwe termijn redelijk is en zo kort mogelijk',
      },
    ],
  },
];

const zaakRegel = (number: number, over: Partial<ZaakRegel> = {}): ZaakRegel => ({
  id: uuid(200 + number),
  nummer: `2026-D-${String(120 + number).padStart(6, '0')}`,
  gemeente: 'dinkelland',
  proces: 'aanvraag',
  regeling: 'bijstand',
  status: 'in-behandeling',
  uitkomst: null,
  naam: `Inwoner Test ${number}`,
  meldingOp: day(-44),
  aanvraagOp: day(-40),
  beslotenOp: null,
  gestartOp: at(-44),
  beeindigdOp: null,
  beslistermijn: { einddatum: day(19), waarschuwingOp: day(5), status: 'lopend' },
  versie: 4,
  ...over,
});

export const zaken: readonly ZaakRegel[] = [
  zaakRegel(1),
  zaakRegel(2, {
    beslistermijn: { einddatum: day(-3), waarschuwingOp: day(-20), status: 'lopend' },
  }),
  zaakRegel(3, {
    regeling: 'ioaw',
    beslistermijn: { einddatum: day(30), waarschuwingOp: null, status: 'opgeschort' },
  }),
  zaakRegel(4, { naam: null, status: 'wordt-gestart', beslistermijn: null, gestartOp: at(0) }),
  zaakRegel(5, {
    status: 'afgerond',
    uitkomst: 'toekenning',
    beslistermijn: { einddatum: day(-9), waarschuwingOp: null, status: 'afgerond' },
  }),
];

export const zaakDetail = (over: Partial<ZaakDetail> = {}): ZaakDetail => ({
  ...zaakRegel(1),
  gestartDoor: ME,
  persoon: {
    naam: 'Inwoner Test 1',
    geboortedatum: '1984-05-17',
    adres: { straat: 'Marktstraat', huisnummer: 4, postcode: '7591 AA', woonplaats: 'Denekamp' },
    bsnEinde: '333',
  },
  termijnen: [
    beslistermijn,
    {
      ...beslistermijn,
      id: uuid(302),
      soort: 'voorschot',
      grondslag: 'art. 52 Pw',
      einddatum: day(2),
      duur: 'P4W',
      uitleg: beslistermijn.uitleg.slice(0, 1),
      gebeurtenissen: [
        {
          soort: 'geopend',
          datum: day(-26),
          grond: 'art. 52 lid 1 Pw',
          toelichting:
            'op 1 november 2026 is met spoed een voorschot betaald; vanaf die dag tellen opnieuw vier weken',
          door: null,
          op: at(-26),
        },
      ],
    },
    {
      ...beslistermijn,
      id: uuid(303),
      soort: 'hersteltermijn',
      grondslag: 'art. 4:5 Awb',
      status: 'afgerond',
      einddatum: day(-16),
      uitleg: [],
    },
  ],
  taken: [
    {
      id: uuid(101),
      naam: 'Volledigheid beoordelen',
      elementId: 'volledigheid-beoordelen',
      functie: 'fo',
      kantoor: 'Front office Dinkelland',
      status: 'open',
      behandelaar: ME,
      uitersteDatum: day(19),
      aangemaaktOp: at(-3),
      afgerondOp: null,
      afgerondDoor: null,
      toegankelijk: true,
    },
    {
      id: uuid(150),
      naam: 'Voorschot vaststellen',
      elementId: 'voorschot-vaststellen',
      functie: 'bo-inkomen',
      kantoor: 'Back office',
      status: 'open',
      behandelaar: null,
      uitersteDatum: day(2),
      aangemaaktOp: at(-1),
      afgerondOp: null,
      afgerondDoor: null,
      toegankelijk: false,
    },
    {
      id: uuid(151),
      naam: 'Aanvraag registreren',
      elementId: 'aanvraag-registreren',
      functie: 'fo',
      kantoor: 'Front office Dinkelland',
      status: 'afgerond',
      behandelaar: COLLEAGUE,
      uitersteDatum: null,
      aangemaaktOp: at(-44),
      afgerondOp: at(-40),
      afgerondDoor: COLLEAGUE,
      toegankelijk: true,
    },
  ],
  feiten: [],
  heeftVordering: false,
  verzegeld: false,
  handelingen: ['opschorten', 'bsn-inzien'],
  mijlpalen: [],
  berichten: [
    {
      ...formPaths('aanvraag/aanvraag-ingetrokken'),
      titel: 'De inwoner trekt de aanvraag in',
    },
  ],
  ...over,
});

export const processen: ProcessenLijst = {
  processen: [
    {
      slug: 'aanvraag',
      naam: 'Aanvraag',
      startbaar: true,
      startFormulier: formPaths('aanvraag/melding'),
      gemeenten: ['dinkelland'],
      versies: [{ versie: 1, gepubliceerdOp: at(-90), lopend: 12 }],
    },
  ],
};

const cijfers = (instroom: number, uitstroom: number, voorraad: number): Cijfers => ({
  instroom,
  uitstroom,
  voorraad,
  opgeschort: Math.round(voorraad / 9),
  teLaat: Math.round(voorraad / 8),
  binnenTweeWeken: Math.round(voorraad / 5),
  gemeten: uitstroom,
  brutoP50: 34,
  brutoP90: 61,
  nettoP50: 29.5,
  nettoP90: 52,
  wettelijk: { aantal: uitstroom, binnen: Math.round(uitstroom * 0.91), aandeel: 0.91 },
  eigen: null,
  afspraken: [
    { figuur: 'wettelijk', waarde: 95, sinds: '2026-01-01', was: 91, gehaald: false },
    { figuur: 'netto-p50', waarde: 40, sinds: '2026-07-01', was: 29.5, gehaald: true },
    { figuur: 'bruto-p90', waarde: null, sinds: null, was: 61, gehaald: null },
  ],
});
/** Of a process without a term of law. */
const onOwnTerm = (of: Cijfers): Cijfers => ({
  ...of,
  wettelijk: null,
  eigen: of.wettelijk,
  afspraken: [],
});
/** Of a group that is too small to tell. */
const few: Cijfers = {
  instroom: null,
  uitstroom: null,
  voorraad: null,
  opgeschort: 0,
  teLaat: null,
  binnenTweeWeken: 0,
  gemeten: null,
  brutoP50: null,
  brutoP90: null,
  nettoP50: null,
  nettoP90: null,
  wettelijk: { aantal: null, binnen: null, aandeel: null },
  eigen: null,
  afspraken: [{ figuur: 'netto-p90', waarde: 91, sinds: '2026-01-01', was: null, gehaald: null }],
};

export const verwachting: Verwachting = {
  proces: 'aanvraag',
  beoordeeld: 58,
  nietBeoordeeld: 6,
  verwachtTeLaat: 7,
  zaken: [
    ['2026-D-000117', 'dinkelland', 'Intakegesprek voeren', 19, 6, 0.81],
    ['2026-O-000140', 'oldenzaal', 'Conceptbesluit opstellen', 1, 3, 0.62],
    ['2026-T-000122', 'tubbergen', 'Volledigheid beoordelen', 12, 14, 0.35],
  ].map(([nummer, gemeente, naam, dagen, over, kans]) => ({
    zaakId: `${nummer}`,
    nummer: `${nummer}`,
    gemeente: gemeente as 'dinkelland',
    regeling: 'bijstand',
    einddatum: day(Number(over)),
    stap: `${naam}`,
    dagenBijStap: Number(dagen),
    kans: Number(kans),
  })),
};

const stap = (elementId: string, cijfers: Partial<Stappen['stappen'][number]>) => ({
  elementId,
  taak: true,
  nu: 0,
  nuTeLaat: 0,
  klaar: 0,
  duurP50: null,
  duurP90: null,
  wachtP50: null,
  werkP50: null,
  ...cijfers,
});

/** Work that waits for the intake most, and a step of a version that is drawn no more. */
export const stappen: Stappen = {
  periode: { van: day(-83), tot: day(0) },
  proces: 'aanvraag',
  kleinsteGroep: 5,
  versies: [2, 1],
  kantoren: [
    { kantoor: 'fo-dinkelland', naam: 'Front office Dinkelland (Noaberkracht)' },
    { kantoor: 'backoffice', naam: 'Back office Oldenzaal' },
  ],
  stappen: [
    stap('intakegesprek-voeren', {
      nu: 23,
      nuTeLaat: null,
      klaar: 96,
      duurP50: 9.4,
      duurP90: 21,
      wachtP50: 7.5,
      werkP50: 1.9,
    }),
    stap('conceptbesluit-opstellen', {
      nu: 14,
      nuTeLaat: 6,
      klaar: 120,
      duurP50: 4,
      duurP90: 11.2,
      wachtP50: 2.5,
      werkP50: 1.2,
    }),
    stap('volledigheid-beoordelen', {
      nu: 9,
      klaar: 134,
      duurP50: 2.1,
      duurP90: 6,
      wachtP50: 1.8,
      werkP50: 0.2,
    }),
    stap('besluit-nemen', {
      nu: null,
      klaar: 128,
      duurP50: 1,
      duurP90: 3,
      wachtP50: 0.8,
      werkP50: 0.1,
    }),
    stap('herstelverzuim', { taak: false, nu: 12, klaar: 41, duurP50: 15, duurP90: 28 }),
    stap('oude-stap', { nu: null }),
  ],
};

const ouderdom: Doorlooptijden['ouderdom'] = {
  voorraad: 88,
  leeftijd: [
    { klasse: 'tot-4-weken', aantal: 40 },
    { klasse: '4-tot-8-weken', aantal: 31 },
    { klasse: '8-tot-13-weken', aantal: 17 },
    { klasse: '13-tot-26-weken', aantal: null },
    { klasse: '26-tot-52-weken', aantal: 0 },
    { klasse: 'langer', aantal: 0 },
  ],
  termijn: [
    { klasse: 'te-laat', aantal: 11 },
    { klasse: 'nog-1-week', aantal: 9 },
    { klasse: 'nog-2-weken', aantal: 9 },
    { klasse: 'nog-4-weken', aantal: 20 },
    { klasse: 'nog-8-weken', aantal: 27 },
    { klasse: 'nog-langer', aantal: 0 },
    { klasse: 'staat-stil', aantal: 10 },
    { klasse: 'geen', aantal: null },
  ],
};
const stockOf = (voorraad: number | null): Doorlooptijden['ouderdom'] => ({
  voorraad,
  leeftijd: ouderdom.leeftijd.map((one) => ({ ...one, aantal: voorraad })),
  termijn: ouderdom.termijn.map((one) => ({ ...one, aantal: voorraad })),
});
const noStock = stockOf(0);
const fewStock = stockOf(null);

export const doorlooptijden: Doorlooptijden = {
  periode: { van: day(-83), tot: day(0), stap: 'week' },
  vorigePeriode: { van: day(-167), tot: day(-84) },
  proces: 'aanvraag',
  kleinsteGroep: 5,
  totaal: cijfers(141, 128, 64),
  vorige: cijfers(133, 120, 51),
  perProces: [
    { proces: 'aanvraag', cijfers: cijfers(141, 128, 64) },
    { proces: 'heronderzoek', cijfers: onOwnTerm(cijfers(60, 48, 30)) },
    { proces: 'terugvordering', cijfers: cijfers(22, 9, 41) },
    { proces: 'bezwaar', cijfers: cijfers(8, 6, 7) },
    { proces: 'srt-verwijzing', cijfers: onOwnTerm(few) },
  ],
  perGemeente: gemeenten.map(({ code, naam }, index) => ({
    gemeente: code as 'dinkelland',
    naam,
    cijfers: cijfers(60 - index * 13, 55 - index * 12, 30 - index * 9),
  })),
  perRegeling: [
    { regeling: 'bijstand', cijfers: cijfers(90, 84, 44) },
    { regeling: 'bijzondere-bijstand', cijfers: cijfers(48, 40, 16) },
    { regeling: 'ioaw', cijfers: few },
  ],
  verloop: Array.from({ length: 12 }, (_, week) => ({
    vanaf: day(-83 + week * 7),
    instroom: 9 + ((week * 5) % 7),
    uitstroom: week === 4 ? null : 8 + ((week * 3) % 8),
    voorraad: 51 + week,
  })),
  ouderdom,
  ...offices.known,
  dreigtTeLaat: [
    {
      zaakId: uuid(401),
      nummer: '2026-D-000122',
      gemeente: 'dinkelland',
      regeling: 'bijstand',
      einddatum: day(-3),
      dagenTot: -3,
      wachtOp: 'Recht verifiëren',
    },
    {
      zaakId: uuid(402),
      nummer: '2026-T-000131',
      gemeente: 'tubbergen',
      regeling: 'ioaw',
      einddatum: day(2),
      dagenTot: 2,
      wachtOp: 'Besluit nemen',
    },
    {
      zaakId: uuid(403),
      nummer: '2026-O-000140',
      gemeente: 'oldenzaal',
      regeling: 'bijstand',
      einddatum: day(6),
      dagenTot: 6,
      wachtOp: null,
    },
  ],
};

const nothing: Cijfers = {
  ...cijfers(0, 0, 0),
  brutoP50: null,
  brutoP90: null,
  nettoP50: null,
  nettoP90: null,
  wettelijk: { aantal: 0, binnen: null, aandeel: null },
};
export const noFigures: Doorlooptijden = {
  ...doorlooptijden,
  totaal: nothing,
  vorige: nothing,
  perGemeente: [],
  perRegeling: [],
  verloop: [],
  ouderdom: noStock,
  ...offices.none,
  dreigtTeLaat: [],
};
/** Of a sealed process, with few cases. */
export const fewFigures: Doorlooptijden = {
  ...doorlooptijden,
  proces: 'srt-verwijzing',
  totaal: onOwnTerm(few),
  vorige: onOwnTerm(few),
  perGemeente: doorlooptijden.perGemeente.map((row) => ({ ...row, cijfers: onOwnTerm(few) })),
  perRegeling: [{ regeling: 'bijstand', cijfers: onOwnTerm(few) }],
  verloop: doorlooptijden.verloop.map(({ vanaf }, week) => ({
    vanaf,
    instroom: week % 4 === 0 ? null : 0,
    uitstroom: week % 5 === 2 ? null : 0,
    voorraad: week < 6 ? 5 : null,
  })),
  ouderdom: fewStock,
  ...offices.few,
  dreigtTeLaat: [],
};

/** A division of the first tasks: how far each is. */
export const verdeling = (...statuses: Verdeling['regels'][number]['status'][]): Verdeling => ({
  id: uuid(80),
  soort: 'toewijzen',
  reden: 'Ziekte van een collega',
  gemaaktOp: at(0),
  regels: statuses.map((status, i) => ({
    volgnummer: i + 1,
    taakId: uuid(100 + i),
    taakNaam: 'Recht verifiëren',
    zaakNummer: `2026-D-00012${i}`,
    gemeente: 'dinkelland',
    uitersteDatum: day(i * 9),
    van: i === 0 ? COLLEAGUE : null,
    naar: { id: uuid(3 + (i % 2) * 3), naam: `Medewerker Inkomen ${(i % 2) + 1}` },
    vanPrioriteit: null,
    naarPrioriteit: null,
    vanOpvolgdatum: null,
    naarOpvolgdatum: null,
    status,
    melding:
      status === 'geweigerd' ? 'Medewerker Inkomen 2 behandelt deze taak sinds 10:14.' : null,
  })),
});

/** The same of tasks that are put away: one with something to mind, one that cannot wait so long. */
export const weglegging: Verdeling = {
  ...verdeling('gepland', 'gepland', 'geweigerd'),
  soort: 'wegleggen',
  reden: 'Wacht op de jaaropgave',
  regels: verdeling('gepland', 'gepland', 'geweigerd').regels.map((regel, i) => ({
    ...regel,
    naar: regel.van,
    vanOpvolgdatum: i === 1 ? day(3) : null,
    naarOpvolgdatum: day(12),
    melding:
      [
        null,
        'Let op: de eigen termijn loopt eerder af, op 5 december 2026.',
        'De wettelijke termijn loopt tot en met 3 december 2026. Kies een dag die niet later is.',
      ][i] ?? null,
  })),
};

const vraag = (number: number, over: Partial<Vraag>): Vraag => ({
  id: uuid(90 + number),
  zaakId: zaakRegel(1).id,
  zaakNummer: '2026-D-000121',
  gemeente: 'dinkelland',
  aan: { code: 'fo', naam: 'Front office' },
  gesteldDoor: { id: uuid(3), naam: 'Medewerker Inkomen 1' },
  gesteldOp: at(-1),
  tekst: 'De huur op het bankafschrift is hoger dan op het contract. Weet u waarom?',
  antwoord: null,
  beantwoordDoor: null,
  beantwoordOp: null,
  beantwoordbaar: true,
  ...over,
});
const beantwoord = vraag(2, {
  aan: { code: 'bo-inkomen', naam: 'Medewerker inkomen' },
  gesteldDoor: ME,
  gesteldOp: at(-3),
  tekst: 'Is het voorschot al betaald?',
  antwoord: 'Ja, gisteren.',
  beantwoordDoor: { id: uuid(3), naam: 'Medewerker Inkomen 1' },
  beantwoordOp: at(-2),
  beantwoordbaar: false,
});
export const vragenVanZaak: VragenVanZaak = {
  vragen: [vraag(1, {}), beantwoord],
  aan: [
    { code: 'fo', naam: 'Front office' },
    { code: 'bo-inkomen', naam: 'Medewerker inkomen' },
  ],
};
export const eigenVragen: EigenVragen = { voorMij: [vraag(1, {})], vanMij: [beantwoord] };

const blok = (
  soort: 'kop' | 'alinea',
  tekst: string,
  deel: NonNullable<TaakBrief['brief']>['blokken'][number]['deel'] = null,
) => ({ soort, deel, tekst, punten: [], titel: null, kop: [], rijen: [] });

/** A letter in which somebody wrote. */
export const taakBrief = (taakId: string): TaakBrief => ({
  taakId,
  soort: 'toekenning',
  bewerkbaar: true,
  reden: null,
  versie: 2,
  aanhef: null,
  toelichting: 'Wij spraken elkaar in het wijkcentrum.',
  door: ME,
  op: at(0, '08:42'),
  brief: {
    onderwerp: 'Besluit: u krijgt een bijstandsuitkering',
    aanhef: 'Beste Inwoner Test 1,',
    gewoneAanhef: 'Beste Inwoner Test 1,',
    anderen: 0,
    pad: `/api/v1/taken/${taakId}/brief/pdf`,
    blokken: [
      blok(
        'alinea',
        'Wij hebben besloten dat u deze krijgt. Uw uitkering is € 1.101,50 per maand.',
      ),
      blok('kop', 'Waarom nemen wij dit besluit?'),
      blok('alinea', 'U hebt te weinig inkomen om van te leven.', 'motivering'),
      blok('kop', 'Toelichting voor u', 'toelichting'),
      blok('alinea', 'Wij spraken elkaar in het wijkcentrum.', 'toelichting'),
      {
        ...blok('alinea', ''),
        soort: 'tabel',
        tekst: null,
        titel: 'Berekening van uw uitkering per maand',
        kop: ['Per maand, netto', 'Bedrag'],
        rijen: [
          ['Norm, met vakantietoeslag', '€ 1.401,50'],
          ['Af: inkomen uit werk', '− € 300,00'],
          ['Uw uitkering', '€ 1.101,50'],
        ],
      },
      blok('kop', 'Op welke regels rust dit?', 'grondslag'),
      {
        ...blok('alinea', '', 'grondslag'),
        soort: 'lijst',
        tekst: null,
        punten: ['artikel 11 en 19 van de Participatiewet (recht op bijstand en hoogte)'],
      },
      blok('kop', 'Bent u het niet eens met dit besluit?', 'rechtsmiddel'),
      blok('alinea', 'U kunt bezwaar maken. Doe dat binnen zes weken.', 'rechtsmiddel'),
    ],
  },
});
