import { expect } from 'chai';
import { decide, startReview, untilDraft, usual } from './heronderzoek.ts';
import { type Case, openWalk, type Walk } from './walk.ts';

describe('process heronderzoek: the examination', () => {
  let walk: Walk;
  let zaak: Case;
  before(async () => {
    walk = await openWalk(usual);
  });
  afterEach(() => zaak.stop());
  after(() => walk.close());

  it('art. 53a lid 6 Pw: planned and on paper, nothing changes, the next one is planned', async () => {
    zaak = await startReview(walk);
    await untilDraft(zaak);
    await decide(zaak);

    expect(await zaak.ended('heronderzoek')).to.deep.equal(['heronderzoek-afgerond']);
    expect(zaak.tasks()).to.deep.equal([
      'stukken-verwerken',
      'feiten-vaststellen',
      'recht-beoordelen',
      'besluit-opstellen',
      'besluit-nemen',
    ]);
    // The registers are asked at the same time.
    const jobs = zaak.jobs();
    expect(jobs.slice(1, 3)).to.have.members(['brp-raadplegen', 'suwinet-raadplegen']);
    expect([...jobs.slice(0, 1), ...jobs.slice(3)]).to.deep.equal([
      'dossier-overnemen',
      'stukken-vragen',
      'toetsing-voorbereiden',
      'advies-vastleggen',
      'besluit-vastleggen',
      'voortzetting-berichten',
      'gevolgen-openen',
      'heronderzoek-plannen',
      'zaak-afsluiten',
    ]);
    expect((await zaak.job('advies-vastleggen')).bijstandsnorm).to.include({
      grondslag: 'art. 21 onder a Pw',
    });
    expect((await zaak.job('heronderzoek-plannen')).heronderzoek).to.include({
      soort: 'gesprek',
      na: 'P12M',
    });
    expect(await zaak.job('zaak-afsluiten')).to.include({ besluitSoort: 'voortzetting' });
  });

  it('a signal that is explained closes the case', async () => {
    zaak = await startReview(walk, { aanleiding: 'signaal' });
    const task = await zaak.task('signaal-duiden');
    await zaak.complete('signaal-duiden', { signaalOordeel: 'verklaard' });

    expect(await zaak.ended('heronderzoek')).to.deep.equal(['heronderzoek-afgerond']);
    expect(zaak.jobs()).to.deep.equal(['dossier-overnemen', 'zaak-afsluiten']);
    expect(task.value.candidateGroupsList).to.deep.equal(['bo-handhaving']);
  });

  it('art. 54 lid 1 Pw: a signal is talked about; who does not come is asked why, and gets another appointment', async () => {
    zaak = await startReview(walk, { aanleiding: 'signaal' });
    await zaak.complete('signaal-duiden', { signaalOordeel: 'onderzoeken' });
    await zaak.complete('stukken-verwerken', { stukkenCompleet: true });
    await zaak.complete('gesprek-voeren', { gesprekUitkomst: 'verzet' });
    await zaak.complete('gesprek-voeren', { gesprekUitkomst: 'niet-verschenen' });
    await zaak.complete('verzuim-beoordelen', { verzuimOordeel: 'nieuwe-termijn' });
    await zaak.complete('stukken-verwerken', { stukkenCompleet: true });
    await zaak.complete('gesprek-voeren', { gesprekUitkomst: 'gevoerd' });
    await zaak.task('feiten-vaststellen');

    expect((await zaak.job('stukken-vragen', 2)).onderzoekSoort).to.equal('signaal');
  });

  it('asks a person when the table has no answer', async () => {
    zaak = await startReview(walk, { gevraagdeSoort: null, afstandArbeidsmarkt: null });
    await zaak.complete('soort-kiezen', { onderzoekSoort: 'gesprek' });

    expect((await zaak.job('stukken-vragen')).onderzoekSoort).to.equal('gesprek');
  });

  it('art. 7 lid 1 Pw: a screening with TOZ leads to a plan and the next date, without registers', async () => {
    zaak = await startReview(walk, { aanleiding: 'toz-ronde', gevraagdeSoort: null });
    const task = await zaak.task('toz-screening');
    await zaak.complete('toz-screening', { screeningUitkomst: 'niet-verschenen' });
    await zaak.complete('toz-screening', { screeningUitkomst: 'stabiel' });
    await zaak.complete('vervolg-bepalen', {
      rechtOnderzoeken: false,
      afstandArbeidsmarkt: 'lang',
    });

    expect(await zaak.ended('heronderzoek')).to.deep.equal(['heronderzoek-afgerond']);
    expect(zaak.jobs()).to.deep.equal([
      'dossier-overnemen',
      'toz-uitnodigen',
      'toz-uitnodigen',
      'plan-versturen',
      'heronderzoek-plannen',
      'zaak-afsluiten',
    ]);
    expect(task.value.candidateGroupsList).to.deep.equal(['toz']);
    expect((await zaak.job('heronderzoek-plannen')).heronderzoek).to.include({
      soort: 'toz-screening',
      na: 'P12M',
    });
  });

  it('a screening may ask for the right to be examined as well, then without a second talk', async () => {
    zaak = await startReview(walk, { aanleiding: 'toz-ronde', gevraagdeSoort: null });
    await zaak.complete('toz-screening', { screeningUitkomst: 'groei' });
    await zaak.complete('vervolg-bepalen', { rechtOnderzoeken: true, afstandArbeidsmarkt: 'kort' });
    await zaak.complete('stukken-verwerken', { stukkenCompleet: true });
    await zaak.task('feiten-vaststellen');

    expect(zaak.jobs()).to.include('suwinet-raadplegen');
  });

  it('reminds half-way, and looks at the default when the time is over', async () => {
    zaak = await startReview(
      walk,
      {},
      {
        'stukken-vragen': { herinneringOp: walk.at(7), stukkenTot: walk.at(14) },
      },
    );
    await zaak.task('stukken-verwerken');
    await walk.advance(7);
    await zaak.job('stukken-herinneren');
    await zaak.onlyOpen(['stukken-verwerken']);
    await walk.advance(7);
    await zaak.complete('verzuim-beoordelen', { verzuimOordeel: 'verder' });
    await zaak.task('feiten-vaststellen');

    await zaak.onlyOpen(['feiten-vaststellen']);
  });

  it('art. 54 lid 2 Pw: a default that is made up for ends the suspension', async () => {
    zaak = await startReview(walk);
    await zaak.complete('stukken-verwerken', { stukkenCompleet: false });
    await zaak.complete('verzuim-beoordelen', { verzuimOordeel: 'opschorten' });
    const task = await zaak.task('herstel-verwerken');
    await zaak.complete('herstel-verwerken', { verzuimHersteld: true });
    await zaak.task('feiten-vaststellen');

    expect(task.value.customHeaders).to.include({ termijn: 'hersteltermijn' });
    expect((await zaak.job('brief-opstellen')).besluitId).to.equal('besluit-0');
    expect(zaak.jobs()).to.include('opschorting-beeindigen');
  });

  it('art. 54 lid 4 Pw: a default that is not made up for leads to withdrawal, said or lapsed', async () => {
    zaak = await startReview(
      walk,
      {},
      {
        'recht-opschorten': { besluitId: 'besluit-0', hersteltermijnTot: walk.at(14) },
      },
    );
    await zaak.complete('stukken-verwerken', { stukkenCompleet: false });
    await zaak.complete('verzuim-beoordelen', { verzuimOordeel: 'opschorten' });
    await zaak.task('herstel-verwerken');
    await walk.advance(14);
    await decide(zaak, { besluitSoort: 'intrekking' });

    expect(await zaak.ended('heronderzoek')).to.deep.equal(['heronderzoek-afgerond']);
    expect(zaak.jobs()).to.include('besluit-uitvoeren').and.not.to.include('heronderzoek-plannen');

    zaak = await startReview(walk);
    await zaak.complete('stukken-verwerken', { stukkenCompleet: false });
    await zaak.complete('verzuim-beoordelen', { verzuimOordeel: 'opschorten' });
    await zaak.complete('herstel-verwerken', { verzuimHersteld: false });
    await zaak.task('besluit-opstellen');
  });

  it('asks for the facts again while a table has no answer', async () => {
    const { usual: ordinary } = { usual: usual['toetsing-voorbereiden'] as object };
    zaak = await startReview(
      walk,
      {},
      {
        'toetsing-voorbereiden': [{ ...ordinary, vermogen: null }, ordinary] as never,
      },
    );
    await zaak.complete('stukken-verwerken', { stukkenCompleet: true });
    await zaak.complete('feiten-vaststellen');
    await zaak.complete('feiten-vaststellen');
    await zaak.task('recht-beoordelen');

    expect((await zaak.job('advies-vastleggen')).vermogensgrens).to.include({
      uitkomst: 'binnen-grens',
    });
  });

  it('art. 53a Pw: a home visit or more documents first', async () => {
    zaak = await startReview(walk);
    await zaak.complete('stukken-verwerken', { stukkenCompleet: true });
    await zaak.complete('feiten-vaststellen');
    await zaak.complete('recht-beoordelen', { rechtOordeel: 'huisbezoek' });
    await zaak.complete('aanleiding-vastleggen', {
      bezoekVoorstel: 'bezoeken',
      bezoekAangekondigd: false,
    });
    await zaak.complete('aanleiding-toetsen', { aanleidingOordeel: 'akkoord' });
    await zaak.complete('huisbezoek-afleggen', {
      bezoekAfloop: 'geweigerd',
      redenVerteld: true,
      doelVerteld: true,
      gevolgVerteld: true,
    });
    await zaak.complete('feiten-vaststellen');
    await zaak.complete('recht-beoordelen', { rechtOordeel: 'stukken' });
    expect(await zaak.job('advies-vastleggen', 2)).to.include({ huisbezoekUitkomst: 'geweigerd' });
    await untilDraft(zaak);
    await zaak.task('besluit-opstellen');

    expect(zaak.jobs().filter((id) => id === 'stukken-vragen')).to.have.length(2);
  });
});
