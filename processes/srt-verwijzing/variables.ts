import type { Gemeente, Regeling } from '../codes.ts';

/**
 * Every variable of the process `srt-verwijzing`, with who sets it. What the case is about, and what was found, are no variables: they
 * lie in the sealed case file.
 */
export type Variables = {
  /** start message: the id of the case, the only link to the person */
  zaakId: string;
  /** start message: the municipality whose college pays the benefit */
  gemeente: Gemeente;
  /** start message: the scheme of the benefit */
  regeling: Regeling;

  // --- the facts that table srt-criteria needs, by job weging-vastleggen; null = not known ---
  /** job weging-vastleggen: the suspicion has been explained */
  vermoedenVerklaard: boolean | null;
  /** job weging-vastleggen: an anonymous tip, and nothing that was seen or registered */
  alleenAnoniemeTip: boolean | null;
  /** job weging-vastleggen: concrete and objective facts, as judged by a person */
  feitenConcreet: boolean | null;
  /** job weging-vastleggen: a small correction */
  kleineCorrectie: boolean | null;
  /** job weging-vastleggen: the answer can be had by a letter (art. 64 Pw) */
  briefVolstaat: boolean | null;
  /** job weging-vastleggen: what enforcement can still do itself */
  eigenMiddelen: 'mogelijk' | 'uitgeput' | 'ongeschikt' | null;
  /** job weging-vastleggen: estimate of the damage, whole euros, net */
  verwachteSchade: number | null;
  /** job weging-vastleggen: observation or criminal investigation is needed */
  opsporingNodig: boolean | null;
  /** job weging-vastleggen: signs of organised or identity fraud */
  georganiseerd: boolean | null;
  /** job weging-vastleggen: several municipalities */
  meerGemeenten: boolean | null;
  /** decision srt-criteria (C17); null = a fact is not known, the signal is weighed again */
  srtCriteria: {
    advies: 'verwijzen' | 'eigen-onderzoek' | 'niet-verwijzen';
    grondslag: string;
    status: string;
  } | null;
  /** form vervolg-kiezen: what a person chose, with the advice in view */
  srtVervolg: 'verwijzen' | 'eigen-onderzoek' | 'niet-verwijzen';
  /** form eigen-onderzoek-doen: what enforcement found itself */
  onderzoekUitkomst: 'verklaard' | 'vermoeden-blijft' | 'vastgesteld' | 'boven-grens';
  /** form om-raadplegen: the track that the prosecutor chooses */
  omAdvies: 'strafrechtelijk' | 'bestuurlijk';
  /** form verwijzing-goedkeuren: by somebody else than who drafted it */
  verwijzingOordeel: 'akkoord' | 'aanpassen' | 'niet-verwijzen';

  // --- at SRT ---
  /** job antwoordtermijn-starten: moment at which somebody asks SRT for an answer */
  srtAntwoordTot: string;
  /** message srt-antwoord */
  srtAntwoord: 'aanvaard' | 'afgewezen';
  /** forms antwoord-navragen and voortgang-navragen: wait, or go on without SRT */
  navraagUitkomst: 'wachten' | 'stoppen';
  /** job onderzoek-volgen: moment at which somebody asks how far SRT is */
  srtControleOp: string;
  /** message srt-rapport-ontvangen: the report lies in the sealed part of the case */
  srtRapportAanwezig: boolean;
  /** message srt-voortgang, local to each message: the track that SRT follows */
  srtSpoor: 'bestuurlijk' | 'strafrechtelijk';
  /** message srt-voortgang, local to each message: SRT asks for data */
  srtVraag: boolean;

  // --- what follows ---
  /** form bewijs-beoordelen; null when nothing was obtained lawfully: then there is no evidence */
  bewijsConclusie: 'gegrond' | 'ongegrond' | null;
  /** job schade-vastleggen: date to which the table is looked up */
  peildatum: string;
  /** job schade-vastleggen: euros paid too much, net; null = period or amount cannot be right */
  schadeNetto: number | null;
  /** job schade-vastleggen: a circumstance in which the prosecutor is consulted below the limit as well */
  bijzonderheid: string | null;
  /** decision aangifte (C18); null = no answer, the damage is asked again */
  aangifteAdvies: {
    spoor: 'bestuurlijk' | 'strafrechtelijk' | 'overleg-om';
    grondslag: string;
    bron: string;
    geverifieerd: boolean;
  } | null;
  /** form gevolg-bepalen: never a fine and a prosecution for the same (art. 5:44 lid 1 Awb) */
  sanctie: 'geen' | 'boete' | 'aangifte';
  /** job aangifte-doen: end of the thirteen weeks of the prosecutor (art. 5:44 lid 3 Awb) */
  omTermijnTot: string;
  /** message om-antwoord, or the model when the thirteen weeks have passed */
  omAntwoord: 'vervolging' | 'strafbeschikking' | 'geen-vervolging' | 'termijn-voorbij';
  /** form boete-afwegen: an examination of a fine after all */
  boeteNodig: boolean;
  /** job boete-openen: it cannot be opened by itself, a person arranges it */
  boeteMetDeHand: boolean;

  // --- what happens meanwhile (event sub-processes) ---
  /** form opschorting-beoordelen, local: a review now, or nothing */
  opschortingOordeel: 'heronderzoek' | 'niet';
  /** forms vertrek-beoordelen and intrekking-beoordelen, local: false = the case ends */
  onderzoekGaatDoor: boolean;
};

/** BPMN errors: drawn in the model; none is thrown by a job. */
export const errors = {
  /** the resident moved and another college goes on, or nothing is left to examine */
  ONDERZOEK_STOPT: 'ONDERZOEK_STOPT',
} as const;

/** Messages the process waits for; all are correlated by zaakId. */
export const messages = {
  /** staff, aanvraag or heronderzoek: there is a suspicion */
  srtVerwijzingGestart: 'srt-verwijzing-gestart',
  /** postbus: SRT takes it on, or not */
  srtAntwoord: 'srt-antwoord',
  /** postbus: how far SRT is */
  srtVoortgang: 'srt-voortgang',
  /** postbus: the report is there */
  srtRapportOntvangen: 'srt-rapport-ontvangen',
  /** postbus, or staff when he writes a letter: what the prosecutor does */
  omAntwoord: 'om-antwoord',
  /** enforcement: the benefit probably goes on wrongly */
  doorlopendeSchadeGemeld: 'doorlopende-schade-gemeld',
  /** postbus (BRP) or enforcement */
  vertrekGemeld: 'vertrek-gemeld',
  /** the aanvraag that the signal came from */
  aanvraagIngetrokken: 'aanvraag-ingetrokken',
  /** postbus (BRP) or enforcement */
  overlijdenGemeld: 'overlijden-gemeld',
} as const;
