import { expect } from 'chai';
import { decide, grant, startAanvraag, untilDraft, untilVerification, usual } from './aanvraag.ts';
import { type Case, openWalk, type Walk } from './walk.ts';

describe('process aanvraag: what happens meanwhile', () => {
  let walk: Walk;
  let zaak: Case;
  before(async () => {
    walk = await openWalk(usual);
  });
  afterEach(() => zaak.stop());
  after(() => walk.close());

  const granted = async () => {
    zaak = await startAanvraag(walk);
    await untilDraft(zaak);
    await zaak.complete('conceptbesluit-opstellen', grant);
    await decide(zaak);
    await zaak.task('afspraken-vastleggen');
  };

  it('C9: hands the term of the scheme to whoever opens it', async () => {
    zaak = await startAanvraag(walk);
    await zaak.complete('aanvraag-registreren');

    expect((await zaak.job('ontvangst-bevestigen')).beslistermijn).to.include({
      duur: 'P8W',
      grondslag: 'art. 4:13 lid 2 Awb',
    });
  });

  for (const [when, reach] of [
    [
      'before the decision',
      async () => {
        zaak = await startAanvraag(walk);
        await untilVerification(zaak);
        await zaak.task('recht-verifieren');
      },
    ],
    ['after the grant', granted],
  ] as const) {
    it(`art. 45 lid 5 Pw: a death ${when} drops every task but one, a person handles it`, async () => {
      await reach();
      await zaak.publish('overlijden-gemeld', 'zaakId');
      const task = await zaak.task('overlijden-afhandelen');
      await zaak.onlyOpen(['overlijden-afhandelen']);
      await zaak.complete('overlijden-afhandelen');

      expect(await zaak.ended('aanvraag')).to.deep.equal(['overlijden-verwerkt']);
      expect(task.value.candidateGroupsList).to.deep.equal(['bo-inkomen']);
      expect(zaak.jobs().slice(-2)).to.deep.equal([
        'overlijden-voorbereiden',
        'overlijden-vastleggen',
      ]);
    });
  }

  it('art. 40 lid 1 Pw: after a move a person judges while the work goes on; we may finish it', async () => {
    zaak = await startAanvraag(walk);
    await untilVerification(zaak);
    await zaak.task('recht-verifieren');
    await zaak.publish('vertrek-gemeld', 'zaakId', { buitenGemeente: true });
    await zaak.complete('vertrek-beoordelen', { vertrekUitkomst: 'afmaken' });
    await zaak.complete('recht-verifieren', { verificatie: 'akkoord' });
    await zaak.task('recht-vaststellen');

    await zaak.onlyOpen(['recht-vaststellen']);
    expect(zaak.jobs()).not.to.include('overdragen');
  });

  it('art. 2:3 Awb: or passes it on, and everything here stops', async () => {
    zaak = await startAanvraag(walk);
    await untilVerification(zaak);
    await zaak.task('recht-verifieren');
    await zaak.publish('vertrek-gemeld', 'zaakId');
    await zaak.complete('vertrek-beoordelen', { vertrekUitkomst: 'doorzenden' });

    expect(await zaak.ended('aanvraag')).to.include('overgedragen');
    await zaak.onlyOpen([]);
    expect(zaak.jobs().at(-1)).to.equal('overdragen');
  });

  it('art. 54 Pw: a benefit that was granted ends by a review', async () => {
    await granted();
    await zaak.publish('vertrek-gemeld', 'zaakId');
    await zaak.complete('vertrek-beoordelen', { vertrekUitkomst: 'heronderzoek' });
    await zaak.job('beeindiging-onderzoeken');

    await zaak.onlyOpen(['afspraken-vastleggen']);
  });

  it('art. 4:15 Awb: each suspension and each resumption is told, with its own word', async () => {
    zaak = await startAanvraag(walk);
    await untilVerification(zaak);
    await zaak.publish('beslistermijn-gewijzigd', 'zaakId', { termijnWijziging: 'opgeschort' });
    await zaak.job('wijziging-berichten');
    await zaak.publish('beslistermijn-gewijzigd', 'zaakId', { termijnWijziging: 'hervat' });

    const words = [
      (await zaak.job('wijziging-berichten', 1)).termijnWijziging,
      (await zaak.job('wijziging-berichten', 2)).termijnWijziging,
    ];
    expect(words).to.deep.equal(['opgeschort', 'hervat']);
    await zaak.task('recht-verifieren');
    await zaak.onlyOpen(['recht-verifieren']);
  });

  it('art. 41 lid 8 Pw: staff may ask for an advance at once, also while somebody still waits to apply', async () => {
    zaak = await startAanvraag(walk);
    await zaak.task('aanvraag-registreren');
    await zaak.publish('voorschot-nodig', 'zaakId', { voorschotAanleiding: 'spoed' });
    await zaak.complete('voorschot-vaststellen', { voorschotToekennen: true });
    await zaak.job('voorschot-betalen');

    await zaak.onlyOpen(['aanvraag-registreren']);
  });
});
