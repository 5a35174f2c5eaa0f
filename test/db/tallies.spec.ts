import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import fc from 'fast-check';
import type { Knex } from 'knex';
import { findCijfers } from '../../db/queries/doorlooptijden/find-cijfers.ts';
import { findVerloop } from '../../db/queries/doorlooptijden/find-verloop.ts';
import { inTransaction } from '../../db/transaction.ts';
import { seedOrganisatie } from '../../demo/organisatie.ts';
import { addDays } from '../../law/calendar.ts';
import { MEASURED } from '../../terms/measured.ts';
import { createDatabase, type TestDatabase } from '../support/database.ts';
import { rawFigures } from '../support/raw-figures.ts';
import { rowsOf } from './rows-of.ts';
import { transactionsOf, transactor } from './transactions.ts';

const GEMEENTEN = ['dinkelland', 'tubbergen', 'oldenzaal'];
const PROCESSEN = Object.keys(MEASURED);
const CASES = 5;
const FIRST = '2026-01-01';
const dayNumber = fc.integer({ min: 0, max: 300 });

/** One thing that happens to a case, as the platform writes it; any of them may come twice, late, or be taken back. */
const begin = fc.record({
  wat: fc.constant('begin' as const),
  dag: dayNumber,
  keuze: fc.nat(50),
});
const end = fc.record({ wat: fc.constant('eind' as const), dag: dayNumber });
const act = fc.oneof(
  { weight: 4, arbitrary: begin },
  { weight: 2, arbitrary: end },
  fc.record({ wat: fc.constant('heropend' as const) }),
  fc.record({ wat: fc.constant('besloten' as const), dag: dayNumber }),
  fc.record({ wat: fc.constant('niet-besloten' as const) }),
  fc.record({ wat: fc.constant('aangevraagd' as const), dag: dayNumber }),
  {
    weight: 3,
    arbitrary: fc.record({
      wat: fc.constant('termijn' as const),
      dag: dayNumber,
      keuze: fc.nat(1),
    }),
  },
  fc.record({ wat: fc.constant('verlengd' as const), dag: dayNumber }),
  fc.record({ wat: fc.constant('gesloten' as const), dag: dayNumber }),
  fc.record({ wat: fc.constant('weer-open' as const) }),
  fc.record({ wat: fc.constant('opgeschort' as const), dag: dayNumber }),
  fc.record({ wat: fc.constant('hervat' as const), dag: dayNumber }),
);
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;
const acts = transactionsOf(act, {
  cases: CASES,
  acts: { minLength: 1, maxLength: 4 },
  transactions: { minLength: 20, maxLength: 40 },
});

describe('db: the tallies of the dashboard', () => {
  let database: TestDatabase;
  let persoon: string;
  let ids: string[] = [];
  before(async () => {
    database = await createDatabase();
    await seedOrganisatie(database.db);
    const [row] = await database.asOwner<{ id: string }>(
      "insert into personen (gemeente, bsn_versleuteld, bsn_hash, bijgewerkt_op) values ('dinkelland', '', '', now()) returning id",
    );
    persoon = row?.id ?? '';
  });
  after(() => database.drop());

  const within = <T>(work: (trx: Knex.Transaction) => Promise<T>) =>
    inTransaction(database.db, '*', work);
  const day = (number: number) => addDays(FIRST, number);
  const moment = (number: number) => `${day(number)}T23:30:00Z`; // the next day already in the Netherlands

  async function perform(trx: Knex.Transaction, zaak: string, what: Act): Promise<void> {
    const term =
      'select id from termijnen where zaak_id = :zaak order by begint_op desc, id limit 1';
    const run = (sql: string, values: object = {}) => trx.raw(sql, { zaak, ...values } as never);
    switch (what.wat) {
      case 'begin':
        await run(
          `insert into zaken (id, nummer, gemeente, proces, regeling, persoon_id, status, melding_op, gestart_op, verzegeld)
           values (:zaak::uuid, :zaak, :gemeente, :proces, :regeling, :persoon, 'in-behandeling', :dag, :moment, :verzegeld)
           on conflict do nothing`,
          {
            gemeente: GEMEENTEN[what.keuze % 3] ?? '',
            proces: PROCESSEN[what.keuze % 5] ?? '',
            regeling: ['bijstand', 'ioaw'][what.keuze % 2] ?? '',
            verzegeld: PROCESSEN[what.keuze % 5] === 'srt-verwijzing',
            persoon,
            dag: day(what.dag),
            moment: moment(what.dag),
          },
        );
        break;
      case 'eind':
        await run(
          "update zaken set status = 'afgerond', beeindigd_op = greatest(:moment::timestamptz, gestart_op) where id = :zaak",
          { moment: moment(what.dag) },
        );
        break;
      case 'heropend':
        await run(
          "update zaken set status = 'in-behandeling', beeindigd_op = null where id = :zaak",
        );
        break;
      case 'besloten':
        await run('update zaken set besloten_op = :dag where id = :zaak', { dag: day(what.dag) });
        break;
      case 'niet-besloten':
        await run('update zaken set besloten_op = null where id = :zaak');
        break;
      case 'aangevraagd':
        await run('update zaken set aanvraag_op = :dag where id = :zaak', { dag: day(what.dag) });
        break;
      case 'termijn':
        await run(
          `insert into termijnen (id, zaak_id, gemeente, soort, grondslag, wettelijk, begint_op, duur, einddatum, status, uitleg)
           select gen_random_uuid(), z.id, z.gemeente, coalesce(case when :keuze = 0 then m.wettelijk else m.eigen end, 'zoektermijn'), 'art', true,
             :dag::date, 'P8W', :dag::date + 56, 'lopend', '[]'
           from zaken z join meettermijnen m using (proces) where z.id = :zaak on conflict do nothing`,
          { dag: day(what.dag), keuze: what.keuze },
        );
        break;
      case 'verlengd':
        await run(`update termijnen set einddatum = :dag where id = (${term})`, {
          dag: day(what.dag),
        });
        break;
      case 'gesloten':
        await run(
          `update termijnen set status = 'afgerond', gesloten_op = :moment where id = (${term})`,
          { moment: moment(what.dag) },
        );
        break;
      case 'weer-open':
        await run(
          `update termijnen t set status = 'lopend', gesloten_op = null where id = (${term})
             and not exists (select from termijnen o where o.zaak_id = t.zaak_id and o.soort = t.soort and o.status in ('lopend', 'opgeschort'))`,
        );
        break;
      default:
        await run(
          `insert into termijn_gebeurtenissen (termijn_id, gemeente, soort, datum, op)
           select id, gemeente, :soort, :dag, now() from termijnen where id = (${term})`,
          { soort: what.wat, dag: day(what.dag) },
        );
    }
  }

  const TALLIES = {
    zaakmetingen: 'select * from zaakmetingen order by zaak_id',
    zaakstromen: `select * from zaakstromen where instroom <> 0 or uitstroom <> 0 or gemeten <> 0 or wettelijk <> 0 or eigen <> 0
      or binnen_wettelijk <> 0 or binnen_eigen <> 0 order by korrel, vanaf, gemeente, proces, regeling`,
    zaakvoorraad:
      'select * from zaakvoorraad where aantal <> 0 order by gemeente, proces, regeling, begin',
    zaaktermijnen:
      'select * from zaaktermijnen where aantal <> 0 order by gemeente, proces, regeling, opgeschort, einddatum',
    zaakduren:
      'select * from zaakduren where aantal <> 0 order by korrel, vanaf, gemeente, proces, regeling, maat, dagen',
  };
  const kept = () => rowsOf(database, TALLIES);

  async function expectRight(): Promise<void> {
    const before = await kept();
    await database.asOwner("set app.gemeenten = '*'; select hermeet_zaken()");
    expect(await kept()).to.deep.equal(before);
    expect(before.zaakvoorraad, 'the stock by age').to.deep.equal(
      await database.asOwner(
        `select gemeente, proces, regeling, (gestart_op at time zone 'Europe/Amsterdam')::date as begin, count(*)::int as aantal
         from zaken where beeindigd_op is null group by 1, 2, 3, 4 order by 1, 2, 3, 4`,
      ),
    );
    for (const [from, to, regeling] of [
      [0, 300, null],
      [30, 90, 'ioaw'],
    ] as const) {
      const vraag = { gemeenten: GEMEENTEN, regeling, van: day(from), totEn: day(to) };
      const facts = await within((trx) => rawFigures(trx, { ...vraag, uitgesplitst: true }));
      for (const proces of PROCESSEN) {
        const counted = await within((trx) =>
          findCijfers(trx, {
            ...vraag,
            vandaag: day(to),
            processen: [proces],
            uitgesplitst: proces,
          }),
        );
        expect(
          sorted(counted.map(({ opgeschort, te_laat, twee_weken, ...row }) => row)),
        ).to.deep.equal(
          sorted(
            facts.filter(
              (row) =>
                row.proces === proces &&
                (row.instroom || row.uitstroom || row.voorraad || row.wettelijk || row.eigen),
            ),
          ),
        );
      }
      const course = await within((trx) =>
        findVerloop(trx, { ...vraag, proces: 'aanvraag', stap: 'maand' }),
      );
      expect(course.at(-1)?.voorraad).to.equal(
        facts.find((row) => row.proces === 'aanvraag' && !row.gemeente && !row.regeling)
          ?.voorraad ?? 0,
      );
    }
  }
  /** In one order; what lies between two days to a millionth, because one side calculates it in decimals and the other in binary. */
  const sorted = (rows: readonly { gemeente: string | null; regeling: string | null }[]) =>
    rows
      .map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([name, value]) => [
            name,
            typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value,
          ]),
        ),
      )
      .sort((a, b) => `${a.gemeente} ${a.regeling}`.localeCompare(`${b.gemeente} ${b.regeling}`));

  /** The same every time: with these alone there is enough to count of each kind. */
  const ENOUGH = fc.sample(acts, { seed: 3, numRuns: 8 }).map((one): [typeof one] => [one]);

  const transact = (of: readonly string[]) => transactor(within, of, perform);

  it('are what the facts say, whatever happened in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(acts, async (transactions) => {
        ids = Array.from({ length: CASES }, () => randomUUID());
        for (const transaction of transactions) await transact(ids)(transaction);
        await expectRight();
      }),
      { numRuns: 14, examples: ENOUGH, endOnFailure: true },
    );
    const [row] = await database.asOwner<{ zaken: number; duren: number; termijnen: number }>(
      `select count(*)::int as zaken, count(bruto)::int as duren, (count(wettelijk_op) + count(eigen_op))::int as termijnen from zaakmetingen`,
    );
    expect(row?.zaken, 'cases that were counted').to.be.at.least(10);
    expect(row?.duren, 'lead times').to.be.at.least(3);
    expect(row?.termijnen, 'terms').to.be.at.least(3);
  });

  it('are what the facts say when transactions write about the same cases at the same time', async () => {
    await fc.assert(
      fc.asyncProperty(acts, async (transactions) => {
        ids = Array.from({ length: 2 }, () => randomUUID());
        const two = transactions.map((one) => ({
          ...one,
          // Each its own kind of row of the one case, so that they do not wait for each other before their commit.
          acts: one.acts.slice(0, 1).map(([index, what]) => [index % 2, what] as const),
        }));
        for (let i = 0; i < two.length; i += 6)
          await Promise.all(two.slice(i, i + 6).map((one) => transact(ids)(one)));
        await expectRight();
      }),
      { numRuns: 5, endOnFailure: true },
    );
  });

  it('know the terms on which a process is measured as the platform does', async () => {
    const rows = await database.asOwner<{ proces: string }>('select * from meettermijnen');
    expect(
      Object.fromEntries(rows.map(({ proces, ...termen }) => [proces, termen])),
      'remedy: a migration that adds the process to `meettermijnen` and calls hermeet_zaken()',
    ).to.deep.equal(MEASURED);
  });

  it('are written by nobody but the triggers', async () => {
    for (const table of Object.keys(TALLIES))
      await within((trx) => trx(table).delete()).then(
        () => expect.fail(`${table} was emptied by the application`),
        (error) => expect(String(error)).to.match(/permission denied/),
      );
  });
});
