import { expect } from 'chai';
import { complete, decide, startObjection, usual } from './bezwaar.ts';
import { type Case, openWalk, type Walk } from './walk.ts';

describe('process bezwaar: what happens meanwhile', () => {
  let walk: Walk;
  let zaak: Case;
  before(async () => {
    walk = await openWalk(usual);
  });
  afterEach(() => zaak.stop());
  after(() => walk.close());

  const waiting = async (stubs = {}) => {
    zaak = await startObjection(walk, stubs, { mijlpaal: 'beslissing' });
    await zaak.task('beslissing-opstellen');
  };
  /** Ends the objection; the end events that were reached tell what happened beside it. */
  const ends = async () => {
    await decide(zaak);
    await zaak.complete('leerpunt-vastleggen');
    return zaak.ended('bezwaar');
  };

  it('art. 6:21 Awb: a withdrawal ends everything that was open', async () => {
    zaak = await startObjection(walk);
    await zaak.complete('bezwaar-controleren', complete);
    await zaak.task('informeel-bespreken');
    await zaak.publish('bezwaar-ingetrokken', 'zaakId');

    expect(await zaak.ended('bezwaar')).to.deep.equal(['intrekking-verwerkt']);
    await zaak.onlyOpen([]);
  });

  for (const [message, tasks, jobs, end] of [
    ['verhuizing-gemeld', ['verhuizing-verwerken'], [], 'verhuizing-verwerkt'],
    ['nieuw-besluit', ['nieuw-besluit-beoordelen'], [], 'nieuw-besluit-verwerkt'],
    [
      'overlijden-gemeld',
      ['voortzetting-beoordelen'],
      ['voortzetting-vastleggen'],
      'overlijden-verwerkt',
    ],
    ['beslissing-verdaagd', [], ['verdaging-versturen'], 'verdaging-verwerkt'],
  ] as const) {
    it(`${message}: dealt with beside the objection, which goes on`, async () => {
      await waiting();
      await zaak.publish(message, 'zaakId');
      for (const task of tasks) await zaak.complete(task);
      for (const job of jobs) await zaak.job(job);

      expect(await ends()).to.include.members([end, 'bezwaar-afgehandeld']);
    });
  }

  it('art. 7:10 lid 3 and 4 Awb: a second postponement goes to a person', async () => {
    await waiting({ 'verdaging-versturen': 'VERDAGING_GEWEIGERD' });
    await zaak.publish('beslissing-verdaagd', 'zaakId');
    await zaak.complete('verdaging-uitzoeken');

    expect(await ends()).to.include('verdaging-uitgezocht');
  });

  it('art. 8:81 Awb: a provisional measure is followed, and carried out when the court orders it', async () => {
    await waiting();
    await zaak.publish('voorlopige-voorziening', 'zaakId');
    await zaak.complete('voorziening-volgen', { voorzieningUitkomst: 'afgewezen' });
    await zaak.publish('voorlopige-voorziening', 'zaakId');
    await zaak.complete('voorziening-volgen', { voorzieningUitkomst: 'toegewezen' });
    const task = await zaak.task('voorziening-uitvoeren');
    await zaak.complete('voorziening-uitvoeren');

    expect(task.value.candidateGroupsList).to.deep.equal(['bo-inkomen']);
    expect((await ends()).filter((id) => id === 'voorziening-verwerkt')).to.have.length(2);
  });
});
