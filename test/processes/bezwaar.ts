import type { Case, Stubs, Walk } from './walk.ts';

const never = '2999-01-01T00:00:00+01:00';

/** What the jobs of an ordinary objection answer: a committee, nothing to repair, time for a talk. */
export const usual: Stubs = {
  'commissie-nagaan': { commissie: true },
  'termijn-starten': {
    herstelGeboden: false,
    kennelijkNietOntvankelijk: false,
    kennelijkOngegrond: false,
    afgezien: false,
    geenReactie: false,
    volledigTegemoet: false,
  },
  'gronden-vragen': { hersteltermijnTot: never, herstelGeboden: true },
  'opschorting-beeindigen': { aangevuld: true },
  'contact-voorbereiden': { contactTot: never, kennelijkNietOntvankelijk: false },
  'beslissing-vastleggen': { besluitId: 'besluit-1' },
  'brief-opstellen': { briefId: 'brief-1' },
};

/** What the check of the letter finds when nothing is wrong. */
export const complete = {
  bezwaarRoute: 'behandelen',
  tijdig: 'ja',
  gronden: true,
  ondertekend: true,
  belanghebbende: true,
  besluitBestaat: true,
};
export const nothing = {
  kennelijkOngegrond: false,
  afgezien: false,
  geenReactie: false,
  volledigTegemoet: false,
};

export const startObjection = (walk: Walk, stubs: Stubs = {}, variables = {}): Promise<Case> =>
  walk.start(
    'bezwaar-gestart',
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

/** From the beginning up to the question whether to hear. */
export async function untilHearing(zaak: Case): Promise<void> {
  await zaak.complete('bezwaar-controleren', complete);
  await zaak.complete('informeel-bespreken', { informeelUitkomst: 'verder' });
  await zaak.complete('feiten-verzamelen');
  await zaak.complete('standpunt-opstellen');
}

/** Heard and advised, up to the draft of the decision. */
export async function heard(zaak: Case): Promise<void> {
  await zaak.complete('horen-beoordelen', nothing);
  await zaak.complete('hoorzitting-plannen');
  await zaak.complete('hoorzitting-houden', { zittingUitkomst: 'gehouden' });
  await zaak.complete('advies-schrijven', { nieuweFeiten: false });
}

export async function decide(zaak: Case, beslissingUitkomst = 'ongegrond'): Promise<void> {
  await zaak.complete('beslissing-opstellen', { beslissingUitkomst, nieuweFeiten: false });
  await zaak.complete('beslissing-nemen', { besluitGenomen: true });
}
