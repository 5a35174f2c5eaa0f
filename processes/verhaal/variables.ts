import type { Gemeente, Regeling } from '../codes.ts';

/** Every variable of the process `verhaal`, with who sets it. Who has to pay stands in the case file only. */
export type Variables = {
  /** the calling process */
  zaakId: string;
  /** the calling process */
  gemeente: Gemeente;
  /** the calling process */
  regeling: Regeling;

  /** job onderzoek-vastleggen: there is a court order that can be executed (art. 62b Pw) */
  uitspraakBekend: boolean;
  /** form verhaal-nemen: false = back to whoever drafted it */
  verhaalGenomen: boolean;
  /** job verhaal-vastleggen: recovered from somebody else, or not */
  verhaalUitkomst: 'verhaal' | 'afgezien';
  /** job verhaal-bijwerken: nothing more comes, the court is needed, or the next month is waited for */
  verhaalStap: 'klaar' | 'rechter' | 'wachten';
  /** job verhaal-bijwerken: moment at which a month begins or the time to pay is over */
  wachtenTot: string;
  /** message verhuizing-gemeld: the resident lives in another municipality now */
  buitenGemeente: boolean;
};

/** BPMN errors: business outcomes of a job that the model draws. */
export const errors = {
  /** job verhaal-vastleggen: more than the costs of the benefit, or too long ago */
  VERHAAL_ONJUIST: 'VERHAAL_ONJUIST',
} as const;

/** Messages the process waits for; all are correlated by zaakId. */
export const messages = {
  /** staff, or jobs verzet-verwerken and vertrek-vastleggen: another amount, or the end (art. 62e Pw) */
  verhaalGewijzigd: 'verhaal-gewijzigd',
  /** staff: whoever has to pay went to court (art. 62b Pw) */
  verzetIngesteld: 'verzet-ingesteld',
  /** postbus (BRP) or staff, told to the case: the resident moved (art. 62c Pw) */
  verhuizingGemeld: 'verhuizing-gemeld',
} as const;
