import { expect } from 'chai';
import type { RondeDetail, RondeStand } from '../../api/heronderzoekrondes/schema.ts';
import type { ZaakStand } from '../../api/zaken/schema.ts';
import { type ResidentName, resident } from '../../demo/residents.ts';
import { addDays, addPeriod, daysBetween } from '../../law/calendar.ts';
import { today } from '../../law/clock.ts';
import { startPlanner } from '../../reviews/planner.ts';
import { silent } from '../support/log.ts';
import { until } from '../support/until.ts';
import { createWorld, type World } from '../support/world.ts';
import { driver } from './driver.ts';

const FO = 'consulent-dinkelland';
const BO = 'bo-inkomen-1';
const KWALITEIT = 'bo-kwaliteit';
const NORM = 1401.5;

describe('heronderzoek: stories', () => {
  let world: World;
  let walk: ReturnType<typeof driver>;
  before(async () => {
    world = await createWorld();
    walk = driver(world);
  });
  after(() => world.close());

  const op = () => today(world.clock);
  const untilDay = (day: string) => world.advance({ days: daysBetween(op(), day) });
  const simulate = (path: string, body: object) =>
    fetch(`${world.simulatorsUrl}/${path}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  /** A benefit that runs, with the agreements made at its grant. */
  const granted = async (
    naam: ResidentName,
    { fo = FO, gemeente = 'dinkelland', afstand = 'kort' } = {},
  ) => {
    const zaak = await walk.begin(
      fo,
      gemeente,
      'aanvraag/melding',
      {
        melding: { bsn: resident(naam).bsn, meldingsdatum: addDays(op(), -71) },
        aanvraagovername: {
          ontvangenOp: addDays(op(), -70),
          toegekend: true,
          besluitOp: addDays(op(), -21),
          ingangsdatum: addDays(op(), -70),
          bedragPerMaand: NORM,
          betaaldTotEnMet: addDays(op(), -1),
        },
      },
      'toegekend',
    );
    await walk.complete(fo, zaak.id, 'afspraken-vastleggen', { afspraken: { afstand } });
    await walk.ended(fo, zaak.id, 'afgerond');
    return zaak;
  };
  const review = (zaaknummer: string, changes: object = {}) =>
    walk.begin(BO, 'dinkelland', 'heronderzoek/heronderzoek-gemeld', {
      heronderzoek: { zaaknummer, aanleidingOp: op(), soort: 'administratief', ...changes },
    });
  const establish = async (id: string, changes: object = {}) => {
    await walk.complete(BO, id, 'feiten-vaststellen', { ...changes });
    await walk.complete(BO, id, 'recht-beoordelen');
  };
  const decide = async (id: string, heronderzoeksbesluit: Record<string, unknown> = {}) => {
    await walk.complete(BO, id, 'besluit-opstellen', { heronderzoeksbesluit });
    await walk.complete(KWALITEIT, id, 'besluit-nemen');
  };
  /** The reviews that a case put into the planning. */
  const planned = async (id: string) =>
    (
      await world.database.asOwner<{ soort: string; gepland_op: string }>(
        'select soort, gepland_op::text from heronderzoeken where zaak_id = $1 order by gepland_op',
        [id],
      )
    ).map(({ soort, gepland_op }) => [soort, gepland_op]);
  /** What the benefit administration was told of a case, once there are as many. */
  const told = (id: string, aantal: number) =>
    until(`${aantal} changes of the benefit`, async () => {
      const answer = await fetch(`${world.simulatorsUrl}/uitkeringsadministratie/effecten`);
      const { effecten } = (await answer.json()) as {
        effecten: { gegevens: Record<string, unknown> }[];
      };
      const found = effecten.filter(({ gegevens }) => gegevens.zaakId === id);
      return found.length >= aantal && found.map(({ gegevens }) => gegevens);
    });

  it('planned and on paper: asked, received, the right goes on, the next one is planned', async () => {
    const begun = op();
    const { nummer } = await granted('alleenstaandDinkelland');
    const { id } = await review(nummer);
    const asked = await walk.term(FO, id, 'inlichtingentermijn');
    expect(asked.einddatum).to.equal(addPeriod(begun, 'P2W'));
    const own = await walk.term(FO, id, 'heronderzoektermijn');
    expect(own).to.include({ einddatum: addPeriod(begun, 'P8W'), wettelijk: false });
    await walk.complete(FO, id, 'stukken-verwerken', { stukken: { ontvangenOp: begun } });
    await establish(id);
    await decide(id);

    const zaak = await walk.ended(FO, id, 'afgerond');
    expect(zaak.uitkomst).to.equal('voortzetting');
    expect(zaak.termijnen.filter(({ status }) => status === 'lopend')).to.deep.equal([]);
    // To go on is no decision (art. 1:3 Awb): a letter without a term to object.
    expect(await walk.letters(id)).to.deep.equal(['aankondiging-heronderzoek', 'voortzetting']);
    expect(await planned(id)).to.deep.equal([['gesprek', addPeriod(begun, 'P12M')]]);
  });

  it('art. 54 Pw: no answer: reminded, suspended, not made up for, withdrawn from the first day', async () => {
    const { nummer } = await granted('alleenstaandDinkelland');
    const { id } = await review(nummer);
    const asked = await walk.term(FO, id, 'inlichtingentermijn');
    await walk.task(FO, id, 'stukken-verwerken');
    await untilDay(addDays(asked.begintOp, 7));
    await until('the reminder', async () =>
      (await walk.letters(id)).includes('herinnering-stukken'),
    );
    await untilDay(asked.einddatum);
    expect((await walk.zaak(FO, id)).taken.map(({ elementId }) => elementId)).to.include(
      'stukken-verwerken',
    );
    const verzuimVan = addDays(asked.einddatum, 1);
    await untilDay(verzuimVan);
    await walk.complete(BO, id, 'verzuim-beoordelen', { verzuim: { verzuimVan } });

    const opschorting = await walk.term(FO, id, 'opschorting');
    const herstel = await walk.term(FO, id, 'hersteltermijn');
    expect(opschorting).to.include({
      grondslag: 'art. 54 lid 1 Pw',
      einddatum: addPeriod(verzuimVan, 'P8W'),
    });
    expect(herstel).to.include({
      grondslag: 'art. 54 lid 2 Pw',
      einddatum: addPeriod(verzuimVan, 'P2W'),
    });
    const suspended = { soort: 'opschorten', ingangsdatum: verzuimVan };
    expect((await told(id, 1))[0]).to.include(suspended);
    const taak = await walk.task(BO, id, 'herstel-verwerken');
    expect(taak.uitersteDatum, 'the task carries the hersteltermijn').to.equal(herstel.einddatum);
    await untilDay(addDays(herstel.einddatum, 1));
    await decide(id, {
      soort: 'intrekking',
      motivering: 'U stuurde de afschriften niet, ook niet na onze laatste vraag.',
      ingangsdatum: verzuimVan,
      artikel: 'art. 54 lid 4 Pw',
    });

    const zaak = await walk.ended(FO, id, 'afgerond');
    expect(zaak.uitkomst).to.equal('intrekking');
    const open = zaak.termijnen.filter(({ geslotenOp }) => geslotenOp === null);
    expect(open.map(({ soort, begintOp }) => [soort, begintOp])).to.deep.equal([
      ['bezwaartermijn', op()],
    ]);
    expect(await walk.letters(id)).to.deep.equal([
      'aankondiging-heronderzoek',
      'herinnering-stukken',
      'opschorting',
      'intrekking',
    ]);
    expect(await planned(id)).to.deep.equal([]);
    expect((await told(id, 2)).map(({ soort, ingangsdatum }) => [soort, ingangsdatum])).to.eql([
      ['opschorten', verzuimVan],
      ['beeindigen', verzuimVan],
    ]);
  });

  it('a signal of income: heard, revised, recovered in a case of its own, and a reduction beside it', async () => {
    const zaak = await granted('signaalInkomen');
    const { bsn } = resident('signaalInkomen');
    await simulate('inlichtingenbureau/nieuws', { bsn, gemeente: 'dinkelland' });
    const { id } = await walk.followedBy(zaak.id, 'heronderzoek');
    const van = addDays(op(), -60);
    const tot = addDays(op(), -1);
    const duiden = await walk.task('bo-handhaving', id, 'signaal-duiden');
    expect(JSON.stringify(duiden.gegevens)).to.include('Inkomsten uit dienstverband');
    await walk.complete('bo-handhaving', id, 'signaal-duiden');
    await walk.complete(FO, id, 'stukken-verwerken', { stukken: { ontvangenOp: op() } });
    await walk.complete(FO, id, 'gesprek-voeren', { gesprek: { gevoerdOp: op() } });
    const post = { soort: 'loon', van: 'aanvrager', nettoPerMaand: 655.2, wisselend: false };
    await establish(id, {
      inkomen: { heeftInkomen: true, posten: [post], vrijlatingsgrond: 'geen' },
    });
    const besluit = {
      soort: 'herziening',
      motivering: 'U werkt sinds april. Uw loon telt mee bij uw uitkering.',
      ingangsdatum: van,
      artikel: 'art. 17 lid 1 Pw; art. 54 lid 3 Pw',
      bedragPerMaand: 746.3,
      zienswijzeNodig: true,
      inlichtingenGeschonden: true,
      teVeelBetaald: true,
      periodeVan: van,
      periodeTot: tot,
      teVeelBedrag: 1310.4,
      werkplichtGeschonden: true,
      plichtSoort: 'lijst',
      plichtVerwijtbaar: true,
      plichtHerhaling: 'geen',
      plichtFeiten: 'De inwoner weigerde meer uren die hij kon werken.',
    };
    const opstellen = await walk.task(BO, id, 'besluit-opstellen');
    expect(opstellen.gegevens.advies).to.include({ uitkeringPerMaand: 746.3 });
    await walk.complete(BO, id, 'besluit-opstellen', { heronderzoeksbesluit: besluit });
    expect((await walk.term(FO, id, 'zienswijzetermijn')).grondslag).to.equal('art. 4:8 lid 1 Awb');
    await walk.complete(FO, id, 'zienswijze-verwerken', { zienswijze: { gehoordOp: op() } });
    await decide(id, { ...besluit, zienswijzeNodig: false });

    const vordering = await walk.followedBy(id, 'terugvordering');
    const berekenen = await walk.task('bo-terugvordering', vordering.id, 'bedrag-berekenen');
    expect(berekenen.gegevens.vordering).to.include({
      oorzaak: 'inlichtingenplicht',
      periodeVan: van,
      periodeTot: tot,
    });
    await walk.complete('bo-terugvordering', vordering.id, 'bedrag-berekenen', {
      vorderingsbedrag: {
        posten: [{ jaar: Number(op().slice(0, 4)), netto: 1310.4, loonheffing: 0 }] as never,
        oudsteKostenOp: van,
        jongsteKostenOp: tot,
      },
    });
    const wegen = await walk.task('bo-terugvordering', vordering.id, 'redenen-wegen');
    expect(JSON.stringify(wegen.gegevens), 'it must be recovered').to.include('art. 58 lid 1 Pw');

    const ingangsdatum = addDays(op(), 5);
    await walk.complete(BO, id, 'maatregel-opstellen', { maatregelvoorstel: { ingangsdatum } });
    await walk.complete(KWALITEIT, id, 'maatregel-nemen');
    expect((await walk.ended(FO, id, 'afgerond')).uitkomst).to.equal('herziening');
    expect(await walk.letters(id)).to.deep.equal([
      'aankondiging-heronderzoek',
      'voornemen-heronderzoek',
      'herziening',
      'maatregel',
    ]);
    const [revised, reduced] = await told(id, 2);
    expect(revised).to.include({ soort: 'herzien', ingangsdatum: van, bedrag: 746.3 });
    expect(reduced).to.include({ soort: 'verlagen', ingangsdatum, percentage: 100, maanden: 1 });
    // Art. 18 lid 3 Pw: the reduction is looked at again within three months.
    expect((await planned(id))[0]).to.deep.equal([
      'administratief',
      addPeriod(ingangsdatum, 'P3M'),
    ]);
  });

  it('art. 7 lid 1 Pw: a screening by TOZ, at the second appointment, finds growth: a plan, and nobody asks for papers', async () => {
    const { nummer } = await granted('alleenstaandDinkelland', { afstand: 'lang' });
    const { id } = await review(nummer, { aanleiding: 'toz-ronde', soort: undefined });
    await walk.complete('toz', id, 'toz-screening', {
      screening: {
        uitkomst: 'niet-verschenen',
        reden: 'De inwoner was ziek.',
        gesprokenOp: undefined,
        schaal: undefined,
        wensen: undefined,
        belemmeringen: undefined,
        activiteiten: undefined,
        ondersteuning: undefined,
        advies: undefined,
      },
    });
    await walk.complete('toz', id, 'toz-screening', { screening: { gesprokenOp: op() } });
    await walk.complete(FO, id, 'vervolg-bepalen');

    expect((await walk.ended(FO, id, 'afgerond')).uitkomst).to.equal('groei');
    expect(await walk.letters(id)).to.deep.equal([
      'toz-afspraak',
      'toz-afspraak',
      'plan-van-aanpak',
    ]);
    expect(await planned(id)).to.deep.equal([['gesprek', addPeriod(op(), 'P12M')]]);
  });

  it('art. 45 lid 5 Pw: the BRP reports a death: what was asked is dropped, the benefit ends', async () => {
    const { nummer } = await granted('overlijdt');
    const { id } = await review(nummer);
    await walk.task(FO, id, 'stukken-verwerken');
    const { bsn } = resident('overlijdt');
    await simulate('brp/nieuws', { bsn, gemeente: 'dinkelland' });

    const zaak = await walk.ended(FO, id, 'afgerond');
    expect(zaak.uitkomst).to.equal('overleden');
    expect((await told(id, 1))[0]).to.include({
      soort: 'beeindigen',
      ingangsdatum: addDays(op(), 1),
    });
  });

  it('art. 40 lid 1 Pw: the BRP reports a departure: people decide on the end in a case that begins there', async () => {
    const fo = 'consulent-tubbergen';
    const { nummer } = await granted('verhuistNaarElders', { fo, gemeente: 'tubbergen' });
    const { id } = await walk.begin(BO, 'tubbergen', 'heronderzoek/heronderzoek-gemeld', {
      heronderzoek: { zaaknummer: nummer, aanleidingOp: op(), soort: 'administratief' },
    });
    await walk.task(fo, id, 'stukken-verwerken');
    const { bsn } = resident('verhuistNaarElders');
    await simulate('brp/nieuws', { bsn, gemeente: 'tubbergen' });
    expect((await walk.ended(fo, id, 'afgerond')).uitkomst).to.equal('vertrokken');
    const next = await walk.followedBy(id, 'heronderzoek');
    await decide(next.id, {
      soort: 'beeindiging',
      motivering: 'U woont niet meer in de gemeente Tubbergen.',
      ingangsdatum: op(),
      artikel: 'art. 40 lid 1 Pw',
    });

    expect((await walk.ended(fo, next.id, 'afgerond')).uitkomst).to.equal('beeindiging');
    expect(await walk.letters(next.id)).to.deep.equal(['beeindiging']);
    expect((await told(next.id, 1))[0]).to.include({ soort: 'beeindigen', ingangsdatum: op() });
  });

  it('art. 53a lid 6 Pw: a round opens each review in its week, as many as there is room for, once', async () => {
    const fo = 'consulent-oldenzaal';
    const zaken: ZaakStand[] = [];
    for (const naam of ['alleenstaandOldenzaal', 'signaalDetentie', 'signaalAnders'] as const)
      zaken.push(await granted(naam, { fo, gemeente: 'oldenzaal' }));
    // All are due now: a year that passed, without the clock that every story shares.
    await world.database.asOwner(
      "update heronderzoeken set gepland_op = $1 where gemeente = 'oldenzaal'",
      [op()],
    );
    const leider = () => world.as('teamleider');
    const { body: ronde } = await (await leider()).post<RondeStand>('/heronderzoekrondes', {
      gemeente: 'oldenzaal',
      van: op(),
      tot: addDays(op(), 7),
      perWeek: 2,
    });
    const read = async () =>
      (await (await leider()).get<RondeDetail>(`/heronderzoekrondes/${ronde.id}`)).body;
    expect((await read()).weken.map(({ aantal }) => aantal)).to.deep.equal([2, 1]);
    await (await leider()).post(`/heronderzoekrondes/${ronde.id}/start`, undefined);
    /** A copy of the program that starts, looks once and stops, beside the one of the platform. */
    const planner = async () => {
      const copy = startPlanner(
        { db: world.platform.db, clock: world.clock, log: silent },
        { pollMs: 0 },
      );
      await copy.run();
      await copy.close();
    };
    /** The reviews of the round by the day on which they began, once there are as many. */
    const opened = (aantal: number) =>
      until(`${aantal} reviews`, async () => {
        const rows = await world.database.asOwner<{ id: string; begonnen: string }>(
          "select id, melding_op::text as begonnen from zaken where proces = 'heronderzoek' and oorzaak_zaak_id = any($1) order by melding_op",
          [zaken.map(({ id }) => id)],
        );
        return rows.length >= aantal && rows;
      });

    const eerste = op();
    await Promise.all([planner(), planner()]);
    await planner();
    expect((await opened(2)).map(({ begonnen }) => begonnen)).to.deep.equal([eerste, eerste]);
    await world.advance({ days: 7 });
    await planner();
    await planner();
    const reviews = await opened(3);
    expect(reviews.map(({ begonnen }) => begonnen)).to.deep.equal([eerste, eerste, op()]);
    expect(await read()).to.deep.include({
      status: 'afgerond',
      aantallen: { gepland: 0, over: 0, geopend: 3, vervallen: 0, verwijderd: 0 },
    });

    for (const { id } of reviews) await walk.task(fo, id, 'stukken-verwerken');
    const last = reviews.at(-1)?.id as string;
    expect(await walk.term(fo, last, 'heronderzoektermijn')).to.include({
      begintOp: op(),
      einddatum: addPeriod(op(), 'P8W'),
    });
    // A task is known before its process: the history lane sends in batches.
    const begun = await until('three instances', async () => {
      const [row] = await world.database.asOwner<{ aantal: number }>(
        "select count(*)::int as aantal from engine_process_instances where bpmn_process_id = 'heronderzoek' and zaak_id = any($1)",
        [reviews.map(({ id }) => id)],
      );
      return (row?.aantal ?? 0) >= 3 && row?.aantal;
    });
    expect(begun, 'each began once in the engine').to.equal(3);
  });
});
