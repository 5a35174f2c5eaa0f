import { expect } from 'chai';
import { bezwaartermijnStarten } from '../../workers/bekendmaking/bezwaartermijn-starten.ts';
import { briefOpstellen } from '../../workers/bekendmaking/brief-opstellen.ts';
import { beslissingVastleggen } from '../../workers/bezwaar/beslissing-vastleggen.ts';
import { commissieNagaan } from '../../workers/bezwaar/commissie-nagaan.ts';
import { contactVoorbereiden } from '../../workers/bezwaar/contact-voorbereiden.ts';
import { doorzenden } from '../../workers/bezwaar/doorzenden.ts';
import { grondenVragen } from '../../workers/bezwaar/gronden-vragen.ts';
import { intrekkingVerwerken } from '../../workers/bezwaar/intrekking-verwerken.ts';
import { ontvangstBevestigen } from '../../workers/bezwaar/ontvangst-bevestigen.ts';
import { opschortingBeeindigen } from '../../workers/bezwaar/opschorting-beeindigen.ts';
import { termijnStarten } from '../../workers/bezwaar/termijn-starten.ts';
import { uitnodigingVersturen } from '../../workers/bezwaar/uitnodiging-versturen.ts';
import { uitvoeringStarten } from '../../workers/bezwaar/uitvoering-starten.ts';
import { verdagingVersturen } from '../../workers/bezwaar/verdaging-versturen.ts';
import { voortzettingVastleggen } from '../../workers/bezwaar/voortzetting-vastleggen.ts';
import { zaakAfsluiten } from '../../workers/bezwaar/zaak-afsluiten.ts';
import { textOf } from '../letters/pdf-text.ts';
import { cases } from './cases.ts';
import { OBJECTION_DOSSIER, objections, TWELVE_WEEKS } from './objections.ts';
import { createWorkerWorld, MONDAY, submitted, type WorkerWorld } from './world.ts';

describe('workers of bezwaar', () => {
  let world: WorkerWorld;
  let build: ReturnType<typeof cases>;
  let objection: ReturnType<typeof objections>;
  before(async () => {
    world = await createWorkerWorld();
    build = cases(world);
    objection = objections(world);
  });
  after(() => world.close());
  beforeEach(() => {
    world.state.now = MONDAY;
  });

  const on = (day: string) => {
    world.state.now = new Date(`${day}T09:00:00.000Z`);
  };
  const terms = async (zaakId: string) =>
    Object.fromEntries(
      (
        await build.rows<{ soort: string; einddatum: string; status: string }>(
          "select soort, status, to_char(einddatum, 'YYYY-MM-DD') as einddatum from termijnen where zaak_id = $1",
          zaakId,
        )
      ).map(({ soort, einddatum, status }) => [soort, [einddatum, status]]),
    );
  const dossier = async (zaakId: string) =>
    (
      await build.rows<{ gegevens: Record<string, Record<string, unknown>> }>(
        'select gegevens from dossiers where zaak_id = $1',
        zaakId,
      )
    )[0]?.gegevens ?? {};
  const letters = async (zaakId: string) => {
    const rows = await build.rows<{ sjabloon: string; pdf: Buffer }>(
      'select sjabloon, pdf from brieven where zaak_id = $1 order by opgesteld_op, sjabloon',
      zaakId,
    );
    return rows.map(({ sjabloon, pdf }) => ({ sjabloon, text: textOf(pdf).replace(/\s+/g, ' ') }));
  };
  const zaak = async (zaakId: string) =>
    (await build.rows('select status, uitkomst from zaken where id = $1', zaakId))[0];
  /** What the processes were told, beside that the contested decision was taken. */
  const messages = async (zaakId: string) =>
    (
      await build.rows<{ naam: string }>(
        `select inhoud ->> 'naam' as naam from outbox
         where zaak_id = $1 and soort = 'proces-bericht' and inhoud ->> 'naam' <> 'besluit-genomen' order by id`,
        zaakId,
      )
    ).map(({ naam }) => naam);
  const setting = (sleutel: string, waarde: string) =>
    build.rows(
      'update instellingen set waarde = to_jsonb($2::text) where sleutel = $1',
      sleutel,
      waarde,
    );

  describe('the term to decide', () => {
    it('art. 7:10 lid 1 Awb: twelve weeks with a committee, from the day after the filing term', async () => {
      const zaakId = await objection.zaak();
      expect(await world.done(commissieNagaan, { zaakId })).to.deep.equal({ commissie: true });
      const answer = await world.done(termijnStarten, { zaakId, ...TWELVE_WEEKS });
      await world.done(ontvangstBevestigen, { zaakId, commissie: true });

      expect(answer).to.include({ herstelGeboden: false, afgezien: false });
      expect(await terms(zaakId)).to.deep.equal({ bezwaarbeslissing: ['2026-05-18', 'lopend'] });
      expect((await dossier(zaakId)).bezwaaradvies).to.include({
        laatsteDag: '2026-02-23',
        opTijd: 'Ja',
        beslissenVoor: '2026-05-18',
      });
      const [letter] = await letters(zaakId);
      expect(letter?.text).to.include('18 mei 2026').and.include('een commissie');
    });

    it('six weeks without a committee, and then the letter names none', async () => {
      await setting('bezwaarcommissie', 'nee');
      const zaakId = await objection.zaak();
      const { commissie } = await world.done(commissieNagaan, { zaakId });
      await setting('bezwaarcommissie', 'ja');
      const beslistermijn = { ...TWELVE_WEEKS.beslistermijn, duur: 'P6W' };
      await world.done(termijnStarten, { zaakId, commissie: false, beslistermijn });
      await world.done(ontvangstBevestigen, { zaakId, commissie: false });

      expect(commissie).to.equal(false);
      // Six weeks after 23 February is Easter Monday.
      expect((await terms(zaakId)).bezwaarbeslissing?.[0]).to.equal('2026-04-07');
      expect((await letters(zaakId))[0]?.text).not.to.include('commissie');
    });

    it('holds as the law says for a case on a model that asks neither for a committee nor the table', async () => {
      const advised = await objection.zaak();
      await world.done(termijnStarten, { zaakId: advised });
      await world.done(ontvangstBevestigen, { zaakId: advised });
      expect((await letters(advised))[0]?.text).to.include('een commissie');
      await setting('bezwaarcommissie', 'nee');
      const without = await objection.zaak();
      await world.done(termijnStarten, { zaakId: without });
      await setting('bezwaarcommissie', 'ja');

      expect((await terms(advised)).bezwaarbeslissing?.[0]).to.equal('2026-05-18');
      expect((await terms(without)).bezwaarbeslissing?.[0]).to.equal('2026-04-07');
    });

    it('art. 6:9 Awb: late on the day of receipt, in time by the postmark; a postmark of later is no use', async () => {
      const bezwaar = { ...OBJECTION_DOSSIER.bezwaar, ontvangenOp: '2026-02-26', kanaal: 'post' };
      for (const [gepostOp, opTijd] of [
        ['2026-02-23', 'Ja'],
        ['2026-02-24', 'Nee, de laatste dag was 23 februari 2026'],
        ['2026-02-27', 'Nee, de laatste dag was 23 februari 2026'],
      ]) {
        const zaakId = await objection.started({ bezwaar: { ...bezwaar, gepostOp } });
        expect((await dossier(zaakId)).bezwaaradvies?.opTijd, gepostOp).to.equal(opTijd);
      }
    });

    it('art. 6:17 Awb: letters go to the representative', async () => {
      const zaakId = await objection.started({
        bezwaar: {
          ...OBJECTION_DOSSIER.bezwaar,
          gemachtigde: true,
          gemachtigdeNaam: 'Gemachtigde Test',
          gemachtigdeStraat: 'Teststraat 3',
          gemachtigdePostcode: '7571 ZZ',
          gemachtigdePlaats: 'Oldenzaal',
        },
      });
      await world.done(ontvangstBevestigen, { zaakId, commissie: true });
      expect((await letters(zaakId))[0]?.text)
        .to.include('Gemachtigde Test')
        .and.include('Teststraat 3');
    });

    it('is a fault without a contested decision', async () => {
      const zaakId = await objection.zaak();
      await build.rows('update zaken set oorzaak_besluit_id = null where id = $1', zaakId);
      const answer = await objection.outcome(termijnStarten, { zaakId, ...TWELVE_WEEKS });
      expect(JSON.stringify(answer)).to.include('Het besluit waar deze stap bij hoort');
    });
  });

  describe('art. 6:6 and 7:10 lid 2 Awb: repair', () => {
    it('asks for what is missing; the clock stands still until it came', async () => {
      const zaakId = await objection.started();
      on('2026-03-02');
      const answer = await world.done(grondenVragen, { zaakId });
      expect(answer).to.deep.equal({
        hersteltermijnTot: '2026-03-17T00:00:00+01:00',
        herstelGeboden: true,
      });
      expect((await letters(zaakId))[0]?.text)
        .to.include('waarom u het niet eens bent')
        .and.include('uw handtekening')
        .and.include('16 maart 2026');
      expect((await terms(zaakId)).bezwaarbeslissing?.[1]).to.equal('opgeschort');

      on('2026-03-09');
      await build.rows(
        'update dossiers set gegevens = gegevens || $2::jsonb where zaak_id = $1',
        zaakId,
        JSON.stringify({ gronden: { ontvangenOp: '2026-03-09', inhoud: 'De auto.' } }),
      );
      expect(await world.done(opschortingBeeindigen, { zaakId })).to.deep.equal({
        aangevuld: true,
      });
      // From 3 up to 9 March are six days; 24 May is a Sunday, 25 May is Whit Monday.
      expect(await terms(zaakId)).to.deep.equal({
        bezwaarbeslissing: ['2026-05-26', 'lopend'],
        grondentermijn: ['2026-03-16', 'afgerond'],
      });
    });

    it('runs again the day after the time to repair when nothing came', async () => {
      const zaakId = await objection.started();
      on('2026-03-02');
      await world.done(grondenVragen, { zaakId });
      on('2026-03-18');
      expect(await world.done(opschortingBeeindigen, { zaakId })).to.deep.equal({
        aangevuld: false,
      });
      expect((await terms(zaakId)).bezwaarbeslissing).to.deep.equal(['2026-06-01', 'lopend']);
      expect((await dossier(zaakId)).bezwaaradvies?.hersteld).to.match(
        /^Niet aangevuld tot en met 16 maart/,
      );
    });

    it('loses no day to a repair before the term to decide had begun', async () => {
      const zaakId = await objection.started();
      await world.done(grondenVragen, { zaakId });
      await build.rows(
        'update dossiers set gegevens = gegevens || $2::jsonb where zaak_id = $1',
        zaakId,
        JSON.stringify({ gronden: { ontvangenOp: '2026-02-04', inhoud: 'De auto.' } }),
      );
      on('2026-02-04');
      await world.done(opschortingBeeindigen, { zaakId });
      expect((await terms(zaakId)).bezwaarbeslissing).to.deep.equal(['2026-05-18', 'lopend']);
    });
  });

  it('waits two weeks for a talk (policy), and says the objection is admissible', async () => {
    expect(
      await world.done(contactVoorbereiden, { zaakId: await objection.started() }),
    ).to.deep.equal({
      contactTot: '2026-02-17T00:00:00+01:00',
      kennelijkNietOntvankelijk: false,
    });
  });

  describe('art. 7:4 Awb: the hearing', () => {
    it('tells the last day for papers and the first day of the file', async () => {
      const zaakId = await objection.started();
      await world.done(uitnodigingVersturen, { zaakId, commissie: true });
      const [letter] = await letters(zaakId);
      expect(letter?.text)
        .to.include('23 februari 2026 om 10.30 uur')
        .and.include('tot en met 13 februari 2026')
        .and.include('Vanaf 16 februari 2026');
    });

    it('leaves a day for papers: eleven days after today is the first', async () => {
      for (const [zittingOp, outcome] of [
        ['2026-02-12', 'bpmn-error'],
        ['2026-02-13', 'completed'],
      ]) {
        const zaakId = await objection.started({
          hoorzitting: { ...OBJECTION_DOSSIER.hoorzitting, zittingOp },
        });
        const answer = await objection.outcome(uitnodigingVersturen, { zaakId, commissie: false });
        expect(answer.outcome, zittingOp).to.equal(outcome);
      }
    });
  });

  describe('the decision', () => {
    it('art. 7:11–7:15 and 6:23 Awb: two people, a letter with appeal, and the time to appeal', async () => {
      const zaakId = await objection.started();
      const besluitId = await objection.decided(zaakId);
      const { briefId } = await world.done(briefOpstellen, { zaakId, besluitId });
      await build.rows('update brieven set verzonden_op = $2 where id = $1', briefId, MONDAY);
      await world.done(bezwaartermijnStarten, { zaakId, besluitId });
      await world.done(zaakAfsluiten, { zaakId, beslissingUitkomst: 'gedeeltelijk-gegrond' });

      const [letter] = await letters(zaakId);
      expect(letter?.text)
        .to.include('voor een deel gegrond')
        .and.include('U krijgt alsnog een uitkering vanaf 1 januari.')
        .and.include('23 februari 2026 was er een hoorzitting')
        .and.include('Wij volgen dat advies niet')
        .and.include('647,00')
        .and.include('in beroep gaan bij de rechtbank');
      expect(await terms(zaakId)).to.deep.equal({
        bezwaarbeslissing: ['2026-05-18', 'afgerond'],
        beroepstermijn: ['2026-03-16', 'lopend'],
      });
      expect(await zaak(zaakId)).to.deep.equal({
        status: 'afgerond',
        uitkomst: 'bezwaar-gedeeltelijk-gegrond',
      });
    });

    for (const uitkomst of ['niet-ontvankelijk', 'ongegrond', 'gegrond']) {
      it(`${uitkomst}: without hearing or advice the letter says why, and follows nothing`, async () => {
        const { hoorverslag, commissieadvies, ...rest } = OBJECTION_DOSSIER;
        const zaakId = await objection.started({
          hoorverslag: {},
          commissieadvies: {},
          beslissing: { ...rest.beslissing, advies: 'geen', kostenBedrag: null },
        });
        const besluitId = await objection.decided(zaakId, uitkomst);
        await world.done(briefOpstellen, { zaakId, besluitId });
        const [letter] = await letters(zaakId);
        expect(letter?.text)
          .to.include(`bezwaar ${uitkomst}`)
          .and.include('De inwoner wil niet gehoord worden.')
          .and.not.match(/commissie|Uw kosten/);
        if (uitkomst === 'gegrond') expect(letter?.text).to.include('Wat geldt er nu?');
        else expect(letter?.text).not.to.include('Wat geldt er nu?');
      });
    }

    it('refuses a decision of one person', async () => {
      const zaakId = await objection.started();
      await submitted(world, zaakId, 'beslissing-opstellen', 'bo-bezwaar');
      await submitted(world, zaakId, 'beslissing-nemen', 'bo-bezwaar');
      const answer = await objection.outcome(beslissingVastleggen, {
        zaakId,
        beslissingUitkomst: 'ongegrond',
      });
      expect(JSON.stringify(answer)).to.include('niet door twee personen');
    });
  });

  describe('art. 7:11 lid 2 Awb: execution', () => {
    const followers = (zaakId: string) =>
      build.rows<{ proces: string; melding: string; gegevens: Record<string, unknown> }>(
        "select proces, to_char(melding_op, 'YYYY-MM-DD') as melding, gegevens from zaken join dossiers on zaak_id = zaken.id where oorzaak_zaak_id = $1",
        zaakId,
      );

    it('opens a case with the facts of the contested one and its first day, once', async () => {
      const zaakId = await objection.started();
      await world.done(uitvoeringStarten, { zaakId, uitvoeringSoort: 'zaak-heropenen' });
      await world.done(uitvoeringStarten, { zaakId, uitvoeringSoort: 'zaak-heropenen' });

      const opened = await followers(zaakId);
      expect(opened.map(({ proces, melding }) => [proces, melding])).to.deep.equal([
        ['aanvraag', '2026-02-02'],
      ]);
      expect(opened[0]?.gegevens).to.include.keys('inkomen', 'huishouden');
      expect(opened[0]?.gegevens).not.to.have.any.keys('concept', 'besluit');
    });

    it('begins at the decision, with a term that stood still since the contested one', async () => {
      await build.rows(
        `insert into formulier_versies (id, versie, inhoud_hash, schema, validator, gepubliceerd_op)
         values ('aanvraag/start', 1, '', $1, '', now())`,
        JSON.stringify({
          title: 'Start',
          'x-bericht': { naam: 'aanvraag-gestart', functies: ['fo'], mijlpalen: ['besluit'] },
        }),
      );
      const stoodStil = { van: '2026-02-16', tot: '2026-04-13', grond: 'art. 7:11 lid 2 Awb' };
      for (const [besluitOp, opschortingen] of [
        ['2026-02-16', [stoodStil]],
        // Decided after the eight weeks: nothing is left to stand still.
        ['2026-03-31', []],
      ] as const) {
        const zaakId = await objection.started({}, besluitOp);
        on('2026-04-13');
        await world.done(uitvoeringStarten, { zaakId, uitvoeringSoort: 'zaak-heropenen' });
        const [opened] = await followers(zaakId);
        expect(opened?.gegevens.aanvraagovername, besluitOp).to.deep.equal({
          ontvangenOp: '2026-02-02',
          toegekend: false,
          opschortingen,
        });
      }
      await build.rows("delete from formulier_versies where id = 'aanvraag/start'");
    });

    it('lowers the oldest claim that runs, or revokes all of them', async () => {
      const zaakId = await objection.started();
      const claim = await objection.contestsClaim(zaakId);
      await world.done(uitvoeringStarten, { zaakId, uitvoeringSoort: 'vordering-verlagen' });
      expect((await dossier(claim)).verlaging).to.include({ bedrag: 200, besluitOp: '2026-02-02' });
      expect(await messages(claim)).to.deep.equal(['vordering-verlaagd']);

      const other = await objection.started();
      const revoked = await objection.contestsClaim(other);
      await world.done(uitvoeringStarten, {
        zaakId: other,
        uitvoeringSoort: 'vordering-herroepen',
      });
      expect((await dossier(revoked)).vernietiging).to.include({ door: 'bezwaar' });
      expect(await messages(revoked)).to.deep.equal(['besluit-vernietigd']);
    });

    it('goes back to whoever carries it out when no claim runs', async () => {
      const answer = await objection.outcome(uitvoeringStarten, {
        zaakId: await objection.started(),
        uitvoeringSoort: 'vordering-verlagen',
      });
      expect(answer).to.include({ outcome: 'bpmn-error', code: 'VORDERING_ONTBREEKT' });
    });
  });

  describe('how an objection ends otherwise', () => {
    for (const [where, sections, day] of [
      ['a letter', {}, '2 februari 2026'],
      [
        'the hearing',
        { bezwaarintrekking: {}, hoorverslag: { ingetrokkenOp: '2026-01-30' } },
        '30 januari 2026',
      ],
      [
        'the talk',
        {
          bezwaarintrekking: {},
          hoorverslag: {},
          informeelContact: { ingetrokkenOp: '2026-01-29' },
        },
        '29 januari 2026',
      ],
    ] as const) {
      it(`art. 6:21 Awb: withdrawn in ${where}`, async () => {
        const zaakId = await objection.started(sections);
        await world.done(intrekkingVerwerken, { zaakId });
        expect((await letters(zaakId))[0]?.text).to.include(`Op ${day} is het ingetrokken`);
        expect(await zaak(zaakId)).to.deep.equal({
          status: 'ingetrokken',
          uitkomst: 'ingetrokken',
        });
        expect((await terms(zaakId)).bezwaarbeslissing?.[1]).to.equal('afgerond');
      });
    }

    it('art. 6:15 Awb: passed on, with the day of receipt', async () => {
      const zaakId = await objection.started();
      await world.done(doorzenden, { zaakId });
      expect((await letters(zaakId))[0]?.text)
        .to.include('de rechtbank Overijssel')
        .and.include('2 februari 2026');
      expect(await zaak(zaakId)).to.include({ uitkomst: 'doorgezonden' });
    });

    it('heirs who go on get the letters; without them it ends as withdrawn', async () => {
      const zaakId = await objection.started();
      await world.done(voortzettingVastleggen, { zaakId });
      expect((await dossier(zaakId)).contact).to.include({ postAan: 'De erven van de inwoner' });
      expect(await messages(zaakId)).not.to.include('bezwaar-ingetrokken');

      const stopped = await objection.started({ bezwaarvoortzetting: { uitkomst: 'gestopt' } });
      await world.done(voortzettingVastleggen, { zaakId: stopped });
      expect(await messages(stopped)).to.include('bezwaar-ingetrokken');
    });
  });

  describe('art. 7:10 lid 3 and 4 Awb: put off', () => {
    it('once, with a letter that names both days; then only with consent', async () => {
      const zaakId = await objection.started();
      await world.done(verdagingVersturen, { zaakId });
      expect((await terms(zaakId)).bezwaarbeslissing?.[0]).to.equal('2026-06-29');
      expect((await letters(zaakId))[0]?.text)
        .to.include('18 mei 2026')
        .and.include('29 juni 2026');

      const again = await objection.outcome(verdagingVersturen, { zaakId });
      expect(again).to.include({ outcome: 'bpmn-error', code: 'VERDAGING_GEWEIGERD' });

      await build.rows(
        "update dossiers set gegevens = jsonb_set(gegevens, '{verdaging}', $2::jsonb) where zaak_id = $1",
        zaakId,
        JSON.stringify({ soort: 'instemming', wekenMetInstemming: 2, reden: 'Een stuk volgt.' }),
      );
      await world.done(verdagingVersturen, { zaakId });
      expect((await terms(zaakId)).bezwaarbeslissing?.[0]).to.equal('2026-07-13');
    });

    it('is only told of when somebody did it on the page of the case; what is reported later counts again', async () => {
      const zaakId = await objection.started();
      const [term] = await build.rows<{ id: string }>(
        "select id from termijnen where zaak_id = $1 and soort = 'bezwaarbeslissing'",
        zaakId,
      );
      await build.extended(term?.id ?? '', {
        tot: '2026-06-08',
        toelichting: 'De commissie vergadert later.',
      });
      on('2026-02-03');
      await world.done(verdagingVersturen, { zaakId });

      expect((await terms(zaakId)).bezwaarbeslissing?.[0]).to.equal('2026-06-08');
      expect((await letters(zaakId))[0]?.text)
        .to.include('18 mei 2026')
        .and.include('8 juni 2026')
        .and.include('De commissie vergadert later.');

      const again = await objection.outcome(verdagingVersturen, { zaakId });
      expect(again).to.include({ outcome: 'bpmn-error', code: 'VERDAGING_GEWEIGERD' });
    });

    it('not after the term has ended', async () => {
      const zaakId = await objection.zaak();
      const answer = await objection.outcome(verdagingVersturen, { zaakId });
      expect(answer).to.include({ outcome: 'bpmn-error', code: 'VERDAGING_GEWEIGERD' });
    });
  });
});
