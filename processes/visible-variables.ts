/** How a value of a variable is written, so that another one can be checked before the engine gets it. */
export type VariableKind = 'code' | 'ja-nee' | 'getal' | 'dag' | 'tijdstip';

export type VisibleVariable = {
  readonly soort: VariableKind;
  /** an operator may set it by hand, with a reason */
  readonly wijzigbaar: boolean;
  /** of a code that may be set: what it may become */
  readonly waarden?: readonly string[];
};

const seen = (soort: VariableKind): VisibleVariable => ({ soort, wijzigbaar: false });
const repaired = (soort: VariableKind, waarden?: readonly string[]): VisibleVariable => ({
  soort,
  wijzigbaar: true,
  ...(waarden && { waarden }),
});

/**
 * The only variables of the processes that an operator sees: where a case goes and what it waits for. Whatever says something about the
 * resident (household, income, assets, health, conduct) is not here, and what is not here is kept nowhere outside the engine.
 *
 * Of these, only what the platform itself worked out may be set by hand: a moment that a timer waits for, or a route. What a person
 * decided is changed by that person, in the task or by a new decision.
 */
export const visibleVariables: Readonly<Record<string, VisibleVariable>> = {
  gemeente: seen('code'),
  regeling: seen('code'),
  mijlpaal: seen('code'),
  meldingOp: seen('dag'),
  peildatum: seen('dag'),
  termijnSoort: seen('code'),
  volledig: seen('ja-nee'),
  herstelUitkomst: seen('code'),
  buitenBehandeling: seen('ja-nee'),
  verificatie: seen('code'),
  rechtUitkomst: seen('code'),
  besluitSoort: seen('code'),
  besluitGenomen: seen('ja-nee'),
  toetsOordeel: seen('code'),
  zienswijzeNodig: seen('ja-nee'),
  zienswijzeGehouden: seen('ja-nee'),
  uitkomst: seen('code'),
  voorschotNummer: seen('getal'),
  signaal: seen('code'),
  verlengbaar: seen('ja-nee'),
  bezwaarRoute: seen('code'),
  invorderingRust: seen('ja-nee'),
  regelingStand: seen('code'),
  aanmaningStand: seen('code'),
  vorderingOpen: seen('ja-nee'),
  verhaalStap: seen('code'),
  verzuim: seen('code'),
  registerWeigert: repaired('ja-nee'),
  route: repaired('code', [
    'behandelen',
    'doorzenden',
    'svb-aio',
    'roz-bbz',
    'verwijzen',
    'geen-recht',
  ]),
  zoektermijnTot: repaired('tijdstip'),
  herinneringOp: repaired('tijdstip'),
  sluitenOp: repaired('tijdstip'),
  zienswijzeTot: repaired('tijdstip'),
  hersteltermijnTot: repaired('tijdstip'),
  contactTot: repaired('tijdstip'),
  stukkenTot: repaired('tijdstip'),
  afspraakTot: repaired('tijdstip'),
  wachtenTot: repaired('tijdstip'),
  verzuimTot: repaired('tijdstip'),
  omTot: repaired('tijdstip'),
  omTermijnTot: repaired('tijdstip'),
  srtAntwoordTot: repaired('tijdstip'),
  srtControleOp: repaired('tijdstip'),
  rozAdviesTot: repaired('tijdstip'),
  volgendeDatum: repaired('tijdstip'),
};
