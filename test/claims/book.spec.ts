import { randomBytes, randomUUID } from 'node:crypto';
import { expect } from 'chai';
import fc from 'fast-check';
import { type Booking, book } from '../../claims/book.ts';
import { interrupt, limitationOf, prolong } from '../../claims/limitation-of-claim.ts';
import { openClaim } from '../../claims/open-claim.ts';
import { findVorderingen } from '../../db/queries/vorderingen/find-vorderingen.ts';
import { updateVordering } from '../../db/queries/vorderingen/update-vordering.ts';
import type { VorderingRij } from '../../db/queries/vorderingen/vordering-rij.ts';
import { inTransaction } from '../../db/transaction.ts';
import { seedOrganisatie } from '../../demo/organisatie.ts';
import { createDatabase, type TestDatabase } from '../support/database.ts';

const clock = () => new Date('2026-02-02T09:00:00Z');

describe('claims: the ledger', () => {
  let database: TestDatabase;
  let zaakId: string;
  before(async () => {
    database = await createDatabase();
    await seedOrganisatie(database.db);
    zaakId = randomUUID();
    await database.asOwner(
      `with persoon as (insert into personen (gemeente, bsn_versleuteld, bsn_hash, bijgewerkt_op)
         values ('dinkelland', $2, $2, now()) returning id)
       insert into zaken (id, nummer, gemeente, proces, regeling, persoon_id, status, melding_op, gestart_op)
       select $1, '2026-D-000001', 'dinkelland', 'terugvordering', 'bijstand', id, 'in-behandeling', '2026-02-02', now() from persoon`,
      [zaakId, randomBytes(32)],
    );
  });
  after(() => database.drop());

  const transact = <T>(work: Parameters<typeof inTransaction<T>>[2]) =>
    inTransaction(database.db, ['dinkelland'], work);
  const claim = (hoofdsom = 0): Promise<VorderingRij> =>
    transact(async (trx) => {
      const vordering = await openClaim(
        trx,
        {
          zaakId,
          gemeente: 'dinkelland',
          soort: 'terugvordering',
          oorzaak: 'inlichtingenplicht',
          sleutel: randomUUID(),
        },
        clock,
      );
      if (hoofdsom > 0) await book(trx, of(vordering, 'hoofdsom', hoofdsom), clock);
      return vordering;
    });
  const of = (
    { id }: VorderingRij,
    soort: Booking['soort'],
    bedrag: number,
    kenmerk: string = randomUUID(),
  ): Booking => ({ vorderingId: id, soort, bedrag, op: '2026-02-02', kenmerk });
  const make = (booking: Booking) => transact((trx) => book(trx, booking, clock));
  const rows = ({ id }: VorderingRij) =>
    database.asOwner<{ soort: string; bedrag: string }>(
      'select soort, bedrag::text from vordering_boekingen where vordering_id = $1 order by id',
      [id],
    );
  const refusal = async (work: Promise<unknown>) =>
    work.then(
      () => expect.fail('it was booked'),
      (error: { code: string; constraint?: string }) => error.constraint ?? error.code,
    );

  it('opened twice with one key is one claim', async () => {
    const open = () =>
      transact((trx) =>
        openClaim(
          trx,
          {
            zaakId,
            gemeente: 'dinkelland',
            soort: 'boete',
            oorzaak: 'boete',
            sleutel: 'een-keer',
          },
          clock,
        ),
      );

    expect((await open()).id).to.equal((await open()).id);
  });

  it('the balance is the sum: principal, gross-up, interest up; payment, waiver, write-off down', async () => {
    const vordering = await claim(1000_00);
    for (const [soort, bedrag] of [
      ['brutering', 250_00],
      ['rente', 12_34],
      ['betaling', 300_00],
      ['verrekening', 50_00],
      ['correctie', -100_00],
      ['kwijtschelding', 400_00],
    ] as const)
      await make(of(vordering, soort, bedrag));

    expect((await make(of(vordering, 'afboeking', 412_34))).saldo).to.equal(0);
    const found = (await transact((trx) => findVorderingen(trx, zaakId))).find(
      ({ id }) => id === vordering.id,
    );
    expect(found).to.include({ saldo: '0.00', gevorderd: '1162.34', ontvangen: '350.00' });
  });

  it('the same payment twice is booked once', async () => {
    const vordering = await claim(100_00);
    const payment = of(vordering, 'betaling', 40_00, 'BANK-1');

    expect(await make(payment)).to.deep.equal({ uitkomst: 'geboekt', saldo: 60_00, teVeel: 0 });
    expect(await make(payment)).to.deep.equal({ uitkomst: 'dubbel', saldo: 60_00, teVeel: 0 });
    expect(await rows(vordering)).to.have.length(2);
  });

  it('a payment that already counted for another claim is refused', async () => {
    await make(of(await claim(100_00), 'betaling', 40_00, 'BANK-2'));

    expect(await refusal(make(of(await claim(100_00), 'betaling', 40_00, 'BANK-2')))).to.equal(
      'kenmerk-van-andere-vordering',
    );
  });

  it('a payment larger than the claim: the excess is a booking of its own', async () => {
    const vordering = await claim(100_00);

    expect(await make(of(vordering, 'betaling', 130_00))).to.include({ saldo: 0, teVeel: 30_00 });
    expect(await rows(vordering)).to.deep.equal([
      { soort: 'hoofdsom', bedrag: '100.00' },
      { soort: 'betaling', bedrag: '-130.00' },
      { soort: 'te-veel-ontvangen', bedrag: '30.00' },
    ]);
  });

  it('an annulled decision: what was paid becomes too much received', async () => {
    const vordering = await claim(100_00);
    await make(of(vordering, 'betaling', 30_00));

    expect(await make(of(vordering, 'correctie', -100_00))).to.include({ saldo: 0, teVeel: 30_00 });
  });

  for (const [what, soort, bedrag, code] of [
    ['a payment of nothing', 'betaling', 0, 'bedrag-onjuist'],
    ['a payment below zero', 'betaling', -5_00, 'bedrag-onjuist'],
    ['a principal below zero', 'hoofdsom', -5_00, 'bedrag-onjuist'],
    ['an absurd amount', 'betaling', 100_000_001, 'bedrag-onjuist'],
    ['half a cent', 'betaling', 0.5, 'bedrag-onjuist'],
    ['an empty correction', 'correctie', 0, 'bedrag-onjuist'],
    ['a waiver beyond the debt', 'kwijtschelding', 100_01, 'meer-dan-saldo'],
    ['a write-off beyond the debt', 'afboeking', 100_01, 'meer-dan-saldo'],
  ] as const) {
    it(`refuses ${what}, and books nothing`, async () => {
      const vordering = await claim(100_00);

      expect(await refusal(make(of(vordering, soort, bedrag)))).to.equal(code);
      expect(await rows(vordering)).to.have.length(1);
    });
  }

  it('refuses an unknown and a closed claim', async () => {
    const vordering = await claim(100_00);
    await transact((trx) =>
      updateVordering(trx, vordering.id, {
        status: 'afgesloten',
        sluitreden: 'voldaan',
        gesloten_op: clock(),
      }),
    );

    expect(await refusal(make(of(vordering, 'betaling', 1)))).to.equal('vordering-afgesloten');
    expect(await refusal(make(of({ ...vordering, id: randomUUID() }, 'betaling', 1)))).to.equal(
      'vordering-onbekend',
    );
  });

  it('the database itself refuses a sum below zero, a wrong sign, a change and a removal', async () => {
    const vordering = await claim(100_00);
    const insert = (soort: string, bedrag: string) =>
      transact((trx) =>
        trx.raw(
          `insert into vordering_boekingen (vordering_id, gemeente, soort, bedrag, boekdatum, kenmerk, geboekt_op)
           values (?, 'dinkelland', ?, ?, '2026-02-02', ?, now())`,
          [vordering.id, soort, bedrag, randomUUID()],
        ),
      );

    expect(await refusal(insert('betaling', '-100.01'))).to.equal('boekingen_saldo');
    expect(await refusal(insert('betaling', '5'))).to.equal('boekingen_teken');
    expect(await refusal(insert('gift', '5'))).to.equal('boekingen_teken');
    for (const sql of [
      'update vordering_boekingen set bedrag = 1 where true',
      'delete from vordering_boekingen where true',
    ])
      expect(await refusal(transact((trx) => trx.raw(sql)))).to.equal('42501');
  });

  it('two payments at the same moment cannot both take the last of the debt', async () => {
    const vordering = await claim(100_00);
    const booked = await Promise.all(
      ['A', 'B', 'C'].map((kenmerk) =>
        make(of(vordering, 'betaling', 80_00, `TEGELIJK-${kenmerk}`)),
      ),
    );

    expect(booked.map(({ teVeel }) => teVeel).toSorted()).to.deep.equal([0, 60_00, 80_00]);
    expect(booked.map(({ saldo }) => saldo).toSorted()).to.deep.equal([0, 0, 20_00]);
  });

  it('any order of bookings: the balance is the sum, and never below zero', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            soort: fc.constantFrom(
              'hoofdsom',
              'brutering',
              'rente',
              'betaling',
              'verrekening',
              'kwijtschelding',
              'afboeking',
              'correctie',
            ),
            bedrag: fc.integer({ min: -50_000, max: 100_000 }),
            kenmerk: fc.constantFrom('1', '2', '3', '4', '5', '6'),
          }),
          { maxLength: 8 },
        ),
        async (bookings) => {
          const vordering = await claim();
          for (const { soort, bedrag, kenmerk } of bookings) {
            const before = await rows(vordering);
            const booking = of(
              vordering,
              soort as Booking['soort'],
              bedrag,
              `${vordering.id}-${kenmerk}`,
            );
            const booked = await make(booking).catch((error) => {
              expect(error).to.have.property('name', 'ClaimRefused');
              return undefined;
            });
            const after = await rows(vordering);
            const sum = after.reduce(
              (total, row) => total + Math.round(Number(row.bedrag) * 100),
              0,
            );
            expect(sum).to.be.at.least(0);
            if (booked) expect(booked.saldo).to.equal(sum);
            if (booked?.uitkomst !== 'geboekt') expect(after).to.deep.equal(before);
          }
        },
      ),
      { numRuns: 25 },
    ));

  describe('limitation (art. 4:104–4:111 Awb)', () => {
    const end = async (vordering: VorderingRij) =>
      (await transact((trx) => limitationOf(trx, vordering)))?.einddatum ?? null;

    it('has no end before there is a day to pay', async () => {
      expect(await end(await claim())).to.equal(null);
    });

    it('five years after the last day to pay, renewed by an interruption, longer by a deferral', async () => {
      const vordering = { ...(await claim(100_00)), vervaldatum: '2026-03-16' };
      expect(await end(vordering)).to.equal('2031-03-16');

      const stuiting = {
        op: '2027-04-01',
        grond: 'art. 4:106 Awb (aanmaning)',
        sleutel: `stuiting-${vordering.id}`,
      };
      await transact((trx) => interrupt(trx, vordering, stuiting));
      await transact((trx) => interrupt(trx, vordering, stuiting));
      expect(await end(vordering)).to.equal('2032-04-01');

      await transact((trx) =>
        prolong(trx, vordering, {
          van: '2028-01-01',
          tot: '2028-01-31',
          grond: 'art. 4:111 Awb (uitstel)',
          sleutel: `uitstel-${vordering.id}`,
        }),
      );
      expect(await end(vordering)).to.equal('2032-05-01');
    });
  });
});
