import type { Gemeente, Leeftijdsgroep, Regeling } from '../codes.ts';
import type { Variables as HuisbezoekVariables } from '../huisbezoek/variables.ts';

/** Where a case that is brought over or moved begins: received, complete, examined, granted. */
export const mijlpalen = ['ontvangen', 'onderzoek', 'besluit', 'toegekend'] as const;

/** What a decision table says about an amount: `geverifieerd` is false when no official source was read. */
export type Herkomst = {
  /** article the answer rests on */
  readonly grondslag: string;
  /** where the amount was read */
  readonly bron: string;
  readonly geverifieerd: boolean;
};

/**
 * Every variable of the process `aanvraag`, with who sets it. Moments are ISO 8601 with offset, dates 'YYYY-MM-DD',
 * amounts euros. A result of a decision table is null when no rule fits: the model looks at that before it goes on.
 */
export type Variables = {
  // --- the case ---
  /** start message: the id of the case, the only link to the person */
  zaakId: string;
  /** start message: municipality of residence as reported */
  gemeente: Gemeente;
  /** start message: the scheme that was asked for */
  regeling: Regeling;
  /** start message: date of the melding, art. 44 lid 1 Pw */
  meldingOp: string;

  /** start message: where a case that is brought over or moved begins; null = at the melding */
  mijlpaal: (typeof mijlpalen)[number] | null;

  // --- who decides, and when may it be asked ---
  /** job identiteit-controleren: municipality of residence in the BRP */
  woonplaats: Gemeente | 'elders' | 'onbekend';
  /** job identiteit-controleren: age group of the applicant on the date of the melding */
  leeftijdsgroep: Leeftijdsgroep;
  /** job identiteit-controleren: age group of the partner, 'geen' without a partner */
  partnerLeeftijdsgroep: Leeftijdsgroep | 'geen';
  /** job identiteit-controleren: art. 41 lid 4 onder a or b Pw applies (which one stays in the case file); false when not reported */
  zoektermijnUitzondering: boolean;
  /** decision routering (C1) */
  routering: { route: Route | 'handmatig'; grondslag: string } | null;
  /** decision routering, or the form route-kiezen where the table leaves it to a person; null = still to be chosen */
  route: Route | null;
  /** decision zoektermijn (C7) */
  zoektermijn:
    | ({
        zoektermijn: 'geen' | 'vier-weken';
        /** circumstances may be a reason to treat it earlier (art. 41 lid 11 Pw) */
        eerder: boolean;
        /** the conduct of the younger partner counts (art. 43 lid 5 Pw) */
        gedragWeegt: boolean;
      } & Herkomst)
    | null;
  /** job zoektermijn-starten: moment at which the zoektermijn is over */
  zoektermijnTot: string;
  /** job wachttijd-berekenen: moment of the reminder to file the application (policy) */
  herinneringOp: string;
  /** job wachttijd-berekenen: moment at which a melding without application is closed (policy) */
  sluitenOp: string;

  /** the model, for the decision beslistermijn: which decision the term is for */
  termijnSoort: 'aanvraag' | 'niet-behandelen';
  /** for the decision beslistermijn: never set here, only an objection asks for it */
  commissie: null;
  /** decision beslistermijn (C9): ISO 8601 duration of the decision term; null = the eight weeks of art. 4:13 lid 2 Awb */
  beslistermijn: ({ duur: string } & Herkomst) | null;

  // --- complete, heard, verified ---
  /** form volledigheid-beoordelen: everything needed is there */
  volledig: boolean;
  /** called process herstelverzuim: the applicant completed the application, or the hersteltermijn lapsed */
  herstelUitkomst: 'aangevuld' | 'verlopen';
  /** decision beslistermijn (C9), for a decision not to process; null = the four weeks of art. 4:5 lid 4 Awb */
  nietBehandelenTermijn: ({ duur: string } & Herkomst) | null;
  /** form buiten-behandeling-stellen: true = art. 4:5 Awb is applied, false = the application is processed after all */
  buitenBehandeling: boolean;
  /** form intakegesprek-voeren: there is urgent need of money */
  spoed: boolean;
  /** form recht-verifieren: what verification asks for next */
  verificatie: 'akkoord' | 'huisbezoek' | 'srt' | 'aanvulling';
  /** called process huisbezoek; a refusal shows in the advice */
  huisbezoekUitkomst: HuisbezoekVariables['huisbezoekUitkomst'] | null;

  // --- the facts the decision tables need, all from the case file by job toetsing-voorbereiden ---
  /** job toetsing-voorbereiden: date to which norms and limits are looked up */
  peildatum: string;
  /** job toetsing-voorbereiden: civil status of the BRP */
  burgerlijkeStaat: 'ongehuwd' | 'gehuwd' | 'geregistreerd-partner' | 'duurzaam-gescheiden' | null;
  /** job toetsing-voorbereiden: shared household, as judged by a person (art. 3 Pw) */
  gezamenlijkeHuishouding: boolean | null;
  /** job toetsing-voorbereiden: lid of art. 3 Pw on which that judgement rests; null = nobody had to say */
  huishoudgrond: 'lid-2' | 'lid-3' | 'lid-4' | null;
  /** job toetsing-voorbereiden: number of dependent children under 18 */
  kinderen: number | null;
  /** job toetsing-voorbereiden: number of cost sharers of 27 or older, partner not counted (art. 19a Pw) */
  kostendelers: number | null;
  /** job toetsing-voorbereiden: stay in an institution (art. 23 Pw) of the applicant (single) or of the couple */
  inrichting: 'geen' | 'een' | 'allen' | null;
  /** job toetsing-voorbereiden: the partner is entitled too (art. 24 Pw); true without a partner */
  partnerRechthebbend: boolean | null;
  /** job toetsing-voorbereiden: ground of exclusion that verification found */
  uitsluitingsgrond: Uitsluitingsgrond | null;
  /** job toetsing-voorbereiden: full weeks abroad in this calendar year */
  wekenBuitenland: number | null;
  /** job toetsing-voorbereiden: entitled under art. 11 Pw (Dutch, or lawful residence put on a par) */
  rechthebbendArt11: boolean | null;
  /** job toetsing-voorbereiden: very urgent reasons, judged by a person (art. 16 lid 1 Pw) */
  dringendeRedenen: boolean | null;
  /** job toetsing-voorbereiden: assets minus debts without the own home */
  vermogen: number | null;
  /** job toetsing-voorbereiden: equity in the own home; 0 without one */
  overwaardeWoning: number | null;
  /** job toetsing-voorbereiden: net income from work per month; 0 without work */
  inkomstenArbeid: number | null;
  /** job toetsing-voorbereiden: part of art. 31 lid 2 Pw on which an exemption is asked (n, r or y), 'geen' without */
  vrijlatingsgrond: 'geen' | 'n' | 'r' | 'y' | null;
  /** job toetsing-voorbereiden: months in which that exemption was used before */
  vrijlatingMaanden: number | null;
  /** job toetsing-voorbereiden: an unexplained signal of the Inlichtingenbureau is open */
  openSignaal: boolean | null;
  /** job toetsing-voorbereiden: income varies or comes from part-time work */
  wisselendInkomen: boolean | null;

  // --- what the tables say ---
  /** decision uitsluiting (C10): `bevestigen` = a person must confirm it */
  uitsluiting: { uitgesloten: boolean; bevestigen: boolean; grondslag: string } | null;
  /** decision leefvorm (C2) */
  leefvorm: ({ leefvorm: Leefvorm; reden: string } & Herkomst) | null;
  /** decision bijstandsnorm (C3, C4); bedrag null = no amount is known, a person fills it in */
  bijstandsnorm:
    | ({
        bedrag: number | null;
        /** of 18 to 20, on their own, without help of parents: a person judges that; null = not for this household, or not known */
        toeslagUitwonend: number | null;
      } & Herkomst)
    | null;
  /** decision vermogensgrens (C5); uitkomst null = no limit is known, a person judges */
  vermogensgrens:
    | ({
        grens: number | null;
        vrijWoning: number | null;
        uitkomst: Vermogensuitkomst | null;
      } & Herkomst)
    | null;
  /** decision inkomensvrijlating (C6): the amount left out of account per month; null = not known, a person fills it in */
  inkomensvrijlating:
    | ({ vrijlating: number | null; percentage: number | null; maximum: number | null } & Herkomst)
    | null;
  /** decision vrije-middelen (C5, C6): what else does not count; an amount null = no fixed amount, or not found: a person judges */
  vrijeMiddelen:
    | ({
        giften: number | null;
        werkpremie: number | null;
        vrijwilligerPerMaand: number | null;
        vrijwilligerPerJaar: number | null;
        uitvaart: number | null;
        uitvaartGehuwden: number | null;
      } & Herkomst)
    | null;

  // --- the decision ---
  /** form recht-vaststellen */
  rechtUitkomst: 'toekennen' | 'toekennen-lening' | 'afwijzen';
  /** form conceptbesluit-opstellen; the model itself sets 'buiten-behandeling'; job zaak-overnemen of what was granted elsewhere */
  besluitSoort: Besluitsoort | null;
  /** form conceptbesluit-opstellen: the applicant must be heard first, art. 4:7 Awb */
  zienswijzeNodig: boolean;
  /** job zienswijze-uitnodigen: moment at which the time to react is over */
  zienswijzeTot: string;
  /** form zienswijze-verwerken, or true by the model when the time to react is over */
  zienswijzeGehouden: boolean;
  /** form besluit-toetsen */
  toetsOordeel: 'akkoord' | 'terug';
  /** form besluit-nemen: false = back to whoever drafted it */
  besluitGenomen: boolean;
  /** job besluit-vastleggen: the decision to announce and execute */
  besluitId: string;

  // --- after the decision ---
  /** form afspraken-vastleggen: distance to work; not asked of the young, who have a plan */
  afstandArbeidsmarkt: 'kort' | 'lang' | null;
  /** for the decision heronderzoek-frequentie: not set here, at an application only the young have a plan; a review knows it */
  planVanAanpak: boolean | null;
  /** the model, for the decision heronderzoek-frequentie: full years without a signal (0 at an application) */
  jarenZonderSignaal: number;
  /** decision heronderzoek-frequentie (C16), policy: `status` is always 'aanname' */
  heronderzoek: {
    soort: Heronderzoeksoort;
    na: string;
    grondslag: string;
    status: 'aanname';
  } | null;
  /** the model, for job zaak-afsluiten: how the case ended */
  uitkomst: Besluitsoort | 'niet-ingediend';

  // --- advance payment (event sub-process; local to each payment) ---
  /** message voorschot-nodig: a term of four weeks passed, or the intake found urgent need */
  voorschotAanleiding: 'termijn' | 'spoed';
  /** job voorschot-voorbereiden: this advance among those of the case, 1 = the first */
  voorschotNummer: number;
  /** job voorschot-voorbereiden: date on which the advance is due */
  voorschotOp: string;
  /** job voorschot-voorbereiden: what stands in the way, art. 52 lid 1 Pw */
  voorschotBeletsel: 'geen' | 'medewerking' | 'geen-recht' | null;
  /** job voorschot-voorbereiden: expected benefit per month; null = not known yet */
  verwachteUitkering: number | null;
  /** decision voorschot (C8): `minimum` null = expected benefit not known yet */
  voorschot:
    | ({
        verschuldigd: 'ja' | 'nee' | 'kan';
        percentage: number;
        minimum: number | null;
      } & Herkomst)
    | null;
  /** form voorschot-vaststellen */
  voorschotToekennen: boolean;

  // --- what happens meanwhile (event sub-processes) ---
  /** form vertrek-beoordelen: who decides after a move (art. 40 lid 1 Pw) */
  vertrekUitkomst: 'afmaken' | 'doorzenden' | 'heronderzoek';
  /** message beslistermijn-gewijzigd: what the applicant has to be told (art. 4:14 lid 3 and 4:15 Awb) */
  termijnWijziging: 'opgeschort' | 'hervat' | 'verlengd';
};

export type Route =
  | 'behandelen'
  | 'doorzenden'
  | 'svb-aio'
  | 'roz-bbz'
  | 'verwijzen'
  | 'geen-recht';
export type Leefvorm = 'alleenstaande' | 'alleenstaande-ouder' | 'gehuwden';
export type Vermogensuitkomst = 'binnen-grens' | 'boven-grens' | 'lening';
export type Besluitsoort = 'toekenning' | 'toekenning-lening' | 'afwijzing' | 'buiten-behandeling';
export type Heronderzoeksoort = 'signaal' | 'gesprek' | 'toz-screening' | 'administratief';
/** Grounds of art. 13 and 15 Pw that a person must have found; age and stay abroad are facts of their own. */
export type Uitsluitingsgrond =
  | 'geen'
  | 'detentie'
  | 'onttrekking'
  | 'staking'
  | 'schulden'
  | 'uitreiziger'
  | 'inrichting-18-20'
  | 'onderwijs'
  | 'weigert-plichten'
  | 'voorliggende-voorziening';

/** BPMN errors: business outcomes of a job that the model draws. */
export const errors = {
  /** job identiteit-controleren: the BSN fails the 11-proof or is not in the BRP */
  BSN_ONBEKEND: 'BSN_ONBEKEND',
  /** after a move: the application goes to the college of the new residence, here everything stops */
  AANVRAAG_OVERDRAGEN: 'AANVRAAG_OVERDRAGEN',
} as const;

/** Messages the process waits for; all are correlated by zaakId. */
export const messages = {
  /** api: a case was started */
  aanvraagGestart: 'aanvraag-gestart',
  /** api (portal): the application was filed by the resident */
  aanvraagOntvangen: 'aanvraag-ontvangen',
  /** job termijnbewaking.termijn-signaleren, aanvraag.spoedvoorschot-aanvragen or staff */
  voorschotNodig: 'voorschot-nodig',
  /** job besluit-vastleggen: an advance that nobody has judged yet falls away */
  besluitGenomen: 'besluit-genomen',
  /** api: the applicant withdrew the application */
  aanvraagIngetrokken: 'aanvraag-ingetrokken',
  /** postbus (BRP) or staff */
  overlijdenGemeld: 'overlijden-gemeld',
  /** postbus (BRP) or staff: the resident lives in another municipality now */
  vertrekGemeld: 'vertrek-gemeld',
  /** api: the decision term was suspended, resumed or extended by hand */
  beslistermijnGewijzigd: 'beslistermijn-gewijzigd',
} as const;
