import { rechten } from '../sessie/schema.ts';

/**
 * Who may do what: the only source of rights, as data. Nothing is allowed that does not stand here.
 * A rule holds for each aanstelling (a functie at a kantoor) of a medewerker; `waar` says which things
 * it reaches. `'eigen'` = of that aanstelling: the gemeenten that the kantoor serves, the kantoor, the functie.
 */
export type Right = (typeof rechten)[number];

export type Rule = {
  readonly voor: readonly string[];
  readonly mag: readonly Right[];
  readonly waar: Reach;
};
/** A right on tasks reaches by all three, a right on cases by gemeente, a general right by nothing. */
export type Reach =
  | 'overal'
  | { readonly gemeente: 'eigen' }
  | {
      readonly gemeente: 'eigen';
      readonly kantoor: 'eigen';
      readonly functie: 'eigen' | readonly string[];
    };

const BACK_OFFICE = [
  'bo-inkomen',
  'bo-kwaliteit',
  'bo-terugvordering',
  'bo-bezwaar',
  'bo-handhaving',
];
const BEZWAAR = ['bezwaar-secretariaat', 'bezwaar-commissie', 'college'];
/** Functies that tasks are given to. */
export const UITVOEREND = ['fo', ...BACK_OFFICE, 'toz', ...BEZWAAR, 'teamleider'];
/** Functies that have a start form; test/wiring.spec.ts compares them with the forms. */
export const STARTEND = [
  'fo',
  'bo-inkomen',
  'bo-terugvordering',
  'bo-bezwaar',
  'bo-handhaving',
  'bezwaar-secretariaat',
];
/** Functies that give rights only. */
const ALLEEN_RECHTEN = ['manager', 'beheerder', 'ontwerper'];

const EIGEN_TAAK = { gemeente: 'eigen', kantoor: 'eigen', functie: 'eigen' } as const;
const EIGEN_GEMEENTEN = { gemeente: 'eigen' } as const;

export const POLICY: readonly Rule[] = [
  { voor: UITVOEREND, mag: ['taken.lezen', 'taken.behandelen'], waar: EIGEN_TAAK },
  // A team leader sees and divides the work of his office, and does only what is his own.
  {
    voor: ['teamleider'],
    mag: ['taken.lezen', 'taken.toewijzen'],
    waar: { gemeente: 'eigen', kantoor: 'eigen', functie: UITVOEREND },
  },
  { voor: ['teamleider'], mag: ['medewerkers.lezen'], waar: 'overal' },
  // One's own absence, and as who divides the work of an office that of its people: api/vervangingen/people.ts looks at whose.
  { voor: UITVOEREND, mag: ['vervangingen.regelen'], waar: 'overal' },
  // Of a sealed case (a referral to the social investigators) enforcement sees all; who approves it sees his own task and nothing
  // else. The database holds it: without these rights there is no such row (docs/adr/0016-a-case-may-be-sealed.md).
  { voor: ['bo-handhaving'], mag: ['zaken.verzegeld-lezen'], waar: EIGEN_GEMEENTEN },
  { voor: ['bo-handhaving', 'teamleider'], mag: ['taken.verzegeld-lezen'], waar: EIGEN_TAAK },

  // The secretariat keeps the file of an objection and lays it open (art. 7:4 lid 2 Awb).
  {
    voor: ['fo', ...BACK_OFFICE, 'toz', 'bezwaar-secretariaat', 'teamleider'],
    mag: ['zaken.lezen'],
    waar: EIGEN_GEMEENTEN,
  },
  // Who works on a case lays documents in it. Out of quarantine lets who answers for the work, and enforcement for its sealed cases.
  {
    voor: ['fo', ...BACK_OFFICE, 'toz', 'bezwaar-secretariaat', 'teamleider'],
    mag: ['documenten.bewerken'],
    waar: EIGEN_GEMEENTEN,
  },
  { voor: ['teamleider', 'bo-handhaving'], mag: ['documenten.vrijgeven'], waar: EIGEN_GEMEENTEN },
  // The form of each start and each message names the functies that may send it (`x-bericht`): an aanvraag begins at the
  // front office of the resident's own municipality, an objection at its secretariat.
  { voor: STARTEND, mag: ['zaken.starten'], waar: EIGEN_GEMEENTEN },
  { voor: UITVOEREND, mag: ['zaken.berichten'], waar: EIGEN_GEMEENTEN },
  {
    voor: ['fo', 'bo-inkomen', 'bo-kwaliteit', 'teamleider'],
    mag: ['zaken.opschorten'],
    waar: EIGEN_GEMEENTEN,
  },
  // Which of them extends which term: api/zaken/extend.ts.
  {
    voor: ['teamleider', 'bo-bezwaar', 'bezwaar-secretariaat'],
    mag: ['zaken.verlengen'],
    waar: EIGEN_GEMEENTEN,
  },
  // A case that cannot end on the version of its model; its open tasks go.
  { voor: ['teamleider'], mag: ['zaken.verplaatsen'], waar: EIGEN_GEMEENTEN },
  // Art. 10 Wabb: the number is for those who must look a person up, and every look is written down.
  {
    voor: ['fo', 'bo-inkomen', 'bo-terugvordering', 'bo-handhaving'],
    mag: ['zaken.bsn-inzien'],
    waar: EIGEN_GEMEENTEN,
  },

  // Who divides the work of an office says how many reviews it begins.
  { voor: ['teamleider'], mag: ['heronderzoeken.plannen'], waar: EIGEN_GEMEENTEN },
  { voor: ['manager', 'teamleider'], mag: ['doorlooptijden.lezen'], waar: EIGEN_GEMEENTEN },
  { voor: ['manager'], mag: ['rapporten.ontvangen'], waar: EIGEN_GEMEENTEN },
  { voor: ['beheerder'], mag: ['metrics.lezen'], waar: 'overal' },
  // Who repairs a step sees case numbers and terms; no case file.
  { voor: ['beheerder'], mag: ['incidenten.behandelen'], waar: EIGEN_GEMEENTEN },
  // On which values the work rests, and which of them nobody has checked yet, is for everybody who rests on them.
  {
    voor: [...UITVOEREND, ...ALLEEN_RECHTEN],
    mag: ['instellingen.lezen'],
    waar: EIGEN_GEMEENTEN,
  },
  // What a college decided is entered by who answers for its figures (docs/adr/0021-a-setting-is-a-dated-row.md).
  { voor: ['manager'], mag: ['instellingen.wijzigen'], waar: EIGEN_GEMEENTEN },
  // Models are of all municipalities; who changes one has another look at it before it runs.
  { voor: ['ontwerper'], mag: ['ontwerpen.bewerken'], waar: 'overal' },
  {
    voor: [...UITVOEREND, ...ALLEEN_RECHTEN],
    mag: ['processen.lezen', 'formulieren.lezen', 'gebeurtenissen.lezen'],
    waar: 'overal',
  },
];

/** Routes with these rights work on a task: only they see a sealed case through its approval. */
export const AROUND_A_TASK: readonly Right[] = [
  'taken.lezen',
  'taken.behandelen',
  'taken.toewijzen',
  'medewerkers.lezen',
];

/** Actions of tasks reach by kantoor and functie; a rule that forgets one would be too wide. */
export const TASK_RIGHTS: readonly Right[] = rechten.filter((right) => right.startsWith('taken.'));
