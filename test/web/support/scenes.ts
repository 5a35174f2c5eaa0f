import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TaakBrief } from '../../../api/taken/brief-schema.ts';
import type { ZaakProces } from '../../../api/zaken/schema.ts';
import { loadForms } from '../../../forms/load.ts';
import { pages, png } from '../../documents/files.ts';
import * as answers from './answers.ts';
import { vervangingen, vervangingKeuzes } from './answers-of-absence.ts';
import * as ofACase from './answers-of-case.ts';
import { meldingen, rapporten, voorkeuren } from './answers-of-notices.ts';
import {
  gezondheid,
  incidentDetail,
  incidenten,
  ingrepen,
  instantieDetail,
  instanties,
  operator,
  partijen,
  plekken,
  tellingen,
  uitgaand,
} from './answers-of-operations.ts';
import { rondeDetail, rondes } from './answers-of-rounds.ts';
import { beslistabellen, instellingen } from './answers-of-settings.ts';
import * as studio from './answers-of-studio.ts';
import {
  controle,
  ingediend,
  keuzes,
  modelStand,
  modelVersies,
  ontwerp,
  ontwerpen,
  vergelijking,
} from './answers-of-studio.ts';
import type { Answer, Answers } from './server.ts';

/** One page in one state: where it is, what the API answers, and what to do before looking. */
export type Scene = {
  name: string;
  path: string;
  answers: Answers;
  /** selector that tells that the page is there */
  ready: string;
  /** what the user does first, as clicks on the button or link with this name */
  press?: string[];
};

const known = { ...answers, ...ofACase };

const problem = (status: number, title: string, detail: string, more: object = {}): Answer => ({
  status,
  body: { type: '/problemen/x', title, status, detail, instance: 'urn:uuid:0', ...more },
});

const example = (id: string): Record<string, unknown> =>
  structuredClone(loadForms().get(id)?.voorbeelden[0] ?? {}) as Record<string, unknown>;

const [first, second] = known.taken;
if (!first || !second) throw new Error('no tasks');
const base: Scene['answers'] = {
  'GET /sessie': { body: known.sessie() },
  'GET /taken': (request) => ({ body: known.takenLijst(known.ofView(request.url ?? '')) }),
  'GET /zaken': {
    body: { zaken: known.zaken, volgende: null, aantal: { aantal: 5, meer: false } },
  },
  'GET /processen': { body: known.processen },
  'GET /weergaven': { body: known.weergaven },
  'GET /weergaven/kolommen': { body: known.kolommen },
  'GET /vervangingen': { body: { vervangingen: [], meer: false } },
  'GET /onderhoud': { body: { onderhoud: [] } },
  'GET /vragen': { body: known.eigenVragen },
  'GET /meldingen/ongelezen': { body: { aantal: 2, meer: false } },
  'GET /doorlooptijden': { body: known.doorlooptijden },
  'GET /doorlooptijden/verwachting': { body: known.verwachting },
};
const steering = ['doorlooptijden.lezen', 'zaken.lezen', 'processen.lezen'] as const;
const asLeader = {
  ...base,
  'GET /sessie': { body: known.sessie({ gemeenten: known.gemeenten, rechten: [...steering] }) },
};
const asManager = { ...base, 'GET /sessie': { body: known.manager } };

const ofNotices: Scene['answers'] = {
  ...base,
  'GET /meldingen': { body: meldingen },
  'GET /meldingen/voorkeuren': { body: voorkeuren },
};
const ofReports: Scene['answers'] = { ...asManager, 'GET /rapporten': { body: rapporten } };

const ofOperations: Scene['answers'] = {
  ...base,
  'GET /sessie': { body: operator },
  'GET /incidenten': { body: incidenten },
  'GET /uitgaande-berichten': { body: uitgaand },
  [`GET /incidenten/${incidentDetail.sleutel}`]: { body: incidentDetail },
  [`GET /incidenten/${incidentDetail.sleutel}/plekken`]: { body: plekken },
  'GET /ingrepen': { body: { ingrepen: [] } },
  'GET /instanties': { body: instanties },
  'GET /tellingen': { body: tellingen },
  'GET /partijen': { body: partijen },
  'GET /gezondheid': { body: gezondheid },
};

const ofSettings: Scene['answers'] = {
  ...base,
  'GET /sessie': {
    body: known.sessie({
      gemeenten: known.gemeenten,
      rechten: ['instellingen.lezen', 'instellingen.wijzigen'],
    }),
  },
  'GET /instellingen': { body: instellingen },
  'GET /beslistabellen': { body: beslistabellen },
};

const ofRounds: Scene['answers'] = {
  ...base,
  'GET /sessie': { body: known.sessie({ rechten: ['heronderzoeken.plannen', 'zaken.lezen'] }) },
  'GET /heronderzoekrondes': { body: rondes },
  [`GET /heronderzoekrondes/${rondeDetail.id}`]: { body: rondeDetail },
};

const formulierPad = `/ontwerpen/${ontwerp.id}/bestanden/formulieren/${studio.formulierBestand.naam}`;
const briefPad = `/ontwerpen/${ontwerp.id}/bestanden/brieven/${studio.briefBestand.naam}`;
const tabelPad = `/ontwerpen/${ontwerp.id}/bestanden/beslistabellen/${studio.tabelBestand.naam}`;

const ofStudio: Scene['answers'] = {
  ...base,
  'GET /sessie': { body: known.sessie({ rechten: ['ontwerpen.bewerken', 'processen.lezen'] }) },
  'GET /ontwerpen': { body: ontwerpen },
  'GET /ontwerpen/keuzes': { body: keuzes },
  'GET /modellen/proef/versies': { body: modelVersies },
  'GET /modellen/proef/versies/1/stand': { body: modelStand },
  'GET /modellen/proef/vergelijking': { body: vergelijking },
  'GET /processen/proef/versies/1': {
    body: {
      slug: 'proef',
      naam: 'Proef',
      versie: 1,
      gepubliceerdOp: known.at(-90),
      xml: ontwerp.xml,
    },
  },
  ...Object.fromEntries(
    [ontwerp, ingediend].flatMap((draft) => [
      [`GET /ontwerpen/${draft.id}`, { body: draft }],
      [`GET /ontwerpen/${draft.id}/controle`, { body: controle }],
      [`GET /ontwerpen/${draft.id}/bestanden`, { body: studio.bestanden }],
      [`GET /ontwerpen/${draft.id}/brieven`, { body: studio.brieven }],
      [`GET /ontwerpen/${draft.id}/bestanden/brieven/aanmaning`, { body: studio.briefBestand }],
      [`PUT /ontwerpen/${draft.id}/bewerker`, { body: studio.bewerkerZelf }],
      [`DELETE /ontwerpen/${draft.id}/bewerker`, { body: studio.bewerkerNiemand }],
      [`GET /ontwerpen/${draft.id}/vergelijking`, { body: vergelijking }],
      [`GET /ontwerpen/${draft.id}/kanttekeningen`, { body: studio.geenKanttekeningen }],
      [`GET /ontwerpen/${draft.id}/scenarios`, { body: studio.geenScenarios }],
    ]),
  ),
  [`GET ${briefPad}/controle`]: { body: studio.briefControle },
  [`GET ${briefPad}/voorbeeld`]: { body: studio.briefVoorbeeld },
  'GET /ontwerpen/secties': { body: studio.secties },
  [`GET ${formulierPad}`]: { body: studio.formulierBestand },
  [`GET ${formulierPad}/controle`]: { body: studio.formulierControle },
  [`GET ${formulierPad}/voorbeeld`]: { body: studio.voorbeeld },
  [`GET ${formulierPad}/validator.js`]: { body: studio.validator(), media: 'text/javascript' },
  [`GET ${tabelPad}`]: { body: studio.tabelBestand },
  [`GET ${tabelPad}/controle`]: { body: studio.tabelControle },
  [`POST ${tabelPad}/proef`]: { body: studio.tabelAntwoord },
};

/** A case file as it is after the first steps: what the examples of the forms fill in, taken together. */
const dossier: Record<string, Record<string, unknown>> = {};
for (const form of loadForms().values()) {
  for (const [sectie, gegevens] of Object.entries(form.voorbeelden[0] ?? {})) {
    dossier[sectie] = { ...dossier[sectie], ...(gegevens as Record<string, unknown>) };
  }
}
for (const gegevens of Object.values(dossier)) delete gegevens.bsn;

const feiten = Object.entries(dossier)
  .slice(0, 12)
  .map(([sectie, gegevens], index) => ({
    sectie,
    titel: known.sectionTitle(sectie),
    gegevens,
    schema: known.sectionSchema(sectie),
    bron: ['brp', 'suwinet', 'inwoner', 'medewerker'][index % 4] ?? 'medewerker',
    door: index % 4 === 3 ? known.COLLEAGUE : null,
    op: known.at(-40),
  }));
const zaak = known.zaakDetail({ feiten, heeftVordering: true });
const xml = readFileSync(
  join(import.meta.dirname, '../../../processes/aanvraag/aanvraag.bpmn'),
  'utf8',
);
const proces: ZaakProces = { instanties: [known.instance(xml)], definities: { d1: xml } };

const ofSteps = (stappen: typeof known.stappen): Scene['answers'] => ({
  'GET /doorlooptijden/stappen': { body: stappen },
  'GET /processen/aanvraag/versies/2': {
    body: { slug: 'aanvraag', naam: 'Aanvraag', versie: 2, gepubliceerdOp: known.at(-9), xml },
  },
});

const ofResident: Answers = {
  'GET /aanvulling': { body: known.aanvulling },
  'PUT /aanvulling/antwoorden/2': { body: known.aanvulling },
  'POST /aanvulling/verzending': {
    body: {
      ...known.aanvulling,
      status: 'ingediend',
      uiterlijkOp: null,
      ingediendOp: '2026-12-14T09:00:00.000Z',
    },
  },
  'DELETE /aanvulling/toegang': { body: { toegang: false } },
};
const ofInstances = (): Scene['answers'] => ({
  ...ofOperations,
  ...ofSteps(known.stappen),
  'GET /instanties/450359962737051': { body: instantieDetail(xml) },
});

const documenten = known.documenten(zaak.id);
const afschrift = await pages(['Saldo op 1 november: € 412,18', 'Bijschrijvingen']);
const ofCase: Scene['answers'] = {
  ...base,
  [`GET /zaken/${zaak.id}`]: { body: zaak },
  [`GET /zaken/${zaak.id}/tijdlijn`]: { body: known.tijdlijn },
  [`GET /zaken/${zaak.id}/vragen`]: { body: known.vragenVanZaak },
  [`GET /zaken/${zaak.id}/documenten`]: { body: documenten },
  [`GET /zaken/${zaak.id}/aanvullingslink`]: { body: known.aanvullingslink },
  [`POST /zaken/${zaak.id}/aanvullingslink`]: {
    status: 201,
    body: {
      code: 'K7QF-3M2P-9XTA-BW4D',
      adres: 'https://noaberflow.example.nl/aanvullen',
      uiterlijkOp: '2026-12-21',
    },
  },
  ...Object.fromEntries(
    documenten.documenten.flatMap(({ versies }) =>
      versies.flatMap(({ pad, voorbeeld }) =>
        pad && voorbeeld
          ? [
              [
                `GET ${pad.replace('/api/v1', '')}`,
                voorbeeld === 'beeld'
                  ? { body: png, media: 'image/png' }
                  : { body: afschrift, media: 'application/pdf' },
              ],
            ]
          : [],
      ),
    ),
  ),
  [`GET /zaken/${zaak.id}/brieven`]: { body: known.brieven(zaak.id) },
  [`GET /zaken/${zaak.id}/besluiten`]: { body: known.besluiten },
  [`GET /zaken/${zaak.id}/betalingen`]: { body: known.betalingen },
  [`GET /zaken/${zaak.id}/vordering`]: { body: known.vordering },
  [`GET /zaken/${zaak.id}/proces`]: { body: proces },
  [`GET /zaken/${zaak.id}/storingen`]: { body: { storingen: [] } },
};
const sealed = known.zaakDetail({ feiten: [], verzegeld: true });
const ofSealed = (stukken: object[]): Scene['answers'] => ({
  ...base,
  [`GET /zaken/${sealed.id}`]: { body: sealed },
  [`GET /zaken/${sealed.id}/verzegelde-stukken`]: { body: { stukken } },
  [`GET /zaken/${sealed.id}/verzegelde-stukken/${known.verzegeldStuk.id}`]: {
    body: known.verzegeldStuk,
  },
});
const sealedAddress = `/zaken/${sealed.nummer}`;
const caseAddress = `/zaken/${zaak.nummer}`;

const task = known.taakDetail(first, {
  ...dossier,
  ...example('aanvraag/volledigheid-beoordelen'),
});
const empty = known.taakDetail({ ...first, heeftConcept: false }, {});
const free = known.taakDetail({ ...first, behandelaar: null, heeftConcept: false }, dossier);
const away = {
  ...task,
  opvolgdatum: known.at(4).slice(0, 10),
  opvolgreden: 'Wacht op de jaaropgave',
};
const ofTask = (detail: typeof task): Scene['answers'] => ({
  ...ofCase,
  [`GET /taken/${detail.id}`]: { body: detail },
  [`PUT /taken/${detail.id}/concept`]: { body: { taakId: detail.id, versie: 3, op: known.at(0) } },
});
const letterTask = known.taakDetail(
  { ...first, naam: 'Conceptbesluit opstellen', elementId: 'conceptbesluit-opstellen' },
  { ...dossier, ...example('aanvraag/conceptbesluit-opstellen') },
  { brief: 'opstellen' },
);
const letterOf = (over: Partial<TaakBrief>): Scene['answers'] => ({
  ...ofTask(letterTask),
  [`GET /taken/${letterTask.id}/brief`]: { body: { ...known.taakBrief(letterTask.id), ...over } },
});
const done = known.taakDetail(
  { ...first, status: 'afgerond', heeftConcept: false, versie: 3 },
  dossier,
  { afgerondDoor: known.ME, afgerondOp: known.at(0), handelingen: [] },
);
const undoable = (taakId: string): Scene['answers'] => ({
  [`GET /taken/${taakId}/heropening`]: {
    body: { taakId, versie: 3, mogelijk: true, reden: null, tot: known.at(1) },
  },
});
const taskAddress = `/taken/${first.id}?weergave=mijn`;
const taken409 = problem(
  409,
  'Iemand anders was u voor',
  'Consulent Dinkelland 2 heeft deze taak vandaag om 10:42 afgerond.',
  {
    huidig: { versie: 4, status: 'afgerond', door: known.COLLEAGUE, op: known.at(0) },
  },
);

const ofAbsence: Answers = {
  ...base,
  'GET /vervangingen': { body: vervangingen },
  'GET /vervangingen/keuzes': { body: vervangingKeuzes },
};
const absentTask = { ...free, behandelaar: known.COLLEAGUE, namens: known.COLLEAGUE };

const proposal = known.verdeling('gepland', 'gepland', 'gepland', 'geweigerd');
const dividing: Answers = {
  ...base,
  'GET /sessie': { body: known.teamleider },
  'GET /medewerkers': { body: known.colleagues },
  [`GET /verdelingen/${proposal.id}`]: { body: proposal },
};

export const scenes: readonly Scene[] = [
  ...(
    [
      ['proberen-begin', studio.geenProef, 'text=Proef starten', undefined],
      ['proberen-bezet', studio.bezetteProef, '.nf-alert', undefined],
      ['proberen-start-op', studio.startendeProef, 'progress', undefined],
      ['proberen-verlopen', studio.verlopenProef, '.nf-alert', undefined],
      ['proberen-mislukt', studio.misluktProef, '.nf-alert', undefined],
      ['proberen-niet-mogelijk', studio.geenMotor, '.nf-alert', undefined],
      ['proberen-gegevens', studio.beginnendeProef, '#begin-gegevens', undefined],
      ['proberen', studio.proef, '.nf-play__wait', undefined],
      ['proberen-antwoord', studio.proef, '.nf-play__wait', ['Antwoord geven: Tellen']],
      ['proberen-bewaren', studio.proef, '.nf-play__wait', ['Bewaren als scenario']],
    ] as const
  ).map(
    ([name, stand, ready, press]): Scene => ({
      name,
      path: `/ontwerpen/${ontwerp.id}/proberen`,
      answers: {
        ...ofStudio,
        [`GET /ontwerpen/${ontwerp.id}/proef`]: { body: stand },
        [`GET /ontwerpen/${ontwerp.id}/scenarios`]: { body: studio.scenarios },
      },
      ready,
      ...(press && { press: [...press] }),
    }),
  ),
  { name: 'ontwerpen', path: '/ontwerpen', answers: ofStudio, ready: '.nf-table' },
  {
    name: 'ontwerpen-leeg',
    path: '/ontwerpen',
    answers: { ...ofStudio, 'GET /ontwerpen': { body: { ontwerpen: [] } } },
    ready: '.nf-process-list',
  },
  {
    name: 'ontwerp',
    path: `/ontwerpen/${ontwerp.id}`,
    answers: ofStudio,
    ready: '.nf-studio__step',
    press: ['Opnieuw tellen Stap van de machine'],
  },
  {
    name: 'ontwerp-taak-kiezen',
    path: `/ontwerpen/${ontwerp.id}`,
    answers: ofStudio,
    ready: '.nf-studio__step',
    press: ['Opnieuw tellen Stap van de machine', 'Andere kiezen'],
  },
  {
    name: 'ontwerp-fouten',
    path: `/ontwerpen/${ontwerp.id}`,
    answers: { ...ofStudio, [`GET /ontwerpen/${ontwerp.id}/controle`]: { body: studio.fouten } },
    ready: '.nf-studio__step',
    press: ['Opnieuw tellen Stap van de machine'],
  },
  {
    name: 'ontwerp-bewerkt-ander',
    path: `/ontwerpen/${ontwerp.id}`,
    answers: {
      ...ofStudio,
      [`PUT /ontwerpen/${ontwerp.id}/bewerker`]: { body: studio.bewerkerAnder },
    },
    ready: '.nf-studio__step',
    press: ['Overnemen'],
  },
  {
    name: 'ontwerp-kanttekeningen',
    path: `/ontwerpen/${ingediend.id}`,
    answers: {
      ...ofStudio,
      [`GET /ontwerpen/${ingediend.id}/kanttekeningen`]: { body: studio.kanttekeningen },
    },
    ready: '.nf-kanttekening',
    press: ['Bij: Opnieuw tellen', 'Kanttekening plaatsen'],
  },
  {
    name: 'ontwerp-kanttekeningen-publiceren',
    path: `/ontwerpen/${ingediend.id}`,
    answers: {
      ...ofStudio,
      [`GET /ontwerpen/${ingediend.id}/kanttekeningen`]: { body: studio.kanttekeningen },
    },
    ready: '.nf-kanttekening',
    press: ['Publiceren'],
  },
  ...(
    [
      ['ontwerp-scenarios', []],
      ['ontwerp-scenarios-publiceren', ['Publiceren']],
    ] as const
  ).map(
    ([name, press]): Scene => ({
      name,
      path: `/ontwerpen/${ingediend.id}`,
      answers: {
        ...ofStudio,
        [`GET /ontwerpen/${ingediend.id}/scenarios`]: { body: studio.scenarios },
      },
      ready: 'text=Er is niets te tellen',
      press: [...press],
    }),
  ),
  {
    name: 'model',
    path: '/ontwerpen/modellen/proef?versie=1',
    answers: ofStudio,
    ready: '.nf-sign',
  },
  {
    name: 'model-vergelijken',
    path: '/ontwerpen/modellen/proef?versie=1&met=2',
    answers: ofStudio,
    ready: '.nf-compare .nf-sign',
  },
  {
    name: 'ontwerp-indienen',
    path: `/ontwerpen/${ontwerp.id}`,
    answers: ofStudio,
    ready: '.nf-studio__step',
    press: ['Laten beoordelen'],
  },
  {
    name: 'ontwerp-beoordelen',
    path: `/ontwerpen/${ingediend.id}`,
    answers: ofStudio,
    ready: '.nf-studio__step',
    press: ['Terugsturen'],
  },
  {
    name: 'ontwerp-formulier',
    path: `/ontwerpen/${ontwerp.id}/formulieren/${studio.formulierBestand.naam}`,
    answers: ofStudio,
    ready: '#voorbeeld ~ div',
  },
  {
    name: 'ontwerp-tabel',
    path: `/ontwerpen/${ontwerp.id}/beslistabellen/${studio.tabelBestand.naam}`,
    answers: ofStudio,
    ready: '.nf-rules__number',
    press: ['Vraag het de tabel'],
  },
  {
    name: 'ontwerp-brief',
    path: `/ontwerpen/${ontwerp.id}/brieven/${studio.briefBestand.naam}`,
    answers: ofStudio,
    ready: '.nf-sheet',
  },
  {
    name: 'taak-brief-schrijven',
    path: taskAddress,
    answers: letterOf({}),
    ready: '.nf-sheet',
  },
  {
    name: 'taak-brief-zien',
    path: taskAddress,
    answers: letterOf({ bewerkbaar: false }),
    ready: '.nf-sheet',
  },
  {
    name: 'taak-brief-onvolledig',
    path: taskAddress,
    answers: letterOf({
      brief: null,
      reden: 'De brief kan nog niet worden gemaakt. Dit ontbreekt nog: het bedrag per maand.',
    }),
    ready: '#brief-toelichting',
  },
  { name: 'start', path: '/', answers: base, ready: '.nf-task' },
  { name: 'start-manager', path: '/', answers: asManager, ready: '.nf-task' },
  { name: 'taken', path: '/taken?weergave=alle', answers: base, ready: '.nf-task' },
  {
    name: 'taken-kolommen',
    path: '/taken?weergave=alle&kolommen=termijn,bijzonder,gemeente,regeling,functie,ontstaan',
    answers: base,
    ready: '.nf-task',
  },
  {
    name: 'taken-kolommen-kiezen',
    path: '/taken?weergave=alle',
    answers: base,
    ready: '.nf-task',
    press: ['Kolommen kiezen'],
  },
  {
    name: 'taken-backoffice',
    path: '/taken?weergave=kantoor',
    answers: { ...base, 'GET /sessie': { body: known.backOffice } },
    ready: '.nf-task',
  },
  { name: 'meldingen', path: '/meldingen', answers: ofNotices, ready: '.nf-table' },
  {
    name: 'meldingen-leeg',
    path: '/meldingen?ongelezen=ja',
    answers: { ...ofNotices, 'GET /meldingen': { body: { meldingen: [], meer: false } } },
    ready: '.nf-empty',
  },
  {
    name: 'meldingen-fout',
    path: '/meldingen',
    answers: {
      ...ofNotices,
      'GET /meldingen': problem(500, 'Er ging iets mis', 'De fout is vastgelegd.'),
    },
    ready: '.nf-alert',
  },
  { name: 'voorkeuren', path: '/meldingen/voorkeuren', answers: ofNotices, ready: '.nf-table' },
  {
    name: 'voorkeuren-zonder-mail',
    path: '/meldingen/voorkeuren',
    answers: {
      ...ofNotices,
      'GET /meldingen/voorkeuren': { body: { ...voorkeuren, mailserver: false, adres: null } },
    },
    ready: '.nf-alert',
  },
  { name: 'rapporten', path: '/dashboard/rapporten', answers: ofReports, ready: '.nf-table' },
  {
    name: 'rapporten-leeg',
    path: '/dashboard/rapporten',
    answers: {
      ...ofReports,
      'GET /rapporten': { body: { rapporten: [], mailserver: true, adres: null } },
    },
    ready: '.nf-empty',
  },
  {
    name: 'rapporten-maken',
    path: '/dashboard/rapporten?proces=bezwaar',
    answers: ofReports,
    ready: '.nf-table',
    press: ['Rapport maken van deze selectie', 'Rapport aanvragen'],
  },
  {
    name: 'rapporten-stoppen',
    path: '/dashboard/rapporten',
    answers: ofReports,
    ready: '.nf-table',
    press: ['Stoppen Bezwaren'],
  },
  { name: 'afwezigheid', path: '/afwezigheid', answers: ofAbsence, ready: '.nf-table' },
  { name: 'afwezigheid-leeg', path: '/afwezigheid', answers: base, ready: '.nf-empty' },
  {
    name: 'afwezigheid-fout',
    path: '/afwezigheid',
    answers: {
      ...base,
      'GET /vervangingen': problem(500, 'Er ging iets mis', 'De fout is vastgelegd.'),
    },
    ready: '.nf-alert',
  },
  {
    name: 'afwezigheid-invoeren',
    path: '/afwezigheid',
    answers: ofAbsence,
    ready: '.nf-table',
    press: ['Afwezigheid invoeren', 'Bewaren'],
  },
  {
    name: 'afwezigheid-beeindigen',
    path: '/afwezigheid',
    answers: ofAbsence,
    ready: '.nf-table',
    press: ['Beëindigen Consulent Dinkelland'],
  },
  {
    name: 'taken-namens',
    path: '/taken?weergave=mijn',
    answers: {
      ...ofAbsence,
      'GET /taken': {
        body: known.takenLijst([
          ...known.ofView('weergave=mijn'),
          known.taak(9, { behandelaar: known.COLLEAGUE, namens: known.COLLEAGUE }),
          known.taak(10, { behandelaar: known.COLLEAGUE, namens: known.ME }),
          known.taak(11, { behandelaar: known.ME, namens: known.COLLEAGUE }),
        ]),
      },
    },
    ready: '.nf-alert',
  },
  {
    name: 'taak-namens',
    path: taskAddress,
    answers: ofTask({ ...absentTask, handelingen: ['claimen'] }),
    ready: '.nf-form',
  },
  {
    name: 'taken-weggelegd',
    path: '/taken?weergave=alle&weggelegd=true',
    answers: {
      ...base,
      'GET /taken': { body: known.takenLijst(known.taken.filter((row) => row.opvolgdatum)) },
    },
    ready: '.nf-task',
  },
  {
    name: 'taken-teamleider',
    path: '/taken?weergave=alle',
    answers: dividing,
    ready: '.nf-task',
  },
  {
    name: 'verdelen',
    path: '/verdelen?weergave=alle',
    answers: dividing,
    ready: 'h1',
    press: ['Bekijk het voorstel'],
  },
  {
    name: 'wegleggen',
    path: '/verdelen?weergave=mijn',
    answers: base,
    ready: 'h1',
    press: ['Bekijk het voorstel'],
  },
  {
    name: 'verdeling-weggelegd',
    path: `/verdelingen/${proposal.id}`,
    answers: { ...base, [`GET /verdelingen/${proposal.id}`]: { body: known.weglegging } },
    ready: '.nf-table',
  },
  {
    name: 'verdeling-voorstel',
    path: `/verdelingen/${proposal.id}`,
    answers: dividing,
    ready: '.nf-table',
  },
  {
    name: 'verdeling-onderweg',
    path: `/verdelingen/${proposal.id}`,
    answers: {
      ...dividing,
      [`GET /verdelingen/${proposal.id}`]: {
        body: known.verdeling('gedaan', 'geweigerd', 'teruggedraaid', 'gepland'),
      },
    },
    ready: '.nf-progress',
  },
  {
    name: 'taken-leeg',
    path: '/taken',
    answers: { ...base, 'GET /taken': { body: known.takenLijst([]) } },
    ready: '.nf-empty',
  },
  {
    name: 'taken-fout',
    path: '/taken',
    answers: {
      ...base,
      'GET /taken': problem(500, 'Er ging iets mis', 'De fout is vastgelegd. Probeer het opnieuw.'),
    },
    ready: '.nf-alert',
  },
  { name: 'taak', path: taskAddress, answers: ofTask(task), ready: '.nf-form' },
  {
    name: 'taak-afgerond',
    path: taskAddress,
    answers: { ...ofTask(done), ...undoable(done.id) },
    ready: 'button:has-text("Ongedaan maken")',
  },
  { name: 'taak-vrij', path: taskAddress, answers: ofTask(free), ready: '.nf-form' },
  {
    name: 'taak-fouten',
    path: taskAddress,
    answers: ofTask(empty),
    ready: '.nf-form',
    press: ['Afronden'],
  },
  {
    name: 'taak-conflict',
    path: taskAddress,
    answers: { ...ofTask(task), [`POST /taken/${first.id}/afronding`]: taken409 },
    ready: '.nf-form',
    press: ['Afronden'],
  },
  {
    name: 'taak-vier-ogen',
    path: taskAddress,
    answers: ofTask({
      ...task,
      handelingen: ['vrijgeven', 'bewaren'],
      vierOgen: {
        reden:
          'U heeft in deze zaak ‘Conceptbesluit opstellen’ afgerond. Wie iets voorbereidt, beslist er niet over.',
      },
    }),
    ready: '.nf-form',
  },
  {
    name: 'taak-weggelegd',
    path: taskAddress,
    answers: ofTask(away),
    ready: '.nf-form',
    press: ['Wegleggen', 'Taak wegleggen'],
  },
  {
    name: 'taak-niet-gevonden',
    path: '/taken/00000000-0000-4000-8000-000000000999',
    answers: base,
    ready: 'h1',
  },
  { name: 'zaken', path: '/zaken', answers: base, ready: '.nf-table' },
  {
    name: 'zaken-te-laat',
    path: '/zaken?proces=heronderzoek&gemeente=tubbergen&termijn=te-laat',
    answers: asLeader,
    ready: '.nf-table',
  },
  {
    name: 'zaken-leeg',
    path: '/zaken?zoek=2026-X',
    answers: {
      ...base,
      'GET /zaken': { body: { zaken: [], volgende: null, aantal: { aantal: 0, meer: false } } },
    },
    ready: '.nf-empty',
  },
  { name: 'zaak', path: caseAddress, answers: ofCase, ready: '.nf-terms' },
  {
    name: 'zaak-verplaatsen',
    path: caseAddress,
    answers: {
      ...ofCase,
      [`GET /zaken/${zaak.id}`]: {
        body: { ...zaak, handelingen: ['verplaatsen'], mijlpalen: ['ontvangen', 'onderzoek'] },
      },
    },
    ready: '.nf-terms',
    press: ['Naar het nieuwste proces'],
  },
  {
    name: 'zaak-termijn-verlengen',
    path: caseAddress,
    answers: {
      ...ofCase,
      [`GET /zaken/${zaak.id}`]: {
        body: {
          ...zaak,
          termijnen: zaak.termijnen.map((termijn, at) =>
            at === 0 ? { ...termijn, verlengingen: known.verlengingen } : termijn,
          ),
        },
      },
    },
    ready: '.nf-terms',
    press: ['Beslistermijn verlengen'],
  },
  {
    name: 'zaak-storing',
    path: caseAddress,
    answers: { ...ofCase, [`GET /zaken/${zaak.id}/storingen`]: { body: known.storingen } },
    ready: '.nf-alert',
  },
  { name: 'zaak-taken', path: `${caseAddress}/taken`, answers: ofCase, ready: '.nf-table' },
  {
    name: 'zaak-taken-ongedaan',
    path: `${caseAddress}/taken`,
    answers: {
      ...ofCase,
      [`GET /zaken/${zaak.id}`]: {
        body: {
          ...zaak,
          taken: zaak.taken.map((one) =>
            one.status === 'afgerond'
              ? { ...one, afgerondDoor: known.ME, afgerondOp: known.at(0) }
              : one,
          ),
        },
      },
      ...undoable(zaak.taken.find(({ status }) => status === 'afgerond')?.id ?? ''),
    },
    ready: 'button:has-text("Ongedaan maken")',
  },
  {
    name: 'zaak-documenten',
    path: `${caseAddress}/documenten`,
    answers: ofCase,
    ready: '.nf-upload',
    press: ['Bekijken : Identiteitskaart voorkant'],
  },
  {
    name: 'zaak-documenten-pdf',
    path: `${caseAddress}/documenten`,
    answers: ofCase,
    ready: '.nf-upload',
    press: ['Bekijken : Huurcontract', 'Volgende pagina'],
  },
  {
    name: 'zaak-documenten-fout',
    path: `${caseAddress}/documenten`,
    answers: ofCase,
    ready: '.nf-upload',
    press: ['Toevoegen'],
  },
  {
    name: 'zaak-documenten-leeg',
    path: `${caseAddress}/documenten`,
    answers: {
      ...ofCase,
      [`GET /zaken/${zaak.id}/documenten`]: {
        body: { ...documenten, documenten: [], toevoegen: false },
      },
    },
    ready: '.nf-empty',
  },
  {
    name: 'zaak-code-geven',
    path: `${caseAddress}/documenten`,
    answers: ofCase,
    ready: '#code-inwoner',
    press: ['Nieuwe code geven'],
  },
  {
    name: 'zaak-code-intrekken',
    path: `${caseAddress}/documenten`,
    answers: ofCase,
    ready: '#code-inwoner',
    press: ['Code intrekken'],
  },
  {
    name: 'inwoner-code',
    path: '/aanvullen',
    answers: { 'GET /aanvulling': problem(401, 'U bent niet binnen', '') },
    ready: '#code',
  },
  {
    name: 'inwoner-code-fout',
    path: '/aanvullen',
    answers: { 'GET /aanvulling': problem(401, 'U bent niet binnen', '') },
    ready: '#code',
    press: ['Verder'],
  },
  {
    name: 'inwoner-invullen',
    path: '/aanvullen',
    answers: ofResident,
    ready: '.nf-burger__questions',
  },
  {
    name: 'inwoner-nakijken',
    path: '/aanvullen',
    answers: ofResident,
    ready: '.nf-burger__questions',
    press: ['Nakijken'],
  },
  {
    name: 'inwoner-leeg',
    path: '/aanvullen',
    answers: {
      'GET /aanvulling': {
        body: {
          ...known.aanvulling,
          vragen: known.aanvulling.vragen.map((vraag) => ({
            ...vraag,
            antwoord: '',
            bestanden: [],
          })),
        },
      },
    },
    ready: '.nf-burger__questions',
    press: ['Nakijken'],
  },
  {
    name: 'inwoner-verstuurd',
    path: '/aanvullen',
    answers: ofResident,
    ready: '.nf-burger__questions',
    press: ['Nakijken', 'Verstuur mijn antwoord'],
  },
  {
    name: 'inwoner-gestopt',
    path: '/aanvullen',
    answers: ofResident,
    ready: '.nf-burger__questions',
    press: ['Stoppen'],
  },
  {
    name: 'inwoner-te-laat',
    path: '/aanvullen',
    answers: {
      'GET /aanvulling': problem(
        409,
        'Dit kan nu niet',
        'De datum in onze brief is voorbij. U kunt hier niets meer sturen. Bel ons: misschien kan het nog op een andere manier. Het telefoonnummer staat in onze brief.',
      ),
    },
    ready: '.nf-alert',
  },
  ...(
    [
      ['nieuwe-versie', 'Nieuwe versie : Afschriften september tot en met november'],
      ['wijzigen', 'Wijzigen : Afschriften september tot en met november'],
      ['vaststellen', 'Definitief maken : Afschriften september tot en met november'],
      ['verwijderen', 'Verwijderen : Afschriften september tot en met november'],
      ['vrijgeven', 'Vrijgeven : Loonstrook oktober'],
    ] as const
  ).map(([what, button]) => ({
    name: `zaak-document-${what}`,
    path: `${caseAddress}/documenten`,
    answers: ofCase,
    ready: '.nf-upload',
    press: [button],
  })),
  { name: 'zaak-gegevens', path: `${caseAddress}/gegevens`, answers: ofCase, ready: '.nf-cards' },
  {
    name: 'zaak-vordering',
    path: `${caseAddress}/vordering`,
    answers: ofCase,
    ready: '.nf-table',
  },
  {
    name: 'zaak-verzegeld',
    path: `${sealedAddress}/verzegeld`,
    answers: ofSealed([known.verzegeldStukKop]),
    ready: '.nf-sealed',
    press: ['Stuk openen'],
  },
  {
    name: 'zaak-verzegeld-leeg',
    path: `${sealedAddress}/verzegeld`,
    answers: ofSealed([]),
    ready: '.nf-empty',
  },
  { name: 'zaak-brieven', path: `${caseAddress}/brieven`, answers: ofCase, ready: '.nf-letters' },
  {
    name: 'zaak-tijdlijn',
    path: `${caseAddress}/tijdlijn`,
    answers: ofCase,
    ready: '.nf-timeline',
  },
  { name: 'zaak-vragen', path: `${caseAddress}/vragen`, answers: ofCase, ready: '.nf-ask' },
  { name: 'zaak-proces', path: `${caseAddress}/proces`, answers: ofCase, ready: '.djs-shape' },
  {
    name: 'zaak-opschorten',
    path: caseAddress,
    answers: ofCase,
    ready: '.nf-terms',
    press: ['Termijn stilzetten'],
  },
  {
    name: 'zaak-gebeurtenis',
    path: `${caseAddress}/gebeurtenis/aanvraag/aanvraag-ingetrokken`,
    answers: ofCase,
    ready: '.nf-form',
  },
  { name: 'starten', path: '/starten', answers: base, ready: '.nf-process-list li' },
  { name: 'starten-aanvraag', path: '/starten/aanvraag', answers: base, ready: '.nf-form' },
  { name: 'heronderzoeken', path: '/heronderzoeken', answers: ofRounds, ready: '.nf-table' },
  {
    name: 'heronderzoeken-leeg',
    path: '/heronderzoeken',
    answers: {
      ...ofRounds,
      'GET /heronderzoekrondes': { body: { ...rondes, rondes: [] } },
    },
    ready: '.nf-empty',
  },
  {
    name: 'heronderzoeken-maken',
    path: '/heronderzoeken',
    answers: ofRounds,
    ready: '.nf-table',
    press: ['Ronde maken'],
  },
  {
    name: 'heronderzoeken-ronde',
    path: `/heronderzoeken/${rondeDetail.id}`,
    answers: ofRounds,
    ready: '.nf-capacity',
  },
  {
    name: 'heronderzoeken-toevoegen',
    path: `/heronderzoeken/${rondeDetail.id}`,
    answers: ofRounds,
    ready: '.nf-capacity',
    press: ['Zaak toevoegen'],
  },
  { name: 'dashboard', path: '/dashboard', answers: asManager, ready: '.nf-figures' },
  { name: 'dashboard-teamleider', path: '/dashboard', answers: asLeader, ready: '.nf-figures a' },
  {
    name: 'dashboard-weinig',
    path: '/dashboard?proces=srt-verwijzing',
    answers: {
      ...asLeader,
      'GET /doorlooptijden': { body: known.fewFigures },
      'GET /doorlooptijden/verwachting': {
        body: { ...known.verwachting, beoordeeld: 0, verwachtTeLaat: 0, zaken: [] },
      },
    },
    ready: '.nf-figures',
  },
  {
    name: 'dashboard-leeg',
    path: '/dashboard?periode=4-weken',
    answers: { ...asManager, 'GET /doorlooptijden': { body: known.noFigures } },
    ready: '.nf-empty',
  },
  {
    name: 'stappen',
    path: '/dashboard/stappen',
    answers: { ...asLeader, ...ofSteps(known.stappen) },
    ready: '.nf-heat',
  },
  {
    name: 'stappen-leeg',
    path: '/dashboard/stappen?maat=wachtP50&versie=1',
    answers: { ...asManager, ...ofSteps({ ...known.stappen, stappen: [] }) },
    ready: '.nf-empty',
  },
  { name: 'storingen', path: '/storingen', answers: ofOperations, ready: '.nf-table' },
  {
    name: 'storingen-leeg',
    path: '/storingen',
    answers: { ...ofOperations, 'GET /incidenten': { body: { incidenten: [], meer: false } } },
    ready: '.nf-empty',
  },
  {
    name: 'storingen-een',
    path: '/storingen',
    answers: ofOperations,
    ready: '.nf-table',
    press: ['BRP raadplegen 2026-D-000301'],
  },
  {
    name: 'uitgaand',
    path: '/uitgaande-berichten',
    answers: ofOperations,
    ready: '.nf-table',
  },
  {
    name: 'uitgaand-leeg',
    path: '/uitgaande-berichten',
    answers: {
      ...ofOperations,
      'GET /uitgaande-berichten': { body: { berichten: [], meer: false } },
    },
    ready: '.nf-empty',
  },
  {
    name: 'uitgaand-opnieuw',
    path: '/uitgaande-berichten',
    answers: ofOperations,
    ready: '.nf-table',
    press: ['Opnieuw versturen 2026-D-000301 12'],
  },
  {
    name: 'storingen-overslaan',
    path: '/storingen',
    answers: { ...ofOperations, 'GET /ingrepen': { body: ingrepen } },
    ready: '.nf-consent',
    press: ['BRP raadplegen 2026-D-000301', 'Overslaan of verplaatsen'],
  },
  {
    name: 'storingen-akkoord',
    path: '/storingen',
    answers: { ...ofOperations, 'GET /ingrepen': { body: ingrepen } },
    ready: '.nf-consent',
    press: ['Akkoord 2026-D-000301'],
  },
  {
    name: 'instanties',
    path: '/beheer/instanties?proces=aanvraag',
    answers: ofInstances(),
    ready: '.nf-heat',
  },
  {
    name: 'instanties-leeg',
    path: '/beheer/instanties',
    answers: { ...ofOperations, 'GET /instanties': { body: { instanties: [], volgende: null } } },
    ready: '.nf-empty',
  },
  {
    name: 'instantie',
    path: '/beheer/instanties/450359962737051',
    answers: ofInstances(),
    ready: '.nf-now',
  },
  {
    name: 'instantie-variabele',
    path: '/beheer/instanties/450359962737051',
    answers: ofInstances(),
    ready: '.nf-now',
    press: ['Wijzigen Herinnering op', 'Wijzigen'],
  },
  { name: 'partijen', path: '/beheer/partijen', answers: ofOperations, ready: '.nf-party' },
  {
    name: 'partijen-onderhoud',
    path: '/beheer/partijen',
    answers: ofOperations,
    ready: '.nf-party',
    press: ['Onderhoud opschrijven BRP', 'Opschrijven'],
  },
  { name: 'gezondheid', path: '/beheer/gezondheid', answers: ofOperations, ready: '.nf-table' },
  { name: 'instellingen', path: '/instellingen', answers: ofSettings, ready: '.nf-table' },
  {
    name: 'instellingen-wijzigen',
    path: '/instellingen',
    answers: ofSettings,
    ready: '.nf-table',
    press: ['Wijzigen Tijd om een aanvraag aan te vullen', 'Vanaf die dag gebruiken'],
  },
  {
    name: 'instellingen-leeg',
    path: '/instellingen?merk=vastgesteld',
    answers: { ...ofSettings, 'GET /instellingen': { body: { instellingen: [] } } },
    ready: '.nf-empty',
  },
  { name: 'toegankelijkheid', path: '/toegankelijkheid', answers: base, ready: 'h1' },
  { name: 'niet-gevonden', path: '/bestaat-niet', answers: base, ready: 'h1' },
];
