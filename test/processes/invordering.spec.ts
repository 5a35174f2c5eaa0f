import { expect } from 'chai';
import {
  barred,
  collectClaim,
  overdue,
  paid,
  reminded,
  review,
  stand,
  startClaim,
  usual,
} from './terugvordering.ts';
import { type Case, openWalk, type Walk } from './walk.ts';

describe('process invordering', () => {
  let walk: Walk;
  let zaak: Case;
  before(async () => {
    walk = await openWalk(usual);
  });
  afterEach(() => zaak.stop());
  after(() => walk.close());

  const ended = async () => {
    expect(await zaak.ended('invordering')).to.deep.equal(['niets-meer-verschuldigd']);
  };

  it('art. 4:87 Awb: no agreement within the time: collection goes on without one', async () => {
    zaak = await startClaim(
      walk,
      { 'afspraak-voorbereiden': { afspraakTot: walk.at(42) } },
      { mijlpaal: 'besluit' },
    );
    await zaak.complete('besluit-opstellen', { besluitSoort: 'terugvordering' });
    await zaak.complete('besluit-nemen', { besluitGenomen: true });
    await zaak.task('betaling-afspreken');
    await walk.advance(42);

    await ended();
    expect(zaak.jobs()).not.to.include('regeling-vastleggen');
  });

  it('art. 4:94 Awb: an agreement that cannot be met is talked about again', async () => {
    zaak = await startClaim(
      walk,
      { 'regeling-vastleggen': ['REGELING_ONMOGELIJK', {}] },
      { mijlpaal: 'besluit' },
    );
    await zaak.complete('besluit-opstellen', { besluitSoort: 'terugvordering' });
    await zaak.complete('besluit-nemen', { besluitGenomen: true });
    await zaak.complete('betaling-afspreken');
    await zaak.job('afspraak-voorbereiden', 2);
    await zaak.complete('betaling-afspreken');

    await ended();
  });

  it('art. 4:112, 4:114 Awb: reminder after the payment term, enforcement order after the reminder', async () => {
    zaak = await collectClaim(walk, [
      { ...stand, wachtenTot: walk.at(42) },
      overdue,
      reminded,
      reminded,
      paid,
    ]);
    await zaak.job('stand-bepalen');
    await walk.advance(42);
    await zaak.job('aanmaning-versturen');
    const task = await zaak.task('dwangbevel-voorbereiden');
    await zaak.complete('dwangbevel-voorbereiden', { voorstel: 'dwangbevel' });
    const check = await zaak.task('voorstel-toetsen');
    await zaak.complete('voorstel-toetsen', { voorstelAkkoord: false });
    await zaak.complete('dwangbevel-voorbereiden', { voorstel: 'uitstel' });
    await zaak.complete('dwangbevel-voorbereiden', { voorstel: 'dwangbevel' });
    await zaak.complete('voorstel-toetsen', { voorstelAkkoord: true });

    await ended();
    expect(zaak.jobs()).to.include('dwangbevel-versturen');
    expect(task.value.candidateGroupsList).to.deep.equal(['bo-terugvordering']);
    expect(check.value.candidateGroupsList).to.deep.equal(['bo-kwaliteit']);
    expect(check.value.customHeaders['vier-ogen']?.split(',')).to.include.members([
      'dwangbevel-voorbereiden',
      'kwijtschelding-beoordelen',
      'onderzoek-uitvoeren',
      'verjaring-vaststellen',
    ]);
  });

  it('art. 4:94 Awb: instead of an enforcement order an agreement after all', async () => {
    zaak = await collectClaim(walk, [reminded, paid]);
    await zaak.complete('dwangbevel-voorbereiden', { voorstel: 'regeling' });
    await zaak.complete('betaling-afspreken');

    await ended();
    expect(zaak.jobs()).to.include('regeling-vastleggen');
  });

  it('art. 4:94 Awb: the resident asks for an agreement while we wait', async () => {
    zaak = await collectClaim(walk, [stand, paid]);
    await zaak.job('stand-bepalen');
    await zaak.publish('regeling-gevraagd', 'zaakId');
    await zaak.complete('betaling-afspreken');

    await ended();
  });

  it('policy: the yearly review goes on, agrees anew, or reminds to interrupt the limitation', async () => {
    zaak = await collectClaim(walk, [review, review, review, paid]);
    await zaak.complete('onderzoek-uitvoeren', { voorstel: 'doorgaan' });
    await zaak.complete('onderzoek-uitvoeren', { voorstel: 'regeling' });
    await zaak.complete('betaling-afspreken');
    await zaak.complete('onderzoek-uitvoeren', { voorstel: 'aanmaning' });

    await ended();
    expect(zaak.jobs()).to.include('aanmaning-versturen');
    expect(zaak.jobs().filter((job) => job === 'onderzoek-vastleggen')).to.have.length(3);
  });

  it('what cannot be collected is written off by two people; sent back it is looked into again', async () => {
    zaak = await collectClaim(walk, [review, paid]);
    await zaak.complete('onderzoek-uitvoeren', { voorstel: 'afboeking' });
    await zaak.complete('voorstel-toetsen', { voorstelAkkoord: false });
    await zaak.complete('onderzoek-uitvoeren', { voorstel: 'afboeking' });
    await zaak.complete('voorstel-toetsen', { voorstelAkkoord: true });

    await ended();
    expect(zaak.jobs()).to.include('vordering-afboeken');
  });

  it('art. 4:104, 4:110 Awb: barred by limitation, or an interruption that was not known', async () => {
    zaak = await collectClaim(walk, [barred, barred, barred, paid]);
    await zaak.complete('verjaring-vaststellen', { voorstel: 'gestuit' });
    await zaak.job('stuiting-vastleggen');
    await zaak.complete('verjaring-vaststellen', { voorstel: 'verjaring' });
    await zaak.complete('voorstel-toetsen', { voorstelAkkoord: false });
    await zaak.complete('verjaring-vaststellen', { voorstel: 'verjaring' });
    await zaak.complete('voorstel-toetsen', { voorstelAkkoord: true });

    await ended();
    expect(zaak.jobs()).to.include('vordering-afboeken');
  });

  it('art. 58 lid 7 Pw: a waiver that is asked for is decided by two people and announced', async () => {
    zaak = await collectClaim(walk, [stand, paid]);
    await zaak.job('stand-bepalen');
    await zaak.publish('kwijtschelding-gevraagd', 'zaakId');
    await zaak.complete('kwijtschelding-beoordelen', { voorstel: 'kwijtschelding' });
    await zaak.complete('voorstel-toetsen', { voorstelAkkoord: false });
    await zaak.complete('kwijtschelding-beoordelen', { voorstel: 'kwijtschelding' });
    await zaak.complete('voorstel-toetsen', { voorstelAkkoord: true });

    await ended();
    expect((await zaak.job('kwijtschelding-adviseren')).kwijtschelding).to.include({
      uitkomst: 'kan',
      grondslag: 'art. 58 lid 7 onder a Pw',
    });
    expect(zaak.jobs()).to.include.members([
      'kwijtschelding-vastleggen',
      'brief-verzenden',
      'bezwaartermijn-starten',
    ]);
  });

  it('art. 58 lid 7 Pw: proposed by the review, refused, and announced as well', async () => {
    zaak = await collectClaim(walk, [review, paid]);
    await zaak.complete('onderzoek-uitvoeren', { voorstel: 'kwijtschelding' });
    await zaak.complete('kwijtschelding-beoordelen', { voorstel: 'geen-kwijtschelding' });
    await zaak.complete('voorstel-toetsen', { voorstelAkkoord: true });

    await ended();
    expect(await zaak.job('kwijtschelding-vastleggen')).to.include({
      voorstel: 'geen-kwijtschelding',
    });
  });
});
