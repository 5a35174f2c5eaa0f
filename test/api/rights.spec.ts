import { expect } from 'chai';
import { mount } from '../../api/http/mount.ts';
import { rawRoute } from '../../api/http/route.ts';
import { reach } from '../../api/policy/decide.ts';
import { POLICY, TASK_RIGHTS, UITVOEREND } from '../../api/policy/policy.ts';
import {
  buildDocument,
  buildRonde,
  buildTaak,
  buildTermijn,
  buildVordering,
  buildZaak,
} from './builders.ts';
import type { Client } from './client.ts';
import { proefModel } from './proef-model.ts';
import { type ApiWorld, createApiWorld } from './world.ts';

/**
 * Every operation × every kind of member of staff × a thing of his own municipality (Dinkelland) and of another one.
 * `+` may (whatever the state of the thing then says), `-` 403: not with this function, `0` 404: does not exist for him,
 * `1` 401. An operation that is not in this table fails the test.
 */
const STAFF = [
  'consulent-dinkelland',
  'bo-inkomen-1',
  'bo-handhaving',
  'teamleider',
  'toz',
  'college-dinkelland',
  'manager',
  'beheerder',
  'ontwerper',
  'nobody',
] as const;
/** An id that nothing has. */
const NIEMAND = '00000000-0000-4000-8000-000000000000';
const STIL = { pagina: true, mail: 'niet' };
type Verdicts = { readonly own: string; readonly other: string };
const row = (own: string, other = own): Verdicts => ({ own, other });

const OPERATIONS: Record<
  string,
  { readonly path: (things: Things) => string; readonly body?: object } & Verdicts
> = {
  //                                                                                    fo bo ha tl to co ma be on nobody
  sessieLezen: { path: () => '/sessie', ...row('+ + + + + + + + + 1') },
  taalKiezen: {
    path: () => '/sessie/taal',
    body: { taal: 'nl' },
    ...row('+ + + + + + + + + 1'),
  },
  afmelden: { path: () => '/sessie', ...row('+ + + + + + + + + 1') },
  gebeurtenissenVolgen: { path: () => '/gebeurtenissen', ...row('+ + + + + + + + + 1') },
  processenLijst: { path: () => '/processen', ...row('+ + + + + + + + + 1') },
  procesLezen: { path: () => '/processen/aanvraag/versies/1', ...row('+ + + + + + + + + 1') },
  formulierLezen: {
    path: () => '/formulieren/aanvraag/melding/versies/1',
    ...row('+ + + + + + + + + 1'),
  },
  validatorLezen: {
    path: () => '/formulieren/aanvraag/melding/versies/1/validator.js',
    ...row('+ + + + + + + + + 1'),
  },
  gezondheidLezen: { path: () => '/gezondheid', ...row('+ + + + + + + + + +') },
  levendLezen: { path: () => '/gezondheid/levend', ...row('+ + + + + + + + + +') },
  leesBeschrijving: { path: () => '/openapi.json', ...row('+ + + + + + + + + +') },
  metricsLezen: { path: () => '/metrics', ...row('- - - - - - - + - 1') },
  incidentenLijst: { path: () => '/incidenten', ...row('- - - - - - - + - 1') },
  incidentLezen: { path: () => '/incidenten/1', ...row('- - - - - - - 0 - 1') },
  incidentOpnieuw: {
    path: () => '/incidenten/1/nieuwe-poging',
    body: {},
    ...row('- - - - - - - 0 - 1'),
  },
  incidentenOpnieuw: {
    path: () => '/incidenten/nieuwe-pogingen',
    body: { proces: 'aanvraag', element: 'brp-raadplegen' },
    ...row('- - - - - - - + - 1'),
  },
  uitgaandeBerichtenLijst: { path: () => '/uitgaande-berichten', ...row('- - - - - - - + - 1') },
  uitgaandBerichtOpnieuw: {
    path: () => '/uitgaande-berichten/999999/nieuwe-poging',
    body: {},
    ...row('- - - - - - - 0 - 1'),
  },
  ingrepenLijst: { path: () => '/ingrepen', ...row('- - - - - - - + - 1') },
  incidentPlekken: { path: () => '/incidenten/1/plekken', ...row('- - - - - - - 0 - 1') },
  verplaatsingVragen: {
    path: () => '/incidenten/1/verplaatsing',
    body: { naar: 'einde', reden: 'Controle in de test' },
    ...row('- - - - - - - 0 - 1'),
  },
  ingreepAkkoord: {
    path: () => `/ingrepen/${NIEMAND}/akkoord`,
    body: {},
    ...row('- - - - - - - 0 - 1'),
  },
  ingreepWeigeren: {
    path: () => `/ingrepen/${NIEMAND}/weigering`,
    body: {},
    ...row('- - - - - - - 0 - 1'),
  },
  instantiesLijst: { path: () => '/instanties', ...row('- - - - - - - + - 1') },
  instantieLezen: { path: () => '/instanties/1', ...row('- - - - - - - 0 - 1') },
  tellingenLezen: { path: () => '/tellingen?proces=aanvraag', ...row('- - - - - - - + - 1') },
  variabeleZetten: {
    path: () => '/instanties/1/variabelen',
    body: { variabele: '1', was: null, wordt: 'x', reden: 'Controle in de test' },
    ...row('- - - - - - - 0 - 1'),
  },
  partijenLijst: { path: () => '/partijen', ...row('- - - - - - - + - 1') },
  onderhoudLezen: { path: () => '/onderhoud', ...row('+ + + + + + + + + 1') },
  onderhoudPlannen: {
    path: () => '/partijen/om/onderhoud',
    body: { van: '2020-01-01T00:00:00Z', tot: '2020-01-02T00:00:00Z', reden: 'Controle' },
    ...row('- - - - - - - + - 1'),
  },
  onderhoudBeeindigen: {
    path: () => `/onderhoud/${NIEMAND}/einde`,
    body: {},
    ...row('- - - - - - - 0 - 1'),
  },
  beslistabellenLijst: { path: () => '/beslistabellen', ...row('+ + + + + + + + + 1') },
  instellingenLijst: { path: () => '/instellingen', ...row('+ + + + + + + + + 1') },
  instellingWijzigen: {
    path: () => '/instellingen',
    body: {
      sleutel: 'hersteltermijn',
      gemeente: 'GEMEENTE',
      versie: 1,
      waarde: 'P3W',
      status: 'vastgesteld',
      bron: 'Besluit van het college',
      geldigVanaf: '2027-01-01',
      reden: 'Controle in de test',
    },
    ...row('- - - - - - + - - 1'),
  },
  doorlooptijdenPerStap: { path: () => '/doorlooptijden/stappen', ...row('- - - + - - + - - 1') },
  verwachtingLezen: { path: () => '/doorlooptijden/verwachting', ...row('- - - + - - + - - 1') },
  doorlooptijdenLezen: { path: () => '/doorlooptijden', ...row('- - - + - - + - - 1') },
  stappenExporteren: { path: () => '/exporten/stappen', ...row('- - - + - - + - - 1') },
  verwachtingExporteren: { path: () => '/exporten/verwachting', ...row('- - - + - - + - - 1') },
  zakenExporteren: { path: () => '/exporten/zaken', ...row('+ + + + + - - - - 1') },
  doorlooptijdenExporteren: {
    path: () => '/exporten/doorlooptijden',
    ...row('- - - + - - + - - 1'),
  },
  medewerkersLijst: { path: () => '/medewerkers', ...row('- - - + - - - - - 1') },
  takenLijst: { path: () => '/taken', ...row('+ + + + + + - - - 1') },
  // A task of the front office of Dinkelland; the other one of the front office of Tubbergen.
  taakLezen: {
    path: ({ taak }) => `/taken/${taak}`,
    ...row('+ 0 0 0 0 0 - - - 1', '0 0 0 0 0 0 - - - 1'),
  },
  taakClaimen: {
    path: ({ taak }) => `/taken/${taak}/behandelaar`,
    body: { versie: 99 },
    ...row('+ 0 0 0 0 0 - - - 1', '0 0 0 0 0 0 - - - 1'),
  },
  taakWegleggen: {
    path: ({ taak }) => `/taken/${taak}/opvolgdatum`,
    body: { van: null, datum: null },
    ...row('- 0 0 0 0 0 - - - 1', '0 0 0 0 0 0 - - - 1'),
  },
  taakVolgende: { path: () => '/taken/volgende', body: {}, ...row('+ + + + + + - - - 1') },
  taakVrijgeven: {
    path: ({ taak }) => `/taken/${taak}/behandelaar?versie=99`,
    ...row('+ 0 0 0 0 0 - - - 1', '0 0 0 0 0 0 - - - 1'),
  },
  conceptBewaren: {
    path: ({ taak }) => `/taken/${taak}/concept`,
    body: { versie: 0, gegevens: {} },
    ...row('+ 0 0 0 0 0 - - - 1', '0 0 0 0 0 0 - - - 1'),
  },
  taakBriefLezen: {
    path: ({ taak }) => `/taken/${taak}/brief`,
    ...row('+ 0 0 0 0 0 - - - 1', '0 0 0 0 0 0 - - - 1'),
  },
  taakBriefPdf: {
    path: ({ taak }) => `/taken/${taak}/brief/pdf`,
    ...row('+ 0 0 0 0 0 - - - 1', '0 0 0 0 0 0 - - - 1'),
  },
  taakBriefBewaren: {
    path: ({ taak }) => `/taken/${taak}/brief`,
    body: { versie: 0, soort: 'toekenning', aanhef: null, toelichting: null },
    ...row('+ 0 0 0 0 0 - - - 1', '0 0 0 0 0 0 - - - 1'),
  },
  taakAfronden: {
    path: ({ taak }) => `/taken/${taak}/afronding`,
    body: { versie: 99, gegevens: {} },
    ...row('+ 0 0 0 0 0 - - - 1', '0 0 0 0 0 0 - - - 1'),
  },
  heropeningLezen: {
    path: ({ taak }) => `/taken/${taak}/heropening`,
    ...row('+ 0 0 0 0 0 - - - 1', '0 0 0 0 0 0 - - - 1'),
  },
  taakHeropenen: {
    path: ({ taak }) => `/taken/${taak}/heropening`,
    body: { versie: 99 },
    ...row('+ 0 0 0 0 0 - - - 1', '0 0 0 0 0 0 - - - 1'),
  },
  vragenLezen: {
    path: ({ zaak }) => `/zaken/${zaak}/vragen`,
    ...row('+ + + + + - - - - 1', '0 + + + + - - - - 1'),
  },
  vraagStellen: {
    path: ({ zaak }) => `/zaken/${zaak}/vragen`,
    body: { aan: 'fo', tekst: 'Proef' },
    ...row('+ + + + + - - - - 1', '0 + + + + - - - - 1'),
  },
  vraagBeantwoorden: {
    path: ({ zaak }) => `/zaken/${zaak}/vragen/${NIEMAND}/antwoord`,
    body: { tekst: 'Proef' },
    ...row('0 0 0 0 0 - - - - 1'),
  },
  eigenVragen: { path: () => '/vragen', ...row('+ + + + + - - - - 1') },
  verdelingVoorstellen: {
    path: () => '/verdelingen',
    body: { soort: 'vrijgeven', taakIds: [NIEMAND], reden: 'Proef' },
    ...row('- - - + - - - - - 1'),
  },
  // Everybody may put away what he holds; nobody sees the proposal of another.
  verdelingLezen: { path: () => `/verdelingen/${NIEMAND}`, ...row('0 0 0 0 0 0 - - - 1') },
  verdelingUitvoeren: {
    path: () => `/verdelingen/${NIEMAND}/stappen`,
    ...row('0 0 0 0 0 0 - - - 1'),
  },
  verdelingTerugdraaien: {
    path: () => `/verdelingen/${NIEMAND}/terugdraaiingen`,
    ...row('0 0 0 0 0 0 - - - 1'),
  },
  meldingenLijst: { path: () => '/meldingen', ...row('+ + + + + + + + + 1') },
  meldingenTellen: { path: () => '/meldingen/ongelezen', ...row('+ + + + + + + + + 1') },
  meldingenGelezen: {
    path: () => '/meldingen/gelezen',
    body: { meldingen: [NIEMAND], gelezen: true },
    ...row('+ + + + + + + + + 1'),
  },
  meldingVoorkeurenLezen: { path: () => '/meldingen/voorkeuren', ...row('+ + + + + + + + + 1') },
  meldingVoorkeurenWijzigen: {
    path: () => '/meldingen/voorkeuren',
    body: {
      soorten: { termijn: STIL, taak: STIL, vraag: STIL, antwoord: STIL, incident: STIL },
      dagelijksOm: '08:00',
    },
    ...row('+ + + + + + + + + 1'),
  },
  rapportenLijst: { path: () => '/rapporten', ...row('- - - - - - + - - 1') },
  rapportAanvragen: {
    path: () => '/rapporten',
    body: { naam: 'Proef', selectie: {}, ritme: 'week' },
    ...row('- - - - - - + - - 1'),
  },
  rapportStoppen: { path: () => `/rapporten/${NIEMAND}`, ...row('- - - - - - 0 - - 1') },
  rapportVersturen: {
    path: () => `/rapporten/${NIEMAND}/verzending`,
    body: {},
    ...row('- - - - - - 0 - - 1'),
  },
  vervangingenLijst: { path: () => '/vervangingen', ...row('+ + + + + + - - - 1') },
  vervangingKeuzes: { path: () => '/vervangingen/keuzes', ...row('+ + + + + + - - - 1') },
  // Of somebody whose work the reader does not divide, also when there is no such person.
  vervangingInvoeren: {
    path: () => '/vervangingen',
    body: { medewerkerId: NIEMAND, vervangerId: null, van: '2026-12-21', tot: '2026-12-24' },
    ...row('- - - - - - - - - 1'),
  },
  vervangingBeeindigen: {
    path: () => `/vervangingen/${NIEMAND}/beeindiging`,
    ...row('0 0 0 0 0 0 - - - 1'),
  },
  kolommenLezen: { path: () => '/weergaven/kolommen', ...row('+ + + + + + - - - 1') },
  kolommenKiezen: {
    path: () => '/weergaven/kolommen',
    body: { kolommen: ['termijn'] },
    ...row('+ + + + + + - - - 1'),
  },
  kolommenTerug: { path: () => '/weergaven/kolommen', ...row('+ + + + + + - - - 1') },
  weergavenLijst: { path: () => '/weergaven', ...row('+ + + + + + - - - 1') },
  weergaveBewaren: {
    path: () => '/weergaven',
    body: { naam: 'Proef', filter: {} },
    ...row('+ + + + + + - - - 1'),
  },
  weergaveVerwijderen: {
    path: () => `/weergaven/${NIEMAND}`,
    ...row('0 0 0 0 0 0 - - - 1'),
  },
  proefLezen: {
    path: () => `/ontwerpen/${NIEMAND}/proef`,
    ...row('- - - - - - - - 0 1'),
  },
  proefBeginnen: {
    path: () => `/ontwerpen/${NIEMAND}/proef`,
    body: {},
    ...row('- - - - - - - - 0 1'),
  },
  proefStapZetten: {
    path: () => `/ontwerpen/${NIEMAND}/proef/stappen`,
    body: { soort: 'begin' },
    ...row('- - - - - - - - 0 1'),
  },
  proefStoppen: {
    path: () => `/ontwerpen/${NIEMAND}/proef`,
    ...row('- - - - - - - - 0 1'),
  },
  scenarioLijst: {
    path: () => `/ontwerpen/${NIEMAND}/scenarios`,
    ...row('- - - - - - - - 0 1'),
  },
  scenarioBewaren: {
    path: () => `/ontwerpen/${NIEMAND}/scenarios`,
    body: { naam: 'Verlengen' },
    ...row('- - - - - - - - 0 1'),
  },
  scenarioWeghalen: {
    path: () => `/ontwerpen/${NIEMAND}/scenarios/${NIEMAND}`,
    ...row('- - - - - - - - 0 1'),
  },
  scenariosUitvoeren: {
    path: () => `/ontwerpen/${NIEMAND}/scenarios/uitvoering`,
    body: {},
    ...row('- - - - - - - - 0 1'),
  },
  ontwerpenLijst: { path: () => '/ontwerpen', ...row('- - - - - - - - + 1') },
  ontwerpKeuzes: { path: () => '/ontwerpen/keuzes', ...row('- - - - - - - - + 1') },
  ontwerpBeginnen: {
    path: () => '/ontwerpen',
    body: { proces: 'bestaat-niet' },
    ...row('- - - - - - - - + 1'),
  },
  ontwerpLezen: { path: () => `/ontwerpen/${NIEMAND}`, ...row('- - - - - - - - 0 1') },
  ontwerpControleren: {
    path: () => `/ontwerpen/${NIEMAND}/controle`,
    ...row('- - - - - - - - 0 1'),
  },
  ontwerpVergelijken: {
    path: () => `/ontwerpen/${NIEMAND}/vergelijking`,
    ...row('- - - - - - - - 0 1'),
  },
  modelVersies: {
    path: () => '/modellen/bestaat-niet/versies',
    ...row('- - - - - - - - 0 1'),
  },
  modelStand: {
    path: () => '/modellen/bestaat-niet/versies/1/stand',
    ...row('- - - - - - - - 0 1'),
  },
  modelVergelijken: {
    path: () => '/modellen/bestaat-niet/vergelijking?van=1&tot=2',
    ...row('- - - - - - - - 0 1'),
  },
  modelOpenen: {
    path: () => '/modellen/opening',
    body: { xml: proefModel() },
    ...row('- - - - - - - - + 1'),
  },
  ontwerpBewaren: {
    path: () => `/ontwerpen/${NIEMAND}`,
    body: { versie: 1, xml: '' },
    ...row('- - - - - - - - 0 1'),
  },
  ontwerpBewerkerLezen: {
    path: () => `/ontwerpen/${NIEMAND}/bewerker`,
    ...row('- - - - - - - - 0 1'),
  },
  ontwerpBewerken: {
    path: () => `/ontwerpen/${NIEMAND}/bewerker`,
    body: {},
    ...row('- - - - - - - - 0 1'),
  },
  ontwerpLoslaten: {
    path: () => `/ontwerpen/${NIEMAND}/bewerker`,
    ...row('- - - - - - - - 0 1'),
  },
  ontwerpIndienen: {
    path: () => `/ontwerpen/${NIEMAND}/indiening`,
    body: { versie: 1, toelichting: 'Een betere naam.' },
    ...row('- - - - - - - - 0 1'),
  },
  ontwerpBeoordelen: {
    path: () => `/ontwerpen/${NIEMAND}/oordeel`,
    body: { versie: 1, akkoord: true },
    ...row('- - - - - - - - 0 1'),
  },
  ontwerpGoedkeuringIntrekken: {
    path: () => `/ontwerpen/${NIEMAND}/goedkeuring?versie=1`,
    ...row('- - - - - - - - 0 1'),
  },
  ontwerpIntrekken: {
    path: () => `/ontwerpen/${NIEMAND}/intrekking`,
    body: { versie: 1 },
    ...row('- - - - - - - - 0 1'),
  },
  kanttekeningenLijst: {
    path: () => `/ontwerpen/${NIEMAND}/kanttekeningen`,
    ...row('- - - - - - - - 0 1'),
  },
  kanttekeningPlaatsen: {
    path: () => `/ontwerpen/${NIEMAND}/kanttekeningen`,
    body: { tekst: 'Een vraag.' },
    ...row('- - - - - - - - 0 1'),
  },
  kanttekeningBeantwoorden: {
    path: () => `/ontwerpen/${NIEMAND}/kanttekeningen/${NIEMAND}/antwoorden`,
    body: { tekst: 'Een antwoord.' },
    ...row('- - - - - - - - 0 1'),
  },
  kanttekeningOplossen: {
    path: () => `/ontwerpen/${NIEMAND}/kanttekeningen/${NIEMAND}/oplossing`,
    body: { opgelost: true },
    ...row('- - - - - - - - 0 1'),
  },
  ontwerpBestanden: {
    path: () => `/ontwerpen/${NIEMAND}/bestanden`,
    ...row('- - - - - - - - 0 1'),
  },
  ontwerpSecties: {
    path: () => '/ontwerpen/secties',
    ...row('- - - - - - - - + 1'),
  },
  ontwerpFormulierControleren: {
    path: () => `/ontwerpen/${NIEMAND}/bestanden/formulieren/proef/tellen/controle`,
    ...row('- - - - - - - - 0 1'),
  },
  ontwerpFormulierVoorbeeld: {
    path: () => `/ontwerpen/${NIEMAND}/bestanden/formulieren/proef/tellen/voorbeeld`,
    ...row('- - - - - - - - 0 1'),
  },
  ontwerpFormulierValidator: {
    path: () => `/ontwerpen/${NIEMAND}/bestanden/formulieren/proef/tellen/validator.js`,
    ...row('- - - - - - - - 0 1'),
  },
  ontwerpTabelControleren: {
    path: () => `/ontwerpen/${NIEMAND}/bestanden/beslistabellen/proeftabel/controle`,
    ...row('- - - - - - - - 0 1'),
  },
  ontwerpTabelProberen: {
    path: () => `/ontwerpen/${NIEMAND}/bestanden/beslistabellen/proeftabel/proef`,
    body: { gegevens: {} },
    ...row('- - - - - - - - 0 1'),
  },
  ontwerpFormulierLezen: {
    path: () => `/ontwerpen/${NIEMAND}/bestanden/formulieren/proef/tellen`,
    ...row('- - - - - - - - 0 1'),
  },
  ontwerpFormulierBewaren: {
    path: () => `/ontwerpen/${NIEMAND}/bestanden/formulieren/proef/tellen`,
    body: { versie: 0, inhoud: '{}' },
    ...row('- - - - - - - - 0 1'),
  },
  ontwerpFormulierTerugzetten: {
    path: () => `/ontwerpen/${NIEMAND}/bestanden/formulieren/proef/tellen?versie=1`,
    ...row('- - - - - - - - 0 1'),
  },
  ontwerpTabelLezen: {
    path: () => `/ontwerpen/${NIEMAND}/bestanden/beslistabellen/proeftabel`,
    ...row('- - - - - - - - 0 1'),
  },
  ontwerpTabelBewaren: {
    path: () => `/ontwerpen/${NIEMAND}/bestanden/beslistabellen/proeftabel`,
    body: { versie: 0, inhoud: '<x/>' },
    ...row('- - - - - - - - 0 1'),
  },
  ontwerpTabelTerugzetten: {
    path: () => `/ontwerpen/${NIEMAND}/bestanden/beslistabellen/proeftabel?versie=1`,
    ...row('- - - - - - - - 0 1'),
  },
  ontwerpBrieven: {
    path: () => `/ontwerpen/${NIEMAND}/brieven`,
    ...row('- - - - - - - - 0 1'),
  },
  ontwerpBriefLezen: {
    path: () => `/ontwerpen/${NIEMAND}/bestanden/brieven/aanmaning`,
    ...row('- - - - - - - - 0 1'),
  },
  ontwerpBriefBewaren: {
    path: () => `/ontwerpen/${NIEMAND}/bestanden/brieven/aanmaning`,
    body: { versie: 0, inhoud: '{}' },
    ...row('- - - - - - - - 0 1'),
  },
  ontwerpBriefTerugzetten: {
    path: () => `/ontwerpen/${NIEMAND}/bestanden/brieven/aanmaning?versie=1`,
    ...row('- - - - - - - - 0 1'),
  },
  ontwerpBriefControleren: {
    path: () => `/ontwerpen/${NIEMAND}/bestanden/brieven/aanmaning/controle`,
    ...row('- - - - - - - - 0 1'),
  },
  ontwerpBriefVoorbeeld: {
    path: () => `/ontwerpen/${NIEMAND}/bestanden/brieven/aanmaning/voorbeeld`,
    ...row('- - - - - - - - 0 1'),
  },
  rondesLijst: { path: () => '/heronderzoekrondes', ...row('- - - + - - - - - 1') },
  rondeMaken: {
    path: () => '/heronderzoekrondes',
    body: { gemeente: 'GEMEENTE', van: '2026-12-14', tot: '2027-01-10' },
    ...row('- - - + - - - - - 1'),
  },
  rondeLezen: {
    path: ({ ronde }) => `/heronderzoekrondes/${ronde}`,
    ...row('- - - + - - - - - 1'),
  },
  rondeToevoegen: {
    path: ({ ronde }) => `/heronderzoekrondes/${ronde}/zaken`,
    body: { zaaknummer: '2026-X-1', week: '2026-12-14', reden: 'Controle in de test' },
    ...row('- - - + - - - - - 1'),
  },
  rondeVerwijderen: {
    path: ({ ronde }) => `/heronderzoekrondes/${ronde}/verwijderingen`,
    body: { zaakId: '00000000-0000-4000-8000-000000000000', reden: 'Controle in de test' },
    ...row('- - - 0 - - - - - 1'),
  },
  rondeStarten: {
    path: ({ ronde }) => `/heronderzoekrondes/${ronde}/start`,
    ...row('- - - + - - - - - 1'),
  },
  zakenZoeken: {
    path: () => '/zaken/zoekopdrachten',
    body: { naam: 'Inwoner' },
    ...row('+ + + + + - - - - 1'),
  },
  zakenLijst: { path: () => '/zaken', ...row('+ + + + + - - - - 1') },
  // The second case is of Tubbergen: the back office and TOZ serve it too, the front office of Dinkelland does not.
  zaakLezen: {
    path: ({ zaak }) => `/zaken/${zaak}`,
    ...row('+ + + + + - - - - 1', '0 + + + + - - - - 1'),
  },
  termijnenLezen: {
    path: ({ zaak }) => `/zaken/${zaak}/termijnen`,
    ...row('+ + + + + - - - - 1', '0 + + + + - - - - 1'),
  },
  opschortingenLezen: {
    path: ({ zaak }) => `/zaken/${zaak}/opschortingen`,
    ...row('+ + + + + - - - - 1', '0 + + + + - - - - 1'),
  },
  tijdlijnLezen: {
    path: ({ zaak }) => `/zaken/${zaak}/tijdlijn`,
    ...row('+ + + + + - - - - 1', '0 + + + + - - - - 1'),
  },
  brievenLezen: {
    path: ({ zaak }) => `/zaken/${zaak}/brieven`,
    ...row('+ + + + + - - - - 1', '0 + + + + - - - - 1'),
  },
  briefLezen: {
    path: ({ zaak, brief }) => `/zaken/${zaak}/brieven/${brief}`,
    ...row('+ + + + + - - - - 1', '0 + + + + - - - - 1'),
  },
  besluitenLezen: {
    path: ({ zaak }) => `/zaken/${zaak}/besluiten`,
    ...row('+ + + + + - - - - 1', '0 + + + + - - - - 1'),
  },
  betalingenLezen: {
    path: ({ zaak }) => `/zaken/${zaak}/betalingen`,
    ...row('+ + + + + - - - - 1', '0 + + + + - - - - 1'),
  },
  vorderingLezen: {
    path: ({ zaak }) => `/zaken/${zaak}/vordering`,
    ...row('+ + + + + - - - - 1', '0 + + + + - - - - 1'),
  },
  storingenLezen: {
    path: ({ zaak }) => `/zaken/${zaak}/storingen`,
    ...row('+ + + + + - - - - 1', '0 + + + + - - - - 1'),
  },
  // Residents: a code that nothing has, and a session of staff opens nothing of theirs.
  aanvullingOpenen: {
    path: () => '/aanvulling/toegang',
    body: { code: 'AAAA-AAAA-AAAA-AAAA' },
    ...row('0 0 0 0 0 0 0 0 0 0'),
  },
  aanvullingVerlaten: { path: () => '/aanvulling/toegang', ...row('+ + + + + + + + + +') },
  aanvullingLezen: { path: () => '/aanvulling', ...row('1 1 1 1 1 1 1 1 1 1') },
  aanvullingAntwoordBewaren: {
    path: () => '/aanvulling/antwoorden/1',
    body: { tekst: 'Proef' },
    ...row('1 1 1 1 1 1 1 1 1 1'),
  },
  aanvullingBestandToevoegen: {
    path: () => '/aanvulling/bestanden?nummer=1',
    ...row('1 1 1 1 1 1 1 1 1 1'),
  },
  aanvullingBestandWeghalen: {
    path: () => `/aanvulling/bestanden/${NIEMAND}`,
    ...row('1 1 1 1 1 1 1 1 1 1'),
  },
  aanvullingVersturen: {
    path: () => '/aanvulling/verzending',
    body: { versie: 1 },
    ...row('1 1 1 1 1 1 1 1 1 1'),
  },
  aanvullingslinkLezen: {
    path: ({ zaak }) => `/zaken/${zaak}/aanvullingslink`,
    ...row('+ + + + + - - - - 1', '0 + + + + - - - - 1'),
  },
  aanvullingslinkGeven: {
    path: ({ zaak }) => `/zaken/${zaak}/aanvullingslink`,
    ...row('+ + + + + - - - - 1', '0 + + + + - - - - 1'),
  },
  aanvullingslinkIntrekken: {
    path: ({ zaak }) => `/zaken/${zaak}/aanvullingslink`,
    ...row('+ + + + + - - - - 1', '0 + + + + - - - - 1'),
  },
  documentenLezen: {
    path: ({ zaak }) => `/zaken/${zaak}/documenten`,
    ...row('+ + + + + - - - - 1', '0 + + + + - - - - 1'),
  },
  dossierPdfLezen: {
    path: ({ zaak }) => `/zaken/${zaak}/dossier-pdf`,
    ...row('+ + + + + - - - - 1', '0 + + + + - - - - 1'),
  },
  documentInhoudLezen: {
    path: ({ zaak, document }) => `/zaken/${zaak}/documenten/${document}/versies/1/inhoud`,
    ...row('+ + + + + - - - - 1', '0 + + + + - - - - 1'),
  },
  documentToevoegen: {
    path: ({ zaak }) => `/zaken/${zaak}/documenten?soort=overig&ontvangenOp=2026-12-01`,
    ...row('+ + + + + - - - - 1', '0 + + + + - - - - 1'),
  },
  documentVersieToevoegen: {
    path: ({ zaak, document }) => `/zaken/${zaak}/documenten/${document}/versies?versie=99`,
    ...row('+ + + + + - - - - 1', '0 + + + + - - - - 1'),
  },
  documentWijzigen: {
    path: ({ zaak, document }) => `/zaken/${zaak}/documenten/${document}`,
    body: { versie: 99, soort: 'overig', titel: 'Proef', ontvangenOp: '2026-12-01' },
    ...row('+ + + + + - - - - 1', '0 + + + + - - - - 1'),
  },
  documentVaststellen: {
    path: ({ zaak, document }) => `/zaken/${zaak}/documenten/${document}/vaststelling`,
    body: { versie: 99 },
    ...row('+ + + + + - - - - 1', '0 + + + + - - - - 1'),
  },
  documentVerwijderen: {
    path: ({ zaak, document }) => `/zaken/${zaak}/documenten/${document}/verwijdering`,
    body: { versie: 99, reden: 'Controle in de test' },
    ...row('+ + + + + - - - - 1', '0 + + + + - - - - 1'),
  },
  documentVrijgeven: {
    path: ({ zaak, document }) => `/zaken/${zaak}/documenten/${document}/versies/1/vrijgave`,
    body: { reden: 'Controle in de test' },
    ...row('- - + + - - - - - 1'),
  },
  // The case of this table is not sealed: for enforcement too it has no such part.
  verzegeldeStukkenLezen: {
    path: ({ zaak }) => `/zaken/${zaak}/verzegelde-stukken`,
    ...row('- - 0 - - - - - - 1'),
  },
  verzegeldStukLezen: {
    path: ({ zaak, brief }) => `/zaken/${zaak}/verzegelde-stukken/${brief}`,
    ...row('- - 0 - - - - - - 1'),
  },
  zaakProcesLezen: {
    path: ({ zaak }) => `/zaken/${zaak}/proces`,
    ...row('+ + + + + - - - - 1', '0 + + + + - - - - 1'),
  },
  zaakStarten: {
    path: () => '/zaken',
    body: { proces: 'aanvraag', gemeente: 'GEMEENTE', formulierVersie: 1, gegevens: {} },
    ...row('+ - - - - - - - - 1', '- - - - - - - - - 1'),
  },
  zaakOpschorten: {
    path: ({ zaak }) => `/zaken/${zaak}/opschortingen`,
    body: { grond: 'awb-4:15-2-a', toelichting: 'De inwoner stemde schriftelijk in.' },
    ...row('+ + - + - - - - - 1', '0 + - + - - - - - 1'),
  },
  zaakHervatten: {
    path: ({ zaak }) => `/zaken/${zaak}/opschortingen/1`,
    ...row('+ + - + - - - - - 1', '0 + - + - - - - - 1'),
  },
  // The term is not one of the case: who may extend is told so, everybody else may not even ask.
  termijnVerlengen: {
    path: ({ zaak }) => `/zaken/${zaak}/verlengingen`,
    body: {
      termijnId: NIEMAND,
      versie: 1,
      soort: 'eenmalig',
      totEnMet: '2027-02-01',
      reden: 'Wij wachten op een stuk.',
    },
    ...row('- - - 0 - - - - - 1'),
  },
  // The form names who may send it: the front office and the income back office.
  zaakVerplaatsen: {
    path: ({ zaak }) => `/zaken/${zaak}/verplaatsingen`,
    body: { mijlpaal: 'onderzoek' },
    ...row('- - - + - - - - - 1'),
  },
  zaakBericht: {
    path: ({ zaak }) => `/zaken/${zaak}/berichten`,
    body: { bericht: 'aanvraag/aanvraag-ingetrokken', formulierVersie: 99, gegevens: {} },
    ...row('+ + - - - 0 - - - 1', '0 + - - - 0 - - - 1'),
  },
  bsnInzien: {
    path: ({ zaak }) => `/zaken/${zaak}/bsn-inzagen`,
    body: { doel: 'Controle in de test' },
    ...row('+ + + - - - - - - 1', '0 + + - - - - - - 1'),
  },
};

type Things = {
  gemeente: string;
  zaak: string;
  taak: string;
  brief: string;
  ronde: string;
  document: string;
};

describe('api/policy', () => {
  let world: ApiWorld;
  const clients = new Map<string, Client>();
  const things = new Map<string, Things>();
  before(async () => {
    world = await createApiWorld({ codesPerTenMinutes: 1000 });
    for (const gemeente of ['dinkelland', 'tubbergen']) {
      const zaak = await buildZaak(world, { gemeente });
      await buildTermijn(world, zaak);
      await buildVordering(world, zaak);
      const taak = await buildTaak(world, zaak);
      const [brief] = await world.database.asOwner<{ id: string }>(
        `insert into brieven (id, zaak_id, gemeente, sjabloon, onderwerp, pdf, opgesteld_op, sleutel)
         values (gen_random_uuid(), $1::uuid, $2, 'toekenning', 'Uw uitkering', '%PDF-', now(), $1::text) returning id`,
        [zaak.id, gemeente],
      );
      const ronde = await buildRonde(world, gemeente);
      things.set(gemeente, {
        gemeente,
        zaak: zaak.id,
        taak: taak.id,
        brief: brief?.id ?? '',
        ronde,
        document: await buildDocument(world, zaak),
      });
    }
    await world.database.asOwner(
      `insert into engine_process_definitions values ('1', 'aanvraag', 1, 'aanvraag.bpmn', '<bpmn:process id="aanvraag" name="Aanvraag">', now(), 1)`,
    );
  });
  after(() => world.close());

  const client = async (account: string) => {
    if (account === 'nobody') return world.anonymous;
    const known = clients.get(account);
    if (known && account !== 'signing out') return known;
    const made = await world.as(account);
    clients.set(account, made);
    return made;
  };

  it('has a row for every operation, and no row for what does not exist', () => {
    expect(Object.keys(OPERATIONS).sort()).to.deep.equal(
      world.api.routes.map(({ operation }) => operation).sort(),
    );
  });

  for (const [operation, expected] of Object.entries(OPERATIONS)) {
    for (const [whose, gemeente] of [
      ['own', 'dinkelland'],
      ['other', 'tubbergen'],
    ] as const) {
      it(`${operation}: ${whose} municipality`, async () => {
        const route = world.api.routes.find((one) => one.operation === operation);
        const body =
          expected.body && JSON.parse(JSON.stringify(expected.body).replace('GEMEENTE', gemeente));
        const verdicts: string[] = [];
        for (const account of STAFF) {
          const who =
            operation === 'afmelden' && account !== 'nobody'
              ? await world.as(account)
              : await client(account);
          const path = expected.path(things.get(gemeente) as Things);
          verdicts.push(verdict(await statusOf(who, route?.method ?? 'get', path, body)));
        }
        expect(verdicts.join(' ')).to.equal(expected[whose]);
      });
    }
  }

  it('gives every list exactly what it gives one by one: 2,500 pairs of reader and task', async () => {
    const zaken = await Promise.all(
      ['dinkelland', 'tubbergen', 'oldenzaal'].map((gemeente) => buildZaak(world, { gemeente })),
    );
    const taken = [];
    for (const zaak of zaken) {
      for (const functie of UITVOEREND) {
        for (const kantoor of [
          'fo-dinkelland',
          'fo-tubbergen',
          'fo-oldenzaal',
          'backoffice',
          'toz',
          'college-dinkelland',
        ]) {
          taken.push(await buildTaak(world, zaak, { functie, kantoor }));
        }
      }
    }
    const accounts = [
      'consulent-dinkelland',
      'consulent-tubbergen',
      'consulent-oldenzaal',
      'bo-inkomen-1',
      'bo-kwaliteit',
      'bo-bezwaar',
      'teamleider',
      'toz',
      'college-dinkelland',
    ];
    expect(taken.length * accounts.length).to.be.greaterThan(1700);

    for (const account of accounts) {
      const reader = await world.as(account);
      const listed = new Set<string>();
      let cursor: string | null = '';
      while (cursor !== null) {
        const { body } = await reader.get(
          `/taken?weergave=alle&paginaGrootte=100${cursor && `&cursor=${cursor}`}`,
        );
        for (const { id } of body.taken) listed.add(id);
        cursor = body.volgende;
      }
      // A few at a time: a reader who asks for hundreds at once may be told to come back later.
      const one: string[] = [];
      for (let at = 0; at < taken.length; at += 10) {
        const statuses = await Promise.all(
          taken.slice(at, at + 10).map(async ({ id }) => ({
            id,
            status: (await reader.get(`/taken/${id}`)).status,
          })),
        );
        expect(statuses.every(({ status }) => [200, 404].includes(status))).to.equal(true);
        one.push(...statuses.filter(({ status }) => status === 200).map(({ id }) => id));
      }
      expect(
        taken.filter(({ id }) => listed.has(id)).map(({ id }) => id),
        account,
      ).to.deep.equal(one);
    }
  });

  it('lets the front office of one municipality see nothing of another, in any answer', async () => {
    const reader = await world.as('consulent-dinkelland');
    const foreign = await world.database.asOwner<{ id: string }>(
      "select id from zaken where gemeente <> 'dinkelland'",
    );

    for (const path of [
      '/taken?weergave=alle',
      '/taken?weergave=alle&gemeente=tubbergen',
      '/zaken',
      '/zaken?gemeente=tubbergen',
      '/zaken?zoek=2026-T',
    ]) {
      const { body } = await reader.get(path);
      for (const { id } of foreign) expect(JSON.stringify(body), path).not.to.include(id);
    }
  });

  it('reaches tasks by place only: no rule on tasks is wider', () => {
    for (const rule of POLICY) {
      const onTasks = rule.mag.some((right) => TASK_RIGHTS.includes(right));
      if (onTasks) expect(rule.waar).to.include.keys('gemeente', 'kantoor', 'functie');
    }
  });

  it('gives nothing to whoever has no functie', () => {
    const stranger = {
      id: 'x',
      naam: 'x',
      aanstellingen: [{ functie: 'iets', kantoor: 'backoffice', gemeenten: ['dinkelland'] }],
    };
    for (const right of POLICY.flatMap(({ mag }) => mag))
      expect(reach(stranger, right)).to.deep.equal({ overal: false, gemeenten: [], plaatsen: [] });
  });

  it('refuses to start with a route that no rule of the policy guards', () => {
    const route = rawRoute({
      method: 'get',
      path: '/open',
      operation: 'open',
      summary: 'open',
      right: 'zaken.verwijderen' as never,
      answer: { status: 200 },
      raw: async () => undefined,
    });

    expect(() => mount([route], { db: world.database.db } as never)).to.throw(
      /has no right of the policy/,
    );
  });
});

// helpers

async function statusOf(
  who: Client,
  method: string,
  path: string,
  body: object | undefined,
): Promise<number> {
  if (path === '/gebeurtenissen') return peek(who);
  const what = body ? { body, headers: { 'idempotency-key': crypto.randomUUID() } } : {};
  return (await who.send(method.toUpperCase(), path, what)).status;
}

/** The stream of events has no end: only how it begins is looked at. */
async function peek(who: Client): Promise<number> {
  const answer = await who.stream('/gebeurtenissen');
  await answer.body?.cancel();
  return answer.status;
}

function verdict(status: number): string {
  return { 401: '1', 403: '-', 404: '0' }[status] ?? (status < 500 ? '+' : `${status}`);
}
