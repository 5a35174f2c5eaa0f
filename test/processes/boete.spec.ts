import { expect } from 'chai';
import { decideFine, report, startFine, untilDraft, usual } from './boete.ts';
import { decide, startClaim, untilDraft as untilClaimDraft } from './terugvordering.ts';
import { type Case, openWalk, type Walk } from './walk.ts';

describe('process boete', () => {
  let walk: Walk;
  let zaak: Case;
  before(async () => {
    walk = await openWalk(usual);
  });
  afterEach(() => zaak.stop());
  after(() => walk.close());

  it('art. 18a Pw: from report to fine, and the case closes', async () => {
    zaak = await startFine(walk);
    const head = (await zaak.task('rapport-opmaken')).value.customHeaders;
    await untilDraft(zaak);
    await zaak.complete('boete-opstellen');
    const check = (await zaak.task('boete-nemen')).value.customHeaders;
    await zaak.complete('boete-nemen', { boeteGenomen: true });

    expect(await zaak.ended('boete')).to.deep.equal(['boete-opgelegd']);
    expect(await zaak.ended('terugvordering')).to.include('vordering-afgehandeld');
    expect(zaak.tasks()).to.deep.equal([
      'rapport-opmaken',
      'verwijtbaarheid-beoordelen',
      'zienswijze-verwerken',
      'boete-opstellen',
      'boete-nemen',
    ]);
    expect(zaak.jobs()).to.include.members([
      'boete-aanmelden',
      'voornemen-versturen',
      'betaaltermijn-starten',
    ]);
    expect(zaak.jobs()).not.to.include('onderzoek-beeindigen');
    const advice = await zaak.job('boete-adviseren');
    expect(advice.boetehoogte).to.include({ percentage: 50, maanden: 12, categorie: 3 });
    expect(advice.waarschuwing).to.include({ uitkomst: 'nee' });
    expect(head).to.include({ termijn: 'boetetermijn' });
    expect(check).to.include({ 'vier-ogen': 'rapport-opmaken,boete-opstellen' });
  });

  it('art. 18a lid 1 and 58 Pw: beside the collection, after the decision to recover', async () => {
    zaak = await startClaim(walk, {
      'besluit-vastleggen': { besluitId: 'besluit-1', boeteOnderzoeken: true },
    });
    await untilClaimDraft(zaak);
    await decide(zaak);
    await zaak.task('betaling-afspreken');
    await zaak.task('rapport-opmaken');

    await zaak.onlyOpen(['betaling-afspreken', 'rapport-opmaken']);
    await zaak.complete('betaling-afspreken');
    await untilDraft(zaak);
    await decideFine(zaak);
    expect(await zaak.ended('terugvordering')).to.include('vordering-afgehandeld');
  });

  it('art. 58 lid 8 Pw: a fine may follow although nothing is recovered', async () => {
    zaak = await startClaim(walk, {
      'besluit-vastleggen': { besluitId: 'besluit-1', boeteOnderzoeken: true },
      'boete-vastleggen': { besluitId: 'besluit-3', boeteUitkomst: 'waarschuwing' },
    });
    await untilClaimDraft(zaak);
    await decide(zaak, { besluitSoort: 'afzien' });
    await untilDraft(zaak);
    await decideFine(zaak);

    expect(await zaak.ended('terugvordering')).to.include('vordering-afgehandeld');
    expect(zaak.tasks()).not.to.include('betaling-afspreken');
    expect(await zaak.job('onderzoek-beeindigen')).to.include({ boeteUitkomst: 'waarschuwing' });
  });

  it('art. 5:41 Awb: without blame nobody is heard and nothing is imposed', async () => {
    zaak = await startFine(walk, {
      'boete-vastleggen': { besluitId: 'besluit-3', boeteUitkomst: 'geen' },
    });
    await untilDraft(zaak, 'geen');
    await decideFine(zaak);

    expect(await zaak.ended('boete')).to.deep.equal(['geen-boete']);
    expect(zaak.jobs()).not.to.include('voornemen-versturen');
  });

  it('art. 5:45 Awb: five years later it is too late', async () => {
    zaak = await startFine(walk, {
      'rapport-vastleggen': { ...report, rapportStand: 'vervallen', boeteUitkomst: 'vervallen' },
    });
    await zaak.complete('rapport-opmaken');

    expect(await zaak.ended('boete')).to.deep.equal(['geen-boete']);
    expect(await zaak.job('onderzoek-beeindigen')).to.include({ boeteUitkomst: 'vervallen' });
  });

  it('a report that cannot be right goes back, and so do facts to which no rule fits', async () => {
    zaak = await startFine(walk, {
      'rapport-vastleggen': [
        { ...report, rapportStand: 'onjuist' },
        { ...report, peildatum: '2024-06-01' },
      ],
    });
    await zaak.complete('rapport-opmaken');
    await zaak.complete('rapport-opmaken');
    await zaak.complete('verwijtbaarheid-beoordelen', { verwijtbaarheid: 'normaal' });
    await zaak.task('verwijtbaarheid-beoordelen');

    expect(zaak.jobs()).not.to.include('boete-adviseren');
  });

  describe('the prosecutor (art. 5:44 Awb)', () => {
    const large = { ...report, benadelingsbedrag: 60_000, aangifteNodig: true };
    const asked = async (stubs = {}) => {
      zaak = await startFine(walk, { 'rapport-vastleggen': large, ...stubs });
      await zaak.complete('rapport-opmaken');
      const { value } = await zaak.task('aangifte-overwegen');
      expect(value.candidateGroupsList).to.deep.equal(['bo-handhaving']);
    };

    it('no report: the fine goes on', async () => {
      await asked();
      await zaak.complete('aangifte-overwegen', { aangifteDoen: false });
      await zaak.task('verwijtbaarheid-beoordelen');

      expect(zaak.jobs()).not.to.include('aangifte-doen');
    });

    it('he prosecutes: no fine', async () => {
      await asked({ 'om-verwerken': { boeteUitkomst: 'om' } });
      await zaak.complete('aangifte-overwegen', { aangifteDoen: true });
      await zaak.job('aangifte-doen');
      await zaak.publish('om-antwoord', 'zaakId', { omAntwoord: 'vervolging' });

      expect(await zaak.ended('boete')).to.deep.equal(['geen-boete']);
      expect(await zaak.job('onderzoek-beeindigen')).to.include({ boeteUitkomst: 'om' });
    });

    it('he does not: the fine goes on', async () => {
      await asked();
      await zaak.complete('aangifte-overwegen', { aangifteDoen: true });
      await zaak.job('aangifte-doen');
      await zaak.publish('om-antwoord', 'zaakId', { omAntwoord: 'geen-vervolging' });
      await zaak.task('verwijtbaarheid-beoordelen');

      expect(await zaak.job('om-verwerken')).to.include({ omAntwoord: 'geen-vervolging' });
    });

    it('lid 3: nor when thirteen weeks pass without an answer', async () => {
      await asked({ 'aangifte-doen': { omTot: walk.at(91), omAntwoord: null } });
      await zaak.complete('aangifte-overwegen', { aangifteDoen: true });
      await zaak.job('aangifte-doen');
      await walk.advance(91);
      await zaak.task('verwijtbaarheid-beoordelen');

      expect(await zaak.job('om-verwerken')).to.include({ omAntwoord: null });
    });
  });

  it('art. 5:53 lid 3 Awb: invites again, and goes on when the time to react is over', async () => {
    zaak = await startFine(walk, {
      'voornemen-versturen': [
        { zienswijzeTot: '2999-01-01T00:00:00+01:00' },
        async () => ({ zienswijzeTot: walk.at(14) }),
      ],
    });
    await zaak.complete('rapport-opmaken');
    await zaak.complete('verwijtbaarheid-beoordelen', { verwijtbaarheid: 'opzet' });
    await zaak.complete('zienswijze-verwerken', { zienswijzeGehouden: false });
    const again = await zaak.task('zienswijze-verwerken');
    await walk.advance(14);
    await zaak.task('boete-opstellen');

    expect(again.value.candidateGroupsList).to.deep.equal(['fo']);
    expect(zaak.jobs().filter((id) => id === 'voornemen-versturen')).to.have.length(2);
  });

  it('goes back to whoever drafts: not taken, or what the law does not allow', async () => {
    zaak = await startFine(walk, {
      'boete-vastleggen': ['BOETE_ONJUIST', { besluitId: 'besluit-3', boeteUitkomst: 'opgelegd' }],
    });
    await untilDraft(zaak);
    await zaak.complete('boete-opstellen');
    await zaak.complete('boete-nemen', { boeteGenomen: false });
    await decideFine(zaak);
    await decideFine(zaak);

    expect(await zaak.ended('boete')).to.deep.equal(['boete-opgelegd']);
    expect(zaak.tasks().filter((id) => id === 'boete-opstellen')).to.have.length(3);
  });

  it('art. 5:42 Awb: death ends it, whatever task was open', async () => {
    zaak = await startFine(walk);
    await zaak.task('rapport-opmaken');
    await zaak.publish('overlijden-gemeld', 'zaakId');

    expect(await zaak.ended('boete')).to.deep.equal(['boete-is-vervallen']);
    await zaak.complete('nalatenschap-beoordelen');
    expect(await zaak.ended('terugvordering')).to.include('vordering-afgehandeld');
    expect(zaak.open()).not.to.include('rapport-opmaken');
  });
});
