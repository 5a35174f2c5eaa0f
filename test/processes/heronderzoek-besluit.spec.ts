import { expect } from 'chai';
import { decide, startReview, usual } from './heronderzoek.ts';
import { type Case, openWalk, type Walk } from './walk.ts';

describe('process heronderzoek: the decision and what follows', () => {
  let walk: Walk;
  let zaak: Case;
  before(async () => {
    walk = await openWalk(usual);
  });
  afterEach(() => zaak.stop());
  after(() => walk.close());

  /** Begins at the decision: what goes before has its own spec. */
  const atDecision = async (stubs = {}) => {
    zaak = await startReview(walk, {}, stubs, { mijlpaal: 'besluit' });
    await zaak.task('besluit-opstellen');
  };
  const breach = {
    besluitSoort: 'voortzetting',
    werkplichtGeschonden: true,
    plichtSoort: 'lijst',
    plichtVerwijtbaar: true,
    plichtHerhaling: 'geen',
  };

  it('begins at the decision: nothing is asked or looked up again', async () => {
    await atDecision();
    await decide(zaak, { besluitSoort: 'beeindiging' });

    expect(await zaak.ended('heronderzoek')).to.deep.equal(['heronderzoek-afgerond']);
    expect(zaak.jobs()).to.deep.equal([
      'besluit-vastleggen',
      'brief-opstellen',
      'brief-verzenden',
      'bezwaartermijn-starten',
      'besluit-uitvoeren',
      'gevolgen-openen',
      'zaak-afsluiten',
    ]);
  });

  it('begins at the assessment', async () => {
    zaak = await startReview(walk, {}, {}, { mijlpaal: 'beoordeling' });
    await zaak.task('feiten-vaststellen');

    expect(zaak.jobs()).to.deep.equal([]);
  });

  it('art. 54 lid 3 Pw: revised, announced, executed; the next review is planned', async () => {
    await atDecision();
    await decide(zaak, { besluitSoort: 'herziening' });

    expect(await zaak.ended('heronderzoek')).to.deep.equal(['heronderzoek-afgerond']);
    expect((await zaak.job('besluit-uitvoeren')).besluitId).to.equal('besluit-1');
    expect((await zaak.job('heronderzoek-plannen')).heronderzoek).to.include({ na: 'P12M' });
    expect((await zaak.created('besluit-nemen')).value.customHeaders).to.include({
      'vier-ogen': 'besluit-opstellen',
    });
  });

  it('art. 4:8 Awb: hears the resident, invites again, and goes on when the time is over', async () => {
    await atDecision({
      'voornemen-versturen': [
        { zienswijzeTot: walk.at(100) },
        { zienswijzeTot: walk.at(100) },
        { zienswijzeTot: walk.at(14) },
      ],
    });
    const draft = () =>
      zaak.complete('besluit-opstellen', { besluitSoort: 'herziening', zienswijzeNodig: true });
    await draft();
    await zaak.complete('zienswijze-verwerken', { zienswijzeGehouden: false });
    await zaak.complete('zienswijze-verwerken', { zienswijzeGehouden: true });
    await draft();
    await zaak.task('zienswijze-verwerken');
    await walk.advance(14);
    await zaak.task('besluit-opstellen');

    await zaak.onlyOpen(['besluit-opstellen']);
    expect(zaak.jobs()).to.deep.equal(Array(3).fill('voornemen-versturen'));
  });

  it('goes back to whoever drafts when it is not taken', async () => {
    await atDecision();
    await zaak.complete('besluit-opstellen', {
      besluitSoort: 'herziening',
      zienswijzeNodig: false,
    });
    await zaak.complete('besluit-nemen', { besluitGenomen: false });
    await zaak.task('besluit-opstellen');

    expect(zaak.jobs()).to.deep.equal([]);
  });

  it('lets a person arrange what could not be opened', async () => {
    await atDecision({ 'gevolgen-openen': { vervolgMetDeHand: true } });
    await decide(zaak);
    await zaak.complete('vervolg-regelen');

    expect(await zaak.ended('heronderzoek')).to.deep.equal(['heronderzoek-afgerond']);
  });

  it('art. 18 lid 4 and 5 Pw: a reduction, sent back once, announced and executed', async () => {
    await atDecision();
    await decide(zaak, breach);
    await zaak.complete('maatregel-opstellen', { maatregelSoort: 'maatregel' });
    const task = await zaak.task('maatregel-nemen');
    await zaak.complete('maatregel-nemen', { maatregelGenomen: false });
    await zaak.complete('maatregel-opstellen', { maatregelSoort: 'maatregel' });
    await zaak.complete('maatregel-nemen', { maatregelGenomen: true });

    expect(await zaak.ended('heronderzoek')).to.deep.equal(['heronderzoek-afgerond']);
    expect((await zaak.job('maatregel-adviseren')).maatregel).to.include({
      soort: 'maatregel',
      percentage: 100,
      geverifieerd: false,
    });
    expect((await zaak.job('brief-opstellen')).besluitId).to.equal('besluit-2');
    expect(zaak.jobs()).to.include('maatregel-uitvoeren');
    expect(task.value.customHeaders).to.include({ 'vier-ogen': 'maatregel-opstellen' });
  });

  it('art. 18 lid 9 Pw: without blame no reduction and no letter', async () => {
    await atDecision();
    await decide(zaak, { ...breach, plichtVerwijtbaar: false });
    await zaak.complete('maatregel-opstellen', { maatregelSoort: 'geen' });
    await zaak.complete('maatregel-nemen', { maatregelGenomen: true });

    expect(await zaak.ended('heronderzoek')).to.deep.equal(['heronderzoek-afgerond']);
    expect((await zaak.job('maatregel-adviseren')).maatregel).to.include({ soort: 'geen' });
    expect(zaak.jobs()).not.to.include('maatregel-vastleggen');
  });
});
