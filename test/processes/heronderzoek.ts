import type { Case, Stubs, Walk } from './walk.ts';

const never = '2999-01-01T00:00:00+01:00';

/** What toetsing-voorbereiden reads from the case file of somebody who lives alone without income. */
export const facts = {
  peildatum: '2026-11-23',
  leeftijdsgroep: '27-aow',
  partnerLeeftijdsgroep: 'geen',
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

/** What dossier-overnemen says of an ordinary planned review. */
export const planned = {
  aanleiding: 'planning',
  gevraagdeSoort: 'administratief',
  planVanAanpak: false,
  jarenZonderSignaal: 1,
  afstandArbeidsmarkt: 'kort',
  leeftijdsgroep: '27-aow',
  openSignaal: false,
  wisselendInkomen: false,
};

export const usual: Stubs = {
  'dossier-overnemen': planned,
  'stukken-vragen': { herinneringOp: never, stukkenTot: never },
  'recht-opschorten': { besluitId: 'besluit-0', hersteltermijnTot: never },
  'toetsing-voorbereiden': facts,
  'voornemen-versturen': { zienswijzeTot: never },
  'besluit-vastleggen': { besluitId: 'besluit-1' },
  'brief-opstellen': { briefId: 'brief-1' },
  'gevolgen-openen': { vervolgMetDeHand: false },
  'maatregel-vastleggen': { besluitId: 'besluit-2' },
};

export const startReview = (
  walk: Walk,
  begin: object = {},
  stubs: Stubs = {},
  variables = {},
): Promise<Case> =>
  walk.start(
    'heronderzoek-gestart',
    'zaakId',
    {
      gemeente: 'dinkelland',
      regeling: 'bijstand',
      meldingOp: '2026-11-23',
      mijlpaal: null,
      ...variables,
    },
    { 'dossier-overnemen': { ...planned, ...begin } as never, ...stubs },
  );

/** From the documents to the draft of the decision. */
export async function untilDraft(zaak: Case): Promise<void> {
  await zaak.complete('stukken-verwerken', { stukkenCompleet: true });
  await zaak.complete('feiten-vaststellen');
  await zaak.complete('recht-beoordelen', { rechtOordeel: 'klaar' });
}

export async function decide(zaak: Case, anders: object = {}): Promise<void> {
  await zaak.complete('besluit-opstellen', {
    besluitSoort: 'voortzetting',
    zienswijzeNodig: false,
    werkplichtGeschonden: false,
    plichtSoort: null,
    plichtVerwijtbaar: null,
    plichtHerhaling: null,
    ...anders,
  });
  await zaak.complete('besluit-nemen', { besluitGenomen: true });
}
