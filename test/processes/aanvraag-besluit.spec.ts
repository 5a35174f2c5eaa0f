import { expect } from 'chai';
import {
  decide,
  grant,
  identity,
  startAanvraag,
  toUntilVerification,
  untilDraft,
  usual,
} from './aanvraag.ts';
import { type Case, openWalk, type Walk } from './walk.ts';

const rejection = { besluitSoort: 'afwijzing', zienswijzeNodig: true };

describe('process aanvraag: decision', () => {
  let walk: Walk;
  let zaak: Case;
  before(async () => {
    walk = await openWalk(usual);
  });
  afterEach(() => zaak.stop());
  after(() => walk.close());

  it('grants: every task and job in order, from melding to review', async () => {
    zaak = await startAanvraag(walk);
    await untilDraft(zaak);
    await zaak.complete('conceptbesluit-opstellen', grant);
    const check = await zaak.task('besluit-toetsen');
    await decide(zaak);
    await zaak.complete('afspraken-vastleggen', { afstandArbeidsmarkt: 'lang' });

    expect(await zaak.ended('aanvraag')).to.deep.equal(['aanvraag-afgehandeld']);
    expect(zaak.tasks()).to.deep.equal([
      ...toUntilVerification,
      'recht-vaststellen',
      'conceptbesluit-opstellen',
      'besluit-toetsen',
      'besluit-nemen',
      'afspraken-vastleggen',
    ]);
    const jobs = zaak.jobs();
    expect(jobs.slice(0, 5)).to.deep.equal([
      'identiteit-controleren',
      'route-adviseren',
      'zoektermijn-adviseren',
      'wachttijd-berekenen',
      'ontvangst-bevestigen',
    ]);
    expect(jobs.slice(5, 7)).to.have.members(['brp-raadplegen', 'suwinet-raadplegen']);
    expect(jobs.slice(7)).to.deep.equal([
      'toetsing-voorbereiden',
      'advies-vastleggen',
      'besluit-vastleggen',
      'brief-opstellen',
      'brief-verzenden',
      'bezwaartermijn-starten',
      'uitkering-starten',
      'heronderzoek-plannen',
      'zaak-afsluiten',
    ]);
    expect(check.value.candidateGroupsList).to.deep.equal(['bo-kwaliteit']);
    expect(check.value.customHeaders).to.include({ 'vier-ogen': 'conceptbesluit-opstellen' });
    expect(await zaak.job('brief-verzenden')).to.include({
      besluitId: 'besluit-1',
      briefId: 'brief-1',
    });
    expect((await zaak.job('heronderzoek-plannen')).heronderzoek).to.include({
      soort: 'toz-screening',
      na: 'P12M',
    });
    expect(await zaak.job('zaak-afsluiten')).to.include({ uitkomst: 'toekenning' });
  });

  for (const [who, ages] of [
    ['applicant', { leeftijdsgroep: '21-26', zoektermijnUitzondering: true }],
    ['partner', { partnerLeeftijdsgroep: '18-20' }],
  ] as const) {
    it(`art. 44 lid 4 en 44a Pw: a young ${who} gets a plan with the grant, and no agreements after it`, async () => {
      zaak = await startAanvraag(walk, { 'identiteit-controleren': { ...identity, ...ages } });
      await untilDraft(zaak);
      await zaak.complete('plan-van-aanpak-opstellen');
      await zaak.complete('conceptbesluit-opstellen', grant);
      await decide(zaak);

      await zaak.ended('aanvraag');
      expect(zaak.tasks()).not.to.include('afspraken-vastleggen');
      expect(zaak.jobs()).to.include('heronderzoek-plannen');
    });
  }

  it('art. 50 Pw: a grant as a loan is paid as well', async () => {
    zaak = await startAanvraag(walk);
    await untilDraft(zaak, 'toekennen-lening');
    await zaak.complete('conceptbesluit-opstellen', {
      ...grant,
      besluitSoort: 'toekenning-lening',
    });
    await decide(zaak);
    await zaak.complete('afspraken-vastleggen', { afstandArbeidsmarkt: 'kort' });

    await zaak.ended('aanvraag');
    expect(zaak.jobs()).to.include('uitkering-starten');
    expect(await zaak.job('zaak-afsluiten')).to.include({ uitkomst: 'toekenning-lening' });
  });

  it('art. 4:7 Awb: hears the applicant once before a rejection, which pays nothing', async () => {
    zaak = await startAanvraag(walk);
    await untilDraft(zaak, 'afwijzen');
    await zaak.complete('conceptbesluit-opstellen', rejection);
    const task = await zaak.task('zienswijze-verwerken');
    await zaak.complete('zienswijze-verwerken', { zienswijzeGehouden: true });
    await zaak.complete('conceptbesluit-opstellen', rejection);
    await decide(zaak);

    expect(await zaak.ended('aanvraag')).to.deep.equal(['aanvraag-afgehandeld']);
    expect(task.value.customHeaders).to.include({ termijn: 'zienswijzetermijn' });
    expect(zaak.tasks().slice(-5)).to.deep.equal([
      'conceptbesluit-opstellen',
      'zienswijze-verwerken',
      'conceptbesluit-opstellen',
      'besluit-toetsen',
      'besluit-nemen',
    ]);
    expect(zaak.jobs()).to.include('zienswijze-uitnodigen');
    expect(zaak.jobs()).not.to.include.members(['uitkering-starten']);
    expect(zaak.jobs()).not.to.include.members(['heronderzoek-plannen']);
    expect(await zaak.job('zaak-afsluiten')).to.include({ uitkomst: 'afwijzing' });
  });

  it('art. 4:7 Awb: goes on when the time to react is over', async () => {
    zaak = await startAanvraag(walk, { 'zienswijze-uitnodigen': { zienswijzeTot: walk.at(14) } });
    await untilDraft(zaak, 'afwijzen');
    await zaak.complete('conceptbesluit-opstellen', rejection);
    await zaak.task('zienswijze-verwerken');
    await walk.advance(14);
    await zaak.complete('conceptbesluit-opstellen', rejection);
    await zaak.task('besluit-toetsen');

    await zaak.onlyOpen(['besluit-toetsen']);
  });

  it('quality control and decision both send it back to whoever drafts', async () => {
    zaak = await startAanvraag(walk);
    await untilDraft(zaak);
    await zaak.complete('conceptbesluit-opstellen', grant);
    await zaak.complete('besluit-toetsen', { toetsOordeel: 'terug' });
    await zaak.complete('conceptbesluit-opstellen', grant);
    await zaak.complete('besluit-toetsen', { toetsOordeel: 'akkoord' });
    await zaak.complete('besluit-nemen', { besluitGenomen: false });
    await zaak.complete('conceptbesluit-opstellen', grant);
    await decide(zaak);
    await zaak.task('afspraken-vastleggen');

    expect(zaak.tasks().slice(-9)).to.deep.equal([
      'conceptbesluit-opstellen',
      'besluit-toetsen',
      'conceptbesluit-opstellen',
      'besluit-toetsen',
      'besluit-nemen',
      'conceptbesluit-opstellen',
      'besluit-toetsen',
      'besluit-nemen',
      'afspraken-vastleggen',
    ]);
  });

  it('is withdrawn at any moment: open tasks go, nothing else happens', async () => {
    zaak = await startAanvraag(walk);
    await untilDraft(zaak);
    await zaak.task('conceptbesluit-opstellen');
    await zaak.publish('aanvraag-ingetrokken', 'zaakId');

    expect(await zaak.ended('aanvraag')).to.deep.equal(['intrekking-verwerkt']);
    await zaak.onlyOpen([]);
    expect(zaak.jobs().at(-1)).to.equal('intrekking-bevestigen');
  });
});
