import type { Case, Stubs, Walk } from './walk.ts';

const never = '2999-01-01T00:00:00+01:00';

/** How a claim stands, as stand-bepalen reads it from the ledger: within the payment term, nothing agreed. */
export const stand = {
  vorderingOpen: true,
  afwikkelingLoopt: false,
  invorderingRust: false,
  vorderingVerjaard: false,
  onderzoekNodig: false,
  regelingStand: 'geen',
  betaaltermijnVoorbij: false,
  aanmaningStand: 'geen',
  dwangbevelVerstuurd: false,
  wachtenTot: never,
};
export const paid = { ...stand, vorderingOpen: false };
export const overdue = { ...stand, betaaltermijnVoorbij: true };
export const reminded = { ...overdue, aanmaningStand: 'voorbij' };
export const review = { ...stand, onderzoekNodig: true };
export const barred = { ...overdue, vorderingVerjaard: true };

/** What the jobs of an ordinary claim answer: overpaid because income was not reported, paid at once. */
export const usual: Stubs = {
  'vordering-openen': { vorderingSoort: 'terugvordering' },
  'bedrag-vastleggen': {
    peildatum: '2026-11-23',
    oorzaak: 'inlichtingenplicht',
    kostenBinnenTweeJaar: 'alle',
  },
  'voornemen-versturen': { zienswijzeTot: never },
  'besluit-vastleggen': { besluitId: 'besluit-1' },
  'brief-opstellen': { briefId: 'brief-1' },
  'afspraak-voorbereiden': { afspraakTot: never },
  'stand-bepalen': paid,
  'betaling-boeken': { teVeelBetaald: false },
  'kwijtschelding-voorbereiden': {
    peildatum: '2026-11-23',
    vorderingKarakter: 'verplicht',
    vorderingIsBoete: false,
    aanleidingKwijtschelding: 'verzoek',
    opzetOfGroveSchuld: false,
    herhalingBinnenJaar: false,
    jarenVolledigBetaald: 10,
    achterstandIngehaald: false,
    jarenNietBetaald: 0,
    betalingOnwaarschijnlijk: false,
    aandeelIneens: 0,
    maandenVolledigBetaald: 120,
  },
  'kwijtschelding-vastleggen': { besluitId: 'besluit-2' },
};

export const startClaim = (walk: Walk, stubs: Stubs = {}, variables = {}): Promise<Case> =>
  walk.start(
    'terugvordering-gestart',
    'zaakId',
    {
      gemeente: 'dinkelland',
      regeling: 'bijstand',
      meldingOp: '2026-11-23',
      mijlpaal: null,
      ...variables,
    },
    stubs,
  );

/** A claim that was brought over: it begins where collection looks at it, once per stand. */
export const collectClaim = (
  walk: Walk,
  stands: readonly object[],
  stubs: Stubs = {},
): Promise<Case> =>
  startClaim(walk, { 'stand-bepalen': stands as never, ...stubs }, { mijlpaal: 'invordering' });

export async function untilDraft(zaak: Case, zienswijzeNodig = false): Promise<void> {
  await zaak.complete('bedrag-berekenen');
  await zaak.complete('redenen-wegen', { zienswijzeNodig });
}

export async function decide(zaak: Case, anders: object = {}): Promise<void> {
  await zaak.complete('besluit-opstellen', {
    besluitSoort: 'terugvordering',
    ...anders,
  });
  await zaak.complete('besluit-nemen', { besluitGenomen: true });
}
