import type { Herkomst } from '../aanvraag/variables.ts';
import type { Gemeente, Regeling } from '../codes.ts';

/** How the examination of a fine ended. */
export type BoeteUitkomst = 'opgelegd' | 'waarschuwing' | 'geen' | 'om' | 'vervallen';

/** Every variable of the process `boete`, with who sets it. */
export type Variables = {
  /** the calling process */
  zaakId: string;
  /** the calling process */
  gemeente: Gemeente;
  /** the calling process */
  regeling: Regeling;

  /** the model, for the decision beslistermijn: the term of art. 5:51 Awb */
  termijnSoort: 'boete';
  /** decision beslistermijn (C9): weeks to decide on a fine */
  boetetermijn: ({ duur: string } & Herkomst) | null;
  /** job rapport-vastleggen: may a fine still follow, is it too late, or can the report not be right */
  rapportStand: 'geldig' | 'vervallen' | 'onjuist';
  /** job rapport-vastleggen: date to which the law is looked up */
  peildatum: string;
  /** job rapport-vastleggen: net euros received too much by not reporting (art. 18a lid 2 Pw) */
  benadelingsbedrag: number;
  /** job rapport-vastleggen: reported by the resident within sixty days, before it was discovered (art. 18a lid 4 Pw) */
  zelfGemeld: boolean;
  /** job rapport-vastleggen: a warning in the two years before (art. 18a lid 4 Pw) */
  waarschuwingBinnenTweeJaar: boolean;
  /** job rapport-vastleggen: punished irrevocably for the same conduct, in five years or ten after prison (art. 18a lid 5 and 6 Pw) */
  eerdereStraf: boolean;
  /** job rapport-vastleggen: large enough for the prosecutor, or another reason (art. 5:44 lid 2 Awb) */
  aangifteNodig: boolean;
  /** form aangifte-overwegen: the prosecutor is asked */
  aangifteDoen: boolean;
  /** job aangifte-doen: moment up to which the prosecutor is waited for (art. 5:44 lid 3 Awb) */
  omTot: string;
  /** job aangifte-doen: null; message om-antwoord or form om-antwoord-ontvangen: what the prosecutor does; null = no answer in time */
  omAntwoord: 'vervolging' | 'strafbeschikking' | 'geen-vervolging' | null;
  /** form verwijtbaarheid-beoordelen: how culpable it is (art. 5:46 lid 2 Awb) */
  verwijtbaarheid: 'opzet' | 'grove-schuld' | 'normaal' | 'verminderd' | 'geen';
  /** decision boetehoogte (C12): share, capacity and category; null = no rule fits, the facts are judged again */
  boetehoogte: {
    /** percent of the damage; null = without damage there is only a maximum */
    percentage: number | null;
    /** percent of the damage that a fine may be at most; null = without damage or blame there is nothing to take it of */
    grens: number | null;
    maanden: number;
    categorie: 2 | 3 | 5 | null;
    grondslag: string;
    bron: string;
    geverifieerd: boolean;
  } | null;
  /** decision waarschuwing (C13): may a warning do; null = no rule fits, the facts are judged again */
  waarschuwing: {
    uitkomst: 'kan' | 'nee';
    grondslag: string;
    bron: string;
    geverifieerd: boolean;
  } | null;
  /** job voornemen-versturen: moment at which the time to react is over */
  zienswijzeTot: string;
  /** form zienswijze-verwerken: heard, or waived; false = a new invitation */
  zienswijzeGehouden: boolean;
  /** form boete-nemen: false = back to whoever drafted it */
  boeteGenomen: boolean;
  /** job boete-vastleggen: the decision to announce */
  besluitId: string;
  /** jobs rapport-vastleggen, om-verwerken, boete-vastleggen and boete-vervallen: how it ended; the calling process gets it */
  boeteUitkomst: BoeteUitkomst | null;
};

/** BPMN errors: business outcomes of a job that the model draws. */
export const errors = {
  /** job boete-vastleggen: higher than the law allows, too late, without blame, or a second warning within two years */
  BOETE_ONJUIST: 'BOETE_ONJUIST',
} as const;

/** Messages the process waits for; all are correlated by zaakId. */
export const messages = {
  /** postbus (prosecutor), or staff when he writes a letter */
  omAntwoord: 'om-antwoord',
  /** postbus (BRP) or staff, told to the case that the fine belongs to */
  overlijdenGemeld: 'overlijden-gemeld',
} as const;
