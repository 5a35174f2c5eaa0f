import { readFileSync } from 'node:fs';
import type { Formulier } from '../../../api/formulieren/schema.ts';
import type { ModelStand, ModelVergelijking, ModelVersies } from '../../../api/modellen/schema.ts';
import type {
  BestandDetail,
  BestandenLijst,
  BrievenLijst,
} from '../../../api/ontwerpen/bestand-schema.ts';
import type { BewerkerStand } from '../../../api/ontwerpen/editor-schema.ts';
import type { KanttekeningenLijst } from '../../../api/ontwerpen/kanttekening-schema.ts';
import type { ProefStand, ScenarioLijst } from '../../../api/ontwerpen/play-schema.ts';
import type {
  OntwerpControle,
  OntwerpDetail,
  OntwerpenLijst,
  OntwerpKeuzes,
} from '../../../api/ontwerpen/schema.ts';
import type {
  BestandControle,
  BriefVoorbeeld,
  OntwerpSecties,
  TabelAntwoord,
  TabelControle,
} from '../../../api/ontwerpen/trial-schema.ts';
import { blokkenView } from '../../../api/taken/brief-blokken.ts';
import { compileForm } from '../../../forms/compile.ts';
import { define } from '../../../forms/load.ts';
import { browserModule } from '../../../forms/run-compiled.ts';
import { sentencesOf } from '../../../letters/sentences/sentences.ts';
import { exampleOf, readLetter } from '../../../studio/letter.ts';
import { proefModel } from '../../api/proef-model.ts';
import { at } from './answers.ts';

const DESIGNER = { id: '00000000-0000-4000-8000-000000000005', naam: 'Procesontwerper' };
const OTHER = { id: '00000000-0000-4000-8000-000000000006', naam: 'Procesontwerper 2' };

export const ontwerp: OntwerpDetail = {
  id: '00000000-0000-4000-8000-000000000b01',
  proces: 'proef',
  naam: 'Proef',
  status: 'concept',
  versie: 3,
  gewijzigdDoor: DESIGNER,
  gewijzigdOp: at(-1),
  ingediendDoor: DESIGNER,
  ingediendOp: at(-2),
  beoordeeldDoor: null,
  beoordeeldOp: null,
  toelichting: 'De stap heeft een duidelijker naam.',
  nieuw: false,
  notities: null,
  ingaatOp: null,
  gepubliceerdOp: null,
  publicatieFout: null,
  opmerking: 'Noem de stap zoals de wet hem noemt.',
  xml: proefModel({ taak: 'Opnieuw tellen' }),
  startformulier: null,
  mag: ['bewerken', 'indienen', 'intrekken'],
};
/** Who edits the draft: the reader, a colleague or nobody. */
export const bewerkerZelf: BewerkerStand = {
  bewerker: DESIGNER,
  sinds: at(-1),
  tot: at(1),
  vanU: true,
};
export const bewerkerAnder: BewerkerStand = { ...bewerkerZelf, bewerker: OTHER, vanU: false };
export const bewerkerNiemand: BewerkerStand = {
  bewerker: null,
  sinds: null,
  tot: null,
  vanU: false,
};
export const ingediend: OntwerpDetail = {
  ...ontwerp,
  id: '00000000-0000-4000-8000-000000000b02',
  proces: 'proef-2',
  naam: 'Proef 2',
  status: 'ingediend',
  mag: ['beoordelen', 'intrekken'],
  opmerking: null,
};
const { xml: _, startformulier: ___, mag: __, ...regel } = ontwerp;
export const ontwerpen: OntwerpenLijst = {
  ontwerpen: [
    regel,
    {
      ...regel,
      id: '00000000-0000-4000-8000-000000000b03',
      proces: 'aanvraag',
      naam: 'Aanvraag',
      status: 'gepubliceerd',
      beoordeeldDoor: OTHER,
      beoordeeldOp: at(-30),
      opmerking: null,
    },
  ],
};
export const controle: OntwerpControle = {
  problemen: [
    {
      elementId: 'tellen',
      regel: 'taaktype-onbekend',
      melding: 'Er is niets dat ‘proef.niets’ uitvoert: de zaak zou hier blijven staan.',
      bestand: null,
      remedie: 'Kies bij Eigenschappen een stap die bestaat.',
      plek: [],
      veld: 'taaktypen',
    },
  ],
  toegevoegd: [],
  verwijderd: [{ id: 'wegen', naam: 'Wegen', soort: 'ServiceTask' }],
  gewijzigd: [{ id: 'tellen', naam: 'Opnieuw tellen', soort: 'ServiceTask' }],
  bestanden: [
    {
      soort: 'brief',
      naam: 'aanmaning',
      titel: 'U bent te laat met betalen',
      nieuw: false,
      toegevoegd: [],
      verwijderd: [],
      gewijzigd: [{ id: '/onderwerp', naam: 'U bent te laat met betalen', soort: 'zin' }],
    },
  ],
};
/** Wrong in a line of a field, in what the step does, and in the drawing. */
export const fouten: OntwerpControle = {
  ...controle,
  problemen: [
    ...controle.problemen,
    {
      elementId: 'tellen',
      regel: 'camunda-compat/feel',
      melding: 'Een formule van dit element klopt niet. Kijk naar haakjes en aanhalingstekens.',
      bestand: null,
      remedie: 'Verbeter de formule. Een formule begint met =.',
      plek: ['extensionElements', 'values', '1', 'inputParameters', '1', 'source'],
      veld: 'invoer',
    },
    {
      elementId: 'tellen',
      regel: 'no-implicit-end',
      melding: 'Hier loopt het proces dood. Teken een pijl of een einde.',
      bestand: null,
      remedie: 'Teken een pijl verder, of een einde.',
      plek: [],
      veld: null,
    },
  ],
};
export const keuzes: OntwerpKeuzes = {
  formulieren: [{ id: 'aanvraag/volledigheid-beoordelen', titel: 'Volledigheid beoordelen' }],
  taaktypen: ['proef.tellen'],
  processen: ['aanvraag'],
  beslistabellen: ['routering'],
  functies: [{ id: 'fo', titel: 'Consulent front office' }],
  berichten: ['aanvraag-ingetrokken'],
  foutcodes: ['BSN_ONBEKEND'],
  sjablonen: [
    {
      vraag: 'taaktypen',
      id: 'proef.tellen',
      naam: 'Tellen',
      proces: 'Proef',
      uitleg: 'Telt hoeveel er zijn (art. 1 Proef).',
      nodig: ['zaakId', 'volledig'],
      geeft: ['aantal'],
      fouten: [],
      invoer: [],
      uitvoer: [],
      roept: [],
    },
    {
      vraag: 'taaktypen',
      id: 'aanvraag.identiteit-controleren',
      naam: 'Identiteit en woonplaats controleren',
      proces: 'Aanvraag levensonderhoud',
      uitleg: 'Woonplaats en leeftijd uit de BRP (art. 17 lid 3 Pw).',
      nodig: ['zaakId', 'peildatum'],
      geeft: ['woonplaats', 'leeftijdsgroep'],
      fouten: ['BSN_ONBEKEND'],
      invoer: [{ naam: 'peildatum', formule: '=meldingOp' }],
      uitvoer: [],
      roept: [],
    },
    {
      vraag: 'processen',
      id: 'aanvraag',
      naam: 'Aanvraag levensonderhoud',
      proces: 'Aanvraag levensonderhoud',
      uitleg: 'Van melding tot besluit.',
      nodig: ['zaakId', 'gemeente', 'regeling'],
      geeft: ['besluitSoort'],
      fouten: [],
      invoer: ['zaakId', 'gemeente', 'regeling'].map((naam) => ({ naam, formule: `=${naam}` })),
      uitvoer: [{ naam: 'besluitSoort', formule: '=besluitSoort' }],
      roept: ['bekendmaking'],
    },
    {
      vraag: 'processen',
      id: 'terugroeper',
      naam: 'Roept dit proces weer aan',
      proces: 'Roept dit proces weer aan',
      uitleg: '',
      nodig: [],
      geeft: [],
      fouten: [],
      invoer: [],
      uitvoer: [],
      roept: ['proef'],
    },
  ],
  gegevens: [{ id: 'proef/begin', bericht: 'proef-gestart', namen: ['meldingOp', 'volledig'] }],
};

/** Of every kind one: at an element, at one that is gone, at the whole draft, answered, solved. */
const noted = { door: OTHER, op: at(-1), bestaat: true, opgelostDoor: null, opgelostOp: null };
export const kanttekeningen: KanttekeningenLijst = {
  kanttekeningen: [
    {
      ...noted,
      id: '00000000-0000-4000-8000-000000000e01',
      elementId: 'tellen',
      elementNaam: 'Opnieuw tellen',
      tekst: 'Waarom telt dit twee keer?',
      antwoorden: [
        {
          id: '00000000-0000-4000-8000-000000000e11',
          tekst: 'De eerste telling is een schatting.',
          door: DESIGNER,
          op: at(0),
        },
      ],
    },
    {
      ...noted,
      id: '00000000-0000-4000-8000-000000000e02',
      elementId: 'wegen',
      elementNaam: 'Wegen',
      bestaat: false,
      tekst: 'Moet deze stap blijven?',
      antwoorden: [],
    },
    {
      ...noted,
      id: '00000000-0000-4000-8000-000000000e03',
      elementId: null,
      elementNaam: null,
      tekst: 'Wie leest dit mee?',
      opgelostDoor: DESIGNER,
      opgelostOp: at(0),
      antwoorden: [],
    },
  ],
};
export const geenKanttekeningen: KanttekeningenLijst = { kanttekeningen: [] };

/** A form and a table of the draft as they are kept, and what is said of them. */
const kept = { nieuw: false, gewijzigdDoor: DESIGNER, gewijzigdOp: at(-1), basis: null };
export const formulierBestand: BestandDetail = {
  ...kept,
  soort: 'formulier',
  naam: 'proef/opnieuw-tellen',
  titel: 'Opnieuw tellen',
  versie: 2,
  inhoud: JSON.stringify({
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'proef/opnieuw-tellen',
    title: 'Opnieuw tellen',
    type: 'object',
    properties: {
      telling: {
        type: 'object',
        title: 'Telling',
        properties: {
          klopt: { type: 'boolean', title: 'Klopt het aantal?' },
          soort: {
            type: 'string',
            title: 'Soort telling',
            oneOf: [
              { const: 'hand', title: 'Met de hand' },
              { const: 'machine', title: 'Met de machine' },
            ],
          },
        },
        required: ['klopt'],
      },
    },
    required: ['telling'],
    examples: [{ telling: { klopt: true } }],
  }),
};
export const tabelBestand: BestandDetail = {
  ...kept,
  soort: 'beslistabel',
  naam: 'dwangsom',
  titel: 'Dwangsom',
  versie: 1,
  inhoud: readFileSync(
    new URL('../../../processes/dwangsom/dwangsom.dmn', import.meta.url),
    'utf8',
  ),
};
const aanmaning = sentencesOf('aanmaning');
export const briefBestand: BestandDetail = {
  ...kept,
  soort: 'brief',
  naam: 'aanmaning',
  titel: 'U bent te laat met betalen',
  versie: 1,
  nieuw: false,
  inhoud: JSON.stringify({ ...aanmaning, onderwerp: 'U bent te laat met betalen' }),
  basis: JSON.stringify(aanmaning),
};
/** As for another case, in which its last sentence is not said. */
const geschreven = exampleOf('aanmaning', readLetter('aanmaning', briefBestand.inhoud));
export const briefVoorbeeld: BriefVoorbeeld = {
  onderwerp: geschreven.onderwerp,
  aanhef: geschreven.aanhef,
  blokken: blokkenView([
    ...geschreven.blokken.filter(({ deel }) => !deel).slice(0, -1),
    ...geschreven.slot,
  ]),
  gebruikt: geschreven.gebruikt.slice(0, -1),
};
export const brieven: BrievenLijst = {
  brieven: [{ naam: 'aanmaning', titel: aanmaning.onderwerp ?? '' }],
};
export const briefControle: BestandControle = {
  opmerkingen: [
    {
      plek: '/onderwerp',
      regel: 'brief-tijd-weg',
      melding: 'Hier stond ‘zes weken’. Klopt het dat dit er niet meer staat?',
      ernst: 'let-op',
    },
  ],
};
export const bestanden: BestandenLijst = {
  bestanden: [formulierBestand, tabelBestand, briefBestand].map(
    ({ inhoud: _, basis: __, ...line }) => ({
      ...line,
      bericht: null,
      geeft: [],
    }),
  ),
};
export const formulierControle: BestandControle = {
  opmerkingen: [
    {
      plek: '/telling/soort',
      regel: 'formulier-moeilijk',
      melding: 'Schrijf het gewoner: alvorens → voordat',
      ernst: 'let-op',
    },
  ],
};
export const tabelControle: TabelControle = {
  opmerkingen: [
    {
      plek: 'dwangsom',
      regel: 'tabel-gat',
      melding: 'Voor dit geval is er geen regel. Eerste dag met een dwangsom: voor 2025-01-01',
      ernst: 'let-op',
    },
  ],
  gevraagd: [{ naam: 'dwangsomVanaf', label: 'Eerste dag met een dwangsom', soort: 'date' }],
  voorbeelden: [],
  onbereikt: ['dwangsom-regel-1', 'dwangsom-regel-2'],
  merk: 'ce15f1f2',
};
export const tabelAntwoord: TabelAntwoord = {
  antwoord: { perDag1: 23, maximum: 1442, geverifieerd: true },
  regels: ['dwangsom-regel-1'],
  melding: null,
};
export const secties: OntwerpSecties = {
  secties: [
    {
      naam: 'inkomen',
      titel: 'Inkomen',
      velden: [{ naam: 'heeftInkomen', titel: 'Is er inkomen?' }],
    },
  ],
};

const form = define(formulierBestand.naam, JSON.parse(formulierBestand.inhoud), new Map());
const bestand = `/api/v1/ontwerpen/${ontwerp.id}/bestanden/formulieren/${form.id}`;
export const voorbeeld: Formulier = {
  id: form.id,
  versie: 2,
  titel: 'Opnieuw tellen',
  schema: form.schema,
  uiSchema: form.uiSchema,
  validatorPad: `${bestand}/validator.js?versie=2`,
};
/** As the platform compiles it. */
export const validator = (): string => browserModule(compileForm(form.schema).code);

export const vergelijking: ModelVergelijking = {
  van: proefModel(),
  tot: proefModel({ taak: 'Opnieuw tellen' }),
  toegevoegd: [{ id: 'twee', naam: 'Opnieuw tellen → Einde', soort: 'SequenceFlow' }],
  verwijderd: [{ id: 'begin', naam: 'Begin', soort: 'StartEvent' }],
  gewijzigd: [
    { id: 'tellen', naam: 'Opnieuw tellen', soort: 'ServiceTask', wat: ['name', 'documentation'] },
  ],
  verplaatst: [{ id: 'einde', naam: 'Einde', soort: 'EndEvent' }],
};
export const modelVersies: ModelVersies = {
  slug: 'proef',
  naam: 'Proef',
  versies: [
    { versie: 2, gepubliceerdOp: at(-3), lopend: 4, incidenten: 0 },
    { versie: 1, gepubliceerdOp: at(-90), lopend: 12, incidenten: 1 },
  ],
};
export const modelStand: ModelStand = {
  versie: 1,
  stappen: [
    { elementId: 'tellen', lopend: 12, incidenten: 1 },
    { elementId: 'begin', lopend: 1, incidenten: 0 },
  ],
};

const NOTHING: Omit<ProefStand, 'status'> = {
  fase: null,
  door: null,
  begonnenOp: null,
  nu: null,
  beginpunten: [{ elementId: 'begin', naam: 'Begin', bericht: null }],
  gevraagd: ['aantal'],
  voorbeelden: [],
  inwoners: [],
  inwoner: null,
  stappen: 0,
  wacht: [],
  pad: [],
  stromen: [],
  variabelen: [],
  einde: [],
  klaar: false,
};
export const geenProef: ProefStand = { ...NOTHING, status: 'geen' };
export const bezetteProef: ProefStand = {
  ...NOTHING,
  status: 'bezet',
  door: DESIGNER,
  begonnenOp: at(0),
};
export const startendeProef: ProefStand = {
  ...NOTHING,
  status: 'start-op',
  fase: 'motor',
  door: DESIGNER,
  begonnenOp: at(0),
};
export const verlopenProef: ProefStand = { ...NOTHING, status: 'verlopen' };
export const misluktProef: ProefStand = { ...NOTHING, status: 'mislukt', door: DESIGNER };
export const geenMotor: ProefStand = { ...NOTHING, status: 'niet-mogelijk' };
const running = { door: DESIGNER, begonnenOp: at(0), nu: at(30), status: 'speelt' as const };
const JONG = 'Jong, 18 jaar, woont bij zijn ouders in Tubbergen';
export const beginnendeProef: ProefStand = {
  ...NOTHING,
  ...running,
  inwoners: [{ omschrijving: JONG, gemeente: 'tubbergen' }],
};
/** Everything that can wait, at once. */
export const proef: ProefStand = {
  ...NOTHING,
  ...running,
  inwoner: JONG,
  voorbeelden: [
    { naam: 'leeftijdsgroep', waarden: ['"18-20"', '"21-26"', '"27-aow"'] },
    { naam: 'aantal', waarden: ['1'] },
  ],
  stappen: 2,
  wacht: [
    {
      soort: 'machine',
      naam: 'Tellen',
      wat: 'proef.tellen',
      elementId: 'tellen',
      fouten: ['leeg'],
    },
    { soort: 'taak', naam: 'Nakijken', wat: 'proef/nakijken', elementId: 'nakijken', fouten: [] },
    { soort: 'tijd', naam: 'Laatste dag', wat: '', elementId: 'laatste-dag', fouten: [] },
    { soort: 'bericht', naam: 'Ingetrokken', wat: 'ingetrokken', elementId: 'weg', fouten: [] },
    { soort: 'storing', naam: 'Wegen', wat: 'Geen uitkomst', elementId: 'wegen', fouten: [] },
  ].map((one, index) => ({
    ...(one as Pick<
      ProefStand['wacht'][number],
      'soort' | 'naam' | 'wat' | 'elementId' | 'fouten'
    >),
    geeft: one.soort === 'machine' ? ['leeftijdsgroep', 'aantal', 'opmerking'] : [],
    sleutel: `${index}`,
    proces: one.soort === 'tijd' ? '' : 'proef',
    op: one.soort === 'tijd' ? at(40) : null,
  })),
  pad: [
    { proces: 'proef', elementId: 'begin', naam: 'Begin', keer: 1, status: 'geweest' },
    { proces: 'proef', elementId: 'tellen', naam: 'Tellen', keer: 2, status: 'actief' },
    { proces: 'bekendmaking', elementId: 'brief', naam: 'Brief', keer: 1, status: 'afgebroken' },
  ],
  stromen: ['een'],
  variabelen: [{ naam: 'aantal', waarde: '3' }],
};
type OneScenario = ScenarioLijst['scenarios'][number];
/** One that succeeded, and one of each way in which it may not. */
const OUTCOMES: readonly Partial<OneScenario>[] = [
  { naam: 'Tellen lukt', uitkomst: 'gelukt' },
  {
    naam: 'Er is niets te tellen',
    uitkomst: 'niet-gelukt',
    bijStap: 2,
    verwacht: { soort: 'machine', naam: 'tellen' },
    gebeurd: {
      wacht: [{ soort: 'machine', naam: 'Opnieuw tellen', wat: 'proef.tellen' }],
      einde: [],
      melding: null,
    },
  },
  {
    naam: 'Te laat geteld',
    uitkomst: 'niet-gelukt',
    verwacht: { soort: 'einde', naam: 'Te laat' },
    gebeurd: { wacht: [], einde: ['Einde'], melding: null },
  },
  { naam: 'Twee keer geteld', uitkomst: 'niet-uitgevoerd', reden: 'geen-motor' },
  { naam: 'Ingetrokken', uitkomst: 'verouderd' },
];
export const scenarios: ScenarioLijst = {
  scenarios: OUTCOMES.map((one, index) => ({
    id: `00000000-0000-4000-8000-000000000d0${index + 1}`,
    naam: '',
    stappen: 4,
    gemaaktDoor: DESIGNER,
    gemaaktOp: at(-2),
    uitkomst: 'gelukt',
    reden: null,
    bijStap: null,
    verwacht: null,
    gebeurd: { wacht: [], einde: [], melding: null },
    opVersie: 12,
    uitkomstOp: at(-1),
    ...one,
  })),
  uitvoering: { status: 'bezig', door: null, gedaan: 4, aantal: 5 },
  pijlen: 2,
  gedekt: 1,
  nietGedekt: ['twee'],
};
export const geenScenarios: ScenarioLijst = {
  ...scenarios,
  scenarios: [],
  uitvoering: { status: 'klaar', door: null, gedaan: 0, aantal: 0 },
};
