import type { Case, Stubs, Walk } from './walk.ts';

/** The facts of an ordinary case, as toetsing-voorbereiden takes them from the case file. */
export const facts = {
  peildatum: '2026-11-23',
  burgerlijkeStaat: 'ongehuwd',
  gezamenlijkeHuishouding: false,
  kinderen: 0,
  kostendelers: 0,
  inrichting: 'geen',
  partnerRechthebbend: true,
  uitsluitingsgrond: 'geen',
  wekenBuitenland: 0,
  rechthebbendArt11: true,
  dringendeRedenen: false,
  vermogen: 1200,
  overwaardeWoning: 0,
  inkomstenArbeid: 0,
  vrijlatingsgrond: 'geen',
  vrijlatingMaanden: 0,
  openSignaal: false,
  wisselendInkomen: false,
};
/** Somebody of 27 or older, alone, in Dinkelland. */
export const identity = {
  woonplaats: 'dinkelland',
  leeftijdsgroep: '27-aow',
  partnerLeeftijdsgroep: 'geen',
  zoektermijnUitzondering: false,
};
const never = '2999-01-01T00:00:00+01:00';

/** What the jobs of an ordinary case answer. */
export const usual: Stubs = {
  'identiteit-controleren': identity,
  'zoektermijn-starten': { zoektermijnTot: never },
  'wachttijd-berekenen': { herinneringOp: never, sluitenOp: never },
  'aanvulling-vragen': { herinneringOp: never, hersteltermijnTot: never },
  'uitstel-geven': { herinneringOp: never, hersteltermijnTot: never },
  'toetsing-voorbereiden': facts,
  'zienswijze-uitnodigen': { zienswijzeTot: never },
  'besluit-vastleggen': { besluitId: 'besluit-1' },
  'brief-opstellen': { briefId: 'brief-1' },
};

/** A case of the process aanvraag, and the way it goes when nothing is the matter. */
export async function startAanvraag(walk: Walk, stubs: Stubs = {}, variables = {}): Promise<Case> {
  return walk.start(
    'aanvraag-gestart',
    'zaakId',
    { gemeente: 'dinkelland', regeling: 'bijstand', meldingOp: '2026-11-23', ...variables },
    stubs,
  );
}

export async function untilVerification(zaak: Case): Promise<void> {
  await zaak.complete('aanvraag-registreren');
  await zaak.complete('volledigheid-beoordelen', { volledig: true });
  await zaak.complete('intakegesprek-voeren', { spoed: false });
}

export async function untilDraft(zaak: Case, rechtUitkomst = 'toekennen'): Promise<void> {
  await untilVerification(zaak);
  await zaak.complete('recht-verifieren', { verificatie: 'akkoord' });
  await zaak.complete('recht-vaststellen', { rechtUitkomst });
}

export async function decide(zaak: Case): Promise<void> {
  await zaak.complete('besluit-toetsen', { toetsOordeel: 'akkoord' });
  await zaak.complete('besluit-nemen', { besluitGenomen: true });
}

export const toUntilVerification = [
  'aanvraag-registreren',
  'volledigheid-beoordelen',
  'intakegesprek-voeren',
  'recht-verifieren',
];
export const grant = { besluitSoort: 'toekenning', zienswijzeNodig: false };
