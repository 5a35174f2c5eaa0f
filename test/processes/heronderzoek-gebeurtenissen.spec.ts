import { expect } from 'chai';
import { startReview, usual } from './heronderzoek.ts';
import { type Case, openWalk, type Walk } from './walk.ts';

describe('process heronderzoek: what interrupts it', () => {
  let walk: Walk;
  let zaak: Case;
  before(async () => {
    walk = await openWalk(usual);
  });
  afterEach(() => zaak.stop());
  after(() => walk.close());

  const EVENTS: [message: string, job: string, end: string, why: string][] = [
    [
      'overlijden-gemeld',
      'overlijden-vastleggen',
      'overlijden-verwerkt',
      'art. 45 lid 5 Pw: death',
    ],
    ['vertrek-gemeld', 'vertrek-vastleggen', 'vertrek-verwerkt', 'art. 40 lid 1 Pw: departure'],
    ['uitkering-geeindigd', 'einde-vastleggen', 'einde-verwerkt', 'the benefit ended'],
    [
      'signaal-ingetrokken',
      'intrekking-vastleggen',
      'intrekking-verwerkt',
      'the signal is withdrawn',
    ],
  ];
  for (const [message, job, end, why] of EVENTS) {
    it(`${why}: the tasks go, the case closes`, async () => {
      zaak = await startReview(walk);
      await zaak.task('stukken-verwerken');
      await zaak.publish(message, 'zaakId');
      await zaak.job(job);

      expect(await zaak.ended('heronderzoek')).to.deep.equal([end]);
      await zaak.onlyOpen([]);
    });
  }
});
