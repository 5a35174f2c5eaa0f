import { expect } from 'chai';
import { collectClaim, decide, paid, startClaim, untilDraft, usual } from './terugvordering.ts';
import { type Case, openWalk, type Walk } from './walk.ts';

describe('process terugvordering: up to the decision', () => {
  let walk: Walk;
  let zaak: Case;
  before(async () => {
    walk = await openWalk(usual);
  });
  afterEach(() => zaak.stop());
  after(() => walk.close());

  it('art. 58 lid 1 Pw: from claim to decision, agreement and close', async () => {
    zaak = await startClaim(walk);
    await untilDraft(zaak);
    await decide(zaak);
    await zaak.complete('betaling-afspreken');

    expect(await zaak.ended('terugvordering')).to.include('vordering-afgehandeld');
    expect(zaak.tasks()).to.deep.equal([
      'bedrag-berekenen',
      'redenen-wegen',
      'besluit-opstellen',
      'besluit-nemen',
      'betaling-afspreken',
    ]);
    expect(zaak.jobs()).to.deep.equal([
      'vordering-openen',
      'bedrag-vastleggen',
      'grond-vastleggen',
      'besluit-vastleggen',
      'brief-opstellen',
      'brief-verzenden',
      'bezwaartermijn-starten',
      'betaaltermijn-starten',
      'afspraak-voorbereiden',
      'regeling-vastleggen',
      'stand-bepalen',
      'zaak-afsluiten',
    ]);
    expect((await zaak.job('grond-vastleggen')).terugvorderingsgrond).to.include({
      karakter: 'verplicht',
      grondslag: 'art. 58 lid 1 Pw',
    });
    expect((await zaak.created('besluit-nemen')).value.customHeaders).to.include({
      'vier-ogen': 'besluit-opstellen',
    });
  });

  it('asks again for amounts that cannot be right: the table gives no answer', async () => {
    zaak = await startClaim(walk, {
      'bedrag-vastleggen': [
        { peildatum: '2026-11-23', oorzaak: null, kostenBinnenTweeJaar: null },
        { peildatum: '2026-11-23', oorzaak: 'voorschot', kostenBinnenTweeJaar: 'alle' },
      ],
    });
    await zaak.complete('bedrag-berekenen');
    await zaak.complete('bedrag-berekenen');
    await zaak.task('redenen-wegen');

    expect((await zaak.job('grond-vastleggen')).terugvorderingsgrond).to.include({
      karakter: 'bevoegd',
      grondslag: 'art. 58 lid 2 onder d Pw',
    });
  });

  it('art. 4:8 Awb: hears the resident, and invites again when the first time did not count', async () => {
    zaak = await startClaim(walk);
    await untilDraft(zaak, true);
    const task = await zaak.task('zienswijze-verwerken');
    await zaak.complete('zienswijze-verwerken', { zienswijzeGehouden: false });
    await zaak.job('voornemen-versturen', 2);
    await zaak.complete('zienswijze-verwerken', { zienswijzeGehouden: true });
    await zaak.task('besluit-opstellen');

    expect(task.value.customHeaders).to.include({ termijn: 'zienswijzetermijn' });
    expect(task.value.candidateGroupsList).to.deep.equal(['fo']);
  });

  it('art. 4:8 Awb: goes on when the time to react is over', async () => {
    zaak = await startClaim(walk, { 'voornemen-versturen': { zienswijzeTot: walk.at(14) } });
    await untilDraft(zaak, true);
    await zaak.task('zienswijze-verwerken');
    await walk.advance(14);
    await zaak.task('besluit-opstellen');

    await zaak.onlyOpen(['besluit-opstellen']);
  });

  it('goes back to whoever drafts: not taken, or a gross-up that is not below the amount', async () => {
    zaak = await startClaim(walk, {
      'besluit-vastleggen': ['BEDRAG_ONJUIST', { besluitId: 'besluit-1' }],
    });
    await untilDraft(zaak);
    await zaak.complete('besluit-opstellen', { besluitSoort: 'terugvordering' });
    await zaak.complete('besluit-nemen', { besluitGenomen: false });
    await decide(zaak);
    await decide(zaak);
    await zaak.task('betaling-afspreken');

    expect(zaak.tasks().filter((id) => id === 'besluit-opstellen')).to.have.length(3);
  });

  it('art. 58 lid 8 Pw: a decision not to recover closes the case without collecting', async () => {
    zaak = await startClaim(walk);
    await untilDraft(zaak);
    await decide(zaak, { besluitSoort: 'afzien' });

    expect(await zaak.ended('terugvordering')).to.deep.equal(['vordering-afgehandeld']);
    expect(zaak.jobs()).not.to.include('betaaltermijn-starten');
    expect(await zaak.job('zaak-afsluiten')).to.include({ besluitSoort: 'afzien' });
  });

  it('begins at the decision', async () => {
    zaak = await startClaim(walk, {}, { mijlpaal: 'besluit' });
    await zaak.task('besluit-opstellen');

    expect(zaak.jobs()).to.deep.equal([]);
  });

  it('begins at the collection: nothing is decided or agreed again', async () => {
    zaak = await collectClaim(walk, [paid]);

    expect(await zaak.ended('terugvordering')).to.include('vordering-afgehandeld');
    expect(zaak.jobs()).to.deep.equal(['vordering-overnemen', 'stand-bepalen', 'zaak-afsluiten']);
    expect(zaak.tasks()).to.deep.equal([]);
  });
});
