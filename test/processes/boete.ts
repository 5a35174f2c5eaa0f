import { paid, startClaim, usual as usualClaim } from './terugvordering.ts';
import type { Case, Stubs, Walk } from './walk.ts';

const never = '2999-01-01T00:00:00+01:00';

/** What rapport-vastleggen reads from an ordinary report: 1.200 euros of damage, nothing before. */
export const report = {
  rapportStand: 'geldig',
  peildatum: '2026-11-23',
  benadelingsbedrag: 1200,
  zelfGemeld: false,
  waarschuwingBinnenTweeJaar: false,
  eerdereStraf: false,
  aangifteNodig: false,
  boeteUitkomst: null,
};

/** What the jobs of an ordinary fine answer; the collection beside it waits until the fine is decided. */
export const usual: Stubs = {
  ...usualClaim,
  'boete-aanmelden': { boeteOnderzoeken: true },
  'stand-bepalen': paid,
  'rapport-vastleggen': report,
  'aangifte-doen': { omTot: never, omAntwoord: null },
  'om-verwerken': { boeteUitkomst: null },
  'boete-vastleggen': { besluitId: 'besluit-3', boeteUitkomst: 'opgelegd' },
  'boete-vervallen': { boeteUitkomst: 'vervallen' },
};

/** A case that is only about a fine. */
export const startFine = (walk: Walk, stubs: Stubs = {}): Promise<Case> =>
  startClaim(walk, stubs, { mijlpaal: 'boete' });

export async function untilDraft(zaak: Case, verwijtbaarheid = 'normaal'): Promise<void> {
  await zaak.complete('rapport-opmaken');
  await zaak.complete('verwijtbaarheid-beoordelen', { verwijtbaarheid });
  if (verwijtbaarheid !== 'geen')
    await zaak.complete('zienswijze-verwerken', { zienswijzeGehouden: true });
}

export async function decideFine(zaak: Case): Promise<void> {
  await zaak.complete('boete-opstellen');
  await zaak.complete('boete-nemen', { boeteGenomen: true });
}
