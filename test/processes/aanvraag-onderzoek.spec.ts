import { expect } from 'chai';
import {
  decide,
  facts,
  startAanvraag,
  toUntilVerification,
  untilDraft,
  untilVerification,
  usual,
} from './aanvraag.ts';
import { type Case, openWalk, type Walk } from './walk.ts';

const incomplete = { volledig: false };

describe('process aanvraag: completeness, verification and assessment', () => {
  let walk: Walk;
  let zaak: Case;
  before(async () => {
    walk = await openWalk(usual);
  });
  afterEach(() => zaak.stop());
  after(() => walk.close());

  it('art. 53a lid 1 Pw: a register that refuses is consulted by hand, once', async () => {
    zaak = await startAanvraag(walk, {
      'brp-raadplegen': 'REGISTER_WEIGERT',
      'suwinet-raadplegen': 'REGISTER_WEIGERT',
    });
    await zaak.complete('aanvraag-registreren');
    await zaak.complete('register-handmatig-raadplegen');
    await zaak.task('volledigheid-beoordelen');

    expect(zaak.tasks()).to.deep.equal([
      'aanvraag-registreren',
      'register-handmatig-raadplegen',
      'volledigheid-beoordelen',
    ]);
  });

  it('art. 4:5 Awb: asks for what is missing, as often as needed', async () => {
    zaak = await startAanvraag(walk);
    await zaak.complete('aanvraag-registreren');
    await zaak.complete('volledigheid-beoordelen', incomplete);
    const task = await zaak.task('aanvulling-verwerken');
    await zaak.complete('aanvulling-verwerken', { aanvullingOntvangen: true });
    await zaak.complete('volledigheid-beoordelen', incomplete);
    await zaak.complete('aanvulling-verwerken', { aanvullingOntvangen: true });
    await zaak.complete('volledigheid-beoordelen', { volledig: true });
    await zaak.task('intakegesprek-voeren');

    expect(task.value.customHeaders).to.include({ termijn: 'hersteltermijn' });
    expect(await zaak.job('opschorting-beeindigen')).to.include({ herstelUitkomst: 'aangevuld' });
    expect(zaak.jobs().slice(-4)).to.deep.equal([
      'aanvulling-vragen',
      'opschorting-beeindigen',
      'aanvulling-vragen',
      'opschorting-beeindigen',
    ]);
  });

  it('art. 4:5 Awb: what came is not everything, so a round with its own request and suspension follows', async () => {
    zaak = await startAanvraag(walk);
    await zaak.complete('aanvraag-registreren');
    await zaak.complete('volledigheid-beoordelen', incomplete);
    await zaak.complete('aanvulling-verwerken', { aanvullingOntvangen: false, uitstelWeken: 2 });
    for (let round = 0; round < 2; round += 1) {
      await zaak.complete('aanvulling-verwerken', {
        aanvullingOntvangen: true,
        aanvullingCompleet: false,
        uitstelWeken: null,
      });
    }
    await zaak.complete('aanvulling-verwerken', {
      aanvullingOntvangen: true,
      aanvullingCompleet: true,
    });
    await zaak.task('volledigheid-beoordelen');

    const round = ['aanvulling-vragen', 'opschorting-beeindigen'];
    const first = ['aanvulling-vragen', 'uitstel-geven', 'opschorting-beeindigen'];
    expect(zaak.jobs().slice(-7)).to.deep.equal([...first, ...round, ...round]);
    const ended = async (time: number) =>
      (await zaak.job('opschorting-beeindigen', time)).herstelUitkomst;
    expect([await ended(1), await ended(2), await ended(3)]).to.deep.equal([
      'onvolledig',
      'onvolledig',
      'aangevuld',
    ]);
    expect(await zaak.job('uitstel-geven')).to.include({ uitstelWeken: 2 });
    expect((await zaak.job('aanvulling-vragen', 2)).herstelUitkomst).to.equal('onvolledig');
  });

  it('art. 4:5 lid 1 Awb: nothing came in time, the application is left aside by two people', async () => {
    zaak = await startAanvraag(walk, {
      'aanvulling-vragen': { herinneringOp: walk.at(10), hersteltermijnTot: walk.at(14) },
    });
    await zaak.complete('aanvraag-registreren');
    await zaak.complete('volledigheid-beoordelen', incomplete);
    await zaak.task('aanvulling-verwerken');
    await walk.advance(10);
    await zaak.job('aanvulling-herinneren');
    await walk.advance(4);
    await zaak.complete('buiten-behandeling-stellen', { buitenBehandeling: true });
    const decision = await zaak.task('besluit-nemen');
    await zaak.complete('besluit-nemen', { besluitGenomen: true });

    expect(await zaak.ended('aanvraag')).to.deep.equal(['aanvraag-afgehandeld']);
    expect(await zaak.job('opschorting-beeindigen')).to.include({ herstelUitkomst: 'verlopen' });
    expect(decision.value.customHeaders['vier-ogen']?.split(',')).to.include(
      'buiten-behandeling-stellen',
    );
    expect(await zaak.job('besluit-vastleggen')).to.include({ besluitSoort: 'buiten-behandeling' });
    expect(await zaak.job('zaak-afsluiten')).to.include({ uitkomst: 'buiten-behandeling' });
    expect(zaak.jobs().slice(-5)).to.deep.equal([
      'besluit-vastleggen',
      'brief-opstellen',
      'brief-verzenden',
      'bezwaartermijn-starten',
      'zaak-afsluiten',
    ]);
  });

  it('a refusal to leave it aside goes back to the proposal, and from there to completeness', async () => {
    zaak = await startAanvraag(walk);
    await zaak.complete('aanvraag-registreren');
    await zaak.complete('volledigheid-beoordelen', incomplete);
    await zaak.complete('aanvulling-verwerken', { aanvullingOntvangen: false });
    await zaak.complete('buiten-behandeling-stellen', { buitenBehandeling: true });
    await zaak.complete('besluit-nemen', { besluitGenomen: false });
    await zaak.complete('buiten-behandeling-stellen', { buitenBehandeling: false });
    await zaak.complete('volledigheid-beoordelen', { volledig: true });
    await zaak.complete('intakegesprek-voeren', { spoed: false });
    await zaak.complete('recht-verifieren', { verificatie: 'akkoord' });
    await zaak.complete('recht-vaststellen', { rechtUitkomst: 'afwijzen' });
    await zaak.complete('conceptbesluit-opstellen', {
      besluitSoort: 'afwijzing',
      zienswijzeNodig: false,
    });
    await decide(zaak);

    await zaak.ended('aanvraag');
    expect(await zaak.job('zaak-afsluiten')).to.include({ uitkomst: 'afwijzing' });
  });

  it('art. 17 en 53a Pw: verification asks for a visit and a completion, and reports a suspicion, each back to it', async () => {
    zaak = await startAanvraag(walk);
    await untilVerification(zaak);
    await zaak.complete('recht-verifieren', { verificatie: 'huisbezoek' });
    await zaak.complete('aanleiding-vastleggen', {
      bezoekVoorstel: 'lichter-middel',
      bezoekAangekondigd: null,
    });
    await zaak.complete('recht-verifieren', { verificatie: 'srt' });
    await zaak.job('vermoeden-melden');
    await zaak.complete('recht-verifieren', { verificatie: 'aanvulling' });
    await zaak.complete('aanvulling-verwerken', { aanvullingOntvangen: true });
    await zaak.complete('recht-verifieren', { verificatie: 'akkoord' });
    await zaak.task('recht-vaststellen');

    expect(zaak.tasks()).to.deep.equal([
      ...toUntilVerification,
      'aanleiding-vastleggen',
      'recht-verifieren',
      'recht-verifieren',
      'aanvulling-verwerken',
      'recht-verifieren',
      'recht-vaststellen',
    ]);
  });

  it('hands the answers of the tables to the advice', async () => {
    zaak = await startAanvraag(walk);
    await untilDraft(zaak);

    const advice = await zaak.job('advies-vastleggen');
    expect(advice.leefvorm).to.include({ leefvorm: 'alleenstaande' });
    expect(advice.uitsluiting).to.include({ uitgesloten: false });
    expect(advice.bijstandsnorm).to.include({ bedrag: 1401.5, geverifieerd: false });
    expect(advice.vermogensgrens).to.include({ uitkomst: 'binnen-grens' });
    expect(advice.inkomensvrijlating).to.include({ vrijlating: 0 });
  });

  it('has a missing fact filled in and looks at the tables again', async () => {
    zaak = await startAanvraag(walk, {
      'toetsing-voorbereiden': [
        { ...facts, kostendelers: null },
        { ...facts, kostendelers: 1 },
      ],
    });
    await untilVerification(zaak);
    await zaak.complete('recht-verifieren', { verificatie: 'akkoord' });
    await zaak.complete('toetsing-aanvullen');
    await zaak.task('recht-vaststellen');

    const advice = await zaak.job('advies-vastleggen');
    expect(advice.bijstandsnorm).to.include({ bedrag: 1001.07, grondslag: 'art. 22a lid 1 Pw' });
    expect(zaak.jobs().filter((id) => id === 'toetsing-voorbereiden')).to.have.length(2);
  });
});
