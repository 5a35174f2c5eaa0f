import type { Case, Stubs, Walk } from './walk.ts';

const never = '2999-01-01T00:00:00+01:00';

/** What the jobs of an ordinary suspicion answer: concrete facts, nothing more we can do ourselves, damage below the limit. */
export const usual: Stubs = {
  'weging-vastleggen': {
    peildatum: '2026-11-23',
    vermoedenVerklaard: false,
    alleenAnoniemeTip: false,
    feitenConcreet: true,
    kleineCorrectie: false,
    briefVolstaat: false,
    eigenMiddelen: 'uitgeput',
    verwachteSchade: 18000,
    opsporingNodig: true,
    georganiseerd: false,
    meerGemeenten: false,
  },
  'antwoordtermijn-starten': { srtAntwoordTot: never },
  'onderzoek-volgen': { srtControleOp: never },
  'schade-vastleggen': { peildatum: '2026-11-23', schadeNetto: 18250.5, bijzonderheid: 'geen' },
  'aangifte-doen': { omTermijnTot: never },
  'boete-openen': { boeteMetDeHand: false },
};

export const startSignal = (walk: Walk, stubs: Stubs = {}): Promise<Case> =>
  walk.start(
    'srt-verwijzing-gestart',
    'zaakId',
    { gemeente: 'dinkelland', regeling: 'bijstand', meldingOp: '2026-11-23', mijlpaal: null },
    stubs,
  );

/** From the signal to the person who chooses what follows. */
export async function choose(zaak: Case, srtVervolg: string): Promise<void> {
  await zaak.complete('signaal-wegen');
  await zaak.complete('vervolg-kiezen', { srtVervolg });
}

/** Drafted, approved and sent. */
export async function refer(zaak: Case): Promise<void> {
  await choose(zaak, 'verwijzen');
  await zaak.complete('verwijzing-opstellen');
  await zaak.complete('verwijzing-goedkeuren', { verwijzingOordeel: 'akkoord' });
  await zaak.job('antwoordtermijn-starten');
}

export async function accept(zaak: Case): Promise<void> {
  await refer(zaak);
  await zaak.publish('srt-antwoord', 'zaakId', { srtAntwoord: 'aanvaard' });
  await zaak.job('onderzoek-volgen');
}

/** From the signal to the person who decides what follows for right and sanction. */
export async function untilConsequence(zaak: Case): Promise<void> {
  await accept(zaak);
  await zaak.publish('srt-rapport-ontvangen', 'zaakId', { srtRapportAanwezig: true });
  await zaak.complete('bewijs-beoordelen', { bewijsConclusie: 'gegrond' });
  await zaak.complete('schade-vaststellen');
}

export async function close(zaak: Case): Promise<readonly string[]> {
  await zaak.complete('terugkoppeling-geven');
  return zaak.ended('srt-verwijzing');
}
