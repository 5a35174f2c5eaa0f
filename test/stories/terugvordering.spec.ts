import { expect } from 'chai';
import type { ZaakVordering } from '../../api/vorderingen/schema.ts';
import type { BrievenLijst, ZaakStand } from '../../api/zaken/schema.ts';
import { resident } from '../../demo/residents.ts';
import { addDays, addPeriod, daysBetween } from '../../law/calendar.ts';
import { today } from '../../law/clock.ts';
import { until } from '../support/until.ts';
import { createWorld, type World } from '../support/world.ts';
import { driver } from './driver.ts';

const FO = 'consulent-dinkelland';
const BO = 'bo-terugvordering';
const KWALITEIT = 'bo-kwaliteit';
const ALLEENSTAAND = '999990019';
const ECHTPAAR = resident('echtpaarOldenzaal').bsn;
const GEZIN = { aansprakelijk: 'gezin', grondAansprakelijk: 'lid-1' };

describe('terugvordering: stories', () => {
  let world: World;
  let walk: ReturnType<typeof driver>;
  let herkomst: ZaakStand;
  before(async () => {
    world = await createWorld();
    walk = driver(world);
    herkomst = await walk.start(FO, 'dinkelland', {
      bsn: ALLEENSTAAND,
      meldingsdatum: today(world.clock),
    });
  });
  after(() => world.close());

  const ditJaar = () => Number(today(world.clock).slice(0, 4));
  const begin = (changes: object = {}, extra: object = {}, mijlpaal?: string) => {
    const op = today(world.clock);
    return walk.begin(
      BO,
      'dinkelland',
      'terugvordering/vordering-gemeld',
      {
        vordering: {
          zaaknummer: herkomst.nummer,
          ontdektOp: op,
          periodeVan: addDays(op, -90),
          periodeTot: addDays(op, -1),
          ...changes,
        },
        ...extra,
      },
      mijlpaal,
    );
  };
  /** From the amounts to the decision that was sent. */
  const decide = async (id: string, bedrag = 1200) => {
    const op = today(world.clock);
    await walk.complete(BO, id, 'bedrag-berekenen', {
      vorderingsbedrag: {
        posten: [{ jaar: ditJaar(), netto: bedrag, loonheffing: 300 }] as never,
        oudsteKostenOp: addDays(op, -90),
        jongsteKostenOp: addDays(op, -1),
      },
    });
    await walk.complete(BO, id, 'redenen-wegen', {
      weging: { horen: false, nietHoren: 'Het gaat om een bedrag en bezwaar is mogelijk.' },
    });
    await walk.complete(BO, id, 'besluit-opstellen', { terugvorderingsbesluit: { bedrag } });
    await walk.complete(KWALITEIT, id, 'besluit-nemen');
    await walk.task(FO, id, 'betaling-afspreken');
  };
  let nummer = 5000;
  const pay = (id: string, bedrag: number, anders: object = {}) => {
    nummer += 1;
    return walk.tell(BO, id, 'terugvordering/betaling-ontvangen', {
      betaling: { bedrag, ontvangenOp: today(world.clock), nummer, ...anders },
    });
  };
  const saldo = async (id: string) =>
    Number(
      (
        await world.database.asOwner<{ saldo: string }>(
          'select sum(saldo)::text as saldo from vordering_saldi where zaak_id = $1',
          [id],
        )
      )[0]?.saldo,
    );
  const owes = (id: string, bedrag: number) =>
    until(`${bedrag} owed`, async () => (await saldo(id)) === bedrag);
  const term = (id: string, soort: string) =>
    until(`the ${soort}`, async () =>
      (await walk.zaak(FO, id)).termijnen.find((t) => t.soort === soort && t.status === 'lopend'),
    );
  const untilAfter = async (day: string) =>
    world.advance({ days: daysBetween(today(world.clock), day) + 1 });

  it('recovers, agrees on instalments, books each payment once, and closes when all is paid', async () => {
    const { id } = await begin();
    await decide(id, 300);
    const einde = (await term(id, 'betaaltermijn')).einddatum;
    expect(daysBetween(today(world.clock), einde)).to.be.at.least(42);
    await walk.complete(FO, id, 'betaling-afspreken', {
      betaalafspraak: {
        besprokenOp: today(world.clock),
        perMaand: 100,
        eersteOp: addPeriod(today(world.clock), 'P1M'),
      },
    });
    await until('the plan', async () => (await walk.letters(id)).includes('betalingsregeling'));
    await pay(id, 100, { nummer: 4001 });
    await pay(id, 100, { nummer: 4001 });
    await pay(id, 100, { nummer: 4002 });
    await owes(id, 100);
    for (const bedrag of [-5, 0, 0.005, 5_000_000]) {
      const answer = await (await world.as(BO)).post(`/zaken/${id}/berichten`, {
        bericht: 'terugvordering/betaling-ontvangen',
        formulierVersie: 1,
        gegevens: {
          betaling: { bedrag, ontvangenOp: today(world.clock), wijze: 'betaling', nummer: 9 },
        },
      });
      expect(answer.status, `a payment of ${bedrag}`).to.equal(422);
    }
    await pay(id, 100);

    const zaak = await walk.ended(FO, id, 'afgerond');
    expect(zaak.uitkomst).to.equal('voldaan');
    expect(await walk.letters(id)).to.deep.equal([
      'terugvorderingsbesluit',
      'betalingsregeling',
      'afsluitbericht',
    ]);
    const refused = await (await world.as(BO)).post(`/zaken/${id}/berichten`, {
      bericht: 'terugvordering/betaling-ontvangen',
      formulierVersie: 1,
      gegevens: {},
    });
    expect(refused.status, 'a payment for a closed case').to.equal(409);
  });

  it('pays back what was paid too much, after a person looked', async () => {
    const { id } = await begin();
    await decide(id, 200);
    await walk.complete(FO, id, 'betaling-afspreken', {
      betaalafspraak: { wijze: 'ineens', besprokenOp: today(world.clock) },
    });
    await pay(id, 250);
    await walk.complete(BO, id, 'terugbetaling-bevestigen');

    expect((await walk.ended(FO, id, 'afgerond')).uitkomst).to.equal('voldaan');
    await until('the order at the benefit administration', async () => {
      const [order] = await world.database.asOwner<{ bedrag: string; kenmerk: string | null }>(
        "select o.bedrag::text, o.kenmerk from invorderingsopdrachten o join vorderingen v on v.id = o.vordering_id where v.zaak_id = $1 and o.soort = 'terugbetalen'",
        [id],
      );
      return order?.bedrag === '50.00' && order.kenmerk !== null;
    });
  });

  it('reminds after the payment term, enforces after the reminder, and waives half of the rest', async () => {
    const { id } = await begin();
    await decide(id, 1000);
    await untilAfter((await term(id, 'betaaltermijn')).einddatum);
    const aanmaning = await term(id, 'aanmaningstermijn');
    expect(daysBetween(aanmaning.begintOp, aanmaning.einddatum)).to.be.at.least(14);
    expect(aanmaning.uitleg[0]?.artikel).to.include('4:112');
    await untilAfter(aanmaning.einddatum);
    await walk.complete(BO, id, 'dwangbevel-voorbereiden', {
      dwangbevel: { rente: 12.34, kosten: 40 },
    });
    await walk.complete(KWALITEIT, id, 'voorstel-toetsen');
    await owes(id, 1052.34);
    expect(await walk.letters(id)).to.include.members(['aanmaning', 'dwangbevel']);

    await pay(id, 600);
    await owes(id, 452.34);
    await walk.tell(FO, id, 'invordering/kwijtschelding-gevraagd', {
      kwijtscheldingsverzoek: { gevraagdOp: today(world.clock), aandeelIneens: 57 },
    });
    const taak = await walk.task(BO, id, 'kwijtschelding-beoordelen');
    expect(JSON.stringify(taak)).to.include('art. 58 lid 7 onder d Pw');
    await walk.complete(BO, id, 'kwijtschelding-beoordelen');
    await walk.complete(KWALITEIT, id, 'voorstel-toetsen');

    expect((await walk.ended(FO, id, 'afgerond')).uitkomst).to.equal('kwijtgescholden');
  });

  it('does not recover for urgent reasons: a decision by two people, nothing to pay', async () => {
    const { id } = await begin();
    const op = today(world.clock);
    await walk.complete(BO, id, 'bedrag-berekenen', {
      vorderingsbedrag: {
        posten: [{ jaar: ditJaar(), netto: 500, loonheffing: 0 }] as never,
        oudsteKostenOp: addDays(op, -90),
        jongsteKostenOp: addDays(op, -1),
      },
    });
    await walk.complete(BO, id, 'redenen-wegen', {
      weging: { keuze: 'afzien', dringendeRedenen: true },
    });
    await walk.complete(FO, id, 'zienswijze-verwerken', { zienswijze: { gehoordOp: op } });
    await walk.complete(BO, id, 'besluit-opstellen', {
      terugvorderingsbesluit: {
        soort: 'afzien',
        artikel: 'art. 58 lid 8 Pw',
        bedrag: undefined,
        brutering: undefined,
      },
    });
    await walk.complete(KWALITEIT, id, 'besluit-nemen');

    expect((await walk.ended(FO, id, 'afgerond')).uitkomst).to.equal('afgezien');
    expect(await walk.letters(id)).to.deep.equal([
      'voornemen-terugvordering',
      'afzien-terugvordering',
    ]);
    expect(await saldo(id)).to.equal(0);
  });

  it('an annulled decision ends the collection and pays back with interest', async () => {
    const { id } = await begin();
    await decide(id, 400);
    await pay(id, 150);
    await owes(id, 250);
    await walk.tell(BO, id, 'terugvordering/besluit-vernietigd', {
      vernietiging: { op: today(world.clock) },
    });
    await walk.complete(BO, id, 'terugbetaling-vaststellen', {
      vernietigingAfloop: { rente: 3.21, berekening: 'Vanaf de dag van de betaling.' },
    });

    const zaak = await walk.ended(FO, id, 'afgerond');
    expect(zaak.uitkomst).to.equal('vernietigd');
    expect(await saldo(id)).to.equal(0);
  });

  it('takes over a claim of elsewhere with its own days: reminded at once, and nothing decided again', async () => {
    const op = today(world.clock);
    const { id } = await begin(
      {},
      {
        overname: {
          hoofdsom: 2400,
          ontvangen: 400,
          besluitOp: addDays(op, -400),
          vervaldatum: addDays(op, -358),
          verplicht: true,
          gestuitOp: addDays(op, -30),
        },
      },
      'invordering',
    );
    await term(id, 'aanmaningstermijn');

    expect(await saldo(id)).to.equal(2000);
    expect(await walk.passed(id, 'USER_TASK')).to.deep.equal([]);
    expect(await walk.letters(id)).to.deep.equal(['aanmaning']);
  });

  describe('a couple: the partner owes the whole as well (art. 59 Pw)', () => {
    const FO_OLDENZAAL = 'consulent-oldenzaal';
    /** A case of a resident of Oldenzaal, and the amount for which the family is liable. */
    const beginIn = async (gemeente: string, fo: string, bsn: string, bedrag: object) => {
      const op = today(world.clock);
      const van = await walk.start(fo, gemeente, { bsn, meldingsdatum: op, partner: true });
      const { id } = await walk.begin(BO, gemeente, 'terugvordering/vordering-gemeld', {
        vordering: {
          zaaknummer: van.nummer,
          ontdektOp: op,
          periodeVan: addDays(op, -90),
          periodeTot: addDays(op, -1),
        },
      });
      await amount(id, bedrag);
      return id;
    };
    const amount = (id: string, bedrag: object) => {
      const op = today(world.clock);
      return walk.complete(BO, id, 'bedrag-berekenen', {
        vorderingsbedrag: {
          posten: [{ jaar: ditJaar(), netto: 600, loonheffing: 0 }] as never,
          oudsteKostenOp: addDays(op, -90),
          jongsteKostenOp: addDays(op, -1),
          ...bedrag,
        },
      });
    };
    const decided = async (id: string, fo: string) => {
      await walk.complete(BO, id, 'redenen-wegen', {
        weging: { horen: false, nietHoren: 'Het gaat om een bedrag en bezwaar is mogelijk.' },
      });
      await walk.complete(BO, id, 'besluit-opstellen', {
        terugvorderingsbesluit: { bedrag: 600, brutering: 0 },
      });
      await walk.complete(KWALITEIT, id, 'besluit-nemen');
      await walk.task(fo, id, 'betaling-afspreken');
    };
    const debtors = async (id: string) =>
      (await (await world.as(BO)).get<ZaakVordering>(`/zaken/${id}/vordering`)).body.vorderingen[0]
        ?.schuldenaren ?? [];
    const addressees = async (id: string) =>
      (await (await world.as(BO)).get<BrievenLijst>(`/zaken/${id}/brieven`)).body.brieven
        .map(({ sjabloon, aan }) => `${sjabloon}: ${aan ?? 'inwoner'}`)
        .sort();

    it('both are told, reminded and released; one balance, whoever pays', async () => {
      const id = await beginIn('oldenzaal', FO_OLDENZAAL, ECHTPAAR, GEZIN);
      await decided(id, FO_OLDENZAAL);
      const [een, ander] = await debtors(id);
      expect(ander?.naam).to.equal(resident('partnerOldenzaal').brp.naam);
      expect(ander?.bekendgemaaktOp).to.be.a('string').and.equal(een?.bekendgemaaktOp);
      const termijn = await walk.term(FO_OLDENZAAL, id, 'betaaltermijn');
      await untilAfter(termijn.einddatum);
      await walk.term(FO_OLDENZAAL, id, 'aanmaningstermijn');
      await pay(id, 250, { door: 'medeschuldenaar' });
      await owes(id, 350);
      await pay(id, 350, { door: 'inwoner' });

      expect((await walk.ended(FO_OLDENZAAL, id, 'afgerond')).uitkomst).to.equal('voldaan');
      const claims = (await (await world.as(BO)).get<ZaakVordering>(`/zaken/${id}/vordering`)).body;
      expect(
        claims.vorderingen[0]?.boekingen
          .filter(({ soort }) => soort === 'betaling')
          .map(({ betaaldDoor }) => betaaldDoor),
      ).to.deep.equal([een?.naam, ander?.naam]);
      expect(await addressees(id)).to.deep.equal(
        ['aanmaning', 'afsluitbericht', 'terugvorderingsbesluit'].flatMap((sjabloon) => [
          `${sjabloon}: ${ander?.naam}`,
          `${sjabloon}: inwoner`,
        ]),
      );
    });

    it('who is not in the BRP as a partner is filled in before anything goes on', async () => {
      const id = await beginIn('dinkelland', FO, ALLEENSTAAND, GEZIN);
      const taak = await walk.task(BO, id, 'bedrag-berekenen');
      expect(JSON.stringify(taak)).to.include('De BRP geeft geen partner in deze periode');
      await amount(id, {
        aansprakelijk: 'gezin-buiten-brp',
        grondAansprakelijk: 'lid-2',
        partnerNaam: 'Partner Test 2',
        partnerGeboortedatum: '1985-05-20',
        partnerStraat: 'Teststraat 12',
        partnerPostcode: '7591 ZZ',
        partnerPlaats: 'Denekamp',
      });
      await decided(id, FO);

      expect((await debtors(id)).map(({ naam, grond }) => [naam, grond])[1]).to.deep.equal([
        'Partner Test 2',
        'art. 59 lid 2 Pw',
      ]);
      expect(await addressees(id)).to.include('terugvorderingsbesluit: Partner Test 2');
    });
  });
});
