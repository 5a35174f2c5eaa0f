import { expect } from 'chai';
import { accept, close, startSignal, usual } from './srt-verwijzing.ts';
import { type Case, openWalk, type Walk } from './walk.ts';

describe('process srt-verwijzing: what happens meanwhile', () => {
  let walk: Walk;
  let zaak: Case;
  before(async () => {
    walk = await openWalk(usual);
  });
  beforeEach(async () => {
    zaak = await startSignal(walk);
  });
  afterEach(() => zaak.stop());
  after(() => walk.close());

  it('SRT says how far it is, and asks for data, twice at once; the examination goes on', async () => {
    await accept(zaak);
    const news = (srtVraag: boolean) =>
      zaak.publish('srt-voortgang', 'zaakId', { srtSpoor: 'bestuurlijk', srtVraag });
    await Promise.all([news(true), news(true), news(false)]);
    await zaak.complete('gegevens-aanleveren');
    await zaak.complete('gegevens-aanleveren');
    await zaak.publish('srt-rapport-ontvangen', 'zaakId', { srtRapportAanwezig: true });
    await zaak.complete('bewijs-beoordelen', { bewijsConclusie: 'ongegrond' });

    expect(await close(zaak)).to.have.members([
      'voortgang-gezien',
      'gegevens-aangeleverd',
      'gegevens-aangeleverd',
      'signaal-afgehandeld',
    ]);
  });

  it('art. 54 Pw: damage that goes on is judged apart, by the team leader, and never by itself', async () => {
    await zaak.task('signaal-wegen');
    await zaak.publish('doorlopende-schade-gemeld', 'zaakId');
    expect((await zaak.task('opschorting-beoordelen')).value.candidateGroupsList).to.deep.equal([
      'teamleider',
    ]);
    await zaak.complete('opschorting-beoordelen', { opschortingOordeel: 'niet' });
    await zaak.publish('doorlopende-schade-gemeld', 'zaakId');
    await zaak.complete('opschorting-beoordelen', { opschortingOordeel: 'heronderzoek' });
    await zaak.job('heronderzoek-openen');

    expect(zaak.jobs()).to.deep.equal(['heronderzoek-openen']);
    await zaak.onlyOpen(['signaal-wegen']);
  });

  for (const [message, task] of [
    ['vertrek-gemeld', 'vertrek-beoordelen'],
    ['aanvraag-ingetrokken', 'intrekking-beoordelen'],
  ] as const) {
    it(`${message}: the examination stays when it is about what was paid`, async () => {
      await zaak.task('signaal-wegen');
      await zaak.publish(message, 'zaakId');
      await zaak.complete(task, { onderzoekGaatDoor: true });
      await zaak.onlyOpen(['signaal-wegen']);
    });

    it(`${message}: otherwise everything that is open ends`, async () => {
      await accept(zaak);
      await zaak.publish('srt-voortgang', 'zaakId', { srtSpoor: 'bestuurlijk', srtVraag: true });
      await zaak.task('gegevens-aanleveren');
      await zaak.publish(message, 'zaakId');
      await zaak.complete(task, { onderzoekGaatDoor: false });

      expect(await zaak.ended('srt-verwijzing')).to.include('onderzoek-beeindigd');
      await zaak.onlyOpen([]);
      expect(zaak.jobs()).not.to.include('zaak-afsluiten');
    });
  }

  it('art. 5:42 Awb: a death ends everything that is open', async () => {
    await accept(zaak);
    await zaak.publish('overlijden-gemeld', 'zaakId');
    await zaak.complete('overlijden-beoordelen');

    expect(await zaak.ended('srt-verwijzing')).to.include('overlijden-verwerkt');
    expect(zaak.jobs().at(-1)).to.equal('overlijden-vastleggen');
  });
});
