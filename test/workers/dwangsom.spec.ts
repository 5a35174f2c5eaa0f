import { expect } from 'chai';
import { inTransaction } from '../../db/transaction.ts';
import { sluitTermijn } from '../../terms/sluit-termijn.ts';
import { bezwaartermijnStarten } from '../../workers/bekendmaking/bezwaartermijn-starten.ts';
import { briefOpstellen } from '../../workers/bekendmaking/brief-opstellen.ts';
import { dwangsomBerekenen } from '../../workers/dwangsom/dwangsom-berekenen.ts';
import { dwangsomBetalen } from '../../workers/dwangsom/dwangsom-betalen.ts';
import { dwangsombesluitVastleggen } from '../../workers/dwangsom/dwangsombesluit-vastleggen.ts';
import { ingebrekestellingVastleggen } from '../../workers/dwangsom/ingebrekestelling-vastleggen.ts';
import { teVroegBerichten } from '../../workers/dwangsom/te-vroeg-berichten.ts';
import { verzuimBepalen } from '../../workers/dwangsom/verzuim-bepalen.ts';
import { textOf } from '../letters/pdf-text.ts';
import { cases } from './cases.ts';
import { createWorkerWorld, MONDAY, submitted, type WorkerWorld } from './world.ts';

/** Received on 2 February 2026, so decided in time up to and including 30 March. */
const NOTICE = { ingebrekestelling: { ontvangenOp: '2026-04-01', wijze: 'brief' } };
const VALID = {
  ...NOTICE,
  ingebrekestellingsoordeel: { oordeel: 'geldig', termijnTot: '2026-03-30' },
};
const TWO_WEEKS = {
  duur: 'P2W',
  grondslag: 'art. 4:18 Awb',
  bron: 'Awb',
  geverifieerd: true,
};
const RATES = {
  perDag1: 23,
  perDag2: 35,
  perDag3: 45,
  maximum: 1442,
  grondslag: 'art. 4:17 lid 2 Awb',
  bron: 'Awb, bedragen van 2025; die van 2026 niet gevonden, niet geverifieerd',
  geverifieerd: false,
};

describe('workers/dwangsom', () => {
  let world: WorkerWorld;
  let build: ReturnType<typeof cases>;
  let zaakId: string;
  let beslistermijn: string;
  before(async () => {
    world = await createWorkerWorld();
    build = cases(world);
  });
  after(() => world.close());

  const at = (day: string) => {
    world.state.now = new Date(`${day}T09:00:00.000Z`);
  };
  const begin = async (dossier: object) => {
    world.state.now = MONDAY;
    zaakId = await build.zaak(dossier);
    beslistermijn = (await build.term(zaakId, 'beslistermijn')).id;
  };
  const close = (day: string) => {
    at(day);
    return inTransaction(world.database.db, '*', (trx) =>
      sluitTermijn(trx, { termijnId: beslistermijn }, () => world.state.now),
    );
  };
  const stand = async () =>
    (
      await build.rows<{ stand: Record<string, unknown> }>(
        `select gegevens -> 'dwangsomstand' as stand from dossiers where zaak_id = $1`,
        zaakId,
      )
    )[0]?.stand;
  const terms = () =>
    build.rows(
      `select soort, begint_op, einddatum, gesloten_op is not null as dicht from termijnen
       where zaak_id = $1 and soort <> 'beslistermijn' order by soort`,
      zaakId,
    );
  const told = async () =>
    (
      await build.rows<{ keer: number }>(
        `select count(*)::int as keer from outbox where zaak_id = $1 and inhoud ->> 'naam' = 'verzuim-beeindigd'`,
        zaakId,
      )
    )[0]?.keer;
  const letter = async () => {
    const [brief] = await build.rows<{ pdf: Buffer }>(
      'select pdf from brieven where zaak_id = $1',
      zaakId,
    );
    return textOf(brief?.pdf ?? Buffer.alloc(0)).replace(/\s+/g, ' ');
  };
  const decided = async (dwangsombesluit: object) => {
    await build.rows(
      `update dossiers set gegevens = gegevens || $2::jsonb where zaak_id = $1`,
      zaakId,
      JSON.stringify({ dwangsombesluit }),
    );
    await submitted(world, zaakId, 'dwangsombesluit-opstellen', 'bo-kwaliteit');
    await submitted(world, zaakId, 'dwangsombesluit-nemen', 'teamleider');
    return String((await world.done(dwangsombesluitVastleggen, { zaakId })).besluitId);
  };

  it('ingebrekestelling-vastleggen opens the two weeks and says what the dates are', async () => {
    await begin(NOTICE);
    at('2026-04-01');
    await world.done(ingebrekestellingVastleggen, { zaakId });

    expect(await stand()).to.deep.equal({
      termijnTot: '2026-03-30',
      advies: 'De beslistermijn was voorbij. Zonder besluit gaat er een dwangsom lopen.',
      eersteDag: '2026-04-16',
      laatsteDag: '2026-05-27',
    });
    expect(await terms()).to.deep.equal([
      {
        soort: 'ingebrekestelling',
        begint_op: '2026-04-01',
        einddatum: '2026-04-15',
        dicht: false,
      },
    ]);
  });

  it('ingebrekestelling-vastleggen sees a notice that came too early, or while the clock stands still', async () => {
    await begin({ ingebrekestelling: { ontvangenOp: '2026-03-30', wijze: 'brief' } });
    at('2026-03-30');
    await world.done(ingebrekestellingVastleggen, { zaakId });
    expect((await stand())?.advies).to.match(/liep nog/);
    await begin(NOTICE);
    await build.suspended(beslistermijn);
    await world.done(ingebrekestellingVastleggen, { zaakId });

    expect((await stand())?.advies).to.match(/staat stil/);
  });

  describe('verzuim-bepalen', () => {
    for (const [day, verzuim, verzuimTot, dagen] of [
      ['2026-04-02', 'loopt', '2026-04-16T00:00:00+02:00', 0],
      ['2026-04-16', 'loopt', '2026-05-28T00:00:00+02:00', 1],
      ['2026-05-27', 'loopt', '2026-05-28T00:00:00+02:00', 42],
      ['2026-05-28', 'voorbij', '2026-05-28T00:00:00+02:00', 42],
    ] as const) {
      it(`on ${day}: ${verzuim}, ${dagen} days`, async () => {
        await begin(VALID);
        at(day);

        expect(await world.done(verzuimBepalen, { zaakId })).to.deep.equal({
          verzuim,
          verzuimTot,
          dwangsomVanaf: '2026-04-16',
        });
        expect((await stand())?.dagen).to.equal(dagen);
      });
    }

    for (const [day, verzuim] of [
      ['2026-04-16', 'op-tijd'],
      ['2026-04-22', 'voorbij'],
    ] as const) {
      it(`the decision term closed on ${day}: ${verzuim}`, async () => {
        await begin(VALID);
        await close(day);
        expect(await told()).to.equal(1);

        expect((await world.done(verzuimBepalen, { zaakId })).verzuim).to.equal(verzuim);
      });
    }

    it('a last day that the person gave counts, also when the notice came before it', async () => {
      await begin({
        ...NOTICE,
        ingebrekestellingsoordeel: { oordeel: 'geldig', termijnTot: '2026-04-01' },
      });

      expect((await world.done(verzuimBepalen, { zaakId })).verzuim).to.equal('te-vroeg');
    });

    it('a decision in time tells nobody', async () => {
      await begin({});
      await close('2026-03-30');

      expect(await told()).to.equal(0);
    });
  });

  it('art. 4:18 Awb: counts six days, fixes them by decision, sends the letter and pays once', async () => {
    await begin(VALID);
    await close('2026-04-22');
    await world.done(verzuimBepalen, { zaakId });
    await world.done(dwangsomBerekenen, { zaakId, dwangsomtermijn: TWO_WEEKS, dwangsom: RATES });
    expect(await stand()).to.include({
      dagen: 6,
      bedrag: 138,
      laatsteDag: '2026-04-21',
      geverifieerd: false,
    });
    expect(await terms()).to.deep.include({
      soort: 'dwangsombeschikking',
      begint_op: '2026-04-21',
      // two weeks end on Liberation Day
      einddatum: '2026-05-06',
      dicht: false,
    });

    const besluitId = await decided({
      verschuldigd: true,
      bedrag: 138,
      samen: false,
      motivering: 'Wij hebben zes dagen te laat besloten op uw aanvraag.',
    });
    await world.done(briefOpstellen, { zaakId, besluitId });
    expect(await letter())
      .to.include('dwangsom van € 138,00 over 6 dagen')
      .and.include('6 dagen × € 23,00');
    await build.rows(
      'update brieven set verzonden_op = $2 where zaak_id = $1',
      zaakId,
      world.state.now,
    );
    await world.done(bezwaartermijnStarten, { zaakId, besluitId });
    await world.done(dwangsomBetalen, { zaakId, besluitId });

    expect(
      await build.rows('select soort, bedrag::text from betalingen where zaak_id = $1', zaakId),
    ).to.deep.equal([{ soort: 'dwangsom', bedrag: '138.00' }]);
    expect((await terms()).map(({ soort, dicht }) => [soort, dicht])).to.deep.equal([
      ['bezwaartermijn', false],
      ['dwangsombeschikking', true],
    ]);
  });

  it('art. 4:18 Awb holds for a case on a model that does not ask the table', async () => {
    await begin(VALID);
    await close('2026-04-22');
    await world.done(verzuimBepalen, { zaakId });
    await world.done(dwangsomBerekenen, { zaakId, dwangsom: RATES });

    expect(await terms()).to.deep.include({
      soort: 'dwangsombeschikking',
      begint_op: '2026-04-21',
      einddatum: '2026-05-06',
      dicht: false,
    });
  });

  it('art. 4:17 lid 7 Awb: each applicant gets an equal part, the odd cent goes to the first', async () => {
    await begin(VALID);
    await close('2026-04-22');
    await world.done(verzuimBepalen, { zaakId });
    await world.done(dwangsomBerekenen, { zaakId, dwangsomtermijn: TWO_WEEKS, dwangsom: RATES });
    const rekeningnummer = 'NL91ABNA0417164300';
    const besluitId = await decided({
      verschuldigd: true,
      bedrag: 138.01,
      samen: true,
      medeaanvragers: [{ naam: 'Aanvrager Test 2', rekeningnummer }],
      motivering: 'Wij hebben zes dagen te laat besloten op uw aanvraag.',
    });
    await world.done(briefOpstellen, { zaakId, besluitId });
    await world.done(dwangsomBetalen, { zaakId, besluitId });

    expect(await letter()).to.include('voor 2 aanvragers samen: ieder € 69,01');
    expect(
      await build.rows(
        'select soort, bedrag::text, ontvanger from betalingen where zaak_id = $1 order by ontvanger',
        zaakId,
      ),
    ).to.deep.equal([
      { soort: 'dwangsom', bedrag: '69.01', ontvanger: 1 },
      { soort: 'dwangsom', bedrag: '69.00', ontvanger: 2 },
    ]);
    const orders = await build.rows<{ inhoud: object }>(
      `select inhoud from outbox where zaak_id = $1 and soort = 'betaling-opdragen'`,
      zaakId,
    );
    expect(orders).to.have.length(2);
    expect(JSON.stringify(orders), 'names and accounts stay in the case file').not.to.match(
      /Aanvrager|NL91/,
    );
  });

  it('art. 4:19 Awb: no six weeks of its own beside those of the decision, and no decision term is closed', async () => {
    await begin(VALID);
    const bezwaar = await build.term(zaakId, 'bezwaartermijn', '2026-04-22');
    const besluitId = await decided({
      verschuldigd: false,
      motivering: 'U stelde ons een jaar na de laatste dag in gebreke.',
      artikel: 'art. 4:17 lid 6 onder a Awb',
    });
    await world.done(briefOpstellen, { zaakId, besluitId });
    expect(await letter()).to.include('Wij hoeven u geen dwangsom te betalen');
    await build.rows(
      'update brieven set verzonden_op = $2 where zaak_id = $1',
      zaakId,
      world.state.now,
    );
    await world.done(bezwaartermijnStarten, { zaakId, besluitId });
    await world.done(dwangsomBetalen, { zaakId, besluitId });

    expect(
      await build.rows(
        `select id from termijnen where zaak_id = $1 and status = 'lopend' and soort = 'bezwaartermijn'`,
        zaakId,
      ),
    ).to.deep.equal([{ id: bezwaar.id }]);
    expect(
      await build.rows(
        'select status from termijnen where id = $1 and gesloten_op is null',
        beslistermijn,
      ),
    ).to.deep.equal([{ status: 'lopend' }]);
    expect(await build.rows('select besloten_op from zaken where id = $1', zaakId)).to.deep.equal([
      { besloten_op: null },
    ]);
    expect(await build.rows('select 1 from betalingen where zaak_id = $1', zaakId)).to.deep.equal(
      [],
    );
  });

  it('leaves the amount to a person when the table knows no rates', async () => {
    await begin(VALID);
    await close('2026-04-22');
    await world.done(dwangsomBerekenen, { zaakId, dwangsomtermijn: TWO_WEEKS, dwangsom: null });

    expect(await stand()).to.include({ dagen: 6, geverifieerd: false });
    expect(await stand()).not.to.have.property('bedrag');
  });

  it('is refused when one person drafted and decided', async () => {
    await begin(VALID);
    await submitted(world, zaakId, 'dwangsombesluit-opstellen', 'teamleider');
    await submitted(world, zaakId, 'dwangsombesluit-nemen', 'teamleider');

    expect((await world.run(dwangsombesluitVastleggen, { zaakId })).outcome).to.equal('failed');
  });

  it('te-vroeg-berichten names the last day', async () => {
    await begin({
      ingebrekestelling: { ontvangenOp: '2026-03-27', wijze: 'brief' },
      ingebrekestellingsoordeel: { oordeel: 'te-vroeg', termijnTot: '2026-03-30' },
    });
    at('2026-03-27');
    await world.done(ingebrekestellingVastleggen, { zaakId });
    await world.done(teVroegBerichten, { zaakId });

    expect(await letter()).to.include('tot en met 30 maart 2026');
    expect((await terms()).map(({ dicht }) => dicht)).to.deep.equal([true]);
  });
});
