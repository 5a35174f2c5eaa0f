import { expect } from 'chai';
import { BSN_ONBEKEND, resident } from '../../demo/residents.ts';
import { adviesVastleggen } from '../../workers/aanvraag/advies-vastleggen.ts';
import { besluitVastleggen } from '../../workers/aanvraag/besluit-vastleggen.ts';
import { doorzenden } from '../../workers/aanvraag/doorzenden.ts';
import { heronderzoekPlannen } from '../../workers/aanvraag/heronderzoek-plannen.ts';
import { identiteitControleren } from '../../workers/aanvraag/identiteit-controleren.ts';
import { intrekkingBevestigen } from '../../workers/aanvraag/intrekking-bevestigen.ts';
import { ontvangstBevestigen } from '../../workers/aanvraag/ontvangst-bevestigen.ts';
import { routeAdviseren } from '../../workers/aanvraag/route-adviseren.ts';
import { toetsingVoorbereiden } from '../../workers/aanvraag/toetsing-voorbereiden.ts';
import { uitkeringStarten } from '../../workers/aanvraag/uitkering-starten.ts';
import { voorschotAdviseren } from '../../workers/aanvraag/voorschot-adviseren.ts';
import { voorschotBetalen } from '../../workers/aanvraag/voorschot-betalen.ts';
import { voorschotVoorbereiden } from '../../workers/aanvraag/voorschot-voorbereiden.ts';
import { wachttijdBerekenen } from '../../workers/aanvraag/wachttijd-berekenen.ts';
import { zaakAfsluiten } from '../../workers/aanvraag/zaak-afsluiten.ts';
import { zienswijzeUitnodigen } from '../../workers/aanvraag/zienswijze-uitnodigen.ts';
import { zoektermijnAdviseren } from '../../workers/aanvraag/zoektermijn-adviseren.ts';
import { zoektermijnStarten } from '../../workers/aanvraag/zoektermijn-starten.ts';
import { textOf } from '../letters/pdf-text.ts';
import { cases } from './cases.ts';
import { createWorkerWorld, MONDAY, submitted, type WorkerWorld } from './world.ts';

describe('workers/aanvraag', () => {
  let world: WorkerWorld;
  let build: ReturnType<typeof cases>;
  let zaakId: string;
  before(async () => {
    world = await createWorkerWorld();
    build = cases(world);
  });
  after(() => world.close());
  beforeEach(async () => {
    world.state.now = MONDAY;
    zaakId = await build.zaak();
  });

  const section = async (naam: string) =>
    (
      await build.rows<{ sectie: Record<string, unknown> }>(
        'select gegevens -> $2 as sectie from dossiers where zaak_id = $1',
        zaakId,
        naam,
      )
    )[0]?.sectie;
  const letter = async () => {
    const [brief] = await build.rows<{ pdf: Buffer }>(
      'select pdf from brieven where zaak_id = $1',
      zaakId,
    );
    return textOf(brief?.pdf ?? Buffer.alloc(0)).replace(/\s+/g, ' ');
  };
  const zaak = async () =>
    (
      await build.rows<{ status: string; uitkomst: string | null; aanvraag_op: string }>(
        'select status, uitkomst, aanvraag_op from zaken where id = $1',
        zaakId,
      )
    )[0];

  describe('identiteit-controleren', () => {
    const check = () =>
      world.run(identiteitControleren, {
        zaakId,
        gemeente: 'dinkelland',
        meldingOp: '2026-02-02',
      });

    it('gives codes to the process and the person to the case file', async () => {
      expect(await check()).to.deep.equal({
        outcome: 'completed',
        variables: {
          woonplaats: 'dinkelland',
          leeftijdsgroep: '27-aow',
          partnerLeeftijdsgroep: 'geen',
          zoektermijnUitzondering: false,
        },
      });
      expect(await section('persoon')).to.include({ naam: 'Inwoner Test 1' });
      expect(
        await build.rows('select bron from dossier_herkomst where zaak_id = $1', zaakId),
      ).to.deep.equal([{ bron: 'brp' }]);
    });

    it('knows the age group of a partner', async () => {
      zaakId = await world.newZaak({ inwoner: 'echtpaarDinkelland' });
      const outcome = await check();

      expect(outcome).to.have.nested.property('variables.partnerLeeftijdsgroep', '27-aow');
    });

    it('says elsewhere for who lives outside the three municipalities', async () => {
      zaakId = await world.newZaak({ inwoner: 'woontInAlmelo' });

      expect(await check()).to.have.nested.property('variables.woonplaats', 'elders');
    });

    for (const [wat, bsn] of [
      ['fails the eleven-test', '123456789'],
      ['is in no register', BSN_ONBEKEND],
    ] as const) {
      it(`tells the model when the number ${wat}, without the number`, async () => {
        zaakId = await world.newZaak({ bsn });
        const outcome = await check();

        expect(outcome).to.include({ outcome: 'bpmn-error', code: 'BSN_ONBEKEND' });
        expect(JSON.stringify(outcome)).not.to.include(bsn);
      });
    }
  });

  it('wachttijd-berekenen counts from today with the settings of the municipality', async () => {
    world.state.now = new Date('2026-02-16T09:00:00.000Z');

    expect(await world.done(wachttijdBerekenen, { zaakId, meldingOp: '2026-02-02' })).to.deep.equal(
      {
        herinneringOp: '2026-03-17T00:00:00+01:00',
        sluitenOp: '2026-04-14T00:00:00+02:00',
      },
    );
  });

  it('zoektermijn-starten gives the moment after four weeks from the melding', async () => {
    expect(await world.done(zoektermijnStarten, { zaakId, meldingOp: '2026-02-02' })).to.deep.equal(
      {
        zoektermijnTot: '2026-03-03T00:00:00+01:00',
      },
    );
  });

  describe('what the tables say before the decision', () => {
    it('route-adviseren shows who treats it and why, and what was not verified', async () => {
      await world.done(routeAdviseren, {
        zaakId,
        routering: { route: 'handmatig', grondslag: 'art. 40 lid 1 Pw' },
      });
      expect((await section('routeadvies'))?.waarschuwing).to.include('niet geverifieerd');

      await world.done(routeAdviseren, {
        zaakId,
        routering: { route: 'svb-aio', grondslag: 'art. 47a Pw' },
      });
      expect(await section('routeadvies')).to.deep.equal({
        advies: 'Doorzenden naar de SVB (AIO)',
        grondslag: 'art. 47a Pw',
      });
    });

    it('zoektermijn-adviseren shows whether it may be earlier, and whose conduct counts', async () => {
      const table = { grondslag: 'art. 41 lid 4 Pw', bron: 'Pw', geverifieerd: true };
      await world.done(zoektermijnAdviseren, {
        zaakId,
        zoektermijn: { ...table, zoektermijn: 'vier-weken', eerder: true, gedragWeegt: false },
      });
      expect((await section('zoektermijnadvies'))?.eerder).to.include('art. 41 lid 11 Pw');

      await world.done(zoektermijnAdviseren, {
        zaakId,
        zoektermijn: {
          ...table,
          zoektermijn: 'vier-weken',
          eerder: false,
          gedragWeegt: false,
          geverifieerd: false,
        },
      });
      expect((await section('zoektermijnadvies'))?.eerder).to.include('onder a en b');
      expect((await section('zoektermijnadvies'))?.waarschuwing).to.include('niet geverifieerd');

      await world.done(zoektermijnAdviseren, {
        zaakId,
        zoektermijn: { ...table, zoektermijn: 'geen', eerder: false, gedragWeegt: true },
      });
      expect(await section('zoektermijnadvies')).to.have.keys([
        'advies',
        'grondslag',
        'gedrag',
        'bron',
      ]);
    });

    it('voorschot-adviseren shows how much at least, and that the percentage was not verified', async () => {
      const voorschot = {
        verschuldigd: 'ja',
        percentage: 95,
        minimum: 1331.43,
        grondslag: 'art. 52 lid 1 en 2 Pw',
        bron: 'tekst 2026',
        geverifieerd: false,
      } as const;
      await world.done(voorschotAdviseren, { zaakId, voorschotOp: '2026-03-02', voorschot });
      expect(await section('voorschotadvies')).to.deep.include({
        op: '2026-03-02',
        advies: 'Verschuldigd',
        minimum: 1331.43,
        percentage: 95,
        grondslag: 'art. 52 lid 1 en 2 Pw',
      });
      expect((await section('voorschotadvies'))?.waarschuwing).to.include('niet geverifieerd');

      await world.done(voorschotAdviseren, { zaakId, voorschotOp: '2026-03-30', voorschot: null });
      expect(await section('voorschotadvies')).to.deep.equal({
        op: '2026-03-30',
        advies: 'Geen advies: beslis zelf',
        grondslag: 'Geen regel past',
      });
    });
  });

  describe('ontvangst-bevestigen', () => {
    it('starts both terms on the day of receipt and names their last days', async () => {
      await world.done(ontvangstBevestigen, { zaakId });

      expect(
        await build.rows(
          'select soort, begint_op, einddatum from termijnen where zaak_id = $1 order by soort',
          zaakId,
        ),
      ).to.deep.equal([
        { soort: 'beslistermijn', begint_op: '2026-02-02', einddatum: '2026-03-30' },
        { soort: 'voorschot', begint_op: '2026-02-02', einddatum: '2026-03-02' },
      ]);
      expect((await zaak())?.aanvraag_op).to.equal('2026-02-02');
      expect(await letter())
        .to.include('30 maart 2026')
        .and.include('2 maart 2026');
    });

    it('knows no advance for schemes outside art. 52 Pw', async () => {
      zaakId = await world.newZaak({ regeling: 'iit' });
      await world.done(ontvangstBevestigen, { zaakId });

      expect(
        await build.rows('select soort from termijnen where zaak_id = $1', zaakId),
      ).to.deep.equal([{ soort: 'beslistermijn' }]);
    });
  });

  describe('toetsing-voorbereiden', () => {
    const prepare = () =>
      world.done(toetsingVoorbereiden, { zaakId, partnerLeeftijdsgroep: 'geen' });

    it('hands over codes, counts and amounts only', async () => {
      expect(await prepare()).to.deep.equal({
        peildatum: '2026-02-02',
        partnerLeeftijdsgroep: 'geen',
        burgerlijkeStaat: 'ongehuwd',
        gezamenlijkeHuishouding: false,
        huishoudgrond: null,
        kinderen: 0,
        kostendelers: 0,
        inrichting: 'geen',
        partnerRechthebbend: true,
        uitsluitingsgrond: 'geen',
        wekenBuitenland: 0,
        rechthebbendArt11: true,
        dringendeRedenen: false,
        vermogen: 2500,
        overwaardeWoning: 0,
        inkomstenArbeid: 400,
        vrijlatingsgrond: 'n',
        vrijlatingMaanden: 0,
        openSignaal: false,
        wisselendInkomen: false,
      });
    });

    it('counts children, cost sharers, means and the home as the law counts them', async () => {
      const person = (geboortedatum: string, anders: object = {}) => ({ geboortedatum, ...anders });
      zaakId = await build.zaak({
        huishouden: {
          burgerlijkeStaat: 'ongehuwd',
          gezamenlijkeHuishouding: true,
          partnerRechthebbend: true,
          partnerGeboortedatum: '2004-05-05',
          inrichting: 'geen',
          heeftKinderen: true,
          kinderen: [
            person('2012-03-01', { tenLaste: true }),
            person('2006-03-01', { tenLaste: false }),
            person('1998-03-01', { tenLaste: false }), // 27: shares the costs
          ],
          heeftMedebewoners: true,
          medebewoners: [
            person('1970-01-01', { relatie: 'geen-familie', uitzondering: 'geen' }),
            person('1970-01-01', { relatie: 'geen-familie', uitzondering: 'contract' }),
            person('2001-01-01', { relatie: 'tweede-graad', uitzondering: 'geen' }), // 25
          ],
        },
        inkomen: {
          heeftInkomen: true,
          posten: [
            { soort: 'loon', van: 'aanvrager', nettoPerMaand: 400.1, wisselend: true },
            { soort: 'zelfstandig', van: 'partner', nettoPerMaand: 50.2 },
            { soort: 'alimentatie', van: 'aanvrager', nettoPerMaand: 100 },
          ],
          vrijlatingsgrond: 'r',
          vrijlatingMaanden: 3,
        },
        vermogen: {
          heeftBezit: false,
          heeftSchulden: true,
          schulden: [{ bedrag: 750.25 }],
          eigenWoning: true,
          wozWaarde: 300_000,
          hypotheek: 210_000,
        },
      });

      expect(await prepare()).to.include({
        partnerLeeftijdsgroep: '21-26',
        kinderen: 1,
        kostendelers: 2,
        inkomstenArbeid: 450.3,
        wisselendInkomen: true,
        vrijlatingsgrond: 'r',
        vrijlatingMaanden: 3,
        vermogen: -750.25,
        overwaardeWoning: 90_000,
      });
    });

    it('leaves open what nobody said: the table then asks a person', async () => {
      zaakId = await world.newZaak({ dossier: {} });

      expect(await prepare()).to.include({
        burgerlijkeStaat: null,
        kostendelers: null,
        vermogen: null,
        inkomstenArbeid: null,
        uitsluitingsgrond: null,
      });
    });
  });

  describe('advies-vastleggen', () => {
    const TABLES = {
      peildatum: '2026-02-02',
      uitsluiting: { uitgesloten: false, bevestigen: false, grondslag: 'art. 13 Pw' },
      leefvorm: {
        leefvorm: 'alleenstaande',
        grondslag: 'art. 4 lid 1 onder a Pw',
        reden: 'Geen gezamenlijke huishouding.',
        bron: 'Pw',
        geverifieerd: true,
      },
      bijstandsnorm: {
        bedrag: 1401.5,
        toeslagUitwonend: null,
        grondslag: 'art. 21 onder a Pw',
        bron: 'Pw',
        geverifieerd: true,
      },
      vermogensgrens: {
        grens: 8000,
        vrijWoning: 67500,
        uitkomst: 'binnen-grens',
        grondslag: 'art. 34 Pw',
        bron: 'Pw',
        geverifieerd: true,
      },
      inkomensvrijlating: {
        vrijlating: 100,
        percentage: 25,
        maximum: 285,
        grondslag: 'art. 31 Pw',
        bron: 'Pw',
        geverifieerd: true,
      },
      inkomstenArbeid: 400,
    };
    const advise = (anders: object = {}) =>
      world.done(adviesVastleggen, { zaakId, ...TABLES, ...anders });

    it('norm minus the income that counts (art. 19 lid 2 Pw)', async () => {
      await advise();

      expect(await section('advies')).to.include({
        uitkomst: 'toekennen',
        norm: 1401.5,
        vrijlating: 100,
        korting: 300,
        uitkeringPerMaand: 1101.5,
        geverifieerd: true,
      });
    });

    it('names the supplement for the young on their own, and where the assets rest on', async () => {
      await advise({ bijstandsnorm: { ...TABLES.bijstandsnorm, toeslagUitwonend: 746.45 } });
      expect((await section('advies'))?.normToeslag).to.match(/€\s746,45.*niet geverifieerd/);

      const bron = 'uitwerking niet geverifieerd';
      await advise({ vermogensgrens: { ...TABLES.vermogensgrens, bron, geverifieerd: false } });
      expect((await section('advies'))?.vermogen).to.include(`Let op: ${bron}`);
      expect(await section('advies')).not.to.have.property('normToeslag');
    });

    it('says what else does not count: for the household, and where nothing was read', async () => {
      const vrijeMiddelen = {
        giften: 1200,
        werkpremie: 3398,
        vrijwilligerPerMaand: 220,
        vrijwilligerPerJaar: 2200,
        uitvaart: 4300,
        uitvaartGehuwden: 8600,
        grondslag: 'art. 31 Pw',
        bron: 'Normenbrief, uit de tweede hand',
        geverifieerd: false,
      };
      const said = async () =>
        JSON.stringify((await section('advies'))?.vrijeMiddelen).replaceAll('\u00a0', ' ');

      await advise({ vrijeMiddelen });
      expect(await said())
        .to.include('Giften: tot € 1.200,00 per jaar (art. 31 lid 2 onder m Pw)')
        .and.include('uitvaart: tot € 4.300,00')
        .and.include('Let op: Normenbrief, uit de tweede hand');

      await advise({ vrijeMiddelen, leefvorm: { ...TABLES.leefvorm, leefvorm: 'gehuwden' } });
      expect(await said()).to.include('uitvaart: tot € 8.600,00');

      const geen = { giften: null, vrijwilligerPerMaand: null, uitvaart: null };
      await advise({ vrijeMiddelen: { ...vrijeMiddelen, ...geen } });
      expect(await said())
        .to.include('Giften: voor zover dat verantwoord is (')
        .and.include('vrijwilligerswerk: geen bedrag bekend')
        .and.include('uitvaart: geen bedrag bekend');

      await advise({ vrijeMiddelen: null });
      expect(await section('advies')).not.to.have.property('vrijeMiddelen');
    });

    it('says why this household type, and what text was not read', async () => {
      await advise();
      expect((await section('advies'))?.leefvormReden).to.equal('Geen gezamenlijke huishouding.');

      const bron = 'art. 3 Pw is gewijzigd; niet gelezen';
      await advise({ leefvorm: { ...TABLES.leefvorm, bron, geverifieerd: false } });
      expect(await section('advies')).to.include({
        leefvormReden: `Geen gezamenlijke huishouding. Let op: ${bron}.`,
        geverifieerd: false,
      });
    });

    it('counts other income whole', async () => {
      zaakId = await build.zaak({
        inkomen: {
          heeftInkomen: true,
          posten: [
            { soort: 'loon', nettoPerMaand: 400 },
            { soort: 'alimentatie', nettoPerMaand: 150.5 },
          ],
        },
      });
      await advise();

      const advies = await section('advies');
      expect(advies).to.include({ korting: 450.5, uitkeringPerMaand: 951 });
      expect(advies?.uitkeringUitleg)
        .to.have.length(5)
        .and.satisfy((steps: string[]) => steps.at(-1)?.endsWith('(art. 19 lid 2 Pw)'));
    });

    it('is never below zero', async () => {
      await advise({ inkomstenArbeid: 2000 });

      expect((await section('advies'))?.uitkeringPerMaand).to.equal(0);
    });

    it('advises a rejection above the limit, a loan for the own home', async () => {
      const { vermogensgrens } = TABLES;
      await advise({ vermogensgrens: { ...vermogensgrens, uitkomst: 'boven-grens' } });
      expect((await section('advies'))?.uitkomst).to.equal('afwijzen');
      await advise({ vermogensgrens: { ...vermogensgrens, uitkomst: 'lening' } });
      expect((await section('advies'))?.uitkomst).to.equal('toekennen-lening');
    });

    it('advises against it, and says why, when a home visit was refused after a clear warning', async () => {
      await advise({ huisbezoekUitkomst: 'geweigerd' });

      const advies = await section('advies');
      expect(advies?.uitkomst).to.equal('afwijzen');
      expect(advies?.waarschuwing).to.match(/^De inwoner weigerde het huisbezoek/);
    });

    it('warns when an amount was not verified', async () => {
      await advise({ bijstandsnorm: { ...TABLES.bijstandsnorm, geverifieerd: false } });

      expect(await section('advies')).to.include({ geverifieerd: false });
      expect((await section('advies'))?.waarschuwing).to.include('Controleer');
    });
  });

  it('zienswijze-uitnodigen says what is planned and until when one may react', async () => {
    expect(await world.done(zienswijzeUitnodigen, { zaakId })).to.deep.equal({
      zienswijzeTot: '2026-02-17T00:00:00+01:00',
    });
    expect(await letter())
      .to.include('Wij zijn van plan om uw aanvraag af te wijzen.')
      .and.include('16 februari 2026');
  });

  describe('besluit-vastleggen', () => {
    it('records who drafted and who decided', async () => {
      const besluitId = await build.besluit(zaakId);
      const [besluit] = await build.rows<{
        soort: string;
        bedrag_per_maand: string;
        opsteller: string;
        nemer: string;
      }>(
        `select b.soort, b.bedrag_per_maand, o.subject as opsteller, n.subject as nemer from besluiten b
         join medewerkers o on o.id = b.opgesteld_door join medewerkers n on n.id = b.genomen_door where b.id = $1`,
        besluitId,
      );

      expect(besluit).to.deep.equal({
        soort: 'toekenning',
        bedrag_per_maand: '1101.50',
        opsteller: 'bo-inkomen-1',
        nemer: 'bo-kwaliteit',
      });
    });

    it('does not record a decision of one person', async () => {
      await submitted(world, zaakId, 'conceptbesluit-opstellen', 'bo-kwaliteit');
      await submitted(world, zaakId, 'besluit-nemen', 'bo-kwaliteit');
      const outcome = await world.run(besluitVastleggen, { zaakId, besluitSoort: 'toekenning' });

      expect(JSON.stringify(outcome)).to.include('niet door twee personen');
    });
  });

  describe('payments', () => {
    const pay = (bedrag: number, voorschotNummer: number) =>
      build
        .rows(
          `update dossiers set gegevens = jsonb_set(gegevens, '{voorschot,bedrag}', $2::text::jsonb) where zaak_id = $1`,
          zaakId,
          bedrag,
        )
        .then(() =>
          world.done(voorschotBetalen, {
            zaakId,
            voorschotAanleiding: 'termijn',
            voorschotNummer,
            verwachteUitkering: 1101.5,
            voorschot: { verschuldigd: 'ja', percentage: 95, minimum: 1046.43 },
          }),
        );
    const payments = () =>
      build.rows(
        'select soort, bedrag, ingangsdatum from betalingen where zaak_id = $1 order by opgedragen_op, soort',
        zaakId,
      );

    it('sets the advances off, once', async () => {
      await pay(1046.43, 1);
      await pay(1000.5, 2);
      await world.done(uitkeringStarten, { zaakId, besluitId: await build.besluit(zaakId) });
      await world.done(uitkeringStarten, { zaakId, besluitId: await build.besluit(zaakId) });

      expect((await payments()).filter(({ soort }) => soort === 'verrekening')).to.deep.equal([
        { soort: 'verrekening', bedrag: '2046.93', ingangsdatum: '2026-02-02' },
      ]);
    });

    it('leave by the outbox, in order, with nothing that identifies the resident', async () => {
      await pay(1046.43, 1);
      const rows = await build.rows<{ soort: string; reeks: string; inhoud: object }>(
        'select soort, reeks, inhoud from outbox where zaak_id = $1 order by id',
        zaakId,
      );

      expect(rows.map(({ soort }) => soort)).to.include('betaling-opdragen');
      expect(rows.find(({ soort }) => soort === 'betaling-opdragen')?.reeks).to.equal(
        `betalingen-${zaakId}`,
      );
      expect(JSON.stringify(rows)).not.to.match(/Inwoner|999990019/);
    });

    it('number the advances of a case', async () => {
      await pay(1046.43, 1);

      expect(await world.done(voorschotVoorbereiden, { zaakId })).to.deep.equal({
        voorschotNummer: 2,
        voorschotOp: '2026-02-02',
        voorschotBeletsel: 'geen',
        verwachteUitkering: 1101.5,
      });
    });

    it('know nothing yet when nobody advised', async () => {
      zaakId = await world.newZaak({ dossier: {} });

      expect(await world.done(voorschotVoorbereiden, { zaakId })).to.include({
        voorschotBeletsel: null,
        verwachteUitkering: null,
      });
    });
  });

  it('heronderzoek-plannen puts the review on its day', async () => {
    await world.done(heronderzoekPlannen, {
      zaakId,
      heronderzoek: {
        soort: 'gesprek',
        na: 'P6M',
        grondslag: 'art. 53a lid 6 Pw',
        status: 'aanname',
      },
    });

    expect(
      await build.rows('select soort, gepland_op from heronderzoeken where zaak_id = $1', zaakId),
    ).to.deep.equal([{ soort: 'gesprek', gepland_op: '2026-08-02' }]);
  });

  describe('the end of a case', () => {
    beforeEach(async () => {
      await build.term(zaakId, 'beslistermijn');
      await build.term(zaakId, 'bezwaartermijn');
    });
    const open = async () =>
      (
        await build.rows<{ soort: string }>(
          'select soort from termijnen where zaak_id = $1 and gesloten_op is null',
          zaakId,
        )
      ).map(({ soort }) => soort);

    it('closes its terms but not the time to object', async () => {
      await world.done(zaakAfsluiten, { zaakId, uitkomst: 'toekenning' });

      expect(await zaak()).to.include({ status: 'afgerond', uitkomst: 'toekenning' });
      expect(await open()).to.deep.equal(['bezwaartermijn']);
    });

    it('without an application tells the resident until which day was waited', async () => {
      await world.done(zaakAfsluiten, {
        zaakId,
        uitkomst: 'niet-ingediend',
        sluitenOp: '2026-03-31T00:00:00+02:00',
      });

      expect(await letter()).to.include('30 maart 2026');
    });

    it('by withdrawal confirms it with the day on which the resident said so', async () => {
      await build.rows(
        `update dossiers set gegevens = gegevens || '{"intrekking": {"ontvangenOp": "2026-01-30"}}' where zaak_id = $1`,
        zaakId,
      );
      await world.done(intrekkingBevestigen, { zaakId });

      expect(await zaak()).to.include({ status: 'ingetrokken' });
      expect(await open()).to.deep.equal([]);
      expect(await letter()).to.include('30 januari 2026');
    });

    for (const [route, partij] of [
      ['svb-aio', 'svb'],
      ['roz-bbz', 'roz-twente'],
      ['doorzenden', 'andere-gemeente'],
    ] as const) {
      it(`by ${route} passes it on to ${partij}, and says to whom`, async () => {
        await world.done(doorzenden, {
          zaakId,
          route,
          routering: { route, grondslag: 'art. 40 lid 1 en 42 Pw' },
        });

        const [bericht] = await build.rows<{ inhoud: { partij: string } }>(
          "select inhoud from outbox where zaak_id = $1 and soort = 'doorzending-versturen'",
          zaakId,
        );
        expect(bericht?.inhoud.partij).to.equal(partij);
        expect((await zaak())?.uitkomst).to.equal('doorgezonden');
        expect(await letter()).to.include('artikel 40 lid 1 en 42 van de Participatiewet');
      });
    }

    for (const [wat, doorzending, naam] of [
      ['as the municipality set it', {}, 'Stichting Leergeld'],
      ['as the consulent wrote it', { ontvanger: 'Leergeld Test' }, 'Leergeld Test'],
    ] as const) {
      it(`by verwijzen only tells who executes the scheme, ${wat}: nothing leaves`, async () => {
        zaakId = await world.newZaak({ regeling: 'leergeld', dossier: { doorzending } });
        await world.done(doorzenden, {
          zaakId,
          route: 'verwijzen',
          routering: { route: 'verwijzen', grondslag: 'regeling van een andere uitvoerder' },
        });

        expect(
          await build.rows(
            "select 1 from outbox where zaak_id = $1 and soort = 'doorzending-versturen'",
            zaakId,
          ),
        ).to.deep.equal([]);
        expect((await zaak())?.uitkomst).to.equal('verwezen');
        expect(await letter()).to.include(`Daarvoor kunt u terecht bij ${naam}.`);
      });
    }
  });

  describe('after all of this', () => {
    it('tells nobody outside the case file who the resident is', async () => {
      const rows = await build.rows<{ tekst: string }>(
        'select inhoud::text as tekst from outbox union all select details::text from auditregels union all select resultaat::text from inbox',
      );
      const { naam } = resident('alleenstaandDinkelland').brp;

      expect(rows.length).to.be.greaterThan(50);
      expect(
        rows.filter(({ tekst }) => tekst.includes(naam) || /\b9999\d{5}\b/.test(tekst)),
      ).to.deep.equal([]);
    });
  });
});
