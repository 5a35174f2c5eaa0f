import { expect } from 'chai';
import { messages } from '../../processes/invordering/variables.ts';
import { openTermijn } from '../../terms/open-termijn.ts';
import { briefOpstellen } from '../../workers/bekendmaking/brief-opstellen.ts';
import { aangifteDoen } from '../../workers/boete/aangifte-doen.ts';
import { betaaltermijnStarten } from '../../workers/boete/betaaltermijn-starten.ts';
import { boeteAdviseren } from '../../workers/boete/boete-adviseren.ts';
import { boeteVastleggen } from '../../workers/boete/boete-vastleggen.ts';
import { boeteVervallen } from '../../workers/boete/boete-vervallen.ts';
import { omVerwerken } from '../../workers/boete/om-verwerken.ts';
import { onderzoekBeeindigen } from '../../workers/boete/onderzoek-beeindigen.ts';
import { rapportVastleggen } from '../../workers/boete/rapport-vastleggen.ts';
import { voornemenVersturen } from '../../workers/boete/voornemen-versturen.ts';
import { boeteAanmelden } from '../../workers/terugvordering/boete-aanmelden.ts';
import { zaakAfsluiten } from '../../workers/terugvordering/zaak-afsluiten.ts';
import { textOf } from '../letters/pdf-text.ts';
import { claims } from './claims.ts';
import { FINE_DOSSIER as DOSSIER, HALF, NO_WARNING, THIRTEEN_WEEKS } from './fines.ts';
import { createWorkerWorld, MONDAY, type WorkerWorld } from './world.ts';

describe('workers/boete', () => {
  let world: WorkerWorld;
  let build: ReturnType<typeof claims>;
  let zaakId: string;
  before(async () => {
    world = await createWorkerWorld();
    build = claims(world);
  });
  after(() => world.close());
  beforeEach(async () => {
    world.state.now = MONDAY;
    zaakId = await build.zaak(DOSSIER);
  });

  const having = async (section: keyof typeof DOSSIER, changes: object) => {
    zaakId = await build.zaak({ ...DOSSIER, [section]: { ...DOSSIER[section], ...changes } });
  };
  const advice = async () =>
    (
      await build.rows<{ sectie: Record<string, unknown> }>(
        "select gegevens -> 'boeteadvies' as sectie from dossiers where zaak_id = $1",
        zaakId,
      )
    )[0]?.sectie ?? {};
  const fine = async () =>
    (
      await build.rows<Record<string, unknown>>(
        "select * from vorderingen where zaak_id = $1 and soort = 'boete'",
        zaakId,
      )
    )[0] ?? {};
  const term = async (soort: string) =>
    (
      await build.rows<Record<string, unknown>>(
        'select status, begint_op, einddatum from termijnen where zaak_id = $1 and soort = $2',
        zaakId,
        soort,
      )
    )[0];
  const decided = async () => {
    await build.twoPeople(zaakId, 'boete-opstellen', 'boete-nemen');
    return world.done(boeteVastleggen, { zaakId });
  };

  it('boete-aanmelden opens one claim of which nothing is owed, to be set off as what must be recovered', async () => {
    expect(await world.done(boeteAanmelden, { zaakId })).to.deep.equal({ boeteOnderzoeken: true });
    await world.done(boeteAanmelden, { zaakId });

    expect(
      await build.rows(
        'select soort, status, karakter from vorderingen where zaak_id = $1',
        zaakId,
      ),
    ).to.deep.equal([{ soort: 'boete', status: 'in-onderzoek', karakter: 'verplicht' }]);
    expect(await build.bookings(zaakId)).to.deep.equal([]);
  });

  describe('rapport-vastleggen', () => {
    it('art. 5:51 lid 1 Awb: thirteen weeks from the day of the report', async () => {
      expect(
        await world.done(rapportVastleggen, { zaakId, boetetermijn: THIRTEEN_WEEKS }),
      ).to.deep.equal({
        rapportStand: 'geldig',
        peildatum: '2026-02-02',
        benadelingsbedrag: 1200,
        zelfGemeld: false,
        waarschuwingBinnenTweeJaar: false,
        eerdereStraf: false,
        aangifteNodig: false,
        boeteUitkomst: null,
      });
      expect(await term('boetetermijn')).to.deep.equal({
        status: 'lopend',
        begint_op: '2026-01-26',
        einddatum: '2026-04-27',
      });
      expect((await advice()).uiterlijkOp).to.equal('2031-01-15');
      await world.done(rapportVastleggen, { zaakId, boetetermijn: THIRTEEN_WEEKS });
    });

    it('holds for a case on a model that does not ask the table', async () => {
      await world.done(rapportVastleggen, { zaakId });

      expect(await term('boetetermijn')).to.include({ status: 'lopend', einddatum: '2026-04-27' });
    });

    it('art. 5:45 Awb: on the last day it can, a day later it cannot', async () => {
      await having('boeterapport', { overtredingVan: '2021-01-01', overtredingTot: '2021-02-02' });
      expect(
        await world.done(rapportVastleggen, { zaakId, boetetermijn: THIRTEEN_WEEKS }),
      ).to.include({
        rapportStand: 'geldig',
      });
      await having('boeterapport', { overtredingVan: '2021-01-01', overtredingTot: '2021-02-01' });
      expect(
        await world.done(rapportVastleggen, { zaakId, boetetermijn: THIRTEEN_WEEKS }),
      ).to.include({
        rapportStand: 'vervallen',
        boeteUitkomst: 'vervallen',
      });
      expect(await term('boetetermijn')).to.equal(undefined);
    });

    for (const [what, changes] of [
      ['a breach that ends before it begins', { overtredingVan: '2026-01-16' }],
      ['a report from before the end of the breach', { rapportOp: '2026-01-14' }],
    ] as const) {
      it(`${what} cannot be right`, async () => {
        await having('boeterapport', changes);

        expect(
          await world.done(rapportVastleggen, { zaakId, boetetermijn: THIRTEEN_WEEKS }),
        ).to.include({
          rapportStand: 'onjuist',
        });
        expect((await advice()).letOp).to.include('niet kloppen');
        expect(await term('boetetermijn')).to.equal(undefined);
      });
    }

    for (const [what, changes, aangifteNodig] of [
      ['50.000 euros', { benadelingsbedrag: 50_000 }, true],
      ['a cent less', { benadelingsbedrag: 49_999.99 }, false],
      ['another reason', { aangifteReden: true }, true],
    ] as const) {
      it(`art. 5:44 lid 2 Awb: ${what} → ${aangifteNodig ? 'asked' : 'not asked'}`, async () => {
        await having('boeterapport', changes);

        expect(
          await world.done(rapportVastleggen, { zaakId, boetetermijn: THIRTEEN_WEEKS }),
        ).to.include({ aangifteNodig });
      });
    }

    it('art. 5:10a Awb: warns that a statement without the caution does not count', async () => {
      await having('boeterapport', { cautie: false });
      await world.done(rapportVastleggen, { zaakId, boetetermijn: THIRTEEN_WEEKS });

      expect((await advice()).letOp).to.include('telt niet mee');
    });
  });

  describe('the prosecutor (art. 5:44 and 5:51 lid 2 Awb)', () => {
    beforeEach(async () => {
      await world.done(rapportVastleggen, { zaakId, boetetermijn: THIRTEEN_WEEKS });
    });

    it('aangifte-doen reports once and stops the time to decide', async () => {
      const job = { zaakId, benadelingsbedrag: 60_000.5 };
      expect(await world.done(aangifteDoen, job, { key: `aangifte-${zaakId}` })).to.deep.equal({
        omTot: '2026-05-05T00:00:00+02:00',
        omAntwoord: null,
      });
      await world.done(aangifteDoen, job, { key: `aangifte-${zaakId}` });

      expect(await term('boetetermijn')).to.include({ status: 'opgeschort' });
      expect(await term('omtermijn')).to.include({ status: 'lopend', einddatum: '2026-05-04' });
      expect(
        await build.rows(
          "select inhoud from outbox where zaak_id = $1 and soort = 'om-aangifte-doen'",
          zaakId,
        ),
      ).to.deep.equal([{ inhoud: { schade: 60_000, aangifteOp: '2026-02-02' } }]);
    });

    it('aangifte-doen after the last day to decide has nothing to stop', async () => {
      world.state.now = new Date('2026-06-01T09:00:00.000Z');
      await world.done(aangifteDoen, { zaakId, benadelingsbedrag: 60_000 });

      expect(await term('boetetermijn')).to.include({ status: 'lopend' });
    });

    for (const [omAntwoord, boeteUitkomst] of [
      ['geen-vervolging', null],
      [null, null],
      ['vervolging', 'om'],
      ['strafbeschikking', 'om'],
    ] as const) {
      it(`om-verwerken: ${omAntwoord ?? 'no answer'} → ${boeteUitkomst ?? 'a fine can follow'}, and the days come back`, async () => {
        await world.done(aangifteDoen, { zaakId, benadelingsbedrag: 60_000 });
        world.state.now = new Date('2026-02-12T09:00:00.000Z');

        expect(await world.done(omVerwerken, { zaakId, omAntwoord })).to.deep.equal({
          boeteUitkomst,
        });
        expect(await term('boetetermijn')).to.include({
          status: 'lopend',
          einddatum: '2026-05-07',
        });
        expect(await term('omtermijn')).to.include({ status: 'afgerond' });
      });
    }

    for (const [ontvangenOp, einddatum, why] of [
      ['2026-02-09', '2026-05-04', 'the days come back from the day on which the letter came'],
      ['2026-01-20', '2026-04-27', 'a letter from before the question gives no days'],
    ] as const) {
      it(`om-verwerken: staff entered a letter: ${why}`, async () => {
        zaakId = await build.zaak({
          ...DOSSIER,
          omBesluit: { besluit: 'geen-vervolging', ontvangenOp },
        });
        await world.done(rapportVastleggen, { zaakId, boetetermijn: THIRTEEN_WEEKS });
        await world.done(aangifteDoen, { zaakId, benadelingsbedrag: 60_000 });
        world.state.now = new Date('2026-02-12T09:00:00.000Z');
        await world.done(omVerwerken, { zaakId, omAntwoord: 'geen-vervolging' });

        expect(await term('boetetermijn')).to.include({ status: 'lopend', einddatum });
      });
    }
  });

  describe('boete-adviseren', () => {
    const facts = { benadelingsbedrag: 1200, boetehoogte: HALF, waarschuwing: NO_WARNING };

    it('half of the damage, with every step and article', async () => {
      await world.done(boeteAdviseren, { zaakId, ...facts });

      const { bedrag, hoogste, uitleg, waarschuwing, letOp } = await advice();
      expect(String(bedrag).replace('\u00a0', ' ')).to.equal('€ 600,00');
      expect(hoogste).to.equal(1200);
      expect(uitleg).to.include('50 procent').and.include('art. 18a lid 1 Pw');
      expect(waarschuwing).to.equal('Nee (art. 18a lid 4 Pw)');
      expect(letOp).to.include('niet in een officiële bron');
    });

    it('art. 18a lid 5 Pw: after an earlier punishment half as much again', async () => {
      await world.done(boeteAdviseren, {
        zaakId,
        ...facts,
        benadelingsbedrag: 600,
        boetehoogte: { ...HALF, grens: 150 },
      });

      const { bedrag, hoogste, uitleg } = await advice();
      expect(String(bedrag).replace('\u00a0', ' ')).to.equal('€ 450,00');
      expect(hoogste).to.equal(900);
      expect(uitleg).to.include('art. 18a lid 5 Pw');
    });

    it('twelve months of a tenth of the norm are the most on assistance level', async () => {
      await world.done(boeteAdviseren, { zaakId, ...facts, benadelingsbedrag: 9000 });

      expect(await advice()).to.include({ hoogste: 1681.8 });
    });

    it('without damage the law names only a maximum', async () => {
      await world.done(boeteAdviseren, {
        zaakId,
        ...facts,
        benadelingsbedrag: 0,
        boetehoogte: { ...HALF, percentage: null, grens: null, categorie: 2 },
      });

      expect(await advice()).to.include({
        bedrag: 'De wet noemt alleen een hoogste bedrag',
        hoogste: 1681.8,
      });
    });

    it('art. 5:41 Awb: without blame nothing, however large the damage', async () => {
      await world.done(boeteAdviseren, {
        zaakId,
        ...facts,
        boetehoogte: {
          ...HALF,
          percentage: 0,
          grens: null,
          categorie: null,
          grondslag: 'art. 5:41 Awb',
        },
      });

      expect(await advice()).to.include({ hoogste: 0 });
    });
  });

  describe('voornemen-versturen', () => {
    const letter = async () => {
      await world.done(voornemenVersturen, { zaakId });
      const [brief] = await build.rows<{ pdf: Buffer }>(
        'select pdf from brieven where zaak_id = $1',
        zaakId,
      );
      return textOf(brief?.pdf ?? Buffer.alloc(0)).replace(/\s+/g, ' ');
    };

    it('sends the report, the right to say nothing and the day to react by', async () => {
      expect(await letter())
        .to.include('gaf het loon niet door')
        .and.include('U hoeft niet te antwoorden')
        .and.include('te laag was om door te geven');
      expect(await term('zienswijzetermijn')).to.include({ einddatum: '2026-02-16' });
    });

    it('art. 5:10a lid 2 Awb: leaves out what was said without the caution', async () => {
      await having('boeterapport', { cautie: false });

      expect(await letter()).not.to.include('te laag was om door te geven');
    });
  });

  describe('boete-vastleggen', () => {
    it('books the fine once, and says that it was imposed', async () => {
      const { besluitId, boeteUitkomst } = await decided();

      expect(boeteUitkomst).to.equal('opgelegd');
      expect(await build.bookings(zaakId)).to.deep.equal([{ soort: 'hoofdsom', bedrag: '600.00' }]);
      expect(await fine()).to.include({ status: 'vastgesteld', besluit_id: besluitId });
      await world.done(boeteVastleggen, { zaakId });
      expect(await build.bookings(zaakId)).to.have.length(1);
    });

    it('the letter names breach, amount, calculation in full words and set-off', async () => {
      const { besluitId } = await decided();
      const { briefId } = await world.done(briefOpstellen, { zaakId, besluitId });
      const [brief] = await build.rows<{ pdf: Buffer }>(
        'select pdf from brieven where id = $1',
        briefId,
      );
      const text = textOf(brief?.pdf ?? Buffer.alloc(0)).replace(/\s+/g, ' ');

      expect(text)
        .to.match(/600,00/)
        .and.include('moeten wij de boete daarmee verrekenen');
      expect(text)
        .to.include('van het Wetboek van Strafrecht')
        .and.not.match(/\bPw\b|\bSr\b/);
    });

    for (const [concept, besluit, sjabloon, boeteUitkomst] of [
      [{ soort: 'waarschuwing' }, 'boete-waarschuwing', 'boete-waarschuwing', 'waarschuwing'],
      [{ soort: 'afzien', reden: 'niet-verwijtbaar' }, 'afzien-boete', 'afzien-boete', 'geen'],
      [{ soort: 'afzien', reden: 'dringende-redenen' }, 'afzien-boete', 'afzien-boete', 'geen'],
      [{ soort: 'afzien', reden: 'vervallen' }, 'afzien-boete', 'afzien-boete', 'vervallen'],
    ] as const) {
      it(`${JSON.stringify(concept)} → ${boeteUitkomst}, nothing booked`, async () => {
        await having('boetebesluit', concept);
        const { besluitId, ...rest } = await decided();
        await world.done(briefOpstellen, { zaakId, besluitId });

        expect(rest).to.deep.equal({ boeteUitkomst });
        expect(await build.bookings(zaakId)).to.deep.equal([]);
        expect(await build.letters(zaakId)).to.deep.equal([sjabloon]);
        expect(
          await build.rows('select soort from besluiten where zaak_id = $1', zaakId),
        ).to.deep.equal([{ soort: besluit }]);
      });
    }

    for (const [what, section, changes] of [
      ['a cent more than the highest', 'boetebesluit', { bedrag: 1200.01 }],
      ['without blame', 'verwijtbaarheid', { mate: 'geen' }],
      ['five years and a day later', 'boeterapport', { overtredingTot: '2021-02-01' }],
    ] as const) {
      it(`a fine ${what} goes back, and books nothing`, async () => {
        await having(section, changes);
        await build.twoPeople(zaakId, 'boete-opstellen', 'boete-nemen');

        expect(await world.run(boeteVastleggen, { zaakId })).to.include({
          outcome: 'bpmn-error',
          code: 'BOETE_ONJUIST',
        });
        expect(await build.bookings(zaakId)).to.deep.equal([]);
      });
    }

    it('art. 18a lid 4 Pw: a second warning within two years goes back', async () => {
      zaakId = await build.zaak({
        ...DOSSIER,
        boeterapport: { ...DOSSIER.boeterapport, eerdereWaarschuwing: true },
        boetebesluit: { ...DOSSIER.boetebesluit, soort: 'waarschuwing' },
      });
      await build.twoPeople(zaakId, 'boete-opstellen', 'boete-nemen');

      expect(await world.run(boeteVastleggen, { zaakId })).to.include({ code: 'BOETE_ONJUIST' });
    });
  });

  it('betaaltermijn-starten: six weeks, beside that of the recovery, and collection asks for an agreement', async () => {
    await build.transact((trx) =>
      openTermijn(
        trx,
        { zaakId, gemeente: 'dinkelland', soort: 'betaaltermijn', begintOp: '2026-01-12' },
        () => world.state.now,
      ),
    );
    await world.done(rapportVastleggen, { zaakId, boetetermijn: THIRTEEN_WEEKS });
    const { besluitId } = await decided();
    expect((await world.run(betaaltermijnStarten, { zaakId, besluitId })).outcome).to.equal(
      'failed',
    );
    await build.rows(
      "update besluiten set bekendgemaakt_op = '2026-02-03' where id = $1",
      besluitId,
    );
    await world.done(betaaltermijnStarten, { zaakId, besluitId });

    expect(await fine()).to.include({
      opgelegd_op: '2026-02-03',
      vervaldatum: '2026-03-17',
      onderzoek_op: '2027-02-03',
    });
    expect(await term('betaaltermijn')).to.include({ begint_op: '2026-01-12' });
    expect(await term('boetetermijn')).to.include({ status: 'afgerond' });
    expect(await build.told(zaakId)).to.deep.equal([messages.regelingGevraagd]);
  });

  it('onderzoek-beeindigen closes the claim and the terms, and the case says how it ended', async () => {
    await world.done(boeteAanmelden, { zaakId });
    await world.done(rapportVastleggen, { zaakId, boetetermijn: THIRTEEN_WEEKS });
    await world.done(onderzoekBeeindigen, { zaakId, boeteUitkomst: 'om' });

    expect(await fine()).to.include({ status: 'afgesloten', sluitreden: 'boete-om' });
    expect(await term('boetetermijn')).to.include({ status: 'afgerond' });
    expect(await build.told(zaakId)).to.deep.equal(['vordering-gewijzigd']);
    await world.done(zaakAfsluiten, { zaakId });
    expect(
      await build.rows('select status, uitkomst from zaken where id = $1', zaakId),
    ).to.deep.equal([{ status: 'afgerond', uitkomst: 'boete-om' }]);
    expect(await build.letters(zaakId)).to.deep.equal([]);
  });

  it('art. 5:42 Awb: boete-vervallen writes off a fine that was decided but not sent yet', async () => {
    await decided();

    expect(await world.done(boeteVervallen, { zaakId })).to.deep.equal({
      boeteUitkomst: 'vervallen',
    });
    expect(await build.bookings(zaakId)).to.deep.equal([
      { soort: 'hoofdsom', bedrag: '600.00' },
      { soort: 'afboeking', bedrag: '-600.00' },
    ]);
    expect(await fine()).to.include({ status: 'afgesloten', sluitreden: 'boete-vervallen' });
    await world.done(boeteVervallen, { zaakId });
    expect(await build.bookings(zaakId)).to.have.length(2);
  });
});
