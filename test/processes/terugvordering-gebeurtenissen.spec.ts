import { expect } from 'chai';
import { until } from '../support/until.ts';
import { collectClaim, paid, stand, startClaim, untilDraft, usual } from './terugvordering.ts';
import { type Case, openWalk, type Walk } from './walk.ts';

const payment = {
  betalingBedrag: 100,
  betalingOp: '2026-11-23',
  betalingWijze: 'betaling',
  betalingNummer: 1,
};

describe('process terugvordering: what happens meanwhile', () => {
  let walk: Walk;
  let zaak: Case;
  before(async () => {
    walk = await openWalk(usual);
  });
  afterEach(() => zaak.stop());
  after(() => walk.close());

  const waiting = async (stubs = {}) => {
    zaak = await collectClaim(walk, [stand, paid], stubs);
    await zaak.job('stand-bepalen');
  };
  const jobs = (id: string) => zaak.jobs().filter((job) => job === id).length;

  it('books each payment, also two at once, before and during collection', async () => {
    zaak = await startClaim(walk);
    await untilDraft(zaak);
    await Promise.all([
      zaak.publish('betaling-ontvangen', 'zaakId', payment),
      zaak.publish('betaling-ontvangen', 'zaakId', { ...payment, betalingNummer: 2 }),
    ]);
    await until('both payments', async () => jobs('betaling-boeken') === 2);

    const numbers = [
      (await zaak.job('betaling-boeken', 1)).betalingNummer,
      (await zaak.job('betaling-boeken', 2)).betalingNummer,
    ];
    await zaak.task('besluit-opstellen');
    expect(numbers).to.have.members([1, 2]);
    await zaak.onlyOpen(['besluit-opstellen']);
  });

  it('art. 6:203 BW: what was paid too much goes back, after a person looked', async () => {
    await waiting({ 'betaling-boeken': { teVeelBetaald: true } });
    await zaak.publish('betaling-ontvangen', 'zaakId', payment);
    await zaak.complete('terugbetaling-bevestigen');
    await zaak.job('teveel-terugbetalen');
    await zaak.publish('vordering-gewijzigd', 'zaakId');

    expect(await zaak.ended('terugvordering')).to.include.members([
      'teveel-terugbetaald',
      'vordering-afgehandeld',
    ]);
  });

  it('a payment that cannot be booked goes to a person', async () => {
    await waiting({ 'betaling-boeken': 'BETALING_GEWEIGERD' });
    await zaak.publish('betaling-ontvangen', 'zaakId', { ...payment, betalingBedrag: -1 });
    await zaak.complete('betaling-uitzoeken');
    await zaak.publish('vordering-gewijzigd', 'zaakId');

    expect(await zaak.ended('terugvordering')).to.include('betaling-uitgezocht');
  });

  it('a payment, then the ledger says nothing is owed: the case closes', async () => {
    await waiting();
    await zaak.publish('betaling-ontvangen', 'zaakId', payment);
    await zaak.publish('vordering-gewijzigd', 'zaakId');

    expect(await zaak.ended('terugvordering')).to.include.members([
      'betaling-geboekt',
      'vordering-afgehandeld',
    ]);
  });

  for (const [message, task, jobIds, end] of [
    [
      'overlijden-gemeld',
      'nalatenschap-beoordelen',
      ['nalatenschap-verwerken'],
      'overlijden-verwerkt',
    ],
    [
      'insolventie-gemeld',
      'insolventie-afwikkelen',
      ['invordering-rusten', 'insolventie-afronden'],
      'insolventie-verwerkt',
    ],
    ['verhuizing-gemeld', null, ['verhuizing-vastleggen'], 'verhuizing-verwerkt'],
    ['vordering-verlaagd', null, ['verlaging-boeken'], 'verlaging-verwerkt'],
  ] as const) {
    it(`${message}: dealt with beside the collection, which goes on`, async () => {
      await waiting();
      await zaak.publish(message, 'zaakId');
      if (task) await zaak.complete(task);
      for (const job of jobIds) await zaak.job(job);
      await zaak.publish('vordering-gewijzigd', 'zaakId');

      expect(await zaak.ended('terugvordering')).to.include.members([end, 'vordering-afgehandeld']);
    });
  }

  it('art. 4:102 Awb: an annulled decision ends everything that was open and pays back', async () => {
    zaak = await startClaim(walk, { 'stand-bepalen': stand });
    await untilDraft(zaak);
    await zaak.complete('besluit-opstellen', { besluitSoort: 'terugvordering' });
    await zaak.complete('besluit-nemen', { besluitGenomen: true });
    await zaak.task('betaling-afspreken');
    await zaak.publish('besluit-vernietigd', 'zaakId');
    await zaak.task('terugbetaling-vaststellen');
    await zaak.onlyOpen(['terugbetaling-vaststellen']);
    await zaak.complete('terugbetaling-vaststellen');

    expect(await zaak.ended('terugvordering')).to.deep.equal(['vernietiging-verwerkt']);
    expect(zaak.jobs()).not.to.include('zaak-afsluiten');
    expect(zaak.jobs().slice(-2)).to.deep.equal(['vordering-herroepen', 'vernietiging-afronden']);
  });
});
