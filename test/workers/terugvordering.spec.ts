import { expect } from 'chai';
import { briefOpstellen } from '../../workers/bekendmaking/brief-opstellen.ts';
import { bedragVastleggen } from '../../workers/terugvordering/bedrag-vastleggen.ts';
import { besluitVastleggen } from '../../workers/terugvordering/besluit-vastleggen.ts';
import { betaaltermijnStarten } from '../../workers/terugvordering/betaaltermijn-starten.ts';
import { betalingBoeken } from '../../workers/terugvordering/betaling-boeken.ts';
import { grondVastleggen } from '../../workers/terugvordering/grond-vastleggen.ts';
import { insolventieAfronden } from '../../workers/terugvordering/insolventie-afronden.ts';
import { invorderingRusten } from '../../workers/terugvordering/invordering-rusten.ts';
import { nalatenschapVerwerken } from '../../workers/terugvordering/nalatenschap-verwerken.ts';
import { teveelTerugbetalen } from '../../workers/terugvordering/teveel-terugbetalen.ts';
import { verhuizingVastleggen } from '../../workers/terugvordering/verhuizing-vastleggen.ts';
import { verlagingBoeken } from '../../workers/terugvordering/verlaging-boeken.ts';
import { vernietigingAfronden } from '../../workers/terugvordering/vernietiging-afronden.ts';
import { voornemenVersturen } from '../../workers/terugvordering/voornemen-versturen.ts';
import { vorderingHerroepen } from '../../workers/terugvordering/vordering-herroepen.ts';
import { vorderingOpenen } from '../../workers/terugvordering/vordering-openen.ts';
import { vorderingOvernemen } from '../../workers/terugvordering/vordering-overnemen.ts';
import { zaakAfsluiten } from '../../workers/terugvordering/zaak-afsluiten.ts';
import { textOf } from '../letters/pdf-text.ts';
import { CLAIM_DOSSIER, claims } from './claims.ts';
import { createWorkerWorld, MONDAY, submitted, type WorkerWorld } from './world.ts';

const PAYMENT = {
  betalingBedrag: 100,
  betalingOp: '2026-02-02',
  betalingWijze: 'betaling',
  betalingNummer: 7,
  betalingKenmerk: null,
};

describe('workers/terugvordering', () => {
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
    zaakId = await build.zaak();
  });

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
  const zaak = async () =>
    (await build.rows('select status, uitkomst from zaken where id = $1', zaakId))[0];

  it('vordering-openen opens one claim, of which nothing is owed yet', async () => {
    expect(await world.done(vorderingOpenen, { zaakId })).to.deep.equal({
      vorderingSoort: 'terugvordering',
    });
    await world.done(vorderingOpenen, { zaakId });

    expect(await claim()).to.include({
      oorzaak: 'inlichtingenplicht',
      status: 'in-onderzoek',
      periode_van: '2025-07-01',
    });
    expect(await build.bookings(zaakId)).to.deep.equal([]);
  });

  describe('bedrag-vastleggen', () => {
    it('grosses up the year before, not this one (art. 58 lid 5 Pw)', async () => {
      expect(await world.done(bedragVastleggen, { zaakId })).to.deep.equal({
        peildatum: '2026-02-02',
        oorzaak: 'inlichtingenplicht',
        kostenBinnenTweeJaar: 'alle',
      });
      expect(await section('terugvorderingsadvies')).to.include({
        netto: 1200,
        brutering: 210.5,
        totaal: 1410.5,
      });
    });

    for (const [what, anders] of [
      ['a year that has not begun', { posten: [{ jaar: 2027, netto: 1, loonheffing: 0 }] }],
      ['nothing at all', { posten: [{ jaar: 2026, netto: 0, loonheffing: 0 }] }],
      ['a last day before the first', { jongsteKostenOp: '2025-06-30' }],
    ] as const) {
      it(`${what} gives no cause, so that the table has no answer`, async () => {
        zaakId = await build.zaak({
          vorderingsbedrag: { ...CLAIM_DOSSIER.vorderingsbedrag, ...anders },
        });

        expect(await world.done(bedragVastleggen, { zaakId })).to.include({
          oorzaak: null,
          kostenBinnenTweeJaar: null,
        });
        expect((await section('terugvorderingsadvies')).waarschuwing).to.include('niet kloppen');
      });
    }
  });

  it('grond-vastleggen keeps the advice and whether it is mandatory', async () => {
    await world.done(grondVastleggen, {
      zaakId,
      kostenBinnenTweeJaar: 'deels',
      terugvorderingsgrond: {
        karakter: 'bevoegd',
        verrekenen: 'mag',
        grondslag: 'art. 58 lid 2 onder e en lid 6 Pw',
        bron: 'Pw',
        geverifieerd: true,
      },
    });

    expect(await claim()).to.include({ karakter: 'bevoegd' });
    expect((await section('terugvorderingsadvies')).waarschuwing).to.include('twee jaar');
  });

  it('voornemen-versturen writes what we intend and opens the time to react (art. 4:8 Awb)', async () => {
    expect(await world.done(voornemenVersturen, { zaakId })).to.deep.equal({
      zienswijzeTot: '2026-02-17T00:00:00+01:00',
    });
    expect(await build.letters(zaakId)).to.deep.equal(['voornemen-terugvordering']);
    expect(
      await build.rows('select soort, grondslag from termijnen where zaak_id = $1', zaakId),
    ).to.deep.equal([{ soort: 'zienswijzetermijn', grondslag: 'art. 4:8 lid 1 Awb' }]);
  });

  describe('besluit-vastleggen', () => {
    it('books principal and gross-up apart, and once', async () => {
      await build.twoPeople(zaakId, 'besluit-opstellen', 'besluit-nemen');
      const { besluitId } = await world.done(besluitVastleggen, {
        zaakId,
        besluitSoort: 'terugvordering',
      });

      expect(await build.bookings(zaakId)).to.deep.equal([
        { soort: 'hoofdsom', bedrag: '1200.00' },
        { soort: 'brutering', bedrag: '210.50' },
      ]);
      expect(await claim()).to.include({ status: 'vastgesteld', besluit_id: besluitId });
      await world.done(besluitVastleggen, { zaakId, besluitSoort: 'terugvordering' });
      expect(await build.bookings(zaakId)).to.have.length(2);
    });

    it('the letter names amount, gross-up, weighing and the six weeks', async () => {
      await build.twoPeople(zaakId, 'besluit-opstellen', 'besluit-nemen');
      const { besluitId } = await world.done(besluitVastleggen, {
        zaakId,
        besluitSoort: 'terugvordering',
      });
      const { briefId } = await world.done(briefOpstellen, { zaakId, besluitId });
      const [brief] = await build.rows<{ pdf: Buffer }>(
        'select pdf from brieven where id = $1',
        briefId,
      );
      const text = textOf(brief?.pdf ?? Buffer.alloc(0)).replace(/\s+/g, ' ');

      expect(text)
        .to.match(/1\.410,50/)
        .and.match(/210,50/);
      expect(text).to.include('zes weken').and.include('artikel 58 lid 1 van de Participatiewet');
    });

    it('refuses a decision by one person', async () => {
      await submitted(world, zaakId, 'besluit-opstellen', 'bo-kwaliteit');
      await submitted(world, zaakId, 'besluit-nemen', 'bo-kwaliteit');
      const outcome = await world.run(besluitVastleggen, { zaakId, besluitSoort: 'afzien' });

      expect(JSON.stringify(outcome)).to.include('niet door twee personen');
    });

    it('a gross-up that is not below the amount goes back, and books nothing', async () => {
      zaakId = await build.zaak({
        terugvorderingsbesluit: { ...CLAIM_DOSSIER.terugvorderingsbesluit, brutering: 1410.5 },
      });
      await build.twoPeople(zaakId, 'besluit-opstellen', 'besluit-nemen');

      expect(
        await world.run(besluitVastleggen, { zaakId, besluitSoort: 'terugvordering' }),
      ).to.include({ outcome: 'bpmn-error', code: 'BEDRAG_ONJUIST' });
      expect(await build.bookings(zaakId)).to.deep.equal([]);
      expect(await build.rows('select 1 from besluiten where zaak_id = $1', zaakId)).to.deep.equal(
        [],
      );
    });

    it('not recovering books nothing', async () => {
      await build.twoPeople(zaakId, 'besluit-opstellen', 'besluit-nemen');
      await world.done(besluitVastleggen, { zaakId, besluitSoort: 'afzien' });

      expect(await build.bookings(zaakId)).to.deep.equal([]);
      expect(
        await build.rows('select soort from besluiten where zaak_id = $1', zaakId),
      ).to.deep.equal([{ soort: 'afzien-terugvordering' }]);
    });
  });

  it('betaaltermijn-starten: six weeks from the day of sending, a review after a year', async () => {
    await build.twoPeople(zaakId, 'besluit-opstellen', 'besluit-nemen');
    const { besluitId } = await world.done(besluitVastleggen, {
      zaakId,
      besluitSoort: 'terugvordering',
    });
    expect((await world.run(betaaltermijnStarten, { zaakId, besluitId })).outcome).to.equal(
      'failed',
    );
    await build.rows(
      "update besluiten set bekendgemaakt_op = '2026-02-03' where id = $1",
      besluitId,
    );
    await world.done(betaaltermijnStarten, { zaakId, besluitId });

    expect(await claim()).to.include({
      opgelegd_op: '2026-02-03',
      vervaldatum: '2026-03-17',
      onderzoek_op: '2027-02-03',
    });
  });

  it('vordering-overnemen keeps the days, payments and interruption of elsewhere', async () => {
    await world.done(vorderingOvernemen, { zaakId });

    expect(await build.bookings(zaakId)).to.deep.equal([
      { soort: 'hoofdsom', bedrag: '2400.00' },
      { soort: 'betaling', bedrag: '-400.00' },
    ]);
    expect(await claim()).to.include({ vervaldatum: '2025-04-14', karakter: 'verplicht' });
    expect(
      await build.rows(
        'select soort, van from verjaringsgebeurtenissen where vordering_id = $1',
        (await claim()).id,
      ),
    ).to.deep.equal([{ soort: 'stuiting', van: '2026-01-12' }]);
  });

  describe('betaling-boeken', () => {
    it('books, tells the collection, and says when it was too much', async () => {
      await build.claim(zaakId, { hoofdsom: 150 });

      expect(await world.done(betalingBoeken, { zaakId, ...PAYMENT })).to.deep.equal({
        teVeelBetaald: false,
      });
      expect(
        await world.done(betalingBoeken, { zaakId, ...PAYMENT, betalingNummer: 8 }),
      ).to.deep.equal({ teVeelBetaald: true });
      expect(await build.bookings(zaakId)).to.deep.equal([
        { soort: 'hoofdsom', bedrag: '150.00' },
        { soort: 'betaling', bedrag: '-100.00' },
        { soort: 'betaling', bedrag: '-100.00' },
        { soort: 'te-veel-ontvangen', bedrag: '50.00' },
      ]);
      expect(await build.told(zaakId)).to.deep.equal([
        'vordering-gewijzigd',
        'vordering-gewijzigd',
      ]);
      expect(await section('vorderingsstand')).to.include({ saldo: 0, ontvangen: 200 });
    });

    it('the same number twice is one payment, also from another job', async () => {
      await build.claim(zaakId);
      const payment = { ...PAYMENT, betalingNummer: 21 };
      await world.done(betalingBoeken, { zaakId, ...payment });

      expect(await world.done(betalingBoeken, { zaakId, ...payment })).to.deep.equal({
        teVeelBetaald: false,
      });
      expect(await build.bookings(zaakId)).to.have.length(2);
    });

    it('art. 4:92 Awb: pays the claim that fell due first, then the fine', async () => {
      await build.claim(zaakId, { hoofdsom: 60 });
      await build.claim(zaakId, { hoofdsom: 60, soort: 'boete', vervaldatum: '2026-06-01' });
      await world.done(betalingBoeken, { zaakId, ...PAYMENT, betalingNummer: 31 });

      expect(
        await build.rows(
          `select v.soort, s.saldo::text from vordering_saldi s join vorderingen v on v.id = s.vordering_id
           where v.zaak_id = $1 order by v.soort`,
          zaakId,
        ),
      ).to.deep.equal([
        { soort: 'boete', saldo: '20.00' },
        { soort: 'terugvordering', saldo: '0.00' },
      ]);
    });

    for (const [what, anders] of [
      ['nothing', { betalingBedrag: 0 }],
      ['an amount below zero', { betalingBedrag: -5 }],
      ['half a cent', { betalingBedrag: 10.005 }],
      ['an absurd amount', { betalingBedrag: 5_000_000 }],
    ] as const) {
      it(`${what} goes to a person and books nothing`, async () => {
        await build.claim(zaakId);

        expect(await world.run(betalingBoeken, { zaakId, ...PAYMENT, ...anders })).to.include({
          outcome: 'bpmn-error',
          code: 'BETALING_GEWEIGERD',
        });
        expect(await build.bookings(zaakId)).to.have.length(1);
      });
    }

    it('a closed claim and another resident’s reference go to a person', async () => {
      const other = await build.zaak();
      await build.claim(other);
      await world.done(betalingBoeken, { zaakId: other, ...PAYMENT, betalingKenmerk: 'BANK-9' });
      await build.claim(zaakId);
      expect(
        await world.run(betalingBoeken, { zaakId, ...PAYMENT, betalingKenmerk: 'BANK-9' }),
      ).to.include({ code: 'BETALING_GEWEIGERD' });

      await build.rows(
        "update vorderingen set status = 'afgesloten', sluitreden = 'voldaan', gesloten_op = now() where zaak_id = $1",
        zaakId,
      );
      expect(
        await world.run(betalingBoeken, { zaakId, ...PAYMENT, betalingNummer: 99 }),
      ).to.include({ code: 'BETALING_GEWEIGERD' });
    });
  });

  it('teveel-terugbetalen orders the excess once', async () => {
    const id = await build.claim(zaakId, { hoofdsom: 50 });
    await build.booked(id, 'betaling', 80);
    await world.done(teveelTerugbetalen, { zaakId });
    await world.done(teveelTerugbetalen, { zaakId });

    expect(await build.orders(zaakId)).to.deep.equal([{ soort: 'terugbetalen', bedrag: '30.00' }]);
  });

  describe('nalatenschap-verwerken', () => {
    it('letters go to whoever deals with the estate; a fine ends', async () => {
      await build.claim(zaakId, { hoofdsom: 60 });
      await build.claim(zaakId, { hoofdsom: 40, soort: 'boete' });
      await world.done(nalatenschapVerwerken, { zaakId });

      expect((await section('contact')).postAan).to.equal('De erven');
      expect(await build.bookings(zaakId)).to.deep.include({
        soort: 'afboeking',
        bedrag: '-40.00',
      });
      expect(await build.bookings(zaakId)).to.have.length(3);
    });

    it('without an estate everything is written off', async () => {
      zaakId = await build.zaak({ nalatenschap: { uitkomst: 'afboeken' } });
      await build.claim(zaakId, { hoofdsom: 60 });
      await world.done(nalatenschapVerwerken, { zaakId });

      expect((await build.bookings(zaakId)).at(-1)).to.deep.equal({
        soort: 'afboeking',
        bedrag: '-60.00',
      });
    });
  });

  it('art. 4:111 Awb: rests during the Wsnp, and the limitation is longer by that time', async () => {
    const id = await build.claim(zaakId);
    await world.done(invorderingRusten, { zaakId });
    expect(await claim()).to.include({ rust_tot: '2027-02-01' });

    await world.done(insolventieAfronden, { zaakId });
    expect(await claim()).to.include({ rust_tot: null });
    expect(
      await build.rows(
        'select van, tot, grond from verjaringsgebeurtenissen where vordering_id = $1',
        id,
      ),
    ).to.deep.equal([{ van: '2025-08-01', tot: '2026-02-01', grond: 'art. 4:111 Awb' }]);
    expect(await build.bookings(zaakId)).to.have.length(1);
  });

  for (const [afloop, soort] of [
    ['schone-lei', 'afboeking'],
    ['akkoord', 'kwijtschelding'],
  ] as const) {
    it(`insolventie-afronden: ${afloop} books the rest as ${soort}`, async () => {
      zaakId = await build.zaak({ insolventieAfloop: { afloop, beeindigdOp: '2026-02-01' } });
      await build.claim(zaakId, { hoofdsom: 60 });
      await world.done(insolventieAfronden, { zaakId });

      expect((await build.bookings(zaakId)).at(-1)).to.deep.equal({ soort, bedrag: '-60.00' });
    });
  }

  it('verhuizing-vastleggen changes where letters go', async () => {
    await build.claim(zaakId);
    await world.done(verhuizingVastleggen, { zaakId });

    expect((await section('contact')).postadres).to.include({ plaats: 'Oldenzaal' });
  });

  it('verlaging-boeken: what was paid beyond the new amount goes back, and never more', async () => {
    const id = await build.claim(zaakId, { hoofdsom: 300 });
    await build.booked(id, 'betaling', 250);
    await world.done(verlagingBoeken, { zaakId });

    expect((await build.bookings(zaakId)).slice(-2)).to.deep.equal([
      { soort: 'correctie', bedrag: '-200.00' },
      { soort: 'te-veel-ontvangen', bedrag: '150.00' },
    ]);
    expect(await build.orders(zaakId)).to.deep.equal([{ soort: 'terugbetalen', bedrag: '150.00' }]);
    await world.done(verlagingBoeken, { zaakId });
    expect((await build.bookings(zaakId)).at(-2)).to.deep.equal({
      soort: 'correctie',
      bedrag: '-100.00',
    });
  });

  it('art. 4:102 Awb: revoked, paid back with interest, and closed', async () => {
    const id = await build.claim(zaakId, { hoofdsom: 300 });
    await build.booked(id, 'betaling', 250);
    await world.done(vorderingHerroepen, { zaakId });
    expect(await section('vorderingsstand')).to.include({ saldo: 0 });

    await world.done(vernietigingAfronden, { zaakId });
    expect(await build.orders(zaakId)).to.deep.equal([
      { soort: 'terugbetalen', bedrag: '250.00' },
      { soort: 'rente-vergoeden', bedrag: '12.50' },
    ]);
    expect(await claim()).to.include({ status: 'afgesloten', sluitreden: 'vernietigd' });
    expect(await zaak()).to.deep.equal({ status: 'afgerond', uitkomst: 'vernietigd' });
    expect(await build.letters(zaakId)).to.deep.equal(['afsluitbericht']);
  });

  describe('zaak-afsluiten', () => {
    for (const [reden, soort, anders] of [
      ['voldaan', 'betaling', {}],
      ['kwijtgescholden', 'kwijtschelding', {}],
      ['afgeboekt', 'afboeking', {}],
      ['verjaard', 'afboeking', { verjaring: { oordeel: 'verjaring' } }],
    ] as const) {
      it(`${reden}: by what brought the claim to zero`, async () => {
        zaakId = await build.zaak(anders);
        const id = await build.claim(zaakId, { hoofdsom: 60 });
        await build.booked(id, soort, 60);
        await world.done(zaakAfsluiten, {
          zaakId,
          besluitSoort: 'terugvordering',
          vorderingSoort: 'terugvordering',
        });

        expect(await zaak()).to.deep.equal({ status: 'afgerond', uitkomst: reden });
        expect(await claim()).to.include({ status: 'afgesloten', sluitreden: reden });
        expect(await build.letters(zaakId)).to.deep.equal(['afsluitbericht']);
      });
    }

    it('who need not pay back was told by the decision: no second letter', async () => {
      await world.done(vorderingOpenen, { zaakId });
      await world.done(zaakAfsluiten, { zaakId, besluitSoort: 'afzien', vorderingSoort: null });

      expect(await zaak()).to.deep.equal({ status: 'afgerond', uitkomst: 'afgezien' });
      expect(await build.letters(zaakId)).to.deep.equal([]);
    });
  });
});
