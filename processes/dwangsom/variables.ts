import type { Herkomst } from '../aanvraag/variables.ts';
import type { Gemeente, Regeling } from '../codes.ts';

/** Every variable of the process `dwangsom`, with who sets it. One instance follows one notice of default of one case. */
export type Variables = {
  /** message ingebrekestelling-ontvangen: the case in which is decided too late */
  zaakId: string;
  /** message ingebrekestelling-ontvangen */
  gemeente: Gemeente;
  /** message ingebrekestelling-ontvangen */
  regeling: Regeling;
  /** form ingebrekestelling-beoordelen: valid, too early, or one of the grounds of art. 4:17 lid 6 Awb */
  ingebrekestellingOordeel:
    | 'geldig'
    | 'te-vroeg'
    | 'onredelijk-laat'
    | 'geen-belanghebbende'
    | 'kennelijk-niet-ontvankelijk-of-ongegrond';
  /** job verzuim-bepalen: goes on, is over with days to pay, ended within two weeks, or had not begun at the notice */
  verzuim: 'loopt' | 'voorbij' | 'op-tijd' | 'te-vroeg';
  /** job verzuim-bepalen: moment at which to look again */
  verzuimTot: string;
  /** job verzuim-bepalen: first day with a penalty, by which the amounts are looked up */
  dwangsomVanaf: string;
  /** decision dwangsom (C11): euros a day; null = a person fills in the amount */
  dwangsom:
    | ({ perDag1: number; perDag2: number; perDag3: number; maximum: number } & Herkomst)
    | null;
  /** the model, for the decision beslistermijn: the term of art. 4:18 Awb */
  termijnSoort: 'dwangsom';
  /** decision beslistermijn (C9): weeks to fix the penalty */
  dwangsomtermijn: ({ duur: string } & Herkomst) | null;
  /** form dwangsombesluit-nemen: false = back to whoever drafted it */
  dwangsomBesloten: boolean;
  /** job dwangsombesluit-vastleggen: the decision to announce */
  besluitId: string;
};

export const errors = {} as const;

/** Messages the process waits for, correlated by zaakId. */
export const messages = {
  /** staff: a notice of default came in; starts the process beside the case */
  ingebrekestellingOntvangen: 'ingebrekestelling-ontvangen',
  /** terms/: a passed decision term was closed */
  verzuimBeeindigd: 'verzuim-beeindigd',
} as const;
