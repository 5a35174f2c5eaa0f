import { expect } from 'chai';
import { identity, startAanvraag, usual } from './aanvraag.ts';
import { type Case, openWalk, type Walk } from './walk.ts';

describe('process aanvraag: from melding to aanvraag', () => {
  let walk: Walk;
  let zaak: Case;
  before(async () => {
    walk = await openWalk(usual);
  });
  afterEach(() => zaak.stop());
  after(() => walk.close());

  const living = (facts: object) => ({ 'identiteit-controleren': { ...identity, ...facts } });

  it('art. 17 lid 3 Pw: an unknown number is mended and checked again', async () => {
    zaak = await startAanvraag(walk, { 'identiteit-controleren': ['BSN_ONBEKEND', identity] });
    const task = await zaak.task('identiteit-herstellen');
    await zaak.complete('identiteit-herstellen');
    await zaak.task('aanvraag-registreren');

    expect(task.value.candidateGroupsList).to.deep.equal(['fo']);
    expect(task.value.externalFormReference).to.equal('aanvraag/identiteit-herstellen');
    expect(zaak.jobs()).to.deep.equal([
      'identiteit-controleren',
      'identiteit-controleren',
      'route-adviseren',
      'zoektermijn-adviseren',
      'wachttijd-berekenen',
    ]);
  });

  it('art. 42 Pw: who lives elsewhere is passed on after a person confirms it', async () => {
    zaak = await startAanvraag(walk, living({ woonplaats: 'elders' }));
    await zaak.complete('doorzending-bevestigen');

    expect(await zaak.ended('aanvraag')).to.deep.equal(['doorgezonden']);
    expect(zaak.tasks()).to.deep.equal(['doorzending-bevestigen']);
    expect(await zaak.job('doorzenden')).to.include({ route: 'doorzenden' });
    expect((await zaak.job('route-adviseren')).routering).to.include({
      grondslag: 'art. 40 lid 1 en 42 Pw',
    });
  });

  it('art. 47a Pw: at pension age the SVB', async () => {
    zaak = await startAanvraag(walk, living({ leeftijdsgroep: 'aow' }));
    await zaak.complete('doorzending-bevestigen');

    expect(await zaak.job('doorzenden')).to.include({ route: 'svb-aio' });
  });

  it('art. 40 lid 1 Pw: without an address a person chooses the route, either way', async () => {
    zaak = await startAanvraag(walk, living({ woonplaats: 'onbekend' }));
    await zaak.complete('route-kiezen', { route: 'behandelen' });
    await zaak.task('aanvraag-registreren');
    await zaak.stop();

    zaak = await startAanvraag(walk, living({ woonplaats: 'onbekend' }));
    await zaak.complete('route-kiezen', { route: 'doorzenden' });
    await zaak.complete('doorzending-bevestigen');
    expect(await zaak.ended('aanvraag')).to.deep.equal(['doorgezonden']);
  });

  it('asks a person for the route when the table gives no answer', async () => {
    zaak = await startAanvraag(walk, living({ woonplaats: null }));

    await zaak.task('route-kiezen');
  });

  it('art. 41 lid 4 Pw: under 27 four weeks pass first', async () => {
    zaak = await startAanvraag(walk, {
      ...living({ leeftijdsgroep: '21-26' }),
      'zoektermijn-starten': { zoektermijnTot: walk.at(28) },
    });
    const task = await zaak.task('zoektermijn-bewaken');
    await walk.advance(28);
    await zaak.task('aanvraag-registreren');

    expect(task.value.customHeaders).to.include({ termijn: 'zoektermijn' });
    await zaak.onlyOpen(['aanvraag-registreren']);
    expect(zaak.jobs()).to.deep.equal([
      'identiteit-controleren',
      'route-adviseren',
      'zoektermijn-adviseren',
      'zoektermijn-starten',
      'wachttijd-berekenen',
    ]);
  });

  it('art. 41 lid 11 Pw: or a person ends them early', async () => {
    zaak = await startAanvraag(walk, living({ leeftijdsgroep: '18-20' }));
    await zaak.complete('zoektermijn-bewaken');
    await zaak.task('aanvraag-registreren');
  });

  it('art. 41 lid 4 onder a, b Pw: a reported exception lifts the wait', async () => {
    zaak = await startAanvraag(
      walk,
      living({ leeftijdsgroep: '21-26', zoektermijnUitzondering: true }),
    );
    await zaak.task('aanvraag-registreren');

    expect(zaak.tasks()).to.deep.equal(['aanvraag-registreren']);
  });

  it('has the identity mended when the age is not known, and asks again', async () => {
    zaak = await startAanvraag(walk, {
      'identiteit-controleren': [{ ...identity, leeftijdsgroep: null }, identity],
    });
    await zaak.complete('identiteit-herstellen');
    await zaak.task('aanvraag-registreren');
  });

  it('policy: reminds once, and closes what was never filed', async () => {
    zaak = await startAanvraag(walk, {
      'wachttijd-berekenen': { herinneringOp: walk.at(28), sluitenOp: walk.at(56) },
    });
    await zaak.task('aanvraag-registreren');
    await walk.advance(28);
    await zaak.job('herinnering-versturen');
    await zaak.onlyOpen(['aanvraag-registreren']);
    await walk.advance(28);

    expect(await zaak.ended('aanvraag')).to.have.members([
      'herinnering-verstuurd',
      'aanvraag-afgehandeld',
    ]);
    expect(await zaak.job('zaak-afsluiten')).to.include({ uitkomst: 'niet-ingediend' });
    await zaak.onlyOpen([]);
  });

  it('art. 4:1 Awb: an application through the portal takes the place of the task', async () => {
    zaak = await startAanvraag(walk);
    await zaak.task('aanvraag-registreren');
    await zaak.publish('aanvraag-ontvangen', 'zaakId');
    await zaak.task('volledigheid-beoordelen');

    await zaak.onlyOpen(['volledigheid-beoordelen']);
    expect(zaak.jobs()).to.include.members(['ontvangst-bevestigen', 'brp-raadplegen']);
  });
});
