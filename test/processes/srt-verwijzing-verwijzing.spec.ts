import { expect } from 'chai';
import { accept, choose, close, refer, startSignal, usual } from './srt-verwijzing.ts';
import { type Case, openWalk, type Walk } from './walk.ts';

const facts = usual['weging-vastleggen'] as Record<string, unknown>;

describe('process srt-verwijzing: from the signal to the report', () => {
  let walk: Walk;
  let zaak: Case;
  before(async () => {
    walk = await openWalk(usual);
  });
  afterEach(() => zaak.stop());
  after(() => walk.close());

  it('art. 53a lid 6 Pw: weighed, chosen, drafted, approved by another, sent, accepted, reported', async () => {
    zaak = await startSignal(walk);
    await accept(zaak);
    await zaak.publish('srt-rapport-ontvangen', 'zaakId', { srtRapportAanwezig: true });
    await zaak.complete('bewijs-beoordelen', { bewijsConclusie: 'ongegrond' });

    expect(await close(zaak)).to.deep.equal(['signaal-afgehandeld']);
    expect(zaak.jobs()).to.deep.equal([
      'weging-vastleggen',
      'advies-vastleggen',
      'verwijzing-versturen',
      'antwoordtermijn-starten',
      'onderzoek-volgen',
      'rapport-vastleggen',
      'zaak-afsluiten',
    ]);
    expect(zaak.tasks()).to.deep.equal([
      'signaal-wegen',
      'vervolg-kiezen',
      'verwijzing-opstellen',
      'verwijzing-goedkeuren',
      'bewijs-beoordelen',
      'terugkoppeling-geven',
    ]);
  });

  it('gives every task to enforcement, and the approval to the team leader', async () => {
    zaak = await startSignal(walk);
    const groups = async (task: string) =>
      (await zaak.task(task)).value.candidateGroupsList as string[];
    expect(await groups('signaal-wegen')).to.deep.equal(['bo-handhaving']);
    await choose(zaak, 'verwijzen');
    await zaak.complete('verwijzing-opstellen');
    expect(await groups('verwijzing-goedkeuren')).to.deep.equal(['teamleider']);
    expect((await zaak.task('verwijzing-goedkeuren')).value.customHeaders).to.include({
      'vier-ogen': 'verwijzing-opstellen,vervolg-kiezen',
    });
  });

  it('weighs again while a fact is not known', async () => {
    zaak = await startSignal(walk, {
      'weging-vastleggen': [{ ...facts, eigenMiddelen: null }, facts],
    });
    await zaak.complete('signaal-wegen');
    await zaak.complete('signaal-wegen');
    const advice = await zaak.job('advies-vastleggen');

    expect(advice).to.have.nested.property('srtCriteria.advies', 'verwijzen');
    await zaak.complete('vervolg-kiezen', { srtVervolg: 'niet-verwijzen' });
    await close(zaak);
  });

  it('art. 5:13 Awb: own examination first; what stays unexplained is weighed again', async () => {
    zaak = await startSignal(walk);
    await choose(zaak, 'eigen-onderzoek');
    await zaak.complete('eigen-onderzoek-doen', { onderzoekUitkomst: 'vermoeden-blijft' });
    await choose(zaak, 'eigen-onderzoek');
    await zaak.complete('eigen-onderzoek-doen', { onderzoekUitkomst: 'verklaard' });

    await close(zaak);
    expect(zaak.jobs()).not.to.include('verwijzing-versturen');
  });

  it('above the limit the own examination stops, and the prosecutor says which track it follows', async () => {
    zaak = await startSignal(walk);
    await choose(zaak, 'eigen-onderzoek');
    await zaak.complete('eigen-onderzoek-doen', { onderzoekUitkomst: 'boven-grens' });
    await zaak.task('om-raadplegen');
    await zaak.onlyOpen(['om-raadplegen']);
    await zaak.complete('om-raadplegen', { omAdvies: 'bestuurlijk' });
    await zaak.complete('eigen-onderzoek-doen', { onderzoekUitkomst: 'boven-grens' });
    await zaak.complete('om-raadplegen', { omAdvies: 'strafrechtelijk' });
    await zaak.task('verwijzing-opstellen');
  });

  it('the approver sends a file back, or refuses the referral', async () => {
    zaak = await startSignal(walk);
    await choose(zaak, 'verwijzen');
    await zaak.complete('verwijzing-opstellen');
    await zaak.complete('verwijzing-goedkeuren', { verwijzingOordeel: 'aanpassen' });
    await zaak.complete('verwijzing-opstellen');
    await zaak.complete('verwijzing-goedkeuren', { verwijzingOordeel: 'niet-verwijzen' });
    await zaak.complete('vervolg-kiezen', { srtVervolg: 'niet-verwijzen' });

    await close(zaak);
    expect(zaak.jobs()).not.to.include('verwijzing-versturen');
  });

  it('SRT declines: enforcement goes on itself', async () => {
    zaak = await startSignal(walk);
    await refer(zaak);
    await zaak.publish('srt-antwoord', 'zaakId', { srtAntwoord: 'afgewezen' });
    await zaak.complete('eigen-onderzoek-doen', { onderzoekUitkomst: 'vastgesteld' });

    await zaak.task('schade-vaststellen');
    expect(zaak.jobs()).to.include('verwijzing-beeindigen');
  });

  it('no answer in time: the team leader asks, we wait again, and an answer that comes meanwhile counts', async () => {
    zaak = await startSignal(walk, {
      'antwoordtermijn-starten': { srtAntwoordTot: walk.at(-1) },
    });
    await refer(zaak);
    await zaak.complete('antwoord-navragen', { navraagUitkomst: 'wachten' });
    await zaak.job('antwoordtermijn-starten', 2);
    await zaak.task('antwoord-navragen');
    await zaak.publish('srt-antwoord', 'zaakId', { srtAntwoord: 'aanvaard' });
    await zaak.job('onderzoek-volgen');
    await zaak.onlyOpen([]);
  });

  it('no answer at all: on without SRT', async () => {
    zaak = await startSignal(walk, {
      'antwoordtermijn-starten': { srtAntwoordTot: walk.at(-1) },
    });
    await refer(zaak);
    await zaak.complete('antwoord-navragen', { navraagUitkomst: 'stoppen' });

    await zaak.task('eigen-onderzoek-doen');
    expect(zaak.jobs()).to.include('verwijzing-beeindigen');
  });

  it('asks every four weeks how far SRT is; a report that comes meanwhile ends the asking', async () => {
    zaak = await startSignal(walk, { 'onderzoek-volgen': { srtControleOp: walk.at(-1) } });
    await accept(zaak);
    await zaak.complete('voortgang-navragen', { navraagUitkomst: 'wachten' });
    await zaak.job('onderzoek-volgen', 2);
    await zaak.task('voortgang-navragen');
    await zaak.publish('srt-rapport-ontvangen', 'zaakId', { srtRapportAanwezig: true });
    await zaak.task('bewijs-beoordelen');
    await zaak.onlyOpen(['bewijs-beoordelen']);
  });

  it('SRT stops: enforcement goes on itself', async () => {
    zaak = await startSignal(walk, { 'onderzoek-volgen': { srtControleOp: walk.at(-1) } });
    await accept(zaak);
    await zaak.complete('voortgang-navragen', { navraagUitkomst: 'stoppen' });
    await zaak.task('eigen-onderzoek-doen');
  });

  it('nothing was obtained lawfully: no evidence, no consequence', async () => {
    zaak = await startSignal(walk);
    await accept(zaak);
    await zaak.publish('srt-rapport-ontvangen', 'zaakId', { srtRapportAanwezig: true });
    await zaak.complete('bewijs-beoordelen', { bewijsConclusie: null });

    await close(zaak);
    expect(zaak.tasks()).not.to.include('schade-vaststellen');
  });
});
