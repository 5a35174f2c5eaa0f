import type { Aanvulling, Aanvullingslink } from '../../../api/aanvulling/schema.ts';
import type { Document, DocumentenLijst } from '../../../api/documenten/schema.ts';
import type { VerzegeldStuk, VerzegeldStukKop } from '../../../api/verzegelde-stukken/schema.ts';
import type { ZaakVordering } from '../../../api/vorderingen/schema.ts';
import type {
  BesluitenLijst,
  BetalingenLijst,
  BrievenLijst,
  ProcesInstantie,
  StoringenLijst,
  Tijdlijn,
} from '../../../api/zaken/schema.ts';
import { relax } from '../../../forms/bundle.ts';
import { loadSections } from '../../../forms/load.ts';
import type { Schema } from '../../../forms/schema.ts';
import { at, COLLEAGUE, ME } from './answers.ts';

const sections = loadSections();
export const sectionTitle = (name: string): string => sections.get(name)?.title ?? name;
export const sectionSchema = (name: string): Schema => relax(sections.get(name) ?? {});

const line = { namens: null, toelichting: null, verwijzing: null };
export const tijdlijn: Tijdlijn = {
  gebeurtenissen: [
    {
      ...line,
      op: at(-44),
      soort: 'zaak',
      gebeurtenis: 'gestart',
      titel: 'Zaak gestart',
      door: ME,
    },
    {
      ...line,
      op: at(-40),
      soort: 'taak',
      gebeurtenis: 'afgerond',
      titel: 'Taak afgerond: Aanvraag registreren',
      door: COLLEAGUE,
    },
    {
      ...line,
      op: at(-40, '08:43'),
      soort: 'termijn',
      gebeurtenis: 'geopend',
      titel: 'Termijn begonnen: beslistermijn',
      door: null,
    },
    {
      ...line,
      op: at(-40, '08:44'),
      soort: 'brief',
      gebeurtenis: 'verzonden',
      titel: 'Brief verzonden: Ontvangstbevestiging',
      door: null,
    },
    {
      ...line,
      op: at(-30),
      soort: 'termijn',
      gebeurtenis: 'opgeschort',
      titel: 'Termijn stilgezet: beslistermijn',
      door: null,
      toelichting: 'Er is om aanvulling gevraagd.',
    },
    {
      ...line,
      op: at(0, '07:12'),
      soort: 'taak',
      gebeurtenis: 'geclaimd',
      titel: 'Taak opgepakt: Volledigheid beoordelen',
      door: ME,
    },
  ],
};

export const storingen: StoringenLijst = {
  storingen: [
    {
      soort: 'stap-wacht',
      wat: 'suwinet-raadplegen',
      register: 'Suwinet',
      melding: null,
      sinds: at(0, '07:02'),
    },
    {
      soort: 'bericht-wacht',
      wat: 'betaling-opdragen',
      register: null,
      melding: null,
      sinds: at(0, '06:58'),
    },
    {
      soort: 'bericht-onbestelbaar',
      wat: 'brief-verzenden',
      register: null,
      melding: null,
      sinds: at(-1),
    },
    {
      soort: 'incident',
      wat: 'advies-vastleggen',
      register: null,
      melding:
        "In zaak 2026-D-000123 is de stap 'advies-vastleggen' niet gelukt. Wat te doen: probeer de stap opnieuw.",
      sinds: at(-1),
    },
  ],
};

export const brieven = (zaakId: string): BrievenLijst => ({
  brieven: ['Ontvangstbevestiging van uw aanvraag', 'Wij hebben nog gegevens van u nodig'].map(
    (onderwerp, index) => ({
      id: `00000000-0000-4000-8000-00000000050${index}`,
      sjabloon: 'ontvangstbevestiging',
      onderwerp,
      opgesteldOp: at(-40 + index * 10),
      verzondenOp: index === 0 ? at(-40, '09:00') : null,
      verzendkenmerk: null,
      besluitId: null,
      aan: index === 0 ? null : 'Partner Test 1',
      pad: `/api/v1/zaken/${zaakId}/brieven/${index}`,
    }),
  ),
});

export const besluiten: BesluitenLijst = {
  besluiten: [
    {
      id: '00000000-0000-4000-8000-000000000600',
      soort: 'voorschot',
      ingangsdatum: at(-44).slice(0, 10),
      bedragPerMaand: '1230.50',
      bedragEenmalig: null,
      gegevens: {},
      opgesteldDoor: ME,
      genomenDoor: COLLEAGUE,
      genomenOp: at(-12),
      bekendgemaaktOp: at(-11).slice(0, 10),
    },
  ],
};

export const betalingen: BetalingenLijst = {
  betalingen: [
    {
      id: '00000000-0000-4000-8000-000000000700',
      soort: 'voorschot',
      bedrag: '1107.45',
      ingangsdatum: at(-44).slice(0, 10),
      ritme: 'eenmalig',
      opgedragenOp: at(-12),
      bevestigdOp: at(-11),
      kenmerk: 'B-1',
    },
  ],
};

const claim = {
  id: '00000000-0000-4000-8000-000000000800',
  soort: 'terugvordering',
  oorzaak: 'inlichtingenplicht',
  periodeVan: '2025-07-01',
  periodeTot: '2026-01-31',
  karakter: 'verplicht',
  status: 'vastgesteld',
  opgelegdOp: at(-60).slice(0, 10),
  vervaldatum: at(-18).slice(0, 10),
  rustTot: null,
  sluitreden: null,
  saldo: '1010.50',
  gevorderd: '1410.50',
  ontvangen: '400.00',
  teVeelOntvangen: '0.00',
} as const;

export const vordering: ZaakVordering = {
  saldo: '1010.50',
  vorderingen: [
    {
      ...claim,
      schuldenaren: [
        {
          id: '00000000-0000-4000-8000-000000000810',
          rol: 'hoofdschuldenaar',
          naam: 'Inwoner Test 1',
          grond: 'art. 58 Pw',
          sinds: at(-70).slice(0, 10),
          bekendgemaaktOp: at(-60).slice(0, 10),
          bezwaarTot: at(-18).slice(0, 10),
          beeindigdOp: at(-5).slice(0, 10),
          eindreden: 'insolventie',
        },
        {
          id: '00000000-0000-4000-8000-000000000811',
          rol: 'medeschuldenaar',
          naam: 'Partner Test 1',
          grond: 'art. 59 lid 1 Pw',
          sinds: at(-70).slice(0, 10),
          bekendgemaaktOp: at(-60).slice(0, 10),
          bezwaarTot: at(-18).slice(0, 10),
          beeindigdOp: null,
          eindreden: null,
        },
      ],
      boekingen: [
        ['betaling', '-400.00', null] as const,
        ['brutering', '210.50', COLLEAGUE] as const,
        ['hoofdsom', '1200.00', COLLEAGUE] as const,
      ].map(([soort, bedrag, door], index) => ({
        id: String(3 - index),
        soort,
        bedrag,
        boekdatum: at(-10 - index).slice(0, 10),
        door,
        betaaldDoor: soort === 'betaling' ? 'Partner Test 1' : null,
        geboektOp: at(-10 - index),
      })),
      regeling: {
        wijze: 'termijnen',
        status: 'lopend',
        bedragPerMaand: '100.00',
        beslagvrijeVoet: '1400.00',
        afgesprokenOp: at(-30).slice(0, 10),
        termijnen: [1, 2].map((nummer) => ({
          nummer,
          vervaltOp: at(nummer * 30).slice(0, 10),
          bedrag: '100.00',
        })),
      },
      verjaring: {
        einddatum: '2031-03-16',
        uitleg: [
          {
            artikel: 'art. 4:104 lid 1 Awb',
            van: '2026-03-16',
            tot: '2031-03-16',
            waarom: 'vijf jaar na maandag 16 maart 2026',
          },
        ],
      },
      opdrachten: [
        {
          id: '00000000-0000-4000-8000-000000000801',
          soort: 'verrekenen',
          bedrag: '100.00',
          ingangsdatum: at(30).slice(0, 10),
          opgedragenOp: at(-30),
          bevestigdOp: at(-30),
        },
      ],
    },
  ],
};

/** The sealed compartment of a case, and its piece as it is read. */
export const verzegeldStukKop: VerzegeldStukKop = {
  id: '00000000-0000-4000-8000-000000000901',
  soort: 'rapport',
  kenmerk: 'SRT-2026-0042-rapport',
  geschrevenOp: at(-3),
  ontvangenOp: at(-3),
};
export const verzegeldStuk: VerzegeldStuk = {
  ...verzegeldStukKop,
  conclusie: 'gegrond',
  samenvatting: 'Waarnemingen en registers spreken de opgave tegen.',
  tekst:
    'Aanleiding\n\nHet signaal ging over het adres.\n\nBevindingen\n\nEr waren tien waarnemingen.',
};

const DONE = [
  'melding',
  'identiteit-controleren',
  'routering',
  'zoektermijn',
  'wachttijd-berekenen',
  'aanvraag-registreren',
  'ontvangst-bevestigen',
  'gegevens-ophalen',
];

/** A case that waits at 'volledigheid-beoordelen'. */
export function instance(xml: string): ProcesInstantie {
  const flows = [
    ...xml.matchAll(
      /sequenceFlow id="([^"]+)" (?:name="[^"]*" )?sourceRef="([^"]+)" targetRef="([^"]+)"/g,
    ),
  ];
  const visited = [...DONE, 'volledigheid-beoordelen'];
  const element = (elementId: string, index: number) => ({
    elementId,
    soort: elementId === 'melding' ? 'START_EVENT' : 'USER_TASK',
    actief: elementId === 'volledigheid-beoordelen' ? 1 : 0,
    afgerond: elementId === 'volledigheid-beoordelen' ? 0 : 1,
    afgebroken: 0,
    gestartOp: at(-44, `08:${String(10 + index).padStart(2, '0')}`),
    beeindigdOp: elementId === 'volledigheid-beoordelen' ? null : at(-40),
  });
  return {
    instantie: '2251799813685251',
    bovenliggend: null,
    proces: 'aanvraag',
    versie: 1,
    status: 'active',
    gestartOp: at(-44),
    beeindigdOp: null,
    definitie: 'd1',
    elementen: visited.map(element),
    stromen: flows
      .filter(
        ([, , source = '', target = '']) => visited.includes(source) && visited.includes(target),
      )
      .map(([, id = '']) => ({ elementId: id, aantal: 1 })),
    incidenten: [],
  };
}

const versieVanDocument = (
  zaakId: string,
  id: string,
  anders: Partial<Document['versies'][number]> = {},
): Document['versies'][number] => ({
  nummer: 1,
  bestandsnaam: 'Afschrift.pdf',
  media: 'application/pdf',
  grootte: 1_480_000,
  paginas: 12,
  viruscontrole: 'schoon',
  door: ME,
  op: at(-3),
  vrijgegeven: null,
  pad: `/api/v1/zaken/${zaakId}/documenten/${id}/versies/${anders.nummer ?? 1}/inhoud`,
  voorbeeld: 'pdf',
  ...anders,
});

/** Documents in every state, and a letter among them. */
export function documenten(zaakId: string): DocumentenLijst {
  const id = (nr: number) => `00000000-0000-4000-8000-0000000007${String(nr).padStart(2, '0')}`;
  const basis = (nr: number): Document => ({
    id: id(nr),
    bron: 'document',
    soort: 'bankafschriften',
    titel: 'Afschriften september tot en met november',
    ontvangenOp: at(-3).slice(0, 10),
    status: 'concept',
    versie: 2,
    toegevoegdDoor: ME,
    vanInwoner: false,
    toegevoegdOp: at(-3),
    afgeslotenDoor: null,
    afgeslotenOp: null,
    reden: null,
    versies: [versieVanDocument(zaakId, id(nr))],
    handelingen: ['nieuwe-versie', 'wijzigen', 'vaststellen', 'verwijderen'],
  });
  const beeld = { media: 'image/png', voorbeeld: 'beeld', paginas: null } as const;
  return {
    documenten: [
      {
        ...basis(1),
        versies: [
          versieVanDocument(zaakId, id(1), { nummer: 2 }),
          versieVanDocument(zaakId, id(1), { nummer: 1, door: COLLEAGUE, op: at(-5) }),
        ],
      },
      {
        ...basis(2),
        soort: 'identiteitsbewijs',
        titel: 'Identiteitskaart voorkant',
        versies: [
          versieVanDocument(zaakId, id(2), {
            ...beeld,
            grootte: 640_000,
            viruscontrole: 'niet-gecontroleerd',
          }),
        ],
      },
      {
        ...basis(3),
        soort: 'huur-hypotheek',
        titel: 'Huurcontract',
        status: 'definitief',
        afgeslotenDoor: COLLEAGUE,
        afgeslotenOp: at(-1),
        handelingen: [],
      },
      {
        ...basis(4),
        soort: 'inkomen',
        titel: 'Loonstrook oktober',
        vanInwoner: true,
        toegevoegdDoor: null,
        versies: [versieVanDocument(zaakId, id(4), { viruscontrole: 'quarantaine', pad: null })],
        handelingen: ['wijzigen', 'verwijderen', 'vrijgeven'],
      },
      {
        ...basis(7),
        soort: 'schulden',
        titel: 'Overzicht schulden',
        versies: [versieVanDocument(zaakId, id(7), { viruscontrole: 'besmet', pad: null })],
        handelingen: ['nieuwe-versie', 'wijzigen', 'verwijderen'],
      },
      {
        ...basis(5),
        id: id(5),
        bron: 'brief',
        soort: 'brief',
        titel: 'Wij hebben uw aanvraag ontvangen',
        status: 'definitief',
        toegevoegdDoor: null,
        afgeslotenOp: at(-20),
        versies: [
          versieVanDocument(zaakId, id(5), {
            viruscontrole: null,
            door: null,
            grootte: 48_000,
            paginas: null,
            pad: `/api/v1/zaken/${zaakId}/brieven/${id(5)}`,
          }),
        ],
        handelingen: [],
      },
      {
        ...basis(6),
        titel: null,
        status: 'verwijderd',
        afgeslotenDoor: ME,
        afgeslotenOp: at(0),
        reden: 'Dit hoort bij een andere inwoner.',
        versies: [versieVanDocument(zaakId, id(6), { bestandsnaam: null, pad: null })],
        handelingen: [],
      },
    ],
    toevoegen: true,
    grootste: 20 * 1024 * 1024,
    meeste: 200,
    media: ['application/pdf', 'image/jpeg', 'image/png', 'image/tiff'],
  };
}

/** The code of the resident, given with the letter and used. */
export const aanvullingslink: Aanvullingslink = {
  link: {
    id: '00000000-0000-4000-8000-000000000801',
    status: 'open',
    gegevenDoor: null,
    gegevenOp: at(-4),
    uiterlijkOp: at(10).slice(0, 10),
    bezochtOp: at(-1),
    ingediendOp: null,
    ingetrokkenDoor: null,
    ingetrokkenOp: null,
  },
  geven: true,
  intrekken: true,
};

/** What a resident sees half-way: a file at one question, words at another, nothing at the third. */
export const aanvulling: Aanvulling = {
  status: 'open',
  gemeente: { code: 'dinkelland', naam: 'gemeente Dinkelland' },
  zaaknummer: '2026-D-000123',
  uiterlijkOp: at(10).slice(0, 10),
  ingediendOp: null,
  versie: 3,
  vragen: [
    {
      nummer: 1,
      tekst: 'Afschriften van al uw bankrekeningen van de laatste drie maanden',
      antwoord: '',
      bestanden: [
        {
          id: '00000000-0000-4000-8000-000000000811',
          naam: 'Afschriften september tot en met november.pdf',
          grootte: 1_480_000,
        },
      ],
    },
    {
      nummer: 2,
      tekst: 'Een kopie van uw huurcontract, met alle bladzijden',
      antwoord: 'Ik huur een kamer bij familie. Er is geen contract.',
      bestanden: [],
    },
    { nummer: 3, tekst: 'Uw laatste loonstrook', antwoord: '', bestanden: [] },
  ],
  grootste: 20 * 1024 * 1024,
  meeste: 30,
  langste: 4000,
  media: ['application/pdf', 'image/jpeg', 'image/png'],
};
