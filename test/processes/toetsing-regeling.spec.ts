import { expect } from 'chai';
import { until } from '../support/until.ts';
import { facts, grant, identity, startAanvraag, untilVerification, usual } from './aanvraag.ts';
import { type Case, openWalk, type Stubs, type Walk } from './walk.ts';

/** What toetsing-voorbereiden finds in an ordinary case of each scheme. */
const household = {
  peildatum: '2026-11-23',
  partnerLeeftijdsgroep: 'geen',
  burgerlijkeStaat: 'ongehuwd',
  gezamenlijkeHuishouding: false,
  kinderen: 0,
  kostendelers: 0,
  inrichting: 'geen',
  partnerRechthebbend: true,
  vermogen: 0,
  overwaardeWoning: 0,
};
const FACTS = {
  'bijzondere-bijstand': {
    voorliggendeVoorziening: false,
    noodzakelijk: true,
    bijzondereOmstandigheden: true,
    kosten: 450,
    kostenTwaalfMaanden: 450,
    duurzameGoederen: true,
  },
  iit: {
    eerderToegekend: false,
    maandenLaagInkomen: 40,
    hoogsteInkomenPercentage: 100,
    uitzichtOpVerbetering: false,
  },
  studietoeslag: { studiefinanciering: true, wajong: false, artikel36bLid1: 'voldaan' },
  ioaw: { geborenVoor1965: true, werkloosNa50: true, wwGehad: true },
  ioaz: {
    gestoptNa55: true,
    arbeidsverledenZelfstandige: true,
    urencriterium: true,
    aangevraagdVoorEinde: true,
  },
  'maatschappelijke-participatie': { binnenDoelgroep: true, kosten: 180, participatieMaximum: 150 },
};
type Scheme = keyof typeof FACTS;

describe('process toetsing-regeling: the conditions of a scheme', () => {
  let walk: Walk;
  let zaak: Case;
  before(async () => {
    walk = await openWalk({ ...usual, 'middelen-berekenen': { eigenMiddelen: 100 } });
  });
  afterEach(() => zaak.stop());
  after(() => walk.close());

  /** `toetsing-voorbereiden` is a job of aanvraag too: only that of the scheme is asked here. */
  const start = (regeling: Scheme, anders: object = {}, stubs: Stubs = {}) =>
    startAanvraag(
      walk,
      {
        'identiteit-controleren': { ...identity, woonplaats: 'oldenzaal' },
        'toetsing-voorbereiden': { ...facts, ...household, ...FACTS[regeling], ...anders },
        ...stubs,
      },
      { regeling, gemeente: 'oldenzaal' },
    );
  const untilCircumstances = async () => {
    await zaak.complete('aanvraag-registreren');
    await zaak.complete('volledigheid-beoordelen', { volledig: true });
  };

  for (const [regeling, answer] of [
    ['bijzondere-bijstand', { uitkomst: 'toekennen', vorm: 'kiezen', bedrag: 350 }],
    ['iit', { uitkomst: 'toekennen', bedrag: 460 }],
    ['studietoeslag', { uitkomst: 'toekennen', bedrag: null }],
    ['maatschappelijke-participatie', { uitkomst: 'toekennen', bedrag: 150 }],
  ] as const) {
    it(`${regeling}: no intake, no plan, no review; granted and closed`, async () => {
      zaak = await start(regeling);
      await untilCircumstances();
      await zaak.complete('omstandigheden-vastleggen', { spoed: false });
      await zaak.complete('recht-vaststellen', { rechtUitkomst: 'toekennen' });
      expect((await zaak.job('advies-vastleggen')).regelingtoets).to.include(answer);
      await zaak.complete('conceptbesluit-opstellen', grant);
      await zaak.complete('besluit-toetsen', { toetsOordeel: 'akkoord' });
      await zaak.complete('besluit-nemen', { besluitGenomen: true });

      expect(await zaak.ended('aanvraag')).to.deep.equal(['aanvraag-afgehandeld']);
      expect(zaak.tasks()).to.deep.equal([
        'aanvraag-registreren',
        'volledigheid-beoordelen',
        'omstandigheden-vastleggen',
        'recht-vaststellen',
        'conceptbesluit-opstellen',
        'besluit-toetsen',
        'besluit-nemen',
      ]);
      expect(zaak.jobs()).to.include('uitkering-starten').and.not.include('heronderzoek-plannen');
    });
  }

  for (const [regeling, answer] of [
    ['ioaw', { uitkomst: 'toekennen', bedrag: null }],
    ['ioaz', { uitkomst: 'beoordelen', bedrag: null }],
  ] as const) {
    it(`${regeling}: intake and verification first, then its own conditions`, async () => {
      zaak = await start(regeling);
      await untilVerification(zaak);
      await zaak.complete('recht-verifieren', { verificatie: 'akkoord' });
      await zaak.complete('omstandigheden-vastleggen', { spoed: null });
      await zaak.complete('recht-vaststellen', { rechtUitkomst: 'afwijzen' });
      await zaak.task('conceptbesluit-opstellen');

      expect((await zaak.job('advies-vastleggen')).regelingtoets).to.include(answer);
    });
  }

  it('art. 52 lid 3 Pw: special assistance may ask for an advance and goes on', async () => {
    zaak = await start('bijzondere-bijstand');
    await untilCircumstances();
    await zaak.complete('omstandigheden-vastleggen', { spoed: true });
    await zaak.task('recht-vaststellen');

    expect(zaak.jobs()).to.include('voorschot-aanvragen');
  });

  it('art. 36b lid 2 Pw: a medical advice comes first, and what it says counts', async () => {
    zaak = await start(
      'studietoeslag',
      {},
      {
        'toetsing-voorbereiden': [
          { ...household, ...FACTS.studietoeslag, artikel36bLid1: 'advies-nodig' },
          { ...household, ...FACTS.studietoeslag, artikel36bLid1: 'niet-voldaan' },
        ],
      },
    );
    await untilCircumstances();
    await zaak.complete('omstandigheden-vastleggen', { spoed: null });
    const advice = await zaak.task('medisch-advies-verwerken');
    await zaak.complete('medisch-advies-verwerken');
    await zaak.task('recht-vaststellen');

    expect(advice.value.candidateGroupsList).to.deep.equal(['bo-inkomen']);
    expect((await zaak.job('advies-vastleggen')).regelingtoets).to.include({
      uitkomst: 'afwijzen',
      grondslag: 'art. 36b lid 1 Pw',
    });
  });

  describe('Bbz: ROZ Twente advises', () => {
    const startBbz = (rozAdviesTot: string) =>
      startAanvraag(
        walk,
        {
          'identiteit-controleren': { ...identity, woonplaats: 'oldenzaal' },
          'advies-vragen': { rozAdviesTot },
        },
        { regeling: 'bbz', gemeente: 'oldenzaal' },
      );

    it('its advice is followed; when more has to be known ROZ is asked again', async () => {
      zaak = await startBbz('2999-01-01T00:00:00+01:00');
      await untilCircumstances();
      await zaak.job('advies-vragen');
      await zaak.publish('roz-advies', 'zaakId');
      await zaak.complete('recht-vaststellen', { rechtUitkomst: 'aanvullen' });
      await zaak.job('advies-vragen', 2);
      await zaak.publish('roz-advies', 'zaakId');
      await zaak.complete('recht-vaststellen', { rechtUitkomst: 'toekennen-lening' });
      await zaak.complete('conceptbesluit-opstellen', {
        ...grant,
        besluitSoort: 'toekenning-lening',
      });
      await zaak.complete('besluit-toetsen', { toetsOordeel: 'akkoord' });
      await zaak.complete('besluit-nemen', { besluitGenomen: true });

      expect(await zaak.ended('aanvraag')).to.deep.equal(['aanvraag-afgehandeld']);
      expect(zaak.jobs()).to.include('uitkering-starten').and.not.include('doorzenden');
    });

    it('comes back on its advice: who determines the right begins again with the other one', async () => {
      zaak = await startBbz('2999-01-01T00:00:00+01:00');
      await untilCircumstances();
      await zaak.job('advies-vragen');
      await zaak.publish('roz-advies', 'zaakId');
      await zaak.task('recht-vaststellen');
      await zaak.publish('roz-advies', 'zaakId');
      await until(
        'the task anew',
        async () => zaak.tasks().filter((id) => id === 'recht-vaststellen').length === 2,
      );
      await zaak.onlyOpen(['recht-vaststellen']);
      await zaak.complete('recht-vaststellen', { rechtUitkomst: 'afwijzen' });
      await zaak.task('conceptbesluit-opstellen');
      expect(zaak.jobs()).to.include('concept-voorbereiden');
    });

    it('no advice in time: somebody asks, ROZ is reminded, and what comes late still counts', async () => {
      zaak = await startBbz(walk.at(-1));
      await untilCircumstances();
      await zaak.complete('advies-navragen', { rozNavraag: 'wachten' });
      await zaak.job('advies-vragen', 2);
      await zaak.task('advies-navragen');
      await zaak.publish('roz-advies', 'zaakId');
      await zaak.task('recht-vaststellen');
      await zaak.onlyOpen(['recht-vaststellen']);
    });

    it('art. 3:6 lid 2 Awb: no advice at all does not stand in the way of a decision', async () => {
      zaak = await startBbz(walk.at(-1));
      await untilCircumstances();
      await zaak.complete('advies-navragen', { rozNavraag: 'zonder-advies' });
      await zaak.complete('recht-vaststellen', { rechtUitkomst: 'afwijzen' });
      await zaak.task('conceptbesluit-opstellen');
    });
  });

  it('asks the front office again when a fact is missing, and when the back office wants to know more', async () => {
    zaak = await start(
      'iit',
      {},
      {
        'toetsing-voorbereiden': [
          { ...household, ...FACTS.iit, maandenLaagInkomen: null },
          { ...household, ...FACTS.iit },
        ],
      },
    );
    await untilCircumstances();
    await zaak.complete('omstandigheden-vastleggen');
    await zaak.complete('omstandigheden-vastleggen');
    await zaak.complete('recht-vaststellen', { rechtUitkomst: 'aanvullen' });
    await zaak.complete('omstandigheden-vastleggen');
    await zaak.task('recht-vaststellen');

    expect(zaak.jobs().filter((job) => job === 'advies-vastleggen')).to.have.length(2);
  });
});
