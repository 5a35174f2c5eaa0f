import { expect } from 'chai';
import { paid, startClaim, usual as usualClaim } from './terugvordering.ts';
import { type Case, openWalk, type Stubs, type Walk } from './walk.ts';

const done = { verhaalStap: 'klaar', wachtenTot: '2999-01-01T00:00:00+01:00' };
const waiting = { ...done, verhaalStap: 'wachten' };
const court = { ...done, verhaalStap: 'rechter' };

const usual: Stubs = {
  ...usualClaim,
  'vordering-openen': { vorderingSoort: 'verhaal' },
  'stand-bepalen': paid,
  'onderzoek-vastleggen': { uitspraakBekend: false },
  'verhaal-vastleggen': { verhaalUitkomst: 'verhaal' },
  'verhaal-bijwerken': done,
};

describe('process verhaal', () => {
  let walk: Walk;
  let zaak: Case;
  before(async () => {
    walk = await openWalk(usual);
  });
  afterEach(() => zaak.stop());
  after(() => walk.close());

  const decide = async () => {
    await zaak.complete('verhaal-opstellen');
    await zaak.complete('verhaal-nemen', { verhaalGenomen: true });
  };

  it('art. 62 and 62a Pw: from the facts and the capacity to a decision, and the case closes', async () => {
    zaak = await startClaim(walk);
    await zaak.complete('verhaal-onderzoeken');
    await zaak.complete('draagkracht-berekenen');
    await zaak.complete('verhaal-opstellen');
    const check = (await zaak.task('verhaal-nemen')).value.customHeaders;
    await zaak.complete('verhaal-nemen', { verhaalGenomen: true });

    expect(await zaak.ended('verhaal')).to.deep.equal(['verhaal-afgerond']);
    expect(await zaak.ended('terugvordering')).to.include('vordering-afgehandeld');
    expect(check).to.include({ 'vier-ogen': 'verhaal-opstellen' });
    expect(zaak.tasks()).to.deep.equal([
      'verhaal-onderzoeken',
      'draagkracht-berekenen',
      'verhaal-opstellen',
      'verhaal-nemen',
    ]);
    expect(zaak.jobs()).not.to.include('bedrag-vastleggen');
  });

  it('art. 62b Pw: an order of the court is followed without calculating again', async () => {
    zaak = await startClaim(walk, { 'onderzoek-vastleggen': { uitspraakBekend: true } });
    await zaak.complete('verhaal-onderzoeken');
    await decide();

    expect(await zaak.ended('verhaal')).to.deep.equal(['verhaal-afgerond']);
    expect(zaak.tasks()).not.to.include('draagkracht-berekenen');
    expect(await zaak.job('verhaal-opleggen')).to.include({ uitspraakBekend: true });
  });

  it('art. 61 Pw: a power that is not used', async () => {
    zaak = await startClaim(walk, { 'verhaal-vastleggen': { verhaalUitkomst: 'afgezien' } });
    await zaak.complete('verhaal-onderzoeken');
    await zaak.complete('draagkracht-berekenen');
    await decide();

    expect(await zaak.ended('verhaal')).to.deep.equal(['geen-verhaal']);
    expect(zaak.jobs()).not.to.include('verhaal-opleggen');
  });

  it('goes back to whoever drafts: not taken, or more than the costs', async () => {
    zaak = await startClaim(walk, {
      'verhaal-vastleggen': ['VERHAAL_ONJUIST', { verhaalUitkomst: 'verhaal' }],
    });
    await zaak.complete('verhaal-onderzoeken');
    await zaak.complete('draagkracht-berekenen');
    await zaak.complete('verhaal-opstellen');
    await zaak.complete('verhaal-nemen', { verhaalGenomen: false });
    await decide();
    await decide();

    expect(await zaak.ended('verhaal')).to.deep.equal(['verhaal-afgerond']);
    expect(zaak.tasks().filter((id) => id === 'verhaal-opstellen')).to.have.length(3);
  });

  it('art. 62d and 62e Pw: each month again, and at once when something changed', async () => {
    zaak = await startClaim(walk, {
      'verhaal-bijwerken': [
        async () => ({ ...waiting, wachtenTot: walk.at(20) }),
        waiting,
        done,
      ] as never,
    });
    await zaak.complete('verhaal-onderzoeken');
    await zaak.complete('draagkracht-berekenen');
    await decide();
    await zaak.job('verhaal-bijwerken');
    await walk.advance(20);
    await zaak.job('verhaal-bijwerken', 2);
    await zaak.publish('verhaal-gewijzigd', 'zaakId');

    expect(await zaak.ended('verhaal')).to.deep.equal(['verhaal-afgerond']);
    expect(zaak.jobs().filter((id) => id === 'verhaal-bijwerken')).to.have.length(3);
  });

  it('art. 62g lid 2 Pw: not paid and no order: the court', async () => {
    zaak = await startClaim(walk, { 'verhaal-bijwerken': [court, done] });
    await zaak.complete('verhaal-onderzoeken');
    await zaak.complete('draagkracht-berekenen');
    await decide();
    await zaak.complete('verzoek-indienen');

    expect(await zaak.ended('verhaal')).to.deep.equal(['verhaal-afgerond']);
    expect(zaak.jobs()).to.include('uitspraak-verwerken');
  });

  it('art. 62b Pw: verzet is dealt with beside it', async () => {
    zaak = await startClaim(walk, { 'verhaal-bijwerken': [waiting, done] });
    await zaak.complete('verhaal-onderzoeken');
    await zaak.complete('draagkracht-berekenen');
    await decide();
    await zaak.job('verhaal-bijwerken');
    await zaak.publish('verzet-ingesteld', 'zaakId');
    await zaak.complete('verzet-afwikkelen');
    await zaak.job('verzet-verwerken');
    await zaak.publish('verhaal-gewijzigd', 'zaakId');

    expect(await zaak.ended('verhaal')).to.have.members(['verzet-verwerkt', 'verhaal-afgerond']);
  });

  it('art. 62c Pw: the resident leaves: a person says what becomes of it; a move nearby changes nothing', async () => {
    zaak = await startClaim(walk, { 'verhaal-bijwerken': [waiting, done] });
    await zaak.complete('verhaal-onderzoeken');
    await zaak.complete('draagkracht-berekenen');
    await decide();
    await zaak.job('verhaal-bijwerken');
    await zaak.publish('verhuizing-gemeld', 'zaakId', { buitenGemeente: false });
    await zaak.publish('verhuizing-gemeld', 'zaakId', { buitenGemeente: true });
    await zaak.complete('vertrek-beoordelen');
    await zaak.job('vertrek-vastleggen');
    await zaak.publish('verhaal-gewijzigd', 'zaakId');

    expect(await zaak.ended('verhaal')).to.have.members([
      'verhuisd-binnen-gemeente',
      'vertrek-verwerkt',
      'verhaal-afgerond',
    ]);
    expect(zaak.tasks().filter((id) => id === 'vertrek-beoordelen')).to.have.length(1);
  });
});
