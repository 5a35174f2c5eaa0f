import { expect } from 'chai';
import type { Variables } from '../../engine/port.ts';
import { registry } from '../../workers/registry.ts';
import { cases } from './cases.ts';
import { claims } from './claims.ts';
import { reviews } from './reviews.ts';
import { createWorkerWorld, MONDAY, submitted, type WorkerWorld } from './world.ts';

/** Everything a worker may change, counted: equal counts = no second effect. */
const EFFECTS = `select
  (select count(*) from outbox)::int as outbox, (select count(*) from termijnen)::int as termijnen,
  (select coalesce(sum(versie), 0) from termijnen)::int as termijnversies, (select count(*) from termijn_gebeurtenissen)::int as gebeurtenissen,
  (select count(*) from brieven)::int as brieven, (select count(*) from betalingen)::int as betalingen,
  (select count(*) from besluiten)::int as besluiten, (select count(*) from heronderzoeken)::int as heronderzoeken,
  (select count(*) from vorderingen)::int as vorderingen,
  (select coalesce(sum(versie), 0) from vorderingen)::int as vorderingversies, (select count(*) from vordering_boekingen)::int as boekingen,
  (select count(*) from aflossingsplannen)::int as plannen, (select count(*) from verjaringsgebeurtenissen)::int as verjaring,
  (select count(*) from invorderingsopdrachten)::int as opdrachten, (select count(*) from auditregels)::int as auditregels, (select sum(versie) from dossiers)::int as dossiers,
  (select sum(versie) from zaken)::int as zaken, (select count(*) from inbox)::int as inbox`;

describe('workers: a job that arrives twice', () => {
  let world: WorkerWorld;
  let build: ReturnType<typeof cases>;
  let ledger: ReturnType<typeof claims>;
  let review: ReturnType<typeof reviews>;
  before(async () => {
    world = await createWorkerWorld();
    build = cases(world);
    ledger = claims(world);
    review = reviews(world);
  });
  after(() => world.close());
  beforeEach(() => {
    world.state.now = MONDAY;
  });

  let payments = 1000;
  /** A case with a claim that was laid down. */
  const collected = async () => {
    const zaakId = await ledger.zaak();
    await ledger.claim(zaakId);
    return zaakId;
  };

  /** Job type → what must be there, and the variables of the job. */
  const PREPARE: Record<string, () => Promise<Variables>> = {
    'aanvraag.advies-vastleggen': async () => ({
      zaakId: await build.zaak(),
      peildatum: '2026-02-02',
      leefvorm: { leefvorm: 'alleenstaande', grondslag: 'art. 4 Pw' },
      bijstandsnorm: { bedrag: 1401.5, grondslag: 'art. 21 Pw', bron: 'Pw', geverifieerd: true },
    }),
    'aanvraag.besluit-vastleggen': async () => {
      const zaakId = await build.zaak();
      await submitted(world, zaakId, 'conceptbesluit-opstellen', 'bo-inkomen-1');
      await submitted(world, zaakId, 'besluit-nemen', 'bo-kwaliteit');
      return { zaakId, besluitSoort: 'toekenning' };
    },
    'aanvraag.doorzenden': async () => ({
      zaakId: await build.zaak(),
      route: 'svb-aio',
      routering: { route: 'svb-aio', grondslag: 'art. 47a Pw' },
    }),
    'aanvraag.herinnering-versturen': async () => ({
      zaakId: await build.zaak(),
      sluitenOp: '2026-03-31T00:00:00+02:00',
    }),
    'aanvraag.heronderzoek-plannen': async () => ({
      zaakId: await build.zaak(),
      heronderzoek: {
        soort: 'gesprek',
        na: 'P6M',
        grondslag: 'art. 53a lid 6 Pw',
        status: 'aanname',
      },
    }),
    'aanvraag.identiteit-controleren': async () => ({
      zaakId: await build.zaak(),
      gemeente: 'dinkelland',
      meldingOp: '2026-02-02',
    }),
    'aanvraag.intrekking-bevestigen': async () => {
      const zaakId = await build.zaak();
      await build.term(zaakId, 'beslistermijn');
      return { zaakId };
    },
    'aanvraag.ontvangst-bevestigen': async () => ({ zaakId: await build.zaak() }),
    'aanvraag.spoedvoorschot-aanvragen': async () => ({ zaakId: await build.zaak() }),
    'aanvraag.toetsing-voorbereiden': async () => ({
      zaakId: await build.zaak(),
      partnerLeeftijdsgroep: 'geen',
    }),
    'aanvraag.uitkering-starten': async () => {
      const zaakId = await build.zaak();
      return { zaakId, besluitId: await build.besluit(zaakId) };
    },
    'aanvraag.voorschot-betalen': async () => {
      const zaakId = await build.zaak();
      await build.term(zaakId, 'voorschot');
      const voorschot = { verschuldigd: 'ja', percentage: 95, minimum: 1046.43 };
      return {
        zaakId,
        voorschotAanleiding: 'spoed',
        voorschotNummer: 1,
        verwachteUitkering: 1101.5,
        voorschot,
      };
    },
    'aanvraag.voorschot-voorbereiden': async () => ({ zaakId: await build.zaak() }),
    'aanvraag.wachttijd-berekenen': async () => ({
      zaakId: await build.zaak(),
      meldingOp: '2026-02-02',
    }),
    'aanvraag.zaak-afsluiten': async () => ({ zaakId: await build.zaak(), uitkomst: 'toekenning' }),
    'aanvraag.zienswijze-uitnodigen': async () => ({ zaakId: await build.zaak() }),
    'aanvraag.zoektermijn-starten': async () => ({
      zaakId: await build.zaak(),
      meldingOp: '2026-02-02',
    }),
    'bekendmaking.bezwaartermijn-starten': async () => {
      const zaakId = await build.zaak();
      const { besluitId } = await build.brief(zaakId);
      return { zaakId, besluitId };
    },
    'bekendmaking.brief-opstellen': async () => {
      const zaakId = await build.zaak();
      return { zaakId, besluitId: await build.besluit(zaakId) };
    },
    'bekendmaking.brief-verzenden': async () => {
      const zaakId = await build.zaak();
      const { briefId } = await build.brief(zaakId);
      return { zaakId, briefId };
    },
    'gegevens-ophalen.brp-raadplegen': async () => ({ zaakId: await build.zaak() }),
    'gegevens-ophalen.suwinet-raadplegen': async () => ({ zaakId: await build.zaak() }),
    'herstelverzuim.aanvulling-vragen': async () => {
      const zaakId = await build.zaak();
      await build.term(zaakId, 'beslistermijn');
      return { zaakId };
    },
    'herstelverzuim.opschorting-beeindigen': async () => {
      const zaakId = await build.zaak();
      await build.suspended((await build.term(zaakId, 'beslistermijn')).id);
      return { zaakId, herstelUitkomst: 'verlopen' };
    },
    ...Object.fromEntries(
      [
        'heronderzoek.dossier-overnemen',
        'heronderzoek.einde-vastleggen',
        'heronderzoek.gevolgen-openen',
        'heronderzoek.intrekking-vastleggen',
        'heronderzoek.overlijden-vastleggen',
        'heronderzoek.plan-versturen',
        'heronderzoek.stukken-vragen',
        'heronderzoek.toetsing-voorbereiden',
        'heronderzoek.toz-uitnodigen',
        'heronderzoek.vertrek-vastleggen',
        'heronderzoek.voortzetting-berichten',
      ].map((type) => [type, async () => ({ zaakId: await review.zaak() })]),
    ),
    'heronderzoek.advies-vastleggen': async () => ({
      zaakId: await review.zaak(),
      peildatum: '2026-02-02',
      leefvorm: { leefvorm: 'alleenstaande', grondslag: 'art. 4 Pw' },
    }),
    'heronderzoek.besluit-uitvoeren': async () => {
      const zaakId = await review.zaak();
      return { zaakId, besluitId: await review.besluit(zaakId) };
    },
    'heronderzoek.besluit-vastleggen': async () => {
      const zaakId = await review.zaak();
      await ledger.twoPeople(zaakId, 'besluit-opstellen', 'besluit-nemen');
      return { zaakId, besluitSoort: 'herziening' };
    },
    'heronderzoek.heronderzoek-plannen': async () => ({
      zaakId: await review.zaak(),
      heronderzoek: { soort: 'gesprek', na: 'P6M', grondslag: 'art. 53a Pw', status: 'aanname' },
    }),
    'heronderzoek.maatregel-adviseren': async () => ({
      zaakId: await review.zaak(),
      maatregel: null,
    }),
    'heronderzoek.maatregel-uitvoeren': async () => ({
      zaakId: await review.zaak(),
      maatregelSoort: 'maatregel',
    }),
    'heronderzoek.maatregel-vastleggen': async () => {
      const zaakId = await review.zaak();
      await ledger.twoPeople(zaakId, 'maatregel-opstellen', 'maatregel-nemen');
      return { zaakId, maatregelSoort: 'maatregel' };
    },
    'heronderzoek.opschorting-beeindigen': async () => {
      const zaakId = await review.zaak();
      await review.suspended(zaakId);
      return { zaakId };
    },
    'heronderzoek.recht-opschorten': async () => {
      const zaakId = await review.zaak();
      await submitted(world, zaakId, 'verzuim-beoordelen', 'bo-inkomen-1');
      return { zaakId };
    },
    'heronderzoek.stukken-herinneren': async () => {
      const zaakId = await review.zaak();
      await build.term(zaakId, 'inlichtingentermijn');
      return { zaakId };
    },
    'heronderzoek.voornemen-versturen': async () => ({
      zaakId: await review.zaak(),
      besluitSoort: 'herziening',
    }),
    'heronderzoek.zaak-afsluiten': async () => ({
      zaakId: await review.zaak(),
      besluitSoort: 'voortzetting',
    }),
    ...Object.fromEntries(
      [
        'invordering.aanmaning-versturen',
        'invordering.afspraak-voorbereiden',
        'invordering.onderzoek-vastleggen',
        'invordering.regeling-vastleggen',
        'invordering.stand-bepalen',
        'invordering.stuiting-vastleggen',
        'invordering.vordering-afboeken',
        'terugvordering.insolventie-afronden',
        'terugvordering.invordering-rusten',
        'terugvordering.nalatenschap-verwerken',
        'terugvordering.verhuizing-vastleggen',
        'terugvordering.verlaging-boeken',
        'terugvordering.vernietiging-afronden',
        'terugvordering.vordering-herroepen',
      ].map((type) => [type, async () => ({ zaakId: await collected() })]),
    ),
    'invordering.dwangbevel-versturen': async () => {
      const zaakId = await collected();
      await build.term(zaakId, 'aanmaningstermijn');
      return { zaakId };
    },
    'invordering.kwijtschelding-adviseren': async () => ({
      zaakId: await ledger.zaak(),
      kwijtschelding: null,
    }),
    'invordering.kwijtschelding-vastleggen': async () => {
      const zaakId = await collected();
      await ledger.twoPeople(zaakId, 'kwijtschelding-beoordelen', 'voorstel-toetsen');
      return { zaakId, voorstel: 'kwijtschelding' };
    },
    'invordering.kwijtschelding-voorbereiden': async () => ({
      zaakId: await collected(),
      voorstel: null,
    }),
    'terugvordering.bedrag-vastleggen': async () => ({ zaakId: await ledger.zaak() }),
    'terugvordering.besluit-vastleggen': async () => {
      const zaakId = await ledger.zaak();
      await ledger.twoPeople(zaakId, 'besluit-opstellen', 'besluit-nemen');
      return { zaakId, besluitSoort: 'terugvordering' };
    },
    'terugvordering.betaaltermijn-starten': async () => {
      const zaakId = await ledger.zaak();
      const besluitId = await build.besluit(zaakId, 'afwijzing');
      await build.rows(
        "update besluiten set bekendgemaakt_op = '2026-02-02' where id = $1",
        besluitId,
      );
      return { zaakId, besluitId };
    },
    'terugvordering.betaling-boeken': async () => {
      payments += 1;
      return {
        zaakId: await collected(),
        betalingBedrag: 100,
        betalingOp: '2026-02-02',
        betalingWijze: 'betaling',
        betalingNummer: payments,
        betalingKenmerk: null,
      };
    },
    'terugvordering.grond-vastleggen': async () => ({
      zaakId: await ledger.zaak(),
      kostenBinnenTweeJaar: 'alle',
      terugvorderingsgrond: {
        karakter: 'verplicht',
        verrekenen: 'moet',
        grondslag: 'art. 58 lid 1 Pw',
        bron: 'Pw',
        geverifieerd: true,
      },
    }),
    'terugvordering.teveel-terugbetalen': async () => {
      const zaakId = await ledger.zaak();
      await ledger.booked(await ledger.claim(zaakId, { hoofdsom: 50 }), 'betaling', 80);
      return { zaakId };
    },
    'terugvordering.voornemen-versturen': async () => ({ zaakId: await ledger.zaak() }),
    'terugvordering.vordering-openen': async () => ({ zaakId: await ledger.zaak() }),
    'terugvordering.vordering-overnemen': async () => ({ zaakId: await ledger.zaak() }),
    'terugvordering.zaak-afsluiten': async () => ({
      zaakId: await collected(),
      besluitSoort: 'terugvordering',
      vorderingSoort: 'terugvordering',
    }),
    'termijnbewaking.termijn-signaleren': async () => {
      const zaakId = await build.zaak();
      const { id } = await build.term(zaakId, 'voorschot', '2026-01-01');
      return { zaakId, termijnId: id };
    },
  };

  const effects = async () => (await build.rows(EFFECTS))[0];

  it('is tried for every worker there is', () => {
    expect(Object.keys(PREPARE).sort()).to.deep.equal(registry.map(({ type }) => type).sort());
  });

  for (const worker of registry) {
    it(`${worker.type}: one effect, the same answer`, async () => {
      const variables = (await PREPARE[worker.type]?.()) ?? {};
      const key = `${worker.type}-na-elkaar`;
      const before = await effects();
      const first = await world.run(worker, variables, { key });
      expect(first.outcome, JSON.stringify(first)).to.equal('completed');
      const after = await effects();
      expect(after).not.to.deep.equal(before);

      expect(await world.run(worker, variables, { key })).to.deep.equal(first);
      expect(await effects()).to.deep.equal(after);
    });

    it(`${worker.type}: one effect when both arrive at the same moment`, async () => {
      const variables = (await PREPARE[worker.type]?.()) ?? {};
      const key = `${worker.type}-tegelijk`;
      const before = (await effects()) as Record<string, number>;
      const [one, other] = await Promise.all([
        world.run(worker, variables, { key }),
        world.run(worker, variables, { key }),
      ]);
      const after = (await effects()) as Record<string, number>;

      expect(one?.outcome, JSON.stringify(one)).to.equal('completed');
      expect(other).to.deep.equal(one);
      expect((after.inbox ?? 0) - (before.inbox ?? 0)).to.equal(1);
    });
  }
});
