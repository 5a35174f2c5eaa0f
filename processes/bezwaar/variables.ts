import type { Herkomst } from '../aanvraag/variables.ts';
import type { Gemeente, Regeling } from '../codes.ts';

/** Where a case that is brought over or moved begins. */
export const mijlpalen = ['feiten', 'horen', 'beslissing'] as const;

/** How a decision on an objection may end (art. 6:6, 7:11 Awb). */
export type Uitkomst = 'niet-ontvankelijk' | 'ongegrond' | 'gegrond' | 'gedeeltelijk-gegrond';

/** Every variable of the process `bezwaar`, with who sets it. A flag that a table reads is false, not absent, from the beginning. */
export type Variables = {
  /** start message: the id of the case, the only link to the person */
  zaakId: string;
  /** start message: the municipality whose college decides */
  gemeente: Gemeente;
  /** start message: the scheme that the contested decision is about */
  regeling: Regeling;
  /** start message: day on which the objection was received */
  meldingOp: string;
  /** start message: where a case that is brought over or moved begins; null = at the beginning */
  mijlpaal: (typeof mijlpalen)[number] | null;
  /** job commissie-nagaan: a committee as meant in art. 7:13 Awb advises in this municipality */
  commissie: boolean;
  /** the model, for the decision beslistermijn: the term of art. 7:10 Awb */
  termijnSoort: 'bezwaar';
  /** decision beslistermijn (C9): weeks to decide on the objection */
  beslistermijn: ({ duur: string } & Herkomst) | null;

  // --- admissible? ---
  /** form bezwaar-controleren: deal with it, or pass it on (art. 6:15 Awb) */
  bezwaarRoute: 'behandelen' | 'doorzenden';
  /** form bezwaar-controleren: in time (art. 6:7, 6:9, 6:11 Awb); null = passed on */
  tijdig: 'ja' | 'nee' | 'verschoonbaar' | null;
  /** form bezwaar-controleren: the grounds are there (art. 6:5 lid 1 onder d Awb) */
  gronden: boolean | null;
  /** form bezwaar-controleren: signed, with name, address and day (art. 6:5 lid 1 Awb) */
  ondertekend: boolean | null;
  /** form bezwaar-controleren: from an interested party (art. 1:2 Awb) */
  belanghebbende: boolean | null;
  /** form bezwaar-controleren: against a decision (art. 1:3 Awb) */
  besluitBestaat: boolean | null;
  /** decision ontvankelijkheid (C19); null = a fact is missing, the check is done again */
  ontvankelijkheid: {
    uitkomst: 'ontvankelijk' | 'herstel' | 'niet-ontvankelijk' | 'beoordelen';
    grondslag: string;
    reden: string;
  } | null;
  /** job termijn-starten: false; job gronden-vragen: the objector had the opportunity of art. 6:6 Awb */
  herstelGeboden: boolean;
  /** job gronden-vragen: moment at which the time to repair is over */
  hersteltermijnTot: string;
  /** job opschorting-beeindigen: something was sent in time */
  aangevuld: boolean;
  /** form ontvankelijkheid-beoordelen: what a person decides */
  ontvankelijkheidsoordeel: 'ontvankelijk' | 'niet-ontvankelijk';

  // --- talk and hearing ---
  /** job contact-voorbereiden: moment until which the objection waits for a talk (policy) */
  contactTot: string;
  /** form informeel-bespreken: what came of the talk */
  informeelUitkomst: 'verder' | 'herzien' | 'ingetrokken' | 'geen-contact';
  /** jobs termijn-starten and contact-voorbereiden: false; form ontvankelijkheid-beoordelen: art. 7:3 onder a Awb */
  kennelijkNietOntvankelijk: boolean | null;
  /** job termijn-starten: false; form horen-beoordelen: art. 7:3 onder b Awb */
  kennelijkOngegrond: boolean;
  /** job termijn-starten: false; form horen-beoordelen: art. 7:3 onder c Awb */
  afgezien: boolean;
  /** job termijn-starten: false; form horen-beoordelen: art. 7:3 onder d Awb */
  geenReactie: boolean;
  /** job termijn-starten: false; form horen-beoordelen: art. 7:3 onder e Awb */
  volledigTegemoet: boolean;
  /** decision horen (C19b); null = a fact is missing, it is asked again */
  horen: { horen: boolean; grondslag: string; reden: string } | null;
  /** form afzien-bevestigen: a person uses the ground that the table sees; false = heard after all (art. 7:3 Awb) */
  afzienVanHoren: boolean;
  /** form hoorzitting-houden: how the hearing went */
  zittingUitkomst: 'gehouden' | 'niet-verschenen' | 'uitgesteld' | 'ingetrokken';

  // --- decision ---
  /** forms advies-schrijven and beslissing-opstellen: facts that make another hearing necessary (art. 7:9 Awb) */
  nieuweFeiten: boolean;
  /** form beslissing-opstellen: the decision that is proposed */
  beslissingUitkomst: Uitkomst;
  /** form beslissing-nemen: false = back to whoever drafted it */
  besluitGenomen: boolean;
  /** job beslissing-vastleggen: the decision to announce */
  besluitId: string;
  /** form beslissing-uitvoeren: how it is carried out */
  uitvoeringSoort: 'zaak-heropenen' | 'vordering-herroepen' | 'vordering-verlagen' | 'uitgevoerd';

  // --- meanwhile (event sub-processes; local to each) ---
  /** form voorziening-volgen: what the court decided (art. 8:84 Awb) */
  voorzieningUitkomst: 'toegewezen' | 'afgewezen' | 'ingetrokken';
};

/** BPMN errors: business outcomes of a job that the model draws. */
export const errors = {
  /** job uitnodiging-versturen: no time left for papers and inspection (art. 7:4 Awb) */
  ZITTING_TE_VROEG: 'ZITTING_TE_VROEG',
  /** job uitvoering-starten: there is no running claim to lower or revoke */
  VORDERING_ONTBREEKT: 'VORDERING_ONTBREEKT',
  /** job verdaging-versturen: put off before, or too late (art. 7:10 lid 3 Awb) */
  VERDAGING_GEWEIGERD: 'VERDAGING_GEWEIGERD',
} as const;

/** Messages the process waits for; all are correlated by zaakId. */
export const messages = {
  /** staff: somebody objects to a decision */
  bezwaarGestart: 'bezwaar-gestart',
  /** staff: what was missing came in */
  grondenOntvangen: 'gronden-ontvangen',
  /** staff, or job voortzetting-vastleggen when the heirs do not go on */
  bezwaarIngetrokken: 'bezwaar-ingetrokken',
  /** staff: the decision is put off */
  beslissingVerdaagd: 'beslissing-verdaagd',
  /** postbus (BRP) or staff */
  overlijdenGemeld: 'overlijden-gemeld',
  /** postbus (BRP) or staff */
  verhuizingGemeld: 'verhuizing-gemeld',
  /** staff: a decision that takes the place of the contested one */
  nieuwBesluit: 'nieuw-besluit',
  /** staff: the court was asked for a provisional measure */
  voorlopigeVoorziening: 'voorlopige-voorziening',
} as const;
