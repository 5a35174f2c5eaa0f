import { expect } from 'chai';
import { type Case, openWalk, type Stubs, type Walk } from './walk.ts';

const runs = (walk: Walk, days: number) => ({
  verzuim: 'loopt',
  verzuimTot: walk.at(days),
  dwangsomVanaf: '2026-03-19',
});
const over = { verzuim: 'voorbij', dwangsomVanaf: '2026-03-19' };

describe('process dwangsom', () => {
  let walk: Walk;
  let zaak: Case;
  before(async () => {
    walk = await openWalk({
      'dwangsombesluit-vastleggen': { besluitId: 'besluit-2' },
      'brief-opstellen': { briefId: 'brief-2' },
    });
  });
  afterEach(() => zaak.stop());
  after(() => walk.close());

  const start = async (stubs: Stubs, ingebrekestellingOordeel = 'geldig') => {
    zaak = await walk.start(
      'ingebrekestelling-ontvangen',
      'zaakId',
      { gemeente: 'dinkelland', regeling: 'bijstand' },
      stubs,
    );
    await zaak.complete('ingebrekestelling-beoordelen', { ingebrekestellingOordeel });
  };
  const decide = async () => {
    await zaak.complete('dwangsombesluit-opstellen');
    await zaak.complete('dwangsombesluit-nemen', { dwangsomBesloten: true });
  };

  it('art. 4:17 and 4:18 Awb: runs its 42 days, then is fixed by two people, sent and paid', async () => {
    await start({ 'verzuim-bepalen': [runs(walk, 14), runs(walk, 56), over] });
    await zaak.job('verzuim-bepalen');
    await walk.advance(14);
    await zaak.job('verzuim-bepalen', 2);
    await zaak.onlyOpen([]);
    await walk.advance(42);
    const task = await zaak.task('dwangsombesluit-opstellen');
    await zaak.complete('dwangsombesluit-opstellen');
    const decision = await zaak.task('dwangsombesluit-nemen');
    await zaak.complete('dwangsombesluit-nemen', { dwangsomBesloten: false });
    await decide();

    expect(await zaak.ended('dwangsom')).to.deep.equal(['dwangsom-vastgesteld']);
    expect((await zaak.job('dwangsom-berekenen')).dwangsom).to.include({
      perDag1: 23,
      geverifieerd: false,
    });
    expect(task.value.customHeaders).to.include({ termijn: 'dwangsombeschikking' });
    expect(decision.value.candidateGroupsList).to.deep.equal(['teamleider']);
    expect(decision.value.customHeaders).to.include({ 'vier-ogen': 'dwangsombesluit-opstellen' });
    expect(zaak.jobs().slice(-5)).to.deep.equal([
      'dwangsombesluit-vastleggen',
      'brief-opstellen',
      'brief-verzenden',
      'bezwaartermijn-starten',
      'dwangsom-betalen',
    ]);
  });

  it('stops when the decision term of the case is closed', async () => {
    await start({ 'verzuim-bepalen': [runs(walk, 400), over] });
    await zaak.job('verzuim-bepalen');
    await zaak.publish('verzuim-beeindigd', 'zaakId');
    await decide();

    expect(await zaak.ended('dwangsom')).to.deep.equal(['dwangsom-vastgesteld']);
  });

  it('art. 4:17 lid 3 Awb: decided within two weeks of the notice costs nothing', async () => {
    await start({ 'verzuim-bepalen': [runs(walk, 400), { verzuim: 'op-tijd' }] });
    await zaak.job('verzuim-bepalen');
    await zaak.publish('verzuim-beeindigd', 'zaakId');

    expect(await zaak.ended('dwangsom')).to.deep.equal(['geen-dwangsom']);
    expect(zaak.tasks()).to.deep.equal(['ingebrekestelling-beoordelen']);
  });

  it('goes to a person without amounts when the table knows none', async () => {
    await start({ 'verzuim-bepalen': { ...over, dwangsomVanaf: 'onbekend' } });
    await zaak.task('dwangsombesluit-opstellen');

    expect((await zaak.job('dwangsom-berekenen')).dwangsom).to.equal(null);
  });

  for (const ground of [
    'onredelijk-laat',
    'geen-belanghebbende',
    'kennelijk-niet-ontvankelijk-of-ongegrond',
  ]) {
    it(`art. 4:17 lid 6 Awb: ${ground} is decided without counting`, async () => {
      await start({}, ground);
      await decide();

      expect(await zaak.ended('dwangsom')).to.deep.equal(['dwangsom-vastgesteld']);
      expect(zaak.jobs()).not.to.include('verzuim-bepalen');
    });
  }

  it('art. 4:17 lid 3 Awb: a notice that came too early gets a letter', async () => {
    await start({}, 'te-vroeg');

    expect(await zaak.ended('dwangsom')).to.deep.equal(['ingebrekestelling-te-vroeg']);
    expect(zaak.jobs()).to.deep.equal(['ingebrekestelling-vastleggen', 'te-vroeg-berichten']);
  });

  it('too early by the last day that the person gave', async () => {
    await start({ 'verzuim-bepalen': { verzuim: 'te-vroeg' } });

    expect(await zaak.ended('dwangsom')).to.deep.equal(['ingebrekestelling-te-vroeg']);
  });
});
