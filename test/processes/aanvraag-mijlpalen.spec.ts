import { expect } from 'chai';
import { startAanvraag, usual } from './aanvraag.ts';
import { type Case, openWalk, type Walk } from './walk.ts';

describe('process aanvraag: begins half-way', () => {
  let walk: Walk;
  let zaak: Case;
  before(async () => {
    walk = await openWalk({ ...usual, 'zaak-overnemen': { besluitSoort: null } });
  });
  afterEach(() => zaak.stop());
  after(() => walk.close());

  for (const [mijlpaal, task] of [
    ['ontvangen', 'volledigheid-beoordelen'],
    ['onderzoek', 'recht-verifieren'],
    ['besluit', 'recht-vaststellen'],
  ] as const) {
    it(`${mijlpaal}: takes over what was done, and goes on at ${task}`, async () => {
      zaak = await startAanvraag(walk, {}, { mijlpaal });
      await zaak.task(task);

      await zaak.onlyOpen([task]);
      expect(zaak.tasks()).to.deep.equal([task]);
      expect(zaak.jobs().slice(0, 2)).to.deep.equal(['identiteit-controleren', 'zaak-overnemen']);
      expect(zaak.jobs(), 'nothing is confirmed twice').not.to.include('ontvangst-bevestigen');
    });
  }

  it('toegekend: agreements, review, end; the benefit is not started a second time', async () => {
    zaak = await startAanvraag(
      walk,
      { 'zaak-overnemen': { besluitSoort: 'toekenning' }, 'toetsing-voorbereiden': {} },
      { mijlpaal: 'toegekend' },
    );
    await zaak.complete('afspraken-vastleggen', { afstandArbeidsmarkt: 'lang' });

    expect(await zaak.ended('aanvraag')).to.deep.equal(['aanvraag-afgehandeld']);
    expect(zaak.jobs()).to.deep.equal([
      'identiteit-controleren',
      'zaak-overnemen',
      'heronderzoek-plannen',
      'zaak-afsluiten',
    ]);
    expect(await zaak.job('zaak-afsluiten')).to.include({ uitkomst: 'toekenning' });
  });

  it('the melding is the beginning', async () => {
    zaak = await startAanvraag(walk, {}, { mijlpaal: null });
    await zaak.task('aanvraag-registreren');

    expect(zaak.jobs()).not.to.include('zaak-overnemen');
  });
});
