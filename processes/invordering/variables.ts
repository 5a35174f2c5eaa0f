import type { Gemeente, Regeling } from '../codes.ts';

/** What is proposed to a second person, or what is to be done next. */
export type Voorstel =
  | 'dwangbevel'
  | 'regeling'
  | 'uitstel'
  | 'doorgaan'
  | 'aanmaning'
  | 'kwijtschelding'
  | 'geen-kwijtschelding'
  | 'afboeking'
  | 'verjaring'
  | 'gestuit';

/** Every variable of the process `invordering`, with who sets it. Amounts stay in the ledger; the engine gets facts. */
export type Variables = {
  /** the calling process */
  zaakId: string;
  /** the calling process */
  gemeente: Gemeente;
  /** the calling process */
  regeling: Regeling;
  /** the calling process: the claim was collected elsewhere before, or there is only a fine to wait for */
  alIngevorderd: boolean;
  /** job afspraak-voorbereiden: moment up to which an agreement is waited for */
  afspraakTot: string;

  // --- facts of the ledger for the table invorderingsstap, all by job stand-bepalen ---
  /** job stand-bepalen: something is still owed */
  vorderingOpen: boolean;
  /** job stand-bepalen: a fine, a repayment or an insolvency is not finished */
  afwikkelingLoopt: boolean;
  /** job stand-bepalen: deferral, bankruptcy or debt scheme (art. 4:94, 4:111 Awb) */
  invorderingRust: boolean;
  /** job stand-bepalen: five years without interruption (art. 4:104 Awb) */
  vorderingVerjaard: boolean;
  /** job stand-bepalen: the yearly review is due (policy) */
  onderzoekNodig: boolean;
  /** job stand-bepalen: instalments kept, behind, or none agreed */
  regelingStand: 'geen' | 'lopend' | 'achterstand';
  /** job stand-bepalen: the payment term has passed (art. 4:87 Awb) */
  betaaltermijnVoorbij: boolean;
  /** job stand-bepalen: reminder of this debt: none, its two weeks run, or have passed (art. 4:112 Awb) */
  aanmaningStand: 'geen' | 'loopt' | 'voorbij';
  /** job stand-bepalen: an enforcement order was sent */
  dwangbevelVerstuurd: boolean;
  /** job stand-bepalen: the first moment at which something has to happen */
  wachtenTot: string;
  /** decision invorderingsstap: what is needed now; null = a person looks */
  invorderingsstap: {
    stap: 'afsluiten' | 'wachten' | 'verjaard' | 'onderzoeken' | 'aanmanen' | 'dwangbevel';
    grondslag: string;
    status: 'vastgesteld' | 'aanname';
  } | null;

  /** forms dwangbevel-voorbereiden, onderzoek-uitvoeren, verjaring-vaststellen, kwijtschelding-beoordelen */
  voorstel: Voorstel | null;
  /** form voorstel-toetsen: false = back to whoever proposed it */
  voorstelAkkoord: boolean;

  // --- facts for the table kwijtschelding, all by job kwijtschelding-voorbereiden; null = not known ---
  /** job kwijtschelding-voorbereiden: date to which the law is looked up */
  peildatum: string;
  /** job kwijtschelding-voorbereiden: must or may recovery (art. 58 Pw) */
  vorderingKarakter: 'verplicht' | 'bevoegd' | null;
  /** job kwijtschelding-voorbereiden: the claim is a fine (art. 18a Pw) */
  vorderingIsBoete: boolean;
  /** job kwijtschelding-voorbereiden: a request, a debt scheme, or our own review */
  aanleidingKwijtschelding: 'verzoek' | 'schuldregeling' | 'onderzoek';
  /** job kwijtschelding-voorbereiden: intent or gross negligence, fined or reported (art. 60c Pw) */
  opzetOfGroveSchuld: boolean | null;
  /** job kwijtschelding-voorbereiden: again within a year (art. 18a lid 13 Pw) */
  herhalingBinnenJaar: boolean | null;
  /** job kwijtschelding-voorbereiden: full years in which every instalment was paid (art. 58 lid 7 onder a Pw) */
  jarenVolledigBetaald: number;
  /** job kwijtschelding-voorbereiden: arrears of ten years paid with interest and costs (onder b) */
  achterstandIngehaald: boolean | null;
  /** job kwijtschelding-voorbereiden: full years without any payment (onder c) */
  jarenNietBetaald: number;
  /** job kwijtschelding-voorbereiden: payment is not to be expected (onder c) */
  betalingOnwaarschijnlijk: boolean | null;
  /** job kwijtschelding-voorbereiden: share of the rest paid at once, in percent (onder d) */
  aandeelIneens: number;
  /** job kwijtschelding-voorbereiden: months in which every instalment was paid (municipal policy) */
  maandenVolledigBetaald: number;
  /** decision kwijtschelding (C15): may the college waive; null = no rule fits, a person weighs without advice */
  kwijtschelding: {
    uitkomst: 'kan' | 'nee';
    grondslag: string;
    bron: string;
    geverifieerd: boolean;
  } | null;
  /** job kwijtschelding-vastleggen: the decision to announce */
  besluitId: string;
};

/** BPMN errors: business outcomes of a job that the model draws. */
export const errors = {
  /** job regeling-vastleggen: the debt would not be paid within thirty years, or cannot be set off */
  REGELING_ONMOGELIJK: 'REGELING_ONMOGELIJK',
} as const;

/** Messages the process waits for; all are correlated by zaakId. */
export const messages = {
  /** jobs of the process terugvordering: a booking, or another change of the claim */
  vorderingGewijzigd: 'vordering-gewijzigd',
  /** staff: the resident asks for instalments or deferral; process boete: a fine was added to the debt */
  regelingGevraagd: 'regeling-gevraagd',
  /** staff: a waiver is asked for */
  kwijtscheldingGevraagd: 'kwijtschelding-gevraagd',
} as const;
