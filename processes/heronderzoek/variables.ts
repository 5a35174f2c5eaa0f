import type {
  Variables as AanvraagVariables,
  Herkomst,
  Heronderzoeksoort,
} from '../aanvraag/variables.ts';
import type { Gemeente, Leeftijdsgroep, Regeling } from '../codes.ts';

/** Where a case that is brought over or moved begins. */
export const mijlpalen = ['beoordeling', 'besluit'] as const;

/** Why there is a review. */
export type Aanleiding = 'planning' | 'toz-ronde' | 'signaal' | 'wijziging' | 'tip' | 'srt';

/** What a review may end in; `voortzetting` changes nothing and is no decision (art. 1:3 Awb). */
export type Besluitsoort = 'voortzetting' | 'herziening' | 'intrekking' | 'beeindiging';

/** Every variable of the process `heronderzoek`, with who sets it. A table's answer is null when no rule fits: the model looks at that first. */
export type Variables = {
  /** start message: the id of the case, the only link to the person */
  zaakId: string;
  /** start message: the municipality whose college pays the benefit */
  gemeente: Gemeente;
  /** start message: the scheme under review */
  regeling: Regeling;
  /** start message: day of the signal, the change or the planned review */
  meldingOp: string;
  /** start message: where a case that is brought over or moved begins; null = at the beginning */
  mijlpaal: (typeof mijlpalen)[number] | null;

  // --- what kind of review ---
  /** job dossier-overnemen: why there is a review */
  aanleiding: Aanleiding;
  /** job dossier-overnemen: the kind that was planned or asked for; null = not said */
  gevraagdeSoort: Heronderzoeksoort | null;
  /** job dossier-overnemen: full years without a review that a signal led to */
  jarenZonderSignaal: number;
  /** job dossier-overnemen, or form vervolg-bepalen: distance to work; null = not known */
  afstandArbeidsmarkt: 'kort' | 'lang' | null;
  /** job dossier-overnemen or toetsing-voorbereiden: age group of the resident today */
  leeftijdsgroep: Leeftijdsgroep;
  /** form signaal-duiden */
  signaalOordeel: 'verklaard' | 'onderzoeken';
  /** decision heronderzoek-soort (policy): `status` is always 'aanname'; null = a person chooses */
  heronderzoekSoort: { soort: Heronderzoeksoort; grondslag: string; status: 'aanname' } | null;
  /** decision heronderzoek-soort, or form soort-kiezen */
  onderzoekSoort: Heronderzoeksoort | null;

  // --- information, and what follows when it does not come ---
  /** job stukken-vragen: moment of the reminder (policy) */
  herinneringOp: string;
  /** job stukken-vragen: moment at which the time to send the documents is over */
  stukkenTot: string;
  /** form stukken-verwerken: everything that was asked for is there */
  stukkenCompleet: boolean;
  /** form verzuim-beoordelen: only what is to be blamed leads to suspension (art. 54 lid 1 Pw) */
  verzuimOordeel: 'opschorten' | 'nieuwe-termijn' | 'verder';
  /** job recht-opschorten: moment at which the hersteltermijn is over (art. 54 lid 2 Pw) */
  hersteltermijnTot: string;
  /** form herstel-verwerken */
  verzuimHersteld: boolean;
  /** form gesprek-voeren; `verzet` = a good reason, a new appointment */
  gesprekUitkomst: 'gevoerd' | 'verzet' | 'niet-verschenen';
  /** form toz-screening */
  screeningUitkomst: 'groei' | 'stabiel' | 'achteruitgang' | 'niet-verschenen';
  /** form vervolg-bepalen: the right has to be examined as well */
  rechtOnderzoeken: boolean;

  // --- the facts the tables of the right need, all from the case file by job toetsing-voorbereiden ---
  /** job toetsing-voorbereiden: date to which norms and limits are looked up */
  peildatum: string;
  /** job toetsing-voorbereiden: age group of the partner, 'geen' without a partner */
  partnerLeeftijdsgroep: Leeftijdsgroep | 'geen';
  /** job toetsing-voorbereiden: civil status */
  burgerlijkeStaat: AanvraagVariables['burgerlijkeStaat'];
  /** job toetsing-voorbereiden: shared household, as judged by a person (art. 3 Pw) */
  gezamenlijkeHuishouding: boolean | null;
  /** job toetsing-voorbereiden: lid of art. 3 Pw on which that judgement rests; null = nobody had to say */
  huishoudgrond: AanvraagVariables['huishoudgrond'];
  /** job toetsing-voorbereiden: number of dependent children under 18 */
  kinderen: number | null;
  /** job toetsing-voorbereiden: number of cost sharers (art. 19a Pw) */
  kostendelers: number | null;
  /** job toetsing-voorbereiden: stay in an institution (art. 23 Pw) */
  inrichting: AanvraagVariables['inrichting'];
  /** job toetsing-voorbereiden: the partner is entitled too (art. 24 Pw) */
  partnerRechthebbend: boolean | null;
  /** job toetsing-voorbereiden: ground of exclusion that was found */
  uitsluitingsgrond: AanvraagVariables['uitsluitingsgrond'];
  /** job toetsing-voorbereiden: full weeks abroad in this calendar year */
  wekenBuitenland: number | null;
  /** job toetsing-voorbereiden: entitled under art. 11 Pw */
  rechthebbendArt11: boolean | null;
  /** job toetsing-voorbereiden: very urgent reasons, judged by a person (art. 16 lid 1 Pw) */
  dringendeRedenen: boolean | null;
  /** job toetsing-voorbereiden: assets minus debts without the own home */
  vermogen: number | null;
  /** job toetsing-voorbereiden: equity in the own home; 0 without one */
  overwaardeWoning: number | null;
  /** job toetsing-voorbereiden: net income from work per month; 0 without work */
  inkomstenArbeid: number | null;
  /** job toetsing-voorbereiden: part of art. 31 lid 2 Pw on which an exemption is asked */
  vrijlatingsgrond: AanvraagVariables['vrijlatingsgrond'];
  /** job toetsing-voorbereiden: months in which that exemption was used before */
  vrijlatingMaanden: number | null;
  /** job dossier-overnemen or toetsing-voorbereiden: an unexplained signal is open */
  openSignaal: boolean | null;
  /** job dossier-overnemen or toetsing-voorbereiden: income varies or comes from part-time work */
  wisselendInkomen: boolean | null;
  /** job dossier-overnemen: the last case had a plan of action that is still followed (art. 44a Pw) */
  planVanAanpak: boolean;

  // --- what the tables say ---
  /** decision uitsluiting (C10) */
  uitsluiting: AanvraagVariables['uitsluiting'];
  /** decision leefvorm (C2) */
  leefvorm: AanvraagVariables['leefvorm'];
  /** decision bijstandsnorm (C3, C4) */
  bijstandsnorm: AanvraagVariables['bijstandsnorm'];
  /** decision vermogensgrens (C5) */
  vermogensgrens: AanvraagVariables['vermogensgrens'];
  /** decision inkomensvrijlating (C6) */
  inkomensvrijlating: AanvraagVariables['inkomensvrijlating'];
  /** decision vrije-middelen (C5, C6) */
  vrijeMiddelen: AanvraagVariables['vrijeMiddelen'];
  /** form recht-beoordelen: what is needed before a decision can be drafted */
  rechtOordeel: 'klaar' | 'huisbezoek' | 'stukken';
  /** called process huisbezoek; a refusal shows in the advice */
  huisbezoekUitkomst: AanvraagVariables['huisbezoekUitkomst'];

  // --- the decision ---
  /** form besluit-opstellen */
  besluitSoort: Besluitsoort;
  /** form besluit-opstellen: the resident is heard first (art. 4:8 Awb) */
  zienswijzeNodig: boolean;
  /** job voornemen-versturen: moment at which the time to react is over */
  zienswijzeTot: string;
  /** form zienswijze-verwerken: heard, or waived; false = a new invitation */
  zienswijzeGehouden: boolean;
  /** form besluit-nemen: false = back to whoever drafted it */
  besluitGenomen: boolean;
  /** jobs recht-opschorten, besluit-vastleggen and maatregel-vastleggen: the decision to announce */
  besluitId: string;
  /** job gevolgen-openen: a follow-up could not be opened by itself */
  vervolgMetDeHand: boolean;

  // --- reduction of the benefit ---
  /** form besluit-opstellen: a work duty was breached (art. 9, 18 Pw) */
  werkplichtGeschonden: boolean;
  /** form besluit-opstellen: a duty of the list (art. 18 lid 4 Pw), another one (lid 2) or of language (art. 18b Pw); null = none */
  plichtSoort: 'lijst' | 'overig' | 'taal' | null;
  /** form besluit-opstellen: the resident can be blamed (art. 18 lid 9 Pw); null = none breached */
  plichtVerwijtbaar: boolean | null;
  /** form besluit-opstellen: breached before within twelve months; null = none breached */
  plichtHerhaling: 'geen' | 'eerste' | 'meer' | null;
  /** decision maatregel (C20): null = no rule fits, a person decides; percentage null = the by-law was not found */
  maatregel:
    | ({
        soort: 'maatregel' | 'geen';
        percentage: number | null;
        maanden: number | null;
      } & Herkomst)
    | null;
  /** form maatregel-opstellen */
  maatregelSoort: 'maatregel' | 'waarschuwing' | 'geen';
  /** form maatregel-nemen: false = back to whoever drafted it */
  maatregelGenomen: boolean;

  /** decision heronderzoek-frequentie (C16), policy */
  heronderzoek: AanvraagVariables['heronderzoek'];
};

export const errors = {} as const;

/** Messages the process waits for; all are correlated by zaakId. */
export const messages = {
  /** planner, postbus or staff: a review begins */
  heronderzoekGestart: 'heronderzoek-gestart',
  /** postbus (BRP) or staff */
  overlijdenGemeld: 'overlijden-gemeld',
  /** postbus (BRP) or staff: the resident lives in another municipality now */
  vertrekGemeld: 'vertrek-gemeld',
  /** staff: the benefit ended by another decision */
  uitkeringGeeindigd: 'uitkering-geeindigd',
  /** postbus or staff: the source withdrew the signal */
  signaalIngetrokken: 'signaal-ingetrokken',
} as const;
