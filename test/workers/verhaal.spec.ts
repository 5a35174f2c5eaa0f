import { expect } from 'chai';
import { regelingVastleggen } from '../../workers/invordering/regeling-vastleggen.ts';
import { standBepalen } from '../../workers/invordering/stand-bepalen.ts';
import { verhuizingVastleggen } from '../../workers/terugvordering/verhuizing-vastleggen.ts';
import { verlagingBoeken } from '../../workers/terugvordering/verlaging-boeken.ts';
import { vorderingOpenen } from '../../workers/terugvordering/vordering-openen.ts';
import { zaakAfsluiten } from '../../workers/terugvordering/zaak-afsluiten.ts';
import { onderzoekVastleggen } from '../../workers/verhaal/onderzoek-vastleggen.ts';
import { uitspraakVerwerken } from '../../workers/verhaal/uitspraak-verwerken.ts';
import { verhaalBeeindigen } from '../../workers/verhaal/verhaal-beeindigen.ts';
import { verhaalBijwerken } from '../../workers/verhaal/verhaal-bijwerken.ts';
import { verhaalOpleggen } from '../../workers/verhaal/verhaal-opleggen.ts';
import { verhaalVastleggen } from '../../workers/verhaal/verhaal-vastleggen.ts';
import { vertrekVastleggen } from '../../workers/verhaal/vertrek-vastleggen.ts';
import { verzetVastleggen } from '../../workers/verhaal/verzet-vastleggen.ts';
import { verzetVerwerken } from '../../workers/verhaal/verzet-verwerken.ts';
import { textOf } from '../letters/pdf-text.ts';
import { claims } from './claims.ts';
import { MAINTENANCE_DOSSIER as DOSSIER } from './maintenance.ts';
import { createWorkerWorld, MONDAY, type WorkerWorld } from './world.ts';

describe('workers/verhaal', () => {
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

  afterEach(() => build.rows("delete from instellingen where sleutel like 'verhaal-indexering-%'"));

  const at = (day: string) => {
    world.state.now = new Date(`${day}T09:00:00.000Z`);
  };
  const having = async (changes: object) => {
    zaakId = await build.zaak({ ...DOSSIER, ...changes });
  };
  const tell = (section: string, value: object) =>
    build.rows(
      'update dossiers set gegevens = gegevens || jsonb_build_object($2::text, $3::jsonb) where zaak_id = $1',
      zaakId,
      section,
      JSON.stringify(value),
    );
  const section = async (naam: string) =>
    (
      await build.rows<{ sectie: Record<string, unknown> }>(
        'select gegevens -> $2 as sectie from dossiers where zaak_id = $1',
        zaakId,
        naam,
      )
    )[0]?.sectie ?? {};
  const claim = async () =>
    (
      await build.rows<Record<string, unknown>>(
        'select * from vorderingen where zaak_id = $1',
        zaakId,
      )
    )[0] ?? {};
  const months = async () =>
    (
      await build.rows<{ kenmerk: string; bedrag: string }>(
        `select b.kenmerk, b.bedrag::text from vordering_boekingen b join vorderingen v on v.id = b.vordering_id
         where v.zaak_id = $1 and b.soort = 'hoofdsom' order by b.kenmerk`,
        zaakId,
      )
    ).map(({ kenmerk, bedrag }) => [kenmerk.slice(-7), bedrag]);
  /** Decided and told on the day that it is. */
  const imposed = async (uitspraakBekend = false) => {
    await build.twoPeople(zaakId, 'verhaal-opstellen', 'verhaal-nemen');
    await world.done(verhaalVastleggen, { zaakId });
    await world.done(verhaalOpleggen, { zaakId, uitspraakBekend });
  };
  const update = () => world.done(verhaalBijwerken, { zaakId });

  it('vordering-openen opens a claim that the college may recover, on somebody else', async () => {
    expect(await world.done(vorderingOpenen, { zaakId })).to.deep.equal({
      vorderingSoort: 'verhaal',
    });
    expect(await claim()).to.include({
      soort: 'verhaal',
      karakter: 'bevoegd',
      status: 'in-onderzoek',
    });
  });

  it('onderzoek-vastleggen: letters go to whoever has to pay, also when the resident moves', async () => {
    expect(await world.done(onderzoekVastleggen, { zaakId })).to.deep.equal({
      uitspraakBekend: false,
    });
    await world.done(verhuizingVastleggen, { zaakId });

    expect(await section('contact')).to.deep.include({
      postAan: 'Inwoner Test 9',
      postadres: { straat: 'Teststraat 9', postcode: '7591 ZZ', plaats: 'Denekamp' },
    });
  });

  describe('verhaal-vastleggen', () => {
    for (const [what, concept] of [
      ['a cent more than the costs', { bedrag: 700.01 }],
      ['a month of more than five years ago', { vanaf: '2021-02-01' }],
    ] as const) {
      it(`art. 61 Pw: ${what} goes back`, async () => {
        await having({ verhaalsbesluit: { ...DOSSIER.verhaalsbesluit, ...concept } });
        await build.twoPeople(zaakId, 'verhaal-opstellen', 'verhaal-nemen');

        expect(await world.run(verhaalVastleggen, { zaakId })).to.include({
          outcome: 'bpmn-error',
          code: 'VERHAAL_ONJUIST',
        });
        expect(
          await build.rows('select 1 from besluiten where zaak_id = $1', zaakId),
        ).to.deep.equal([]);
      });
    }

    it('not to recover closes without a letter, and the case says so', async () => {
      await having({ verhaalsbesluit: { soort: 'afzien', motivering: 'Geen draagkracht.' } });
      await build.twoPeople(zaakId, 'verhaal-opstellen', 'verhaal-nemen');
      expect(await world.done(verhaalVastleggen, { zaakId })).to.deep.equal({
        verhaalUitkomst: 'afgezien',
      });
      await world.done(verhaalBeeindigen, { zaakId });
      await world.done(zaakAfsluiten, { zaakId, vorderingSoort: 'verhaal' });

      expect(await build.letters(zaakId)).to.deep.equal([]);
      expect(await build.rows('select uitkomst from zaken where id = $1', zaakId)).to.deep.equal([
        { uitkomst: 'geen-verhaal' },
      ]);
    });
  });

  it('verhaal-opleggen: thirty days, and a letter to whoever has to pay without an objection', async () => {
    await world.done(onderzoekVastleggen, { zaakId });
    await imposed();

    expect(await claim()).to.include({
      status: 'vastgesteld',
      opgelegd_op: '2026-02-02',
      vervaldatum: '2026-03-04',
    });
    const [brief] = await build.rows<{ pdf: Buffer }>(
      'select pdf from brieven where zaak_id = $1',
      zaakId,
    );
    const text = textOf(brief?.pdf ?? Buffer.alloc(0)).replace(/\s+/g, ' ');
    expect(text).to.include('Inwoner Test 9').and.include('artikel 62g van de Participatiewet');
    expect(text).not.to.include('bezwaar maken');
    expect(
      await build.rows('select soort, grondslag from termijnen where zaak_id = $1', zaakId),
    ).to.deep.equal([{ soort: 'betaaltermijn', grondslag: 'art. 62g Pw' }]);
  });

  describe('verhaal-bijwerken', () => {
    it('books each month once, asks for an agreement the first time, and waits for the end of the term', async () => {
      await imposed();
      expect(await update()).to.deep.equal({
        verhaalStap: 'wachten',
        wachtenTot: '2026-03-01T00:00:00+01:00',
      });
      await update();

      expect(await months()).to.deep.equal([
        ['2025-12', '200.00'],
        ['2026-01', '200.00'],
        ['2026-02', '200.00'],
      ]);
      expect(await build.told(zaakId)).to.deep.equal(['regeling-gevraagd', 'vordering-gewijzigd']);
      expect(await section('verhaalstand')).to.include({
        perMaand: 200,
        geboektTot: '2026-02-01',
        loopt: true,
      });
      expect((await section('verhaalstand')).letOp).to.include('percentage van 2026');
      at('2026-03-01');
      await update();
      expect(await months()).to.have.length(4);
    });

    it('art. 62d Pw: rises in January by the percentage that the municipality set, never above the costs, and says so', async () => {
      await having({ verhaalsonderzoek: { ...DOSSIER.verhaalsonderzoek, kosten: 215 } });
      await build.rows(
        `insert into instellingen (sleutel, gemeente, waarde, geldig_vanaf, status, bron)
         values ('verhaal-indexering-2026', 'dinkelland', '5', '2025-12-01', 'niet-geverifieerd', 'proef'),
                ('verhaal-indexering-2027', 'dinkelland', '5', '2026-12-01', 'niet-geverifieerd', 'proef')`,
      );
      await imposed();
      await update();
      expect((await months()).slice(0, 2)).to.deep.equal([
        ['2025-12', '200.00'],
        ['2026-01', '210.00'],
      ]);
      expect(await build.letters(zaakId)).to.have.members(['verhaalsbesluit', 'verhaalsbericht']);
      at('2027-01-01');
      await update();

      expect((await months()).at(-1)).to.deep.equal(['2027-01', '215.00']);
    });

    it('a month that comes when all was paid has thirty days of its own', async () => {
      await imposed();
      await update();
      await build.booked(String((await claim()).id), 'betaling', 600);
      at('2026-04-01');
      await update();

      expect(await claim()).to.include({ vervaldatum: '2026-05-01' });
    });

    it('art. 62g lid 2 Pw: not paid in time and no order: the court, once; until then nothing is enforced', async () => {
      await imposed();
      await update();
      expect(await world.done(standBepalen, { zaakId })).to.include({ invorderingRust: false });
      at('2026-03-05');
      expect(await update()).to.include({ verhaalStap: 'rechter' });
      expect(await world.done(standBepalen, { zaakId })).to.include({
        invorderingRust: true,
        afwikkelingLoopt: true,
      });
      await tell('verhaalsuitspraak', {
        uitkomst: 'toegewezen',
        uitspraakOp: '2026-03-04',
        totaal: 450,
        perMaand: 150,
      });
      await world.done(uitspraakVerwerken, { zaakId });
      expect((await build.bookings(zaakId)).at(-1)).to.deep.equal({
        soort: 'correctie',
        bedrag: '-350.00',
      });
      expect(await update()).to.include({ verhaalStap: 'wachten' });
      expect(await world.done(standBepalen, { zaakId })).to.include({ invorderingRust: false });
      at('2026-04-01');
      await update();
      expect((await months()).at(-1)).to.deep.equal(['2026-04', '150.00']);
    });

    it('art. 62b Pw: with an order of the court collection goes on', async () => {
      await having({ verhaalsonderzoek: { ...DOSSIER.verhaalsonderzoek, uitspraak: true } });
      await imposed(true);
      await update();
      at('2026-03-05');

      expect(await update()).to.include({ verhaalStap: 'wachten' });
      expect(await world.done(standBepalen, { zaakId })).to.include({ invorderingRust: false });
    });

    it('a refusal of the court brings the claim to nothing', async () => {
      await imposed();
      await update();
      await tell('verhaalsuitspraak', { uitkomst: 'afgewezen', uitspraakOp: '2026-02-02' });
      await world.done(uitspraakVerwerken, { zaakId });

      expect(await update()).to.include({ verhaalStap: 'klaar' });
      expect(await world.done(standBepalen, { zaakId })).to.include({
        vorderingOpen: false,
        afwikkelingLoopt: false,
      });
    });

    for (const [what, wijziging, last, stap] of [
      [
        'another amount',
        { soort: 'bedrag', vanaf: '2026-03-01', perMaand: 150, toelichting: 'Lager inkomen.' },
        ['2026-03', '150.00'],
        'wachten',
      ],
      ['the end', { soort: 'einde', vanaf: '2026-03-01' }, ['2026-02', '200.00'], 'klaar'],
    ] as const) {
      it(`art. 62e Pw: ${what} from its month on`, async () => {
        await imposed();
        await update();
        await build.booked(String((await claim()).id), 'betaling', 600);
        await tell('verhaalswijziging', wijziging);
        at('2026-03-02');

        expect(await update()).to.include({ verhaalStap: stap });
        expect((await months()).at(-1)).to.deep.equal(last);
      });
    }

    it('art. 62f Pw: one amount is booked once, and is done when there is nothing more to do', async () => {
      await having({
        verhaalsonderzoek: { ...DOSSIER.verhaalsonderzoek, grond: 'schenking' },
        verhaalsbesluit: { ...DOSSIER.verhaalsbesluit, wijze: 'ineens', bedrag: 700 },
      });
      await imposed();
      expect(await update()).to.deep.equal({
        verhaalStap: 'wachten',
        wachtenTot: '2026-03-05T00:00:00+01:00',
      });
      await build.booked(String((await claim()).id), 'betaling', 700);
      at('2026-03-05');

      expect(await update()).to.include({ verhaalStap: 'klaar' });
      expect(await build.bookings(zaakId)).to.have.length(2);
      await world.done(zaakAfsluiten, { zaakId, vorderingSoort: 'verhaal' });
      expect(await build.rows('select uitkomst from zaken where id = $1', zaakId)).to.deep.equal([
        { uitkomst: 'verhaal' },
      ]);
    });
  });

  describe('the resident leaves (art. 62c Pw)', () => {
    const vertrek = {
      gevolg: 'gaat-over',
      toelichting: 'De inwoner krijgt daar bijstand.',
      vanaf: '2026-02-15',
      gemeente: 'Enschede',
      overgedragenOp: '2026-02-16',
    };

    it('no month comes after that day, what is owed stays ours, and whoever pays is told both', async () => {
      await having({ verhaalsonderzoek: { ...DOSSIER.verhaalsonderzoek, uitspraak: true } });
      await world.done(onderzoekVastleggen, { zaakId });
      await imposed(true);
      await update();
      await tell('verhaalsvertrek', vertrek);
      at('2026-02-16');
      await world.done(vertrekVastleggen, { zaakId });
      at('2026-04-01');
      expect(await update(), 'collection goes on with what is owed').to.include({
        verhaalStap: 'klaar',
      });

      expect((await months()).at(-1)).to.deep.equal(['2026-02', '200.00']);
      expect(await section('verhaalstand')).to.include({ loopt: false });
      expect(await build.told(zaakId)).to.include('verhaal-gewijzigd');
      const [brief] = await build.rows<{ pdf: Buffer }>(
        "select pdf from brieven where zaak_id = $1 and sjabloon = 'verhaal-einde'",
        zaakId,
      );
      const text = textOf(brief?.pdf ?? Buffer.alloc(0)).replace(/\s+/g, ' ');
      expect(text).to.include('Inwoner Test 9').and.include('gemeente Enschede');
      expect(text).to.include('600,00').and.include('15 februari 2026');
    });

    it('a letter names no other municipality when nobody goes on', async () => {
      await imposed();
      await update();
      const { gemeente, overgedragenOp, ...eindigt } = vertrek;
      await tell('verhaalsvertrek', { ...eindigt, gevolg: 'eindigt' });
      await world.done(vertrekVastleggen, { zaakId });

      const [brief] = await build.rows<{ pdf: Buffer }>(
        "select pdf from brieven where zaak_id = $1 and sjabloon = 'verhaal-einde'",
        zaakId,
      );
      expect(textOf(brief?.pdf ?? Buffer.alloc(0))).not.to.include('Enschede');
    });

    it('writes to nobody when nothing changes, or before anybody was asked to pay', async () => {
      await tell('verhaalsvertrek', vertrek);
      await world.done(vertrekVastleggen, { zaakId });
      expect(await build.letters(zaakId)).to.deep.equal([]);
      expect(await build.told(zaakId)).to.deep.equal(['verhaal-gewijzigd']);

      await having({ verhaalsvertrek: { gevolg: 'blijft', toelichting: 'Het is één bedrag.' } });
      await imposed();
      await update();
      await world.done(vertrekVastleggen, { zaakId });
      expect(await build.letters(zaakId)).to.deep.equal(['verhaalsbesluit']);
    });
  });

  describe('verzet (art. 62b Pw)', () => {
    beforeEach(async () => {
      await imposed(true);
      await update();
      await build.booked(String((await claim()).id), 'betaling', 100);
      await tell('verzet', { ingesteldOp: '2026-02-02', kenmerk: 'C/08/1' });
      await world.done(verzetVastleggen, { zaakId });
    });

    it('collection rests until the court has decided', async () => {
      expect(await world.done(standBepalen, { zaakId })).to.include({ invorderingRust: true });
      await tell('verzetAfloop', { uitkomst: 'ongegrond', beslistOp: '2026-02-02' });
      await world.done(verzetVerwerken, { zaakId });

      expect(await world.done(standBepalen, { zaakId })).to.include({ invorderingRust: false });
      expect(await build.told(zaakId)).not.to.include('verhaal-gewijzigd');
    });

    it('well-founded: booked back; what was paid is kept to be returned, not through the benefit of the resident', async () => {
      await tell('verzetAfloop', { uitkomst: 'gegrond', beslistOp: '2026-02-02' });
      await world.done(verzetVerwerken, { zaakId });

      expect((await build.bookings(zaakId)).slice(-2)).to.deep.equal([
        { soort: 'correctie', bedrag: '-600.00' },
        { soort: 'te-veel-ontvangen', bedrag: '100.00' },
      ]);
      expect(await build.orders(zaakId)).to.deep.equal([
        { soort: 'terugbetalen', bedrag: '100.00' },
      ]);
      expect(
        await build.rows(
          "select 1 from outbox where zaak_id = $1 and soort = 'invordering-opdragen'",
          zaakId,
        ),
      ).to.deep.equal([]);
      expect(await build.told(zaakId)).to.include('verhaal-gewijzigd');
      expect(await update()).to.include({ verhaalStap: 'klaar' });
    });
  });

  it('is lowered as any claim, and never set off with the benefit of the resident', async () => {
    await having({
      betaalafspraak: {
        wijze: 'verrekening',
        toelichting: 'Verrekenen met de uitkering.',
        perMaand: 100,
        eersteOp: '2026-03-01',
      },
    });
    await imposed();
    await update();
    await world.done(verlagingBoeken, { zaakId });
    expect((await build.bookings(zaakId)).at(-1)).to.deep.equal({
      soort: 'correctie',
      bedrag: '-200.00',
    });
    expect(
      await build.rows('select soort from vorderingen where zaak_id = $1', zaakId),
    ).to.have.length(1);

    expect(await world.run(regelingVastleggen, { zaakId })).to.include({
      outcome: 'bpmn-error',
      code: 'REGELING_ONMOGELIJK',
    });
  });
});
