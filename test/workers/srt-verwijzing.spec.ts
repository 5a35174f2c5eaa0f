import { expect } from 'chai';
import { inTransaction } from '../../db/transaction.ts';
import type { NewTerm } from '../../terms/open-termijn.ts';
import { openTermijn } from '../../terms/open-termijn.ts';
import { intrekkingBevestigen } from '../../workers/aanvraag/intrekking-bevestigen.ts';
import { vermoedenMelden } from '../../workers/aanvraag/vermoeden-melden.ts';
import { aangifteDoen } from '../../workers/srt-verwijzing/aangifte-doen.ts';
import { adviesVastleggen } from '../../workers/srt-verwijzing/advies-vastleggen.ts';
import { antwoordtermijnStarten } from '../../workers/srt-verwijzing/antwoordtermijn-starten.ts';
import { boeteOpenen } from '../../workers/srt-verwijzing/boete-openen.ts';
import { gevolgenOpenen } from '../../workers/srt-verwijzing/gevolgen-openen.ts';
import { heronderzoekOpenen } from '../../workers/srt-verwijzing/heronderzoek-openen.ts';
import { omAfloopVastleggen } from '../../workers/srt-verwijzing/om-afloop-vastleggen.ts';
import { onderzoekBeeindigen } from '../../workers/srt-verwijzing/onderzoek-beeindigen.ts';
import { onderzoekVolgen } from '../../workers/srt-verwijzing/onderzoek-volgen.ts';
import { overlijdenVastleggen } from '../../workers/srt-verwijzing/overlijden-vastleggen.ts';
import { rapportVastleggen } from '../../workers/srt-verwijzing/rapport-vastleggen.ts';
import { schadeVastleggen } from '../../workers/srt-verwijzing/schade-vastleggen.ts';
import { spoorVastleggen } from '../../workers/srt-verwijzing/spoor-vastleggen.ts';
import { verwijzingBeeindigen } from '../../workers/srt-verwijzing/verwijzing-beeindigen.ts';
import { verwijzingVersturen } from '../../workers/srt-verwijzing/verwijzing-versturen.ts';
import { wegingVastleggen } from '../../workers/srt-verwijzing/weging-vastleggen.ts';
import { zaakAfsluiten } from '../../workers/srt-verwijzing/zaak-afsluiten.ts';
import { DOSSIER } from './cases.ts';
import { referrals, SEALED_DOSSIER } from './referrals.ts';
import { createWorkerWorld, MONDAY, submitted, type WorkerWorld } from './world.ts';

describe('workers/srt-verwijzing', () => {
  let world: WorkerWorld;
  let build: ReturnType<typeof referrals>;
  let herkomst: string;
  let zaakId: string;
  before(async () => {
    world = await createWorkerWorld();
    build = referrals(world);
  });
  after(() => world.close());
  beforeEach(async () => {
    world.state.now = MONDAY;
    herkomst = await world.newZaak({ dossier: DOSSIER });
    zaakId = await sealed();
  });

  const rows = <T extends object>(sql: string, ...values: unknown[]) =>
    world.database.asOwner<T>(sql, values);
  const sealed = (anders: object = {}) => build.zaak(herkomst, anders);
  const dossier = async (id: string) =>
    (
      await rows<{ gegevens: Record<string, Record<string, unknown>> }>(
        'select gegevens from dossiers where zaak_id = $1',
        id,
      )
    )[0]?.gegevens ?? {};
  const zaak = async (id = zaakId) =>
    (
      await rows<{ status: string; uitkomst: string | null }>(
        'select status, uitkomst from zaken where id = $1',
        id,
      )
    )[0];
  const outbox = (soort: string, id = zaakId) =>
    rows<{ inhoud: Record<string, unknown> }>(
      'select inhoud from outbox where soort = $1 and zaak_id = $2',
      soort,
      id,
    );
  const term = (soort: NewTerm['soort'], begintOp = '2026-02-02') =>
    inTransaction(world.database.db, '*', (trx) =>
      openTermijn(trx, { zaakId, gemeente: 'dinkelland', soort, begintOp }, () => world.state.now),
    );
  const running = async () =>
    (
      await rows<{ soort: string; einddatum: string }>(
        "select soort, einddatum::text from termijnen where zaak_id = $1 and status = 'lopend' order by soort",
        zaakId,
      )
    ).map(({ soort, einddatum }) => `${soort} ${einddatum}`);
  const opened = () =>
    rows<{
      proces: string;
      verzegeld: boolean;
      oorzaak: string | null;
      mijlpaal: string | null;
      gegevens: Record<string, Record<string, unknown>>;
    }>(
      `select z.proces, z.verzegeld, z.oorzaak_zaak_id as oorzaak, z.mijlpaal, d.gegevens from zaken z join dossiers d on d.zaak_id = z.id
       where z.sleutel like '%' || $1 order by z.gestart_op`,
      zaakId,
    );

  describe('weging-vastleggen', () => {
    it('hands the table the facts as a person judged them', async () => {
      expect(await world.done(wegingVastleggen, { zaakId })).to.deep.equal({
        peildatum: '2026-02-02',
        vermoedenVerklaard: false,
        alleenAnoniemeTip: false,
        feitenConcreet: true,
        kleineCorrectie: false,
        briefVolstaat: false,
        eigenMiddelen: 'uitgeput',
        verwachteSchade: 18000,
        opsporingNodig: true,
        georganiseerd: false,
        meerGemeenten: false,
      });
    });

    it('keeps an anonymous tip apart until facts bear it out, and leaves unknown what was not asked', async () => {
      const vermoeden = { ...SEALED_DOSSIER.vermoeden, bron: 'tip', anoniem: true };
      const bare = await sealed({ vermoeden, srtWeging: { verklaard: false } });
      const borneOut = await sealed({ vermoeden });

      expect(await world.done(wegingVastleggen, { zaakId: bare })).to.include({
        alleenAnoniemeTip: true,
        feitenConcreet: null,
        eigenMiddelen: null,
        verwachteSchade: null,
      });
      expect(await world.done(wegingVastleggen, { zaakId: borneOut })).to.include({
        alleenAnoniemeTip: false,
      });
    });
  });

  it('advies-vastleggen says that the advice is an assumption', async () => {
    const srtCriteria = { advies: 'verwijzen', grondslag: 'art. 53a lid 6 Pw', status: 'aanname' };
    await world.done(adviesVastleggen, { zaakId, srtCriteria });

    const { srtAdvies } = await dossier(zaakId);
    expect(srtAdvies?.advies).to.equal('Verwijzen naar de Sociale Recherche Twente');
    expect(srtAdvies?.status).to.include('Aanname');
  });

  describe('verwijzing-versturen', () => {
    it('sends nothing while one person stands behind it', async () => {
      await submitted(world, zaakId, 'verwijzing-opstellen', 'bo-handhaving');
      await submitted(world, zaakId, 'verwijzing-goedkeuren', 'bo-handhaving');
      const outcome = await world.run(verwijzingVersturen, { zaakId }, { retries: 1 });

      expect(outcome.outcome).to.equal('failed');
      expect(await outbox('srt-verwijzing-versturen')).to.deep.equal([]);
    });

    it('sends the referral, without the facts in the message', async () => {
      zaakId = await build.approved();
      await world.done(verwijzingVersturen, { zaakId });

      expect(await outbox('srt-verwijzing-versturen')).to.deep.equal([{ inhoud: {} }]);
    });
  });

  it('antwoordtermijn-starten waits two weeks, and anew after asking', async () => {
    expect(await world.done(antwoordtermijnStarten, { zaakId })).to.deep.equal({
      srtAntwoordTot: '2026-02-17T00:00:00+01:00',
    });
    world.state.now = new Date('2026-02-20T09:00:00.000Z');
    await world.done(antwoordtermijnStarten, { zaakId });
    expect(await running()).to.deep.equal(['srt-antwoordtermijn 2026-03-06']);
  });

  it('onderzoek-volgen opens the thirteen weeks once and asks every four', async () => {
    await term('srt-antwoordtermijn');
    expect(await world.done(onderzoekVolgen, { zaakId })).to.deep.equal({
      srtControleOp: '2026-03-03T00:00:00+01:00',
    });
    world.state.now = new Date('2026-03-03T09:00:00.000Z');
    expect(await world.done(onderzoekVolgen, { zaakId })).to.deep.equal({
      srtControleOp: '2026-04-01T00:00:00+02:00',
    });
    expect(await running()).to.deep.equal(['srt-onderzoekstermijn 2026-05-04']);
  });

  for (const [srtAntwoord, afloop] of [
    ['afgewezen', 'SRT nam de zaak niet aan'],
    ['aanvaard', 'SRT stopte het onderzoek'],
  ] as const) {
    it(`verwijzing-beeindigen closes the terms: ${srtAntwoord}`, async () => {
      await term('srt-antwoordtermijn');
      await term('srt-onderzoekstermijn');
      await world.done(verwijzingBeeindigen, { zaakId, srtAntwoord });

      expect(await running()).to.deep.equal([]);
      expect((await dossier(zaakId)).srtAfloop).to.deep.equal({ afloop });
    });
  }

  it('rapport-vastleggen closes the term of the examination', async () => {
    await term('srt-onderzoekstermijn');
    await world.done(rapportVastleggen, { zaakId });
    expect(await running()).to.deep.equal([]);
  });

  it('schade-vastleggen gives no amount for a period that ends before it begins', async () => {
    expect(await world.done(schadeVastleggen, { zaakId })).to.deep.equal({
      peildatum: '2026-02-02',
      schadeNetto: 18250.5,
      bijzonderheid: 'geen',
    });
    const wrong = await sealed({
      schadevaststelling: { ...SEALED_DOSSIER.schadevaststelling, periodeTot: '2025-02-28' },
    });
    expect(await world.done(schadeVastleggen, { zaakId: wrong })).to.include({ schadeNetto: null });
  });

  it('spoor-vastleggen keeps the advice with its source and whether that was checked', async () => {
    const aangifteAdvies = {
      spoor: 'overleg-om',
      grondslag: 'art. 5:44 lid 2 Awb',
      bron: 'Aanwijzing',
      geverifieerd: false,
    };
    await world.done(spoorVastleggen, { zaakId, aangifteAdvies });
    expect((await dossier(zaakId)).aangifteadvies).to.include({
      spoor: 'Overleg met het OM of aangifte past',
      geverifieerd: false,
    });
  });

  describe('gevolgen-openen', () => {
    it('opens a review once, with the summary and nothing of the investigation', async () => {
      await world.done(gevolgenOpenen, { zaakId });
      await world.done(gevolgenOpenen, { zaakId });

      const [follower, ...more] = await opened();
      expect(more).to.deep.equal([]);
      expect(follower).to.include({ proces: 'heronderzoek', verzegeld: false, oorzaak: herkomst });
      expect(follower?.gegevens).to.deep.equal({
        heronderzoek: {
          zaaknummer: '2026-D-000001',
          aanleiding: 'srt',
          aanleidingOp: '2026-02-02',
          signaalcode: 'wonen',
          signaalVan: '2025-03-01',
          signaalTot: '2025-10-31',
          toelichting: 'Het hoofdverblijf was niet in de gemeente.',
        },
      });
      expect(JSON.stringify(follower)).not.to.include('waarnemingen');
    });

    it('opens a recovery when the right was decided already (art. 58 lid 1 Pw)', async () => {
      zaakId = await sealed({
        srtGevolg: { ...SEALED_DOSSIER.srtGevolg, recht: 'terugvordering' },
      });
      await world.done(gevolgenOpenen, { zaakId });

      const [follower] = await opened();
      expect(follower?.gegevens.vordering).to.include({
        oorzaak: 'inlichtingenplicht',
        periodeVan: '2025-03-01',
        periodeTot: '2025-10-31',
      });
    });

    it('says in it that no fine is imposed while the prosecutor decides (art. 5:44 Awb)', async () => {
      zaakId = await sealed({ srtGevolg: { ...SEALED_DOSSIER.srtGevolg, sanctie: 'aangifte' } });
      await world.done(gevolgenOpenen, { zaakId });
      const [follower] = await opened();
      expect(follower?.gegevens.heronderzoek?.toelichting).to.include('geen op');
    });

    it('opens nothing when nothing follows for the right', async () => {
      zaakId = await sealed({ srtGevolg: { recht: 'geen', sanctie: 'aangifte' } });
      await world.done(gevolgenOpenen, { zaakId });
      expect(await opened()).to.deep.equal([]);
    });
  });

  it('aangifte-doen reports the damage and starts the thirteen weeks (art. 5:44 lid 3 Awb)', async () => {
    expect(await world.done(aangifteDoen, { zaakId, schadeNetto: 61000.25 })).to.deep.equal({
      omTermijnTot: '2026-05-05T00:00:00+02:00',
    });
    expect((await outbox('om-aangifte-doen'))[0]?.inhoud).to.deep.equal({
      schade: 61000,
      aangifteOp: '2026-02-02',
    });
    expect(await running()).to.deep.equal(['omtermijn 2026-05-04']);

    await world.done(omAfloopVastleggen, { zaakId, omAntwoord: 'geen-vervolging' });
    expect(await running()).to.deep.equal([]);
    expect((await dossier(zaakId)).aangifte).to.deep.equal({
      aangifteOp: '2026-02-02',
      besluit: 'geen-vervolging',
      afloop: 'Het OM ziet van vervolging af',
    });
  });

  describe('boete-openen', () => {
    const alone = () => sealed({ srtGevolg: { ...SEALED_DOSSIER.srtGevolg, recht: 'geen' } });
    const startForm = async (mijlpalen: string[]) => {
      await rows("delete from formulier_versies where id = 'terugvordering/start'");
      await rows(
        `insert into formulier_versies (id, versie, inhoud_hash, schema, validator, gepubliceerd_op)
         values ('terugvordering/start', 1, '', $1, '', now())`,
        JSON.stringify({
          title: 'Start',
          'x-bericht': { naam: 'terugvordering-gestart', functies: ['fo'], mijlpalen },
        }),
      );
    };

    it('leaves the fine to the case about the right, which knows the damage', async () => {
      expect(await world.done(boeteOpenen, { zaakId, sanctie: 'boete' })).to.deep.equal({
        boeteMetDeHand: false,
      });
      expect(await opened()).to.deep.equal([]);
    });

    it('hands to a person what cannot begin by itself', async () => {
      zaakId = await alone();
      await startForm(['besluit', 'invordering']);
      expect(await world.done(boeteOpenen, { zaakId, sanctie: 'boete' })).to.deep.equal({
        boeteMetDeHand: true,
      });
      expect((await dossier(zaakId)).vervolgzaken?.teStarten).to.deep.equal(['Boeteonderzoek']);
    });

    it('begins once where a fine is examined, also when the prosecutor left it to us', async () => {
      await startForm(['besluit', 'boete', 'invordering']);
      await world.done(boeteOpenen, { zaakId, sanctie: 'aangifte' });
      await world.done(boeteOpenen, { zaakId, sanctie: 'aangifte' });

      const [follower, ...more] = await opened();
      expect(more).to.deep.equal([]);
      expect(follower).to.include({ proces: 'terugvordering', mijlpaal: 'boete' });
      expect(follower?.gegevens.vordering).to.include({
        soort: 'boete',
        oorzaak: 'inlichtingenplicht',
        toelichting: 'Het hoofdverblijf was niet in de gemeente.',
      });
    });
  });

  it('heronderzoek-openen opens a review on the facts that stand by themselves', async () => {
    await world.done(heronderzoekOpenen, { zaakId });
    const [follower] = await opened();
    expect(follower?.gegevens.heronderzoek).to.include({
      aanleiding: 'signaal',
      signaalVan: '2026-01-28',
      toelichting: 'De polisadministratie kent loon.',
    });
  });

  describe('closing', () => {
    for (const [uitkomst, variables, anders] of [
      ['niet-verwezen', {}, {}],
      ['afgewezen', {}, { srtAfloop: { afloop: 'SRT nam de zaak niet aan' } }],
      ['ongegrond', { onderzoekUitkomst: 'verklaard' }, { srtAfloop: { afloop: 'x' } }],
      ['ongegrond', {}, { bewijsbeoordeling: { rechtmatig: 'niet' } }],
      ['gegrond-bestuurlijk', { sanctie: 'boete' }, {}],
      ['gegrond-strafrechtelijk', { sanctie: 'aangifte' }, {}],
    ] as const) {
      it(`${uitkomst} after ${JSON.stringify({ ...variables, ...anders })}: its case hears the outcome only`, async () => {
        zaakId = await sealed(anders);
        await term('srt-onderzoekstermijn');
        await world.done(zaakAfsluiten, { zaakId, ...variables });

        expect(await zaak()).to.deep.equal({ status: 'afgerond', uitkomst });
        expect(await running()).to.deep.equal([]);
        const { srtTerugkoppeling, ...rest } = await dossier(herkomst);
        expect(Object.keys(srtTerugkoppeling ?? {})).to.have.members(['uitkomst', 'afgerondOp']);
        expect(rest).to.deep.equal(DOSSIER);
      });
    }

    it('tells nothing to a case that is closed', async () => {
      await rows('update zaken set beeindigd_op = now() where id = $1', herkomst);
      await world.done(zaakAfsluiten, { zaakId });
      expect(await dossier(herkomst)).not.to.have.property('srtTerugkoppeling');
    });

    it('art. 40 lid 1 Pw: handed over to another college, or stopped', async () => {
      await world.done(onderzoekBeeindigen, { zaakId });
      expect((await zaak())?.uitkomst).to.equal('gestopt');
      zaakId = await sealed({ vertrekoordeel: { doorgaan: false, toelichting: 'Enschede.' } });
      await world.done(onderzoekBeeindigen, { zaakId });
      expect((await zaak())?.uitkomst).to.equal('overgedragen');
    });

    it('art. 5:42 Awb: ends with a death', async () => {
      await world.done(overlijdenVastleggen, { zaakId });
      expect(await zaak()).to.deep.equal({ status: 'afgerond', uitkomst: 'overleden' });
    });
  });

  describe('the application that a suspicion comes from', () => {
    const followers = () =>
      rows<{ id: string; verzegeld: boolean; gegevens: Record<string, unknown> }>(
        "select z.id, z.verzegeld, d.gegevens from zaken z join dossiers d on d.zaak_id = z.id where z.sleutel = 'srt-verwijzing-na-' || $1",
        herkomst,
      );

    it('opens one sealed case, however often it is asked', async () => {
      herkomst = await world.newZaak({
        dossier: { verificatie: { uitkomst: 'srt', redenSrt: 'Twee feiten zijn niet verklaard.' } },
      });
      await world.done(vermoedenMelden, { zaakId: herkomst });
      await world.done(vermoedenMelden, { zaakId: herkomst });

      const [found, ...more] = await followers();
      expect(more).to.deep.equal([]);
      expect(found?.verzegeld).to.equal(true);
      expect(found?.gegevens.vermoeden).to.include({
        bron: 'aanvraag',
        toelichting: 'Twee feiten zijn niet verklaard.',
      });
    });

    it('tells that case when it is withdrawn', async () => {
      await world.done(intrekkingBevestigen, { zaakId: herkomst });
      expect((await outbox('proces-bericht')).map(({ inhoud }) => inhoud.naam)).to.deep.equal([
        'aanvraag-ingetrokken',
      ]);
    });
  });
});
