import type { Variables as Aanvraag, Herkomst } from '../aanvraag/variables.ts';
import type { Gemeente, Leeftijdsgroep, Regeling } from '../codes.ts';

/**
 * Every variable of the process `toetsing-regeling`, with who sets it. Amounts are euros. What a table says is null when no rule
 * fits: the model then asks the front office.
 */
export type Variables = {
  // --- the calling process ---
  /** the calling process */
  zaakId: string;
  /** the calling process */
  gemeente: Gemeente;
  /** the calling process: which scheme is tested */
  regeling: Regeling;
  /** the calling process: age group of the applicant on the day of the melding */
  leeftijdsgroep: Leeftijdsgroep;
  /** the calling process; job toetsing-voorbereiden when a person found out when the partner was born */
  partnerLeeftijdsgroep: Leeftijdsgroep | 'geen';

  // --- facts of the case file, all by job toetsing-voorbereiden ---
  /** form omstandigheden-vastleggen: money is needed before the decision (special assistance only) */
  spoed: boolean | null;
  /** job toetsing-voorbereiden: the day of the application, to which amounts and limits are looked up */
  peildatum: string;
  /** job toetsing-voorbereiden: civil status */
  burgerlijkeStaat: Aanvraag['burgerlijkeStaat'];
  /** job toetsing-voorbereiden: shared household, as judged by a person (art. 3 Pw) */
  gezamenlijkeHuishouding: boolean | null;
  /** job toetsing-voorbereiden: lid of art. 3 Pw on which that judgement rests; null = nobody had to say */
  huishoudgrond: Aanvraag['huishoudgrond'];
  /** job toetsing-voorbereiden: number of dependent children under 18 */
  kinderen: number | null;
  /** job toetsing-voorbereiden: number of cost sharers (art. 19a Pw) */
  kostendelers: number | null;
  /** job toetsing-voorbereiden: stay in an institution (art. 23 Pw) */
  inrichting: Aanvraag['inrichting'];
  /** job toetsing-voorbereiden: the partner is entitled too (art. 24 Pw) */
  partnerRechthebbend: boolean | null;
  /** job toetsing-voorbereiden: assets minus debts without the own home */
  vermogen: number | null;
  /** job toetsing-voorbereiden: equity in the own home; 0 without one */
  overwaardeWoning: number | null;
  /** job toetsing-voorbereiden: another provision goes first (art. 15 Pw), judged by a person */
  voorliggendeVoorziening: boolean | null;
  /** job toetsing-voorbereiden: the costs are necessary (art. 35 lid 1 Pw), judged by a person */
  noodzakelijk: boolean | null;
  /** job toetsing-voorbereiden: the costs come from special circumstances (art. 35 lid 1 Pw), judged by a person */
  bijzondereOmstandigheden: boolean | null;
  /** job toetsing-voorbereiden: what the costs are, of special assistance or of taking part */
  kosten: number | null;
  /** job toetsing-voorbereiden: special costs of the twelve months together (art. 35 lid 2 Pw) */
  kostenTwaalfMaanden: number | null;
  /** job toetsing-voorbereiden: the costs are durable goods (art. 51 Pw) */
  duurzameGoederen: boolean | null;
  /** job toetsing-voorbereiden: the supplement was granted in the twelve months before (art. 36 lid 3 Pw) */
  eerderToegekend: boolean | null;
  /** job toetsing-voorbereiden: months in a row with a low income (art. 36 lid 1 Pw) */
  maandenLaagInkomen: number | null;
  /** job toetsing-voorbereiden: highest income in those months, per cent of the norm */
  hoogsteInkomenPercentage: number | null;
  /** job toetsing-voorbereiden: prospect of more income (art. 36 lid 1 and 2 Pw), judged by a person */
  uitzichtOpVerbetering: boolean | null;
  /** job toetsing-voorbereiden: student finance or allowance (art. 36b lid 3 onder a Pw) */
  studiefinanciering: boolean | null;
  /** job toetsing-voorbereiden: entitled to Wajong (art. 36b lid 3 onder b Pw) */
  wajong: boolean | null;
  /** job toetsing-voorbereiden: art. 36b lid 1 Pw is met; never why */
  artikel36bLid1: 'voldaan' | 'niet-voldaan' | 'advies-nodig' | null;
  /** job toetsing-voorbereiden: born before 1965 (IOAW) */
  geborenVoor1965: boolean | null;
  /** job toetsing-voorbereiden: unemployed after the 50th birthday (art. 2 IOAW) */
  werkloosNa50: boolean | null;
  /** job toetsing-voorbereiden: had all of a WW of more than three months (art. 2 IOAW) */
  wwGehad: boolean | null;
  /** job toetsing-voorbereiden: ended the business after the 55th birthday (art. 2 lid 1 IOAZ) */
  gestoptNa55: boolean | null;
  /** job toetsing-voorbereiden: ten years of work, the last three self-employed (art. 5 lid 2 IOAZ) */
  arbeidsverledenZelfstandige: boolean | null;
  /** job toetsing-voorbereiden: 1,225 hours a year in the business (art. 2 lid 5 IOAZ) */
  urencriterium: boolean | null;
  /** job toetsing-voorbereiden: asked before the business ended (art. 5 lid 2 IOAZ) */
  aangevraagdVoorEinde: boolean | null;
  /** job toetsing-voorbereiden: belongs to whom the allowance is for (local rules), judged by a person */
  binnenDoelgroep: boolean | null;
  /** job toetsing-voorbereiden: setting of the municipality, euros a year; null = not set */
  participatieMaximum: number | null;
  /** job middelen-berekenen: what the resident can pay (art. 35 lid 1 Pw); null when no norm is known */
  eigenMiddelen: number | null;

  // --- Bbz: the advice of ROZ Twente; what it says stays in the case file ---
  /** job advies-vragen: moment at which somebody asks where the advice is */
  rozAdviesTot: string;
  /** form advies-navragen */
  rozNavraag: 'wachten' | 'zonder-advies';

  // --- what the tables say ---
  /** decision leefvorm (C2) */
  leefvorm: Aanvraag['leefvorm'];
  /** decision bijstandsnorm (C3, C4) */
  bijstandsnorm: Aanvraag['bijstandsnorm'];
  /** decision vermogensgrens (C5) */
  vermogensgrens: Aanvraag['vermogensgrens'];
  /** decision bijzondere-bijstand-drempel (C6) */
  bijzondereBijstandDrempel: ({ onderDrempel: boolean; drempel: number } & Herkomst) | null;
  /** the decision of the scheme; bedrag null = no amount is known, a person fills it in */
  regelingtoets:
    | ({
        uitkomst: 'toekennen' | 'afwijzen' | 'beoordelen' | 'advies-vragen';
        /** special assistance only: as a gift, or a person chooses gift or loan */
        vorm?: 'om-niet' | 'kiezen' | null;
        bedrag: number | null;
      } & Herkomst)
    | null;

  // --- what a person decides ---
  /** form recht-vaststellen; handed to the calling process unless more has to be known */
  rechtUitkomst: Aanvraag['rechtUitkomst'] | 'aanvullen';
};

export const errors = {} as const;
/** Messages the process waits for; all are correlated by zaakId. */
export const messages = {
  /** postbus, or staff who enter a letter: ROZ Twente advises */
  rozAdvies: 'roz-advies',
} as const;
