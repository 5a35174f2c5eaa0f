import { expect } from 'chai';
import { briefOpstellen } from '../../workers/bekendmaking/brief-opstellen.ts';
import type { Worker } from '../../workers/define-worker.ts';
import { besluitUitvoeren } from '../../workers/heronderzoek/besluit-uitvoeren.ts';
import { besluitVastleggen } from '../../workers/heronderzoek/besluit-vastleggen.ts';
import { dossierOvernemen } from '../../workers/heronderzoek/dossier-overnemen.ts';
import { gevolgenOpenen } from '../../workers/heronderzoek/gevolgen-openen.ts';
import { intrekkingVastleggen } from '../../workers/heronderzoek/intrekking-vastleggen.ts';
import { maatregelAdviseren } from '../../workers/heronderzoek/maatregel-adviseren.ts';
import { maatregelUitvoeren } from '../../workers/heronderzoek/maatregel-uitvoeren.ts';
import { opschortingBeeindigen } from '../../workers/heronderzoek/opschorting-beeindigen.ts';
import { overlijdenVastleggen } from '../../workers/heronderzoek/overlijden-vastleggen.ts';
import { rechtOpschorten } from '../../workers/heronderzoek/recht-opschorten.ts';
import { stukkenHerinneren } from '../../workers/heronderzoek/stukken-herinneren.ts';
import { stukkenVragen } from '../../workers/heronderzoek/stukken-vragen.ts';
import { toetsingVoorbereiden } from '../../workers/heronderzoek/toetsing-voorbereiden.ts';
import { vertrekVastleggen } from '../../workers/heronderzoek/vertrek-vastleggen.ts';
import { voortzettingBerichten } from '../../workers/heronderzoek/voortzetting-berichten.ts';
import { zaakAfsluiten } from '../../workers/heronderzoek/zaak-afsluiten.ts';
import { cases, DOSSIER } from './cases.ts';
import { REVIEW_DOSSIER, reviews } from './reviews.ts';
import { createWorkerWorld, MONDAY, submitted, type WorkerWorld } from './world.ts';

describe('workers of heronderzoek', () => {
  let world: WorkerWorld;
  let build: ReturnType<typeof cases>;
  let review: ReturnType<typeof reviews>;
  before(async () => {
    world = await createWorkerWorld();
    build = cases(world);
    review = reviews(world);
  });
  after(() => world.close());
  beforeEach(() => {
    world.state.now = MONDAY;
  });

  const changes = async (zaakId: string) =>
    (
      await build.rows<{ inhoud: Record<string, unknown> }>(
        "select inhoud from outbox where zaak_id = $1 and soort = 'uitkering-wijzigen' order by id",
        zaakId,
      )
    ).map(({ inhoud }) => inhoud);
  const letters = async (zaakId: string) =>
    (
      await build.rows<{ sjabloon: string }>(
        'select sjabloon from brieven where zaak_id = $1 order by opgesteld_op, sjabloon',
        zaakId,
      )
    ).map(({ sjabloon }) => sjabloon);
  const terms = (zaakId: string) =>
    build.rows<{ soort: string; grondslag: string; einddatum: string; gesloten_op: Date | null }>(
      "select soort, grondslag, to_char(einddatum, 'YYYY-MM-DD') as einddatum, gesloten_op from termijnen where zaak_id = $1 order by soort",
      zaakId,
    );
  const dossier = async (zaakId: string) =>
    (
      await build.rows<{ gegevens: Record<string, Record<string, unknown>> }>(
        'select gegevens from dossiers where zaak_id = $1',
        zaakId,
      )
    )[0]?.gegevens ?? {};
  const zaak = async (zaakId: string) =>
    (await build.rows('select status, uitkomst from zaken where id = $1', zaakId))[0];
  const followers = (zaakId: string) =>
    build.rows<{
      proces: string;
      mijlpaal: string | null;
      verzegeld: boolean;
      gegevens: Record<string, unknown>;
    }>(
      'select proces, mijlpaal, verzegeld, gegevens from zaken join dossiers on zaak_id = zaken.id where oorzaak_zaak_id = $1 order by proces',
      zaakId,
    );
  const outcome = async (worker: Worker, variables: Record<string, unknown>) =>
    (await world.run(worker, variables as never)).outcome;

  it('begins with the facts of the last case, without its decisions, and starts its own term', async () => {
    await world.newZaak({
      inwoner: 'alleenstaandOldenzaal' as never,
      gemeente: 'oldenzaal',
      dossier: { ...DOSSIER, afspraken: { afstand: 'lang' }, plan: { doel: 'Werk in de zorg' } },
    });
    const id = await world.newZaak({
      inwoner: 'alleenstaandOldenzaal' as never,
      gemeente: 'oldenzaal',
      dossier: { heronderzoek: { aanleiding: 'planning', soort: 'gesprek' } },
    });
    const answer = await world.done(dossierOvernemen, { zaakId: id });

    expect(answer).to.deep.include({
      aanleiding: 'planning',
      gevraagdeSoort: 'gesprek',
      afstandArbeidsmarkt: 'lang',
      jarenZonderSignaal: 0,
      openSignaal: false,
      wisselendInkomen: false,
      planVanAanpak: true,
    });
    const sections = await dossier(id);
    expect(sections.inkomen).to.deep.equal(DOSSIER.inkomen);
    expect(sections).not.to.have.any.keys('concept', 'besluit', 'voorschot');
    expect(sections.verificatie).to.deep.equal({ rechthebbendArt11: true });
    expect((await terms(id)).map(({ soort }) => soort)).to.deep.equal(['heronderzoektermijn']);
  });

  it('asks for documents in two weeks and reminds half-way, once they are not in', async () => {
    const id = await review.zaak({ stukken: { compleet: false, ontbreekt: ['Loonstrook'] } });
    const answer = await world.done(stukkenVragen, { zaakId: id, onderzoekSoort: 'gesprek' });
    await world.done(stukkenHerinneren, { zaakId: id });

    expect(answer).to.deep.equal({
      herinneringOp: '2026-02-09T00:00:00+01:00',
      stukkenTot: '2026-02-17T00:00:00+01:00',
    });
    expect(await letters(id)).to.have.members(['aankondiging-heronderzoek', 'herinnering-stukken']);
  });

  it('art. 54 lid 1 and 2 Pw: suspends for eight weeks at most, with a hersteltermijn and a decision', async () => {
    const id = await review.zaak();
    const answer = await review.suspended(id);
    const letter = await world.done(briefOpstellen, {
      zaakId: id,
      besluitId: answer.besluitId,
    } as never);

    expect(answer.hersteltermijnTot).to.equal('2026-02-17T00:00:00+01:00');
    expect((await terms(id)).map(({ gesloten_op, ...rest }) => rest)).to.deep.equal([
      { soort: 'hersteltermijn', grondslag: 'art. 54 lid 2 Pw', einddatum: '2026-02-16' },
      { soort: 'opschorting', grondslag: 'art. 54 lid 1 Pw', einddatum: '2026-03-30' },
    ]);
    expect(await changes(id)).to.deep.equal([
      {
        soort: 'opschorten',
        ingangsdatum: '2026-01-31',
        bedrag: null,
        percentage: null,
        maanden: null,
      },
    ]);
    expect(letter.briefId).to.be.a('string');
    expect(await letters(id)).to.deep.equal(['opschorting']);
  });

  it('does not suspend when nobody judged the default', async () => {
    expect(await outcome(rechtOpschorten, { zaakId: await review.zaak() })).not.to.equal(
      'completed',
    );
  });

  it('art. 54 lid 2 Pw: pays again from the first day, also when the eight weeks had passed, and once', async () => {
    const id = await review.zaak();
    await review.suspended(id);
    await build.rows("update termijnen set status = 'verstreken' where zaak_id = $1", id);
    await world.done(opschortingBeeindigen, { zaakId: id });
    await world.done(opschortingBeeindigen, { zaakId: id });

    expect(
      (await changes(id)).map(({ soort, ingangsdatum }) => [soort, ingangsdatum]),
    ).to.deep.equal([
      ['opschorten', '2026-01-31'],
      ['hervatten', '2026-01-31'],
    ]);
    expect(await letters(id)).to.deep.equal(['opschorting-opgeheven']);
  });

  it('reads the facts for the tables, and the age of the resident', async () => {
    const id = await review.zaak();
    expect(await world.done(toetsingVoorbereiden, { zaakId: id })).to.deep.include({
      peildatum: '2026-02-02',
      partnerLeeftijdsgroep: 'geen',
      leeftijdsgroep: '27-aow',
      inkomstenArbeid: 400,
      vermogen: 2500,
    });
  });

  it('does not guess the age of a partner whom the BRP does not know', async () => {
    const id = await review.zaak({
      huishouden: { ...REVIEW_DOSSIER.huishouden, gezamenlijkeHuishouding: true },
    });
    expect(await world.done(toetsingVoorbereiden, { zaakId: id })).to.include({
      partnerLeeftijdsgroep: null,
    });
  });

  it('records a decision of two people and executes it', async () => {
    const id = await review.zaak();
    const besluitId = await review.besluit(id);
    await world.done(briefOpstellen, { zaakId: id, besluitId });
    await world.done(besluitUitvoeren, { zaakId: id, besluitId });

    const [besluit] = await build.rows(
      'select soort, bedrag_per_maand::text from besluiten where id = $1',
      besluitId,
    );
    expect(besluit).to.deep.equal({ soort: 'herziening', bedrag_per_maand: '1001.50' });
    expect(await changes(id)).to.deep.equal([
      {
        soort: 'herzien',
        ingangsdatum: '2026-01-01',
        bedrag: 1001.5,
        percentage: null,
        maanden: null,
      },
    ]);
    expect(await letters(id)).to.deep.equal(['herziening']);
  });

  for (const soort of ['intrekking', 'beeindiging']) {
    it(`art. 54 Pw: ${soort} ends the benefit; what was suspended is not paid any more`, async () => {
      const id = await review.zaak();
      await review.suspended(id);
      const besluitId = await review.besluit(id, soort);
      await world.done(briefOpstellen, { zaakId: id, besluitId });
      await world.done(besluitUitvoeren, { zaakId: id, besluitId });

      expect((await changes(id)).map(({ soort: change }) => change)).to.deep.equal([
        'opschorten',
        'beeindigen',
      ]);
      expect((await terms(id)).every(({ gesloten_op }) => gesloten_op !== null)).to.equal(true);
      expect(await letters(id)).to.deep.equal([soort]);
    });
  }

  it('refuses a decision of one person', async () => {
    const id = await review.zaak();
    await submitted(world, id, 'besluit-opstellen', 'bo-inkomen-1');
    await submitted(world, id, 'besluit-nemen', 'bo-inkomen-1');

    expect(
      await outcome(besluitVastleggen, { zaakId: id, besluitSoort: 'herziening' }),
    ).not.to.equal('completed');
  });

  it('art. 1:3 Awb: to go on unchanged makes no decision, and ends a suspension', async () => {
    const id = await review.zaak();
    await review.suspended(id);
    await review.besluit(id, 'voortzetting');
    await world.done(voortzettingBerichten, { zaakId: id });

    expect(await build.rows('select soort from besluiten where zaak_id = $1', id)).to.deep.equal([
      { soort: 'opschorting' },
    ]);
    expect((await changes(id)).map(({ soort }) => soort)).to.deep.equal([
      'opschorten',
      'hervatten',
    ]);
    expect(await letters(id)).to.have.members(['opschorting-opgeheven', 'voortzetting']);
  });

  it('art. 58 and 64 Pw: opens what follows once, sealed where it must be; the rest goes to a person', async () => {
    const id = await review.zaak();
    expect(await world.done(gevolgenOpenen, { zaakId: id })).to.deep.equal({
      vervolgMetDeHand: true,
    });
    expect((await dossier(id)).vervolgzaken).to.deep.equal({
      geopend: [],
      teStarten: ['Terugvordering', 'Signaal sociale recherche'],
    });

    await review.startable('terugvordering');
    await review.startable('srt-verwijzing');
    expect(await world.done(gevolgenOpenen, { zaakId: id })).to.deep.equal({
      vervolgMetDeHand: false,
    });
    await world.done(gevolgenOpenen, { zaakId: id });

    const opened = await followers(id);
    expect(opened.map(({ proces, verzegeld }) => [proces, verzegeld])).to.deep.equal([
      ['srt-verwijzing', true],
      ['terugvordering', false],
    ]);
    expect(opened[1]?.gegevens.vordering).to.include({
      oorzaak: 'inlichtingenplicht',
      periodeVan: '2026-01-01',
      periodeTot: '2026-01-31',
    });
  });

  it('art. 18a Pw: a breach without damage leads to an examination of a fine', async () => {
    const id = await review.zaak({
      heronderzoeksbesluit: {
        ...REVIEW_DOSSIER.heronderzoeksbesluit,
        teVeelBetaald: false,
        vermoeden: false,
      },
    });
    await review.startable('terugvordering');
    await world.done(gevolgenOpenen, { zaakId: id });

    const [opened] = await followers(id);
    expect(opened).to.include({ proces: 'terugvordering', mijlpaal: 'boete' });
    expect(opened?.gegevens.vordering).to.include({ oorzaak: 'inlichtingenplicht' });
    expect((await dossier(id)).vervolgzaken?.geopend).to.have.length(1);
  });

  it('nothing follows when nothing was breached', async () => {
    const id = await review.zaak({
      heronderzoeksbesluit: { motivering: 'Er is niets veranderd.' },
    });
    expect(await world.done(gevolgenOpenen, { zaakId: id })).to.deep.equal({
      vervolgMetDeHand: false,
    });
    expect(await dossier(id)).not.to.have.property('vervolgzaken');
  });

  it('art. 18 Pw: advises, records, reduces, and looks again within three months', async () => {
    const id = await review.zaak();
    await world.done(maatregelAdviseren, {
      zaakId: id,
      maatregel: {
        soort: 'maatregel',
        percentage: 100,
        maanden: 1,
        grondslag: 'art. 18 lid 4 en 5 Pw',
        bron: 'verordening',
        geverifieerd: false,
      },
    } as never);
    const besluitId = await review.maatregel(id);
    await world.done(briefOpstellen, { zaakId: id, besluitId });
    await world.done(maatregelUitvoeren, { zaakId: id, maatregelSoort: 'maatregel' });

    expect((await dossier(id)).maatregeladvies).to.include({ percentage: 100, maanden: 1 });
    expect((await dossier(id)).maatregeladvies?.waarschuwing).to.match(/verordening/);
    expect(await changes(id)).to.deep.equal([
      { soort: 'verlagen', ingangsdatum: '2026-03-01', bedrag: null, percentage: 100, maanden: 1 },
    ]);
    const [next] = await build.rows<{ op: string }>(
      "select to_char(gepland_op, 'YYYY-MM-DD') as op from heronderzoeken where zaak_id = $1",
      id,
    );
    expect(next?.op).to.equal('2026-06-01');
    expect(await letters(id)).to.deep.equal(['maatregel']);
  });

  it('a warning reduces nothing', async () => {
    const id = await review.zaak();
    const besluitId = await review.maatregel(id, 'waarschuwing');
    await world.done(briefOpstellen, { zaakId: id, besluitId });
    await world.done(maatregelUitvoeren, { zaakId: id, maatregelSoort: 'waarschuwing' });

    expect(await changes(id)).to.deep.equal([]);
    expect(await letters(id)).to.deep.equal(['maatregel-waarschuwing']);
  });

  const DEATHS: [who: string, huishouden: object, from: string][] = [
    ['somebody alone', {}, '2026-01-31'],
    ['one of a couple', { burgerlijkeStaat: 'gehuwd' }, '2026-03-01'],
    [
      'a single parent',
      { heeftKinderen: true, kinderen: [{ geboortedatum: '2015-01-01', tenLaste: true }] },
      '2026-03-01',
    ],
  ];
  for (const [who, anders, from] of DEATHS) {
    it(`art. 45 lid 5 Pw: the benefit of ${who} ends on ${from}`, async () => {
      const id = await review.zaak({ huishouden: { ...REVIEW_DOSSIER.huishouden, ...anders } });
      await world.done(overlijdenVastleggen, { zaakId: id });

      expect((await changes(id))[0]).to.include({ soort: 'beeindigen', ingangsdatum: from });
      expect(await zaak(id)).to.include({ status: 'afgerond', uitkomst: 'overleden' });
    });
  }

  it('art. 40 lid 1 Pw: a departure lets people decide in a case that begins at the decision', async () => {
    const id = await review.zaak();
    await world.done(vertrekVastleggen, { zaakId: id });

    const [next] = await followers(id);
    expect(next).to.include({ proces: 'heronderzoek', mijlpaal: 'besluit' });
    expect(next?.gegevens).to.have.property('vertrek').and.to.include({ gemeente: 'Enschede' });
    expect(next?.gegevens).not.to.have.property('heronderzoeksbesluit');
    expect(await changes(id)).to.deep.equal([]);
    expect(await zaak(id)).to.include({ uitkomst: 'vertrokken' });
  });

  it('a withdrawn signal ends a suspension that rested on it', async () => {
    const id = await review.zaak();
    await review.suspended(id);
    await world.done(intrekkingVastleggen, { zaakId: id });

    expect((await changes(id)).map(({ soort }) => soort)).to.deep.equal([
      'opschorten',
      'hervatten',
    ]);
    expect(await zaak(id)).to.include({ uitkomst: 'signaal-ingetrokken' });
  });

  const ENDS: [variables: object, uitkomst: string][] = [
    [{ signaalOordeel: 'verklaard' }, 'signaal-verklaard'],
    [{ signaalOordeel: 'onderzoeken', besluitSoort: 'herziening' }, 'herziening'],
    [{ screeningUitkomst: 'groei' }, 'groei'],
    [{ screeningUitkomst: 'groei', besluitSoort: 'voortzetting' }, 'voortzetting'],
  ];
  for (const [variables, uitkomst] of ENDS) {
    it(`closes as ${uitkomst}`, async () => {
      const id = await review.zaak();
      await world.done(zaakAfsluiten, { zaakId: id, ...variables });
      expect(await zaak(id)).to.deep.equal({ status: 'afgerond', uitkomst });
    });
  }
});
