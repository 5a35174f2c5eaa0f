import type { BoeteUitkomst } from '../boete/variables.ts';
import type { Gemeente, Regeling } from '../codes.ts';

/** Where a case that is brought over or moved begins. */
export const mijlpalen = ['besluit', 'invordering', 'boete'] as const;

/** Why there is a claim: art. 58 Pw; the last three are verhaal (art. 62, 62f Pw). */
export type Oorzaak =
  | 'inlichtingenplicht'
  | 'te-veel-verleend'
  | 'lening'
  | 'borgtocht'
  | 'voorschot'
  | 'onverschuldigd'
  | 'naderhand-middelen'
  | 'inkomen-zes-maanden'
  | 'onderhoudsplicht'
  | 'schenking'
  | 'nalatenschap';

/**
 * Every variable of the process `terugvordering`, with who sets it. What is owed is no variable: it is the sum of the
 * bookings in PostgreSQL.
 */
export type Variables = {
  /** start message: the id of the case, the only link to the person */
  zaakId: string;
  /** start message: the municipality whose college recovers */
  gemeente: Gemeente;
  /** start message: the scheme that was overpaid */
  regeling: Regeling;
  /** start message: day on which the claim was reported */
  meldingOp: string;
  /** start message: where a case that is brought over or moved begins; null = at the beginning */
  mijlpaal: (typeof mijlpalen)[number] | null;

  /** job vordering-openen: recovery from the resident, or from somebody else (art. 61 Pw) */
  vorderingSoort: 'terugvordering' | 'verhaal';
  /** job bedrag-vastleggen: date to which the law is looked up */
  peildatum: string;
  /** job bedrag-vastleggen: cause of the claim, from the case file; null = the amounts cannot be right */
  oorzaak: Oorzaak | null;
  /** job bedrag-vastleggen: were the costs made within two years (art. 58 lid 6 Pw); null = not known */
  kostenBinnenTweeJaar: 'alle' | 'deels' | 'geen' | null;
  /** decision terugvorderingsgrond (C14): must or may the college recover; null = no rule fits, the facts are asked again */
  terugvorderingsgrond: {
    karakter: 'verplicht' | 'bevoegd' | 'niet';
    verrekenen: 'moet' | 'mag' | 'nee';
    grondslag: string;
    bron: string;
    geverifieerd: boolean;
  } | null;
  /** form redenen-wegen: the resident is heard first (art. 4:8 Awb) */
  zienswijzeNodig: boolean;
  /** job voornemen-versturen: moment at which the time to react is over */
  zienswijzeTot: string;
  /** form zienswijze-verwerken: heard, or waived; false = a new invitation */
  zienswijzeGehouden: boolean;
  /** form besluit-opstellen: recover, or not (art. 58 lid 8 Pw) */
  besluitSoort: 'terugvordering' | 'afzien';
  /** form besluit-nemen: false = back to whoever drafted it */
  besluitGenomen: boolean;
  /** job besluit-vastleggen: the decision to announce */
  besluitId: string;
  /** jobs besluit-vastleggen and boete-aanmelden: a fine is examined beside the collection (art. 18a Pw) */
  boeteOnderzoeken: boolean;
  /** the called process boete: how the examination ended */
  boeteUitkomst: BoeteUitkomst | null;
  /** the model, for the called process invordering: nothing has to be agreed first, because it was collected elsewhere or nothing is recovered */
  alIngevorderd: boolean;

  // --- payment (event sub-process; local to each payment) ---
  /** message betaling-ontvangen: euros received */
  betalingBedrag: number;
  /** message betaling-ontvangen: day on which it was received */
  betalingOp: string;
  /** message betaling-ontvangen: transferred, or set off with a benefit */
  betalingWijze: 'betaling' | 'verrekening';
  /** message betaling-ontvangen by staff: number in the bank statement; null when it came from a party */
  betalingNummer: number | null;
  /** message betaling-ontvangen from a party: its reference; null when staff recorded it */
  betalingKenmerk: string | null;
  /** message betaling-ontvangen by staff: which of the debtors paid; null = not known, or a party sent it */
  betalingDoor: 'inwoner' | 'medeschuldenaar' | null;
  /** job betaling-boeken: more was received than was owed */
  teVeelBetaald: boolean;
  /** message verhuizing-gemeld: who moved lives in another municipality now; only verhaal looks at it */
  buitenGemeente: boolean;
};

/** BPMN errors: business outcomes of a job that the model draws. */
export const errors = {
  /** job besluit-vastleggen: the gross-up is not below the amount */
  BEDRAG_ONJUIST: 'BEDRAG_ONJUIST',
  /** job betaling-boeken: an amount or reference that cannot be, or no claim that is open */
  BETALING_GEWEIGERD: 'BETALING_GEWEIGERD',
} as const;

/** Messages the process waits for; all are correlated by zaakId. */
export const messages = {
  /** another process or staff: there is a claim */
  terugvorderingGestart: 'terugvordering-gestart',
  /** postbus or staff: money came in */
  betalingOntvangen: 'betaling-ontvangen',
  /** postbus (BRP) or staff */
  overlijdenGemeld: 'overlijden-gemeld',
  /** staff: bankruptcy, Wsnp or a debt scheme */
  insolventieGemeld: 'insolventie-gemeld',
  /** postbus (BRP) or staff */
  verhuizingGemeld: 'verhuizing-gemeld',
  /** bezwaar or staff: a later decision lowers the amount */
  vorderingVerlaagd: 'vordering-verlaagd',
  /** bezwaar or staff: the decision is revoked or annulled */
  besluitVernietigd: 'besluit-vernietigd',
} as const;
