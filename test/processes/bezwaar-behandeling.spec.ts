import { expect } from 'chai';
import {
  complete,
  decide,
  heard,
  nothing,
  startObjection,
  untilHearing,
  usual,
} from './bezwaar.ts';
import { type Case, openWalk, type Walk } from './walk.ts';

describe('process bezwaar: from letter to decision', () => {
  let walk: Walk;
  let zaak: Case;
  before(async () => {
    walk = await openWalk(usual);
  });
  afterEach(() => zaak?.stop());
  after(() => walk.close());

  it('art. 7:10–7:13 Awb: checked, talked over, heard, advised, decided, learned from', async () => {
    zaak = await startObjection(walk);
    await untilHearing(zaak);
    await heard(zaak);
    await decide(zaak);
    await zaak.complete('leerpunt-vastleggen');

    expect(await zaak.ended('bezwaar')).to.deep.equal(['bezwaar-afgehandeld']);
    expect(zaak.tasks()).to.deep.equal([
      'bezwaar-controleren',
      'informeel-bespreken',
      'feiten-verzamelen',
      'standpunt-opstellen',
      'horen-beoordelen',
      'hoorzitting-plannen',
      'hoorzitting-houden',
      'advies-schrijven',
      'beslissing-opstellen',
      'beslissing-nemen',
      'leerpunt-vastleggen',
    ]);
    expect(zaak.jobs()).to.deep.equal([
      'commissie-nagaan',
      'termijn-starten',
      'ontvangst-bevestigen',
      'advies-vastleggen',
      'contact-voorbereiden',
      'horen-vastleggen',
      'uitnodiging-versturen',
      'beslissing-vastleggen',
      'brief-opstellen',
      'brief-verzenden',
      'bezwaartermijn-starten',
      'zaak-afsluiten',
    ]);
    expect(await zaak.job('zaak-afsluiten')).to.include({ beslissingUitkomst: 'ongegrond' });
    expect((await zaak.job('termijn-starten')).beslistermijn).to.include({ duur: 'P12W' });
  });

  it('art. 6:15 Awb: what another must decide is passed on', async () => {
    zaak = await startObjection(walk);
    await zaak.complete('bezwaar-controleren', { bezwaarRoute: 'doorzenden' });

    expect(await zaak.ended('bezwaar')).to.deep.equal(['bezwaar-doorgezonden']);
    expect(zaak.jobs().at(-1)).to.equal('doorzenden');
  });

  it('art. 6:6 Awb: asks for grounds, and checks again what came', async () => {
    zaak = await startObjection(walk);
    await zaak.complete('bezwaar-controleren', { ...complete, gronden: null });
    await zaak.complete('bezwaar-controleren', { ...complete, gronden: false });
    await zaak.job('gronden-vragen');
    await zaak.publish('gronden-ontvangen', 'zaakId');
    await zaak.complete('bezwaar-controleren', complete);
    await zaak.task('informeel-bespreken');

    expect(zaak.jobs().filter((job) => job === 'opschorting-beeindigen')).to.have.length(1);
  });

  it('art. 6:6 Awb: asked once; what still lacks after that is for a person', async () => {
    zaak = await startObjection(walk);
    await zaak.complete('bezwaar-controleren', { ...complete, ondertekend: false });
    await zaak.job('gronden-vragen');
    await zaak.publish('gronden-ontvangen', 'zaakId');
    await zaak.complete('bezwaar-controleren', { ...complete, ondertekend: false });
    await zaak.complete('ontvankelijkheid-beoordelen', {
      ontvankelijkheidsoordeel: 'ontvankelijk',
      kennelijkNietOntvankelijk: null,
    });
    await zaak.task('informeel-bespreken');

    expect(zaak.jobs().filter((job) => job === 'gronden-vragen')).to.have.length(1);
  });

  it('art. 6:6 and 7:3 onder a Awb: nothing came; evidently inadmissible, so no hearing and no advice', async () => {
    zaak = await startObjection(walk, {
      'gronden-vragen': { hersteltermijnTot: walk.at(14), herstelGeboden: true },
      'opschorting-beeindigen': { aangevuld: false },
    });
    await zaak.complete('bezwaar-controleren', { ...complete, gronden: false });
    await zaak.job('gronden-vragen');
    await walk.advance(14);
    await zaak.complete('ontvankelijkheid-beoordelen', {
      ontvankelijkheidsoordeel: 'niet-ontvankelijk',
      kennelijkNietOntvankelijk: true,
    });
    await zaak.complete('afzien-bevestigen', { afzienVanHoren: true });
    await decide(zaak, 'niet-ontvankelijk');
    await zaak.complete('leerpunt-vastleggen');

    expect(await zaak.ended('bezwaar')).to.deep.equal(['bezwaar-afgehandeld']);
    expect(zaak.tasks()).not.to.include.members(['feiten-verzamelen', 'advies-schrijven']);
    expect((await zaak.job('horen-vastleggen')).horen).to.include({
      horen: false,
      grondslag: 'art. 7:3 onder a Awb',
    });
  });

  it('art. 6:7 and 7:2 Awb: too late, but not beyond doubt: heard like any other', async () => {
    zaak = await startObjection(walk);
    await zaak.complete('bezwaar-controleren', { ...complete, tijdig: 'nee' });
    await zaak.complete('ontvankelijkheid-beoordelen', {
      ontvankelijkheidsoordeel: 'niet-ontvankelijk',
      kennelijkNietOntvankelijk: false,
    });
    await zaak.task('feiten-verzamelen');

    expect(zaak.tasks()).not.to.include('informeel-bespreken');
  });

  it('art. 6:21 Awb: the talk ends in a withdrawal', async () => {
    zaak = await startObjection(walk);
    await zaak.complete('bezwaar-controleren', complete);
    await zaak.complete('informeel-bespreken', { informeelUitkomst: 'ingetrokken' });

    expect(await zaak.ended('bezwaar')).to.deep.equal(['intrekking-bevestigd']);
  });

  it('goes on without a talk when there was no time for it', async () => {
    zaak = await startObjection(walk, {
      'contact-voorbereiden': { contactTot: walk.at(14), kennelijkNietOntvankelijk: false },
    });
    await zaak.complete('bezwaar-controleren', complete);
    await zaak.task('informeel-bespreken');
    await walk.advance(14);
    await zaak.task('feiten-verzamelen');

    await zaak.onlyOpen(['feiten-verzamelen']);
  });

  it('art. 7:3 Awb: asks again when a ground is not known, and hears nobody who does not want it', async () => {
    zaak = await startObjection(walk);
    await untilHearing(zaak);
    await zaak.complete('horen-beoordelen', { ...nothing, geenReactie: null });
    await zaak.complete('horen-beoordelen', { ...nothing, afgezien: true });
    await zaak.complete('afzien-bevestigen', { afzienVanHoren: true });
    await zaak.complete('advies-schrijven', { nieuweFeiten: false });
    await zaak.task('beslissing-opstellen');

    expect((await zaak.job('horen-vastleggen')).horen).to.include({
      grondslag: 'art. 7:3 onder c Awb',
    });
  });

  it('art. 7:3 Awb: a ground is no duty: a person may have the objector heard after all', async () => {
    zaak = await startObjection(walk);
    await untilHearing(zaak);
    await zaak.complete('horen-beoordelen', { ...nothing, kennelijkOngegrond: true });
    const task = await zaak.task('afzien-bevestigen');
    await zaak.complete('afzien-bevestigen', { afzienVanHoren: false });
    await zaak.task('hoorzitting-plannen');

    expect(task.value.candidateGroupsList).to.deep.equal(['bezwaar-commissie']);
  });

  it('art. 7:4 and 7:9 Awb: a hearing too early, put off, held, and held again for new facts', async () => {
    zaak = await startObjection(walk, {
      'uitnodiging-versturen': ['ZITTING_TE_VROEG', {}],
    });
    await untilHearing(zaak);
    await zaak.complete('horen-beoordelen', nothing);
    await zaak.complete('hoorzitting-plannen');
    await zaak.complete('hoorzitting-plannen');
    await zaak.complete('hoorzitting-houden', { zittingUitkomst: 'uitgesteld' });
    await zaak.complete('hoorzitting-plannen');
    await zaak.complete('hoorzitting-houden', { zittingUitkomst: 'gehouden' });
    await zaak.complete('advies-schrijven', { nieuweFeiten: true });
    await zaak.complete('hoorzitting-plannen');
    await zaak.complete('hoorzitting-houden', { zittingUitkomst: 'niet-verschenen' });
    await zaak.complete('advies-schrijven', { nieuweFeiten: false });
    await zaak.complete('beslissing-opstellen', {
      beslissingUitkomst: 'ongegrond',
      nieuweFeiten: true,
    });
    await zaak.task('hoorzitting-plannen');

    expect(zaak.tasks().filter((id) => id === 'hoorzitting-plannen')).to.have.length(5);
  });

  it('art. 6:21 lid 2 Awb: withdrawn at the hearing', async () => {
    zaak = await startObjection(walk);
    await untilHearing(zaak);
    await zaak.complete('horen-beoordelen', nothing);
    await zaak.complete('hoorzitting-plannen');
    await zaak.complete('hoorzitting-houden', { zittingUitkomst: 'ingetrokken' });

    expect(await zaak.ended('bezwaar')).to.deep.equal(['intrekking-bevestigd']);
  });

  it('without a committee nobody advises; a decision that is not taken goes back', async () => {
    zaak = await startObjection(
      walk,
      { 'commissie-nagaan': { commissie: false } },
      { mijlpaal: 'horen' },
    );
    await zaak.complete('horen-beoordelen', nothing);
    await zaak.complete('hoorzitting-plannen');
    await zaak.complete('hoorzitting-houden', { zittingUitkomst: 'gehouden' });
    await zaak.complete('beslissing-opstellen', {
      beslissingUitkomst: 'ongegrond',
      nieuweFeiten: false,
    });
    await zaak.complete('beslissing-nemen', { besluitGenomen: false });
    await zaak.task('beslissing-opstellen');

    expect(zaak.jobs()).not.to.include('beslissing-vastleggen');
  });

  it('art. 7:11 lid 2 Awb: carries out what changes; a claim that is not there goes back', async () => {
    zaak = await startObjection(
      walk,
      { 'uitvoering-starten': ['VORDERING_ONTBREEKT', {}] },
      { mijlpaal: 'beslissing' },
    );
    await decide(zaak, 'gedeeltelijk-gegrond');
    await zaak.complete('beslissing-uitvoeren', { uitvoeringSoort: 'vordering-verlagen' });
    await zaak.complete('beslissing-uitvoeren', { uitvoeringSoort: 'zaak-heropenen' });
    await zaak.complete('leerpunt-vastleggen');

    expect(await zaak.ended('bezwaar')).to.deep.equal(['bezwaar-afgehandeld']);
    expect(zaak.jobs()).not.to.include('ontvangst-bevestigen');
  });

  it('begins at the facts', async () => {
    zaak = await startObjection(walk, {}, { mijlpaal: 'feiten' });
    await zaak.task('feiten-verzamelen');

    expect(zaak.jobs()).to.deep.equal(['commissie-nagaan', 'termijn-starten']);
  });
});
