/**
 * The codes that models, decision tables, forms and workers share. No person can be told from them:
 * they are the only case facts that may enter the engine (docs/adr/0006, design: nothing identifying in Zeebe).
 */
export type Gemeente = 'dinkelland' | 'tubbergen' | 'oldenzaal';

/** Schemes; those from `kwijtschelding` on are executed elsewhere and are referred only. */
export type Regeling =
  | 'bijstand'
  | 'ioaw'
  | 'ioaz'
  | 'bbz'
  | 'bijzondere-bijstand'
  | 'iit'
  | 'studietoeslag'
  | 'maatschappelijke-participatie'
  | 'kwijtschelding'
  | 'medisch-afval'
  | 'leergeld'
  | 'schulddienstverlening'
  | 'collectieve-zorgverzekering';

/** Age groups of the law: art. 13 lid 1 onder f, 20, 21, 22 and 41 lid 4 Pw. */
export type Leeftijdsgroep = 'onder-18' | '18-20' | '21-26' | '27-aow' | 'aow';

/** What somebody does; with the gemeente and the date it gives the office that executes a user task. */
export const functies = [
  'fo',
  'bo-inkomen',
  'bo-kwaliteit',
  'bo-terugvordering',
  'bo-bezwaar',
  'bo-handhaving',
  'toz',
  'bezwaar-secretariaat',
  'bezwaar-commissie',
  'college',
  'teamleider',
] as const;
