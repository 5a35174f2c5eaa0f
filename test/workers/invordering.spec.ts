import { expect } from 'chai';
import { aanmaningVersturen } from '../../workers/invordering/aanmaning-versturen.ts';
import { afspraakVoorbereiden } from '../../workers/invordering/afspraak-voorbereiden.ts';
import { dwangbevelVersturen } from '../../workers/invordering/dwangbevel-versturen.ts';
import { kwijtscheldingAdviseren } from '../../workers/invordering/kwijtschelding-adviseren.ts';
import { kwijtscheldingVastleggen } from '../../workers/invordering/kwijtschelding-vastleggen.ts';
import { kwijtscheldingVoorbereiden } from '../../workers/invordering/kwijtschelding-voorbereiden.ts';
import { onderzoekVastleggen } from '../../workers/invordering/onderzoek-vastleggen.ts';
import { regelingVastleggen } from '../../workers/invordering/regeling-vastleggen.ts';
import { standBepalen } from '../../workers/invordering/stand-bepalen.ts';
import { stuitingVastleggen } from '../../workers/invordering/stuiting-vastleggen.ts';
import { vorderingAfboeken } from '../../workers/invordering/vordering-afboeken.ts';
import { verhuizingVastleggen } from '../../workers/terugvordering/verhuizing-vastleggen.ts';
import { CLAIM_DOSSIER, claims } from './claims.ts';
import { createWorkerWorld, MONDAY, type WorkerWorld } from './world.ts';

const at = (day: string) => new Date(`${day}T09:00:00.000Z`);

describe('workers/invordering', () => {
  let world: WorkerWorld;
  let build: ReturnType<typeof claims>;
  let zaakId: string;
  let id: string;
  before(async () => {
    world = await createWorkerWorld();
    build = claims(world);
  });
  after(() => world.close());
  const begin = async (dossier: object = {}, claim: object = {}) => {
    world.state.now = MONDAY;
    zaakId = await build.zaak({
      dwangbevel: {},
      verjaring: {},
      insolventie: {},
      ...dossier,
    });
    id = await build.claim(zaakId, claim);
  };
  beforeEach(() => begin());

  const stand = () => world.done(standBepalen, { zaakId });
  const interruptions = () =>
    build.rows<{ van: string; grond: string }>(
      'select van, grond from verjaringsgebeurtenissen where vordering_id = $1 order by id',
      id,
    );
  const agreed = (afspraak: object) =>
    begin({ betaalafspraak: { ...CLAIM_DOSSIER.betaalafspraak, ...afspraak } });

  describe('afspraak-voorbereiden', () => {
    it('waits for an agreement up to the last day to pay (art. 4:87 Awb)', async () => {
      expect(await world.done(afspraakVoorbereiden, { zaakId })).to.deep.equal({
        afspraakTot: '2026-03-17T00:00:00+01:00',
      });
    });

    it('two weeks after that day (policy)', async () => {
      world.state.now = at('2026-05-04');

      expect(await world.done(afspraakVoorbereiden, { zaakId })).to.deep.equal({
        afspraakTot: '2026-05-19T00:00:00+02:00',
      });
    });
  });

  describe('regeling-vastleggen', () => {
    it('instalments: a plan that adds up to the debt, and a letter', async () => {
      await begin({}, { hoofdsom: 250 });
      await world.done(regelingVastleggen, { zaakId });

      expect(
        await build.rows(
          'select nummer, vervalt_op, bedrag::text from aflossingstermijnen t join aflossingsplannen p on p.id = t.plan_id where vordering_id = $1 order by nummer',
          id,
        ),
      ).to.deep.equal([
        { nummer: 1, vervalt_op: '2026-03-01', bedrag: '100.00' },
        { nummer: 2, vervalt_op: '2026-04-01', bedrag: '100.00' },
        { nummer: 3, vervalt_op: '2026-05-01', bedrag: '50.00' },
      ]);
      expect(await build.letters(zaakId)).to.deep.equal(['betalingsregeling']);
    });

    it('art. 60 lid 4 Pw: a set-off is ordered, announced, and interrupts the limitation', async () => {
      await agreed({ wijze: 'verrekening' });
      await world.done(regelingVastleggen, { zaakId });

      expect(await build.orders(zaakId)).to.deep.equal([{ soort: 'verrekenen', bedrag: '100.00' }]);
      expect(await build.letters(zaakId)).to.deep.equal(['verrekeningsbericht']);
      expect(await interruptions()).to.deep.equal([
        { van: '2026-02-02', grond: 'art. 4:106 Awb (verrekening)' },
      ]);
    });

    it('a new agreement replaces the one before and stops its set-off; so does leaving the municipality', async () => {
      await agreed({ wijze: 'verrekening' });
      await world.done(regelingVastleggen, { zaakId });
      world.state.now = at('2026-02-03');
      await world.done(regelingVastleggen, { zaakId });
      world.state.now = at('2026-02-04');
      await world.done(verhuizingVastleggen, { zaakId });

      expect((await build.orders(zaakId)).map(({ soort }) => soort)).to.deep.equal([
        'verrekenen',
        'verrekening-stoppen',
        'verrekenen',
        'verrekening-stoppen',
      ]);
      expect(
        await build.rows(
          'select status from aflossingsplannen where vordering_id = $1 order by status',
          id,
        ),
      ).to.deep.equal([{ status: 'lopend' }, { status: 'vervangen' }]);
    });

    it('art. 4:94, 4:111 Awb: a deferral rests the collection and lengthens the limitation', async () => {
      await agreed({ wijze: 'uitstel', tot: '2026-06-01' });
      await world.done(regelingVastleggen, { zaakId });

      expect(await stand()).to.include({
        invorderingRust: true,
        wachtenTot: '2026-03-17T00:00:00+01:00',
      });
      expect(
        await build.rows(
          'select soort, van, tot from verjaringsgebeurtenissen where vordering_id = $1',
          id,
        ),
      ).to.deep.equal([{ soort: 'verlenging', van: '2026-03-16', tot: '2026-06-01' }]);
      world.state.now = at('2026-06-02');
      expect(await stand()).to.include({ invorderingRust: false, betaaltermijnVoorbij: true });
    });

    it('longer than thirty years is no agreement: nothing is kept', async () => {
      await agreed({ perMaand: 1 });

      expect(await world.run(regelingVastleggen, { zaakId })).to.include({
        outcome: 'bpmn-error',
        code: 'REGELING_ONMOGELIJK',
      });
      expect(await build.letters(zaakId)).to.deep.equal([]);
    });

    it('paid meanwhile: there is nothing to agree on', async () => {
      await build.booked(id, 'betaling', 1000);
      await world.done(regelingVastleggen, { zaakId });

      expect(await build.letters(zaakId)).to.deep.equal([]);
    });
  });

  describe('stand-bepalen', () => {
    const FACTS = {
      vorderingOpen: true,
      afwikkelingLoopt: false,
      invorderingRust: false,
      vorderingVerjaard: false,
      onderzoekNodig: false,
      regelingStand: 'geen',
      betaaltermijnVoorbij: false,
      aanmaningStand: 'geen',
      dwangbevelVerstuurd: false,
    };

    it('within the payment term: waits until it is over', async () => {
      expect(await stand()).to.deep.equal({ ...FACTS, wachtenTot: '2026-03-17T00:00:00+01:00' });
    });

    it('the last day to pay is still in time, the day after is not (art. 4:87, 4:97 Awb)', async () => {
      world.state.now = at('2026-03-16');
      expect(await stand()).to.include({ betaaltermijnVoorbij: false });
      world.state.now = at('2026-03-17');
      expect(await stand()).to.include({ betaaltermijnVoorbij: true, aanmaningStand: 'geen' });
    });

    it('instalments: kept, missed after the respite, kept again after paying', async () => {
      await world.done(regelingVastleggen, { zaakId });
      expect(await stand()).to.include({ regelingStand: 'lopend' });
      world.state.now = at('2026-03-15'); // 1 March and two weeks
      expect(await stand()).to.include({ regelingStand: 'lopend' });
      world.state.now = at('2026-03-16');
      expect(await stand()).to.include({ regelingStand: 'achterstand' });
      await build.booked(id, 'betaling', 100, '2026-03-16');
      expect(await stand()).to.include({ regelingStand: 'lopend' });
    });

    it('a reminder from before a new agreement does not count for it', async () => {
      world.state.now = at('2026-03-17');
      await world.done(aanmaningVersturen, { zaakId });
      expect(await stand()).to.include({ aanmaningStand: 'loopt' });
      world.state.now = at('2026-04-01');
      expect(await stand()).to.include({ aanmaningStand: 'voorbij' });
      await world.done(regelingVastleggen, { zaakId });
      expect(await stand()).to.include({ aanmaningStand: 'geen' });
    });

    it('art. 4:112 Awb: an instalment missed after a reminder asks for a new one', async () => {
      await world.done(regelingVastleggen, { zaakId });
      world.state.now = at('2026-03-17');
      await world.done(aanmaningVersturen, { zaakId });
      world.state.now = at('2026-04-01');
      expect(await stand()).to.include({ regelingStand: 'achterstand', aanmaningStand: 'voorbij' });
      await build.booked(id, 'betaling', 100, '2026-04-01');
      world.state.now = at('2026-04-17'); // that of 1 April was missed now
      expect(await stand()).to.include({ regelingStand: 'achterstand', aanmaningStand: 'geen' });
    });

    it('rests while a death or an insolvency is not settled, also after the expected day', async () => {
      await begin({ insolventie: CLAIM_DOSSIER.insolventie, insolventieAfloop: {} });
      world.state.now = at('2028-06-01');
      expect(await stand()).to.include({ invorderingRust: true, afwikkelingLoopt: true });
      await begin({ overlijden: { overledenOp: '2026-01-30' }, nalatenschap: {} });
      expect(await stand()).to.include({ invorderingRust: true });
      await begin({ overlijden: { overledenOp: '2026-01-30' } });
      expect(await stand()).to.include({ invorderingRust: false });
    });

    it('art. 4:104 Awb: five years and a day after the last day to pay', async () => {
      world.state.now = at('2031-03-16');
      expect(await stand()).to.include({ vorderingVerjaard: false });
      world.state.now = at('2031-03-17');
      expect(await stand()).to.include({ vorderingVerjaard: true });
    });

    it('the yearly review is due on its day (policy)', async () => {
      world.state.now = at('2027-02-02');
      expect(await stand()).to.include({ onderzoekNodig: true });
      await world.done(onderzoekVastleggen, { zaakId });
      expect(await stand()).to.include({ onderzoekNodig: false });
      expect(
        await build.rows('select onderzoek_op from vorderingen where id = $1', id),
      ).to.deep.equal([{ onderzoek_op: '2028-02-02' }]);
    });

    it('paid, but too much: stays open until that is paid back', async () => {
      await build.booked(id, 'betaling', 1200);

      expect(await stand()).to.include({ vorderingOpen: false, afwikkelingLoopt: true });
    });

    it('paid, but a fine is being examined: stays open until that is decided', async () => {
      await build.booked(id, 'betaling', 1000);
      const boete = await build.claim(zaakId, {
        hoofdsom: 0,
        soort: 'boete',
        status: 'in-onderzoek',
      });
      expect(await stand()).to.include({ vorderingOpen: false, afwikkelingLoopt: true });
      await build.rows(
        "update vorderingen set status = 'afgesloten', sluitreden = 'geen-boete', gesloten_op = now() where id = $1",
        boete,
      );
      expect(await stand()).to.include({ vorderingOpen: false, afwikkelingLoopt: false });
    });

    it('a fine that was laid down is collected with the rest', async () => {
      await build.booked(id, 'betaling', 1000);
      await build.claim(zaakId, { hoofdsom: 50, soort: 'boete', vervaldatum: '2026-06-01' });

      expect(await stand()).to.include({ vorderingOpen: true, betaaltermijnVoorbij: false });
    });

    it('somebody chose to wait with the enforcement order: rests until that day', async () => {
      await begin({ dwangbevel: { keuze: 'uitstel', tot: '2026-05-01' } });
      world.state.now = at('2026-04-30');
      expect(await stand()).to.include({ invorderingRust: true });
      world.state.now = at('2026-05-02');
      expect(await stand()).to.include({ invorderingRust: false });
    });
  });

  it('aanmaning-versturen: two weeks (art. 4:112 Awb), and five new years (art. 4:110 Awb)', async () => {
    world.state.now = at('2026-03-17');
    await world.done(aanmaningVersturen, { zaakId });

    expect(await build.letters(zaakId)).to.deep.equal(['aanmaning']);
    expect(
      await build.rows(
        "select begint_op, einddatum from termijnen where zaak_id = $1 and soort = 'aanmaningstermijn'",
        zaakId,
      ),
    ).to.deep.equal([{ begint_op: '2026-03-17', einddatum: '2026-03-31' }]);
    expect(await interruptions()).to.deep.equal([
      { van: '2026-03-17', grond: 'art. 4:106 Awb (aanmaning)' },
    ]);
    world.state.now = at('2031-03-17');
    expect(await stand()).to.include({ vorderingVerjaard: false });
  });

  it('dwangbevel-versturen books interest and costs, ends the agreement and interrupts', async () => {
    await begin({ dwangbevel: CLAIM_DOSSIER.dwangbevel });
    world.state.now = at('2026-03-17');
    await world.done(regelingVastleggen, { zaakId });
    await world.done(aanmaningVersturen, { zaakId });
    world.state.now = at('2026-04-02');
    await world.done(dwangbevelVersturen, { zaakId });

    expect(await build.bookings(zaakId)).to.deep.equal([
      { soort: 'hoofdsom', bedrag: '1000.00' },
      { soort: 'rente', bedrag: '12.34' },
      { soort: 'kosten', bedrag: '40.00' },
    ]);
    expect(await stand()).to.include({ dwangbevelVerstuurd: true, regelingStand: 'geen' });
    expect((await interruptions()).at(-1)).to.deep.equal({
      van: '2026-04-02',
      grond: 'art. 4:106 Awb (dwangbevel)',
    });
    expect(await build.letters(zaakId)).to.include('dwangbevel');
  });

  it('art. 60a Pw: asks the body that pays another benefit to set off the whole debt', async () => {
    await begin({
      dwangbevel: { ...CLAIM_DOSSIER.dwangbevel, uitvoering: 'andere-uitkering', aanWie: 'uwv' },
    });
    world.state.now = at('2026-03-17');
    await world.done(aanmaningVersturen, { zaakId });
    world.state.now = at('2026-04-02');
    await world.done(dwangbevelVersturen, { zaakId });

    expect(
      await build.rows(
        "select inhoud from outbox where zaak_id = $1 and soort = 'verrekening-vragen'",
        zaakId,
      ),
    ).to.deep.equal([{ inhoud: { partij: 'uwv', bedrag: 1052.34 } }]);
  });

  it('a dwangbevel without a reminder is not made (art. 4:117 Awb)', async () => {
    await begin({ dwangbevel: CLAIM_DOSSIER.dwangbevel });
    const outcome = await world.run(dwangbevelVersturen, { zaakId });

    expect(JSON.stringify(outcome)).to.include('de dag van de aanmaning');
    expect(await build.bookings(zaakId)).to.have.length(1);
  });

  it('stuiting-vastleggen: an interruption that was found starts five new years', async () => {
    await begin({ verjaring: { gestuitOp: '2030-01-07', grond: 'art. 4:106 Awb (aanmaning)' } });
    world.state.now = at('2031-04-01');
    expect(await stand()).to.include({ vorderingVerjaard: true });
    await world.done(stuitingVastleggen, { zaakId });

    expect(await stand()).to.include({ vorderingVerjaard: false });
  });

  it('vordering-afboeken writes off what is left', async () => {
    await build.booked(id, 'betaling', 400);
    await world.done(vorderingAfboeken, { zaakId });

    expect((await build.bookings(zaakId)).at(-1)).to.deep.equal({
      soort: 'afboeking',
      bedrag: '-600.00',
    });
  });

  describe('kwijtschelding', () => {
    it('the facts come from the bookings and the request', async () => {
      expect(
        await world.done(kwijtscheldingVoorbereiden, { zaakId, voorstel: null }),
      ).to.deep.equal({
        peildatum: '2026-02-02',
        vorderingKarakter: 'verplicht',
        vorderingIsBoete: false,
        aanleidingKwijtschelding: 'verzoek',
        opzetOfGroveSchuld: false,
        herhalingBinnenJaar: false,
        jarenVolledigBetaald: 0,
        achterstandIngehaald: false,
        jarenNietBetaald: 0,
        betalingOnwaarschijnlijk: false,
        aandeelIneens: 50,
        maandenVolledigBetaald: 0,
      });
    });

    it('proposed by our own review: an earlier request does not count', async () => {
      await begin({ debiteurenonderzoek: { capaciteit: 'nee' } });
      world.state.now = at('2036-04-01');

      expect(
        await world.done(kwijtscheldingVoorbereiden, { zaakId, voorstel: 'kwijtschelding' }),
      ).to.include({
        aanleidingKwijtschelding: 'onderzoek',
        aandeelIneens: 0,
        opzetOfGroveSchuld: null,
        jarenNietBetaald: 10,
        betalingOnwaarschijnlijk: true,
      });
    });

    for (const [kwijtschelding, uitkomst] of [
      [
        { uitkomst: 'kan', grondslag: 'art. 58 lid 7 Pw', bron: 'Pw', geverifieerd: true },
        'Kwijtschelden kan',
      ],
      [
        { uitkomst: 'nee', grondslag: 'beleid', bron: 'beleid', geverifieerd: false },
        'Kwijtschelden kan niet',
      ],
      [null, 'Geen advies: feiten ontbreken'],
    ] as const) {
      it(`advises: ${uitkomst}`, async () => {
        await world.done(kwijtscheldingAdviseren, { zaakId, kwijtschelding });
        const [row] = await build.rows<{ advies: Record<string, string> }>(
          "select gegevens -> 'kwijtscheldingsadvies' as advies from dossiers where zaak_id = $1",
          zaakId,
        );

        expect(row?.advies.uitkomst).to.equal(uitkomst);
        if (kwijtschelding?.geverifieerd === false)
          expect(row?.advies.waarschuwing).to.include('niet is geverifieerd');
      });
    }

    for (const [voorstel, boekingen] of [
      ['kwijtschelding', 2],
      ['geen-kwijtschelding', 1],
    ] as const) {
      it(`${voorstel} is a decision of two people`, async () => {
        expect((await world.run(kwijtscheldingVastleggen, { zaakId, voorstel })).outcome).to.equal(
          'failed',
        );
        await build.twoPeople(zaakId, 'kwijtschelding-beoordelen', 'voorstel-toetsen');
        await world.done(kwijtscheldingVastleggen, { zaakId, voorstel });

        expect(await build.bookings(zaakId)).to.have.length(boekingen);
        expect(
          await build.rows('select soort from besluiten where zaak_id = $1', zaakId),
        ).to.deep.equal([{ soort: 'kwijtschelding' }]);
      });
    }
  });
});
