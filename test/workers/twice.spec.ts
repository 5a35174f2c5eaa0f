import { expect } from 'chai';
import type { Variables } from '../../engine/port.ts';
import { grondenVragen } from '../../workers/bezwaar/gronden-vragen.ts';
import { dwangsombesluitVastleggen } from '../../workers/dwangsom/dwangsombesluit-vastleggen.ts';
import { registry } from '../../workers/registry.ts';
import { cases } from './cases.ts';
import { claims } from './claims.ts';
import { FINE_DOSSIER, HALF, NO_WARNING, THIRTEEN_WEEKS } from './fines.ts';
import { MAINTENANCE_DOSSIER } from './maintenance.ts';
import { objections, TWELVE_WEEKS } from './objections.ts';
import { referrals } from './referrals.ts';
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
  let referral: ReturnType<typeof referrals>;
  let objection: ReturnType<typeof objections>;
  before(async () => {
    world = await createWorkerWorld();
    build = cases(world);
    ledger = claims(world);
    review = reviews(world);
    referral = referrals(world);
    objection = objections(world);
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

  /** A case in default for more than 42 days, with a decision on the penalty that was drafted and taken. */
  const inDefault = async () => {
    const zaakId = await build.zaak({
      ingebrekestelling: { ontvangenOp: '2025-11-03', wijze: 'brief' },
      ingebrekestellingsoordeel: { oordeel: 'geldig', termijnTot: '2025-10-31' },
      dwangsombesluit: { verschuldigd: true, bedrag: 1442, motivering: 'U wachtte te lang.' },
    });
    await build.term(zaakId, 'beslistermijn', '2025-09-05');
    await submitted(world, zaakId, 'dwangsombesluit-opstellen', 'bo-kwaliteit');
    await submitted(world, zaakId, 'dwangsombesluit-nemen', 'teamleider');
    return zaakId;
  };
  const fined = () => ledger.zaak(FINE_DOSSIER);
  /** A case in which somebody else has to pay. */
  const maintained = async () => {
    const zaakId = await ledger.zaak({
      ...MAINTENANCE_DOSSIER,
      verhaalsuitspraak: { uitkomst: 'afgewezen', uitspraakOp: '2026-02-02' },
      verzetAfloop: { uitkomst: 'gegrond', beslistOp: '2026-02-02' },
      verhaalsvertrek: { gevolg: 'eindigt', toelichting: 'Vertrokken.', vanaf: '2026-02-02' },
      verhaalstand: { loopt: true },
    });
    await ledger.claim(zaakId, { soort: 'verhaal' });
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
    'aanvraag.beeindiging-onderzoeken': async () => ({ zaakId: await build.zaak() }),
    'aanvraag.overdragen': async () => ({
      zaakId: await build.zaak({
        vertrekbesluit: {
          uitkomst: 'doorzenden',
          ontvanger: 'gemeente Enschede',
          voorschotTerugvorderen: false,
          toelichting: 'U woont in Enschede.',
        },
      }),
    }),
    'aanvraag.overlijden-vastleggen': async () => ({
      zaakId: await build.zaak({
        overlijden: { overledenOp: '2026-02-01', bron: 'brp' },
        overlijdensafhandeling: {
          uitkomst: 'sluiten',
          voorschotTerugvorderen: false,
          brief: true,
          aan: 'De erven',
          straat: 'Teststraat 1',
          postcode: '7591 ZZ',
          plaats: 'Denekamp',
        },
      }),
    }),
    'aanvraag.overlijden-voorbereiden': async () => ({
      zaakId: await build.zaak({ overlijden: { overledenOp: '2026-02-01', bron: 'brp' } }),
    }),
    'aanvraag.wijziging-berichten': async () => {
      const zaakId = await build.zaak();
      const { id } = await build.term(zaakId, 'beslistermijn');
      await build.suspended(id, 'art. 4:15 lid 2 onder a Awb');
      return { zaakId, termijnWijziging: 'opgeschort' };
    },
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
    'aanvraag.niet-behandelen-bewaken': async () => ({
      zaakId: await build.zaak(),
      nietBehandelenTermijn: null,
    }),
    'aanvraag.toch-behandelen': async () => {
      const zaakId = await build.zaak();
      await build.term(zaakId, 'niet-behandelen');
      return { zaakId };
    },
    'aanvraag.ontvangst-bevestigen': async () => ({ zaakId: await build.zaak() }),
    'aanvraag.route-adviseren': async () => ({
      zaakId: await build.zaak(),
      routering: { route: 'doorzenden', grondslag: 'art. 40 lid 1 en 42 Pw' },
    }),
    'aanvraag.spoedvoorschot-aanvragen': async () => ({ zaakId: await build.zaak() }),
    'aanvraag.toetsing-voorbereiden': async () => ({
      zaakId: await build.zaak(),
      partnerLeeftijdsgroep: 'geen',
    }),
    'aanvraag.uitkering-starten': async () => {
      const zaakId = await build.zaak();
      return { zaakId, besluitId: await build.besluit(zaakId) };
    },
    'aanvraag.vermoeden-melden': async () => ({
      zaakId: await build.zaak({
        verificatie: { uitkomst: 'srt', redenSrt: 'Twee feiten zijn niet verklaard.' },
      }),
    }),
    'aanvraag.voorschot-adviseren': async () => ({
      zaakId: await build.zaak(),
      voorschotOp: '2026-02-02',
      voorschot: null,
    }),
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
    'aanvraag.zaak-overnemen': async () => ({
      zaakId: await world.newZaak({
        aanvraagOp: null,
        dossier: {
          aanvraagovername: {
            ontvangenOp: '2026-01-12',
            toegekend: false,
            voorschotten: [{ betaaldOp: '2026-01-26', bedrag: 900 }],
          },
        },
      }),
      mijlpaal: 'onderzoek',
    }),
    'aanvraag.zienswijze-uitnodigen': async () => ({ zaakId: await build.zaak() }),
    'aanvraag.zoektermijn-adviseren': async () => ({
      zaakId: await build.zaak(),
      zoektermijn: null,
    }),
    'aanvraag.zoektermijn-starten': async () => ({
      zaakId: await build.zaak(),
      meldingOp: '2026-02-02',
    }),
    'bezwaar.advies-vastleggen': async () => ({
      zaakId: await objection.started(),
      ontvankelijkheid: { uitkomst: 'herstel', grondslag: 'art. 6:6 Awb', reden: 'Geen gronden.' },
    }),
    'bezwaar.beslissing-vastleggen': async () => {
      const zaakId = await objection.started();
      await submitted(world, zaakId, 'beslissing-opstellen', 'bo-bezwaar');
      await submitted(world, zaakId, 'beslissing-nemen', 'college-dinkelland');
      return { zaakId, beslissingUitkomst: 'ongegrond' };
    },
    'bezwaar.horen-vastleggen': async () => ({
      zaakId: await objection.started(),
      horen: { horen: true, grondslag: 'art. 7:2 lid 1 Awb', reden: 'Geen grond.' },
    }),
    'bezwaar.opschorting-beeindigen': async () => {
      const zaakId = await objection.started();
      await world.done(grondenVragen, { zaakId });
      return { zaakId };
    },
    'bezwaar.commissie-nagaan': async () => ({ zaakId: await objection.zaak() }),
    'bezwaar.termijn-starten': async () => ({ zaakId: await objection.zaak(), ...TWELVE_WEEKS }),
    'bezwaar.uitvoering-starten': async () => ({
      zaakId: await objection.started(),
      uitvoeringSoort: 'zaak-heropenen',
    }),
    'bezwaar.zaak-afsluiten': async () => ({
      zaakId: await objection.started(),
      beslissingUitkomst: 'ongegrond',
    }),
    ...Object.fromEntries(
      [
        'bezwaar.contact-voorbereiden',
        'bezwaar.doorzenden',
        'bezwaar.gronden-vragen',
        'bezwaar.intrekking-bevestigen',
        'bezwaar.intrekking-verwerken',
        'bezwaar.ontvangst-bevestigen',
        'bezwaar.uitnodiging-versturen',
        'bezwaar.verdaging-versturen',
        'bezwaar.voortzetting-vastleggen',
      ].map((type) => [
        type,
        async () => ({
          zaakId: await objection.started(),
          commissie: true,
        }),
      ]),
    ),
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
    'dwangsom.dwangsom-berekenen': async () => ({
      zaakId: await inDefault(),
      dwangsomtermijn: { duur: 'P2W', grondslag: 'art. 4:18 Awb', bron: 'Awb', geverifieerd: true },
      dwangsom: {
        perDag1: 23,
        perDag2: 35,
        perDag3: 45,
        maximum: 1442,
        grondslag: 'art. 4:17 lid 2 Awb',
        bron: 'Awb',
        geverifieerd: true,
      },
    }),
    'dwangsom.dwangsom-betalen': async () => {
      const zaakId = await inDefault();
      const { besluitId } = await world.done(dwangsombesluitVastleggen, { zaakId });
      return { zaakId, besluitId };
    },
    'dwangsom.dwangsombesluit-vastleggen': async () => ({ zaakId: await inDefault() }),
    'dwangsom.ingebrekestelling-vastleggen': async () => ({ zaakId: await inDefault() }),
    'dwangsom.te-vroeg-berichten': async () => ({ zaakId: await inDefault() }),
    'dwangsom.verzuim-bepalen': async () => ({ zaakId: await inDefault() }),
    'gegevens-ophalen.brp-raadplegen': async () => ({ zaakId: await build.zaak() }),
    'gegevens-ophalen.suwinet-raadplegen': async () => ({ zaakId: await build.zaak() }),
    'herstelverzuim.aanvulling-herinneren': async () => {
      const zaakId = await build.zaak();
      await build.term(zaakId, 'hersteltermijn');
      await build.rows(
        `update dossiers set gegevens = gegevens || '{"aanvullingsverzoek": {"ontbreekt": ["Huurcontract"], "gevraagdOp": "2026-02-02"}}' where zaak_id = $1`,
        zaakId,
      );
      return { zaakId };
    },
    'herstelverzuim.uitstel-geven': async () => {
      const zaakId = await build.zaak({ aanvullingsverzoek: { ontbreekt: ['Huurcontract'] } });
      await build.term(zaakId, 'hersteltermijn');
      return { zaakId, uitstelWeken: 2 };
    },
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
    'huisbezoek.bewijs-adviseren': async () => ({
      zaakId: await build.zaak(),
      huisbezoekbewijs: null,
    }),
    ...Object.fromEntries(
      ['huisbezoek.bezoek-aankondigen', 'huisbezoek.weigering-waarschuwen'].map((type) => [
        type,
        async () => ({
          zaakId: await build.zaak({
            huisbezoekreden: { reden: 'Het verbruik is nul.', vraag: 'Waar woont u?' },
          }),
        }),
      ]),
    ),
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
    'boete.aangifte-doen': async () => ({ zaakId: await fined(), benadelingsbedrag: 60_000 }),
    'boete.betaaltermijn-starten': async () => {
      const zaakId = await fined();
      const besluitId = await build.besluit(zaakId, 'afwijzing');
      await build.rows(
        "update besluiten set bekendgemaakt_op = '2026-02-02' where id = $1",
        besluitId,
      );
      return { zaakId, besluitId };
    },
    'boete.boete-adviseren': async () => ({
      zaakId: await fined(),
      benadelingsbedrag: 1200,
      boetehoogte: HALF,
      waarschuwing: NO_WARNING,
    }),
    'boete.boete-vastleggen': async () => {
      const zaakId = await fined();
      await ledger.twoPeople(zaakId, 'boete-opstellen', 'boete-nemen');
      return { zaakId };
    },
    'boete.boete-vervallen': async () => {
      const zaakId = await fined();
      await ledger.claim(zaakId, { soort: 'boete' });
      return { zaakId };
    },
    'boete.om-verwerken': async () => ({ zaakId: await fined(), omAntwoord: 'geen-vervolging' }),
    'boete.onderzoek-beeindigen': async () => ({ zaakId: await fined(), boeteUitkomst: 'geen' }),
    'boete.rapport-vastleggen': async () => ({
      zaakId: await fined(),
      boetetermijn: THIRTEEN_WEEKS,
    }),
    'boete.voornemen-versturen': async () => ({ zaakId: await fined() }),
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
    'terugvordering.boete-aanmelden': async () => ({ zaakId: await fined() }),
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
    'srt-verwijzing.aangifte-doen': async () => ({
      zaakId: await referral.zaak(null),
      schadeNetto: 61_000,
    }),
    'srt-verwijzing.advies-vastleggen': async () => ({
      zaakId: await referral.zaak(null),
      srtCriteria: { advies: 'verwijzen', grondslag: 'art. 53a lid 6 Pw', status: 'aanname' },
    }),
    'srt-verwijzing.antwoordtermijn-starten': async () => ({ zaakId: await referral.zaak(null) }),
    'srt-verwijzing.boete-openen': async () => ({
      zaakId: await referral.zaak(null),
      sanctie: 'aangifte',
    }),
    'srt-verwijzing.gevolgen-openen': async () => ({ zaakId: await referral.zaak(null) }),
    'srt-verwijzing.heronderzoek-openen': async () => ({ zaakId: await referral.zaak(null) }),
    'srt-verwijzing.om-afloop-vastleggen': async () => ({
      zaakId: await referral.zaak(null),
      omAntwoord: 'geen-vervolging',
    }),
    'srt-verwijzing.onderzoek-beeindigen': async () => ({ zaakId: await referral.zaak(null) }),
    'srt-verwijzing.onderzoek-volgen': async () => ({ zaakId: await referral.zaak(null) }),
    'srt-verwijzing.overlijden-vastleggen': async () => ({ zaakId: await referral.zaak(null) }),
    'srt-verwijzing.rapport-vastleggen': async () => ({ zaakId: await referral.zaak(null) }),
    'srt-verwijzing.schade-vastleggen': async () => ({ zaakId: await referral.zaak(null) }),
    'srt-verwijzing.spoor-vastleggen': async () => ({
      zaakId: await referral.zaak(null),
      aangifteAdvies: {
        spoor: 'bestuurlijk',
        grondslag: 'art. 18a Pw',
        bron: 'Aanwijzing',
        geverifieerd: false,
      },
    }),
    'srt-verwijzing.verwijzing-beeindigen': async () => ({
      zaakId: await referral.zaak(null),
      srtAntwoord: 'afgewezen',
    }),
    'srt-verwijzing.verwijzing-versturen': async () => ({ zaakId: await referral.approved() }),
    'srt-verwijzing.weging-vastleggen': async () => ({ zaakId: await referral.zaak(null) }),
    'srt-verwijzing.zaak-afsluiten': async () => ({
      zaakId: await referral.zaak(await build.zaak()),
    }),
    ...Object.fromEntries(
      [
        'verhaal.onderzoek-vastleggen',
        'verhaal.uitspraak-verwerken',
        'verhaal.verhaal-beeindigen',
        'verhaal.verhaal-bijwerken',
        'verhaal.vertrek-vastleggen',
        'verhaal.verzet-vastleggen',
        'verhaal.verzet-verwerken',
      ].map((type) => [type, async () => ({ zaakId: await maintained() })]),
    ),
    'verhaal.verhaal-opleggen': async () => {
      const zaakId = await maintained();
      await ledger.twoPeople(zaakId, 'verhaal-opstellen', 'verhaal-nemen');
      const besluitId = await build.besluit(zaakId, 'afwijzing');
      await build.rows(
        'update vorderingen set besluit_id = $2 where zaak_id = $1',
        zaakId,
        besluitId,
      );
      return { zaakId, uitspraakBekend: false };
    },
    'verhaal.verhaal-vastleggen': async () => {
      const zaakId = await maintained();
      await ledger.twoPeople(zaakId, 'verhaal-opstellen', 'verhaal-nemen');
      return { zaakId };
    },
    'termijnbewaking.termijn-signaleren': async () => {
      const zaakId = await build.zaak();
      const { id } = await build.term(zaakId, 'voorschot', '2026-01-01');
      return { zaakId, termijnId: id };
    },
    'termijnbewaking.termijn-verlengen': async () => {
      const zaakId = await build.zaak({
        verlenging: { verlengen: true, nieuweDatum: '2026-04-20', reden: 'Het duurt langer.' },
      });
      const { id } = await build.term(zaakId, 'beslistermijn');
      return { zaakId, termijnId: id };
    },
    'toetsing-regeling.advies-vastleggen': async () => ({
      zaakId: await build.zaak(),
      peildatum: '2026-02-02',
      regelingtoets: {
        uitkomst: 'toekennen',
        bedrag: 460,
        grondslag: 'art. 36 lid 1 Pw',
        bron: 'Pw',
        geverifieerd: true,
      },
    }),
    'toetsing-regeling.advies-vragen': async () => ({ zaakId: await build.zaak() }),
    'toetsing-regeling.concept-voorbereiden': async () => ({
      zaakId: await world.newZaak({
        regeling: 'bbz',
        dossier: { rozAdvies: { soort: 'levensonderhoud', bedrag: 1100, maanden: 12 } },
      }),
      rechtUitkomst: 'toekennen',
    }),
    'toetsing-regeling.middelen-berekenen': async () => ({
      zaakId: await build.zaak(),
      peildatum: '2026-02-02',
      bijstandsnorm: {
        bedrag: 1401.5,
        grondslag: 'art. 21 Pw',
        bron: 'Pw',
        geverifieerd: true,
      },
    }),
    'toetsing-regeling.toetsing-voorbereiden': async () => ({
      zaakId: await build.zaak(),
      partnerLeeftijdsgroep: 'geen',
    }),
    'toetsing-regeling.voorschot-aanvragen': async () => ({ zaakId: await build.zaak() }),
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
