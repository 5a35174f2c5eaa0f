import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import fc from 'fast-check';
import type { Knex } from 'knex';
import { findKantoren } from '../../db/queries/doorlooptijden/find-kantoren.ts';
import { findOverdrachten } from '../../db/queries/doorlooptijden/find-overdrachten.ts';
import { findStappen } from '../../db/queries/doorlooptijden/find-stappen.ts';
import { inTransaction } from '../../db/transaction.ts';
import { seedOrganisatie } from '../../demo/organisatie.ts';
import { addDays } from '../../law/calendar.ts';
import { createDatabase, type TestDatabase } from '../support/database.ts';
import { rawHandOvers, rawNow, rawSteps } from '../support/raw-steps.ts';
import { rowsOf } from './rows-of.ts';
import { transactionsOf, transactor } from './transactions.ts';

const GEMEENTEN = ['dinkelland', 'tubbergen', 'oldenzaal'];
const PROCESSEN = ['aanvraag', 'srt-verwijzing'];
const KANTOREN = ['fo-dinkelland', 'backoffice', 'fo-dinkelland', 'backoffice', 'toz'];
const CASES = 3;
/** steps that a case may come to, the last in a process that it calls */
const STEPS = 6;
const FIRST = '2026-01-01';

/** Tenths of days, so that steps lie close to each other, and now and then on the border of one. */
const tenth = fc.integer({ min: 0, max: 900 });
const keuze = fc.nat(20);
const one = <Wat extends string>(wat: Wat) =>
  fc.record({ wat: fc.constant(wat), stap: fc.nat(STEPS - 1), op: tenth, keuze });
/** One thing that happens to a case or one of its steps, as platform and engine write it; any may come twice, late, or be taken back. */
const act = fc.oneof(
  { weight: 2, arbitrary: one('zaak') },
  { weight: 3, arbitrary: one('instantie') },
  { weight: 5, arbitrary: one('begonnen') },
  { weight: 7, arbitrary: one('klaar') },
  { weight: 6, arbitrary: one('taak') },
  { weight: 5, arbitrary: one('gepakt') },
  { weight: 5, arbitrary: one('afgerond') },
  one('niet-gepakt'),
  one('niet-afgerond'),
  one('ander-kantoor'),
  one('andere-regeling'),
  one('andere-versie'),
  one('andere-zaak'),
  one('taak-elders'),
  one('weg'),
);
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;
const acts = transactionsOf(act, {
  cases: CASES,
  acts: { minLength: 4, maxLength: 14 },
  transactions: { minLength: 20, maxLength: 40 },
});

/** A step of a case: its own model and version of it, or what the case calls. */
const ELEMENT = [
  { element: 'intake', soort: 'USER_TASK', instantie: 0 },
  { element: 'intake', soort: 'USER_TASK', instantie: 0 },
  { element: 'besluiten', soort: 'USER_TASK', instantie: 0 },
  { element: 'wachten', soort: 'INTERMEDIATE_CATCH_EVENT', instantie: 0 },
  { element: 'regels', soort: 'SERVICE_TASK', instantie: 0 },
  { element: 'aanvullen', soort: 'USER_TASK', instantie: 1 },
] as const;

describe('db: the tallies of the steps', () => {
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
    await database.asOwner(
      `insert into formulier_versies (id, versie, inhoud_hash, schema, validator, gepubliceerd_op) values ('x', 1, '', '{}', '', now())`,
    );
  });
  after(() => database.drop());

  const within = <T>(work: (trx: Knex.Transaction) => Promise<T>) =>
    inTransaction(database.db, '*', work);
  const day = (number: number) => addDays(FIRST, number);
  const moment = (op: number) =>
    new Date(Date.parse(`${FIRST}T00:00:00Z`) + op * 8_640_000).toISOString();

  async function perform(trx: Knex.Transaction, zaak: string, what: Act): Promise<void> {
    const step = ELEMENT[what.stap] ?? ELEMENT[0];
    const values = {
      zaak,
      instantie: `${zaak}-${step.instantie}`,
      key: `${zaak}-${what.stap}`,
      element: step.element,
      soort: step.soort,
      op: moment(what.op),
      keuze: what.keuze,
      kantoor: KANTOREN[what.keuze % KANTOREN.length] ?? '',
      model: step.instantie === 0 ? null : 'herstelverzuim',
      proces: PROCESSEN[what.keuze % 2] ?? '',
      gemeente: GEMEENTEN[what.keuze % 3] ?? '',
      regeling: ['bijstand', 'ioaw'][what.keuze % 2] ?? '',
      persoon,
      andere: ids[what.keuze % CASES] ?? zaak,
    };
    await trx.raw(SQL[what.wat], values as never);
  }
  const mijnTaak = 'element_instance_key = :key';
  const SQL: Record<Act['wat'], string> = {
    zaak: `insert into zaken (id, nummer, gemeente, proces, regeling, persoon_id, status, melding_op, gestart_op, verzegeld)
      values (:zaak::uuid, :zaak, :gemeente, :proces, :regeling, :persoon, 'in-behandeling', '2026-01-01', '2026-01-01', :proces = 'srt-verwijzing')
      on conflict do nothing`,
    // As the projection: the instance first, its case when the variable was read.
    instantie: `insert into engine_process_instances as t (key, bpmn_process_id, version, process_definition_key, state, zaak_id, position)
      values (:instantie, coalesce(:model, (select proces from zaken where id = :zaak::uuid), 'aanvraag'), 1 + :keuze::int % 2, '1', 'active',
        case when :keuze::int % 3 > 0 then :zaak::uuid end, 1)
      on conflict (key) do update set zaak_id = coalesce(t.zaak_id, excluded.zaak_id), bpmn_process_id = excluded.bpmn_process_id`,
    begonnen: `insert into engine_element_instances as t (key, process_instance_key, process_definition_key, bpmn_process_id, element_id, element_type, state, started_at, position)
      values (:key, :instantie, '1', 'x', :element, :soort, 'active', :op, 1)
      on conflict (key) do update set started_at = coalesce(t.started_at, excluded.started_at)`,
    klaar: `insert into engine_element_instances as t (key, process_instance_key, process_definition_key, bpmn_process_id, element_id, element_type, state, ended_at, position)
      values (:key, :instantie, '1', 'x', :element, :soort, 'completed', :op, 2)
      on conflict (key) do update set state = 'completed', ended_at = coalesce(t.ended_at, excluded.ended_at)`,
    taak: `insert into taken (user_task_key, element_instance_key, process_instance_key, zaak_id, gemeente, proces, proces_versie, element_id, naam,
        formulier_id, formulier_versie, functie, kantoor_id, status, verzegeld, aangemaakt_op, geclaimd_op, afgerond_op)
      select :key, :key, :instantie, id, gemeente, proces, 1, :element, 'Stap', 'x', 1, 'fo', :kantoor, 'open', verzegeld, :op,
        :op::timestamptz + :keuze::int * interval '1 hour', case when :keuze::int % 3 > 0 then :op::timestamptz + :keuze::int * interval '3 hours' end
      from zaken where id = :zaak::uuid and :soort = 'USER_TASK' on conflict do nothing`,
    gepakt: `update taken set geclaimd_op = :op where ${mijnTaak}`,
    afgerond: `update taken set afgerond_op = :op where ${mijnTaak}`,
    'niet-gepakt': `update taken set geclaimd_op = null where ${mijnTaak}`,
    'niet-afgerond': `update taken set afgerond_op = null where ${mijnTaak}`,
    'ander-kantoor': `update taken set kantoor_id = :kantoor where ${mijnTaak}`,
    'andere-regeling': 'update zaken set regeling = :regeling where id = :zaak::uuid',
    'andere-versie':
      'update engine_process_instances set version = 1 + :keuze::int % 2 where key = :instantie',
    'andere-zaak':
      'update engine_process_instances set zaak_id = :andere::uuid where key = :instantie and :keuze::int % 4 = 0',
    'taak-elders': `update taken set element_instance_key = :key || '-elders' where ${mijnTaak} and :keuze::int % 4 = 0`,
    weg: 'delete from engine_element_instances where key = :key and :keuze::int % 4 = 0',
  };

  /** These cases are there, and run in the engine; of another one the engine may tell first. */
  const begin = (zaken: readonly string[]) =>
    within(async (trx) => {
      for (const zaak of zaken)
        for (const [wat, stap] of [
          ['zaak', 0],
          ['instantie', 0],
          ['instantie', STEPS - 1],
        ] as const)
          await perform(trx, zaak, { wat, stap, op: 0, keuze: [4, 8, 13][ids.indexOf(zaak)] ?? 4 });
    });

  const TALLIES = {
    stapmetingen: 'select * from stapmetingen order by key',
    stapduren:
      'select * from stapduren where aantal <> 0 order by korrel, vanaf, proces, gemeente, maat, model, regeling, versie, element_id, taak, kantoor_id, tienden',
  };
  const kept = () => rowsOf(database, TALLIES);

  async function expectRight(): Promise<void> {
    const before = await kept();
    await database.asOwner("set app.gemeenten = '*'; select hermeet_stappen()");
    expect(await kept()).to.deep.equal(before);
    for (const proces of PROCESSEN)
      for (const [from, to, regeling] of [
        [0, 100, null],
        [10, 45, null],
        [0, 100, 'ioaw'],
      ] as const) {
        const vraag = { gemeenten: GEMEENTEN, regeling, van: day(from), totEn: day(to), proces };
        for (const [versie, kantoor] of [
          [null, null],
          [2, null],
          [null, 'backoffice'],
        ] as const) {
          const of = { ...vraag, versie, kantoor };
          const counted = await within((trx) => findStappen(trx, { ...of, vandaag: day(to) }));
          const done = counted.map(({ nu, nu_laat, ...row }) => row).filter(counts);
          const raw = (await within((trx) => rawSteps(trx, of))).filter(counts);
          expect(rounded(done)).to.deep.equal(rounded(raw));
          expect(
            rounded(
              counted
                .filter(({ nu }) => nu > 0)
                .map(({ element_id, nu, nu_laat }) => ({ element_id, nu, nu_laat })),
            ),
          ).to.deep.equal(rounded(await within((trx) => rawNow(trx, of))));
        }
        const raw = await within((trx) => rawHandOvers(trx, vraag));
        const over = await within((trx) =>
          findOverdrachten(trx, { ...vraag, processen: [proces], uitgesplitst: proces }),
        );
        expect(rounded(over.map(({ proces: _, ...row }) => row))).to.deep.equal(
          rounded(raw.overdrachten.filter(({ overdracht_p50 }) => overdracht_p50 !== null)),
        );
        const offices = await within((trx) => findKantoren(trx, vraag));
        expect(rounded(offices)).to.deep.equal(
          rounded(
            raw.kantoren.filter(
              ({ zaken, wacht_p50, werk_p50, overdracht_p50 }) =>
                zaken > 0 || wacht_p50 !== null || werk_p50 !== null || overdracht_p50 !== null,
            ),
          ),
        );
      }
  }
  /** A step that was done, but not for the last time, and of which no moment is known, is in no figure. */
  const counts = ({
    klaar,
    duur_p50,
    wacht_p50,
    werk_p50,
  }: Awaited<ReturnType<typeof rawSteps>>[number]) =>
    klaar > 0 || duur_p50 !== null || wacht_p50 !== null || werk_p50 !== null;
  /** In one order; to a millionth, because one side calculates in decimals and the other in binary. */
  const rounded = (rows: readonly object[]) =>
    rows
      .map((row) =>
        Object.fromEntries(
          Object.entries(row)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([name, value]) => [
              name,
              typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value,
            ]),
        ),
      )
      .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

  /** The same every time: with these alone there is enough to count of each kind. */
  const ENOUGH = fc.sample(acts, { seed: 3, numRuns: 8 }).map((first): [typeof first] => [first]);

  const transact = (of: readonly string[]) => transactor(within, of, perform);

  it('are what the facts say, whatever happened in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(acts, async (transactions) => {
        ids = Array.from({ length: CASES }, () => randomUUID());
        await begin(ids.slice(1));
        for (const transaction of transactions) await transact(ids)(transaction);
        await expectRight();
      }),
      { numRuns: 14, examples: ENOUGH, endOnFailure: true },
    );
    const [row] = await database.asOwner<Record<string, number>>(
      `select count(*)::int as stappen, count(wacht)::int as wacht, count(werk)::int as werk, count(overdracht)::int as overdracht,
         (count(*) filter (where not klaar))::int as herhaald, (count(*) filter (where model <> proces))::int as geroepen from stapmetingen`,
    );
    for (const [what, count] of Object.entries(row ?? {})) expect(count, what).to.be.at.least(3);
  });

  it('are what the facts say when transactions write about the same cases at the same time', async () => {
    await fc.assert(
      fc.asyncProperty(acts, async (transactions) => {
        ids = Array.from({ length: CASES }, () => randomUUID());
        await begin(ids);
        // One act each, so that they do not wait for each other's rows before their commit.
        const single = transactions.flatMap(({ acts: list, goes }) =>
          list.map((first) => ({ acts: [first], goes })),
        );
        for (let i = 0; i < single.length; i += 6)
          await Promise.all(single.slice(i, i + 6).map((each) => transact(ids)(each)));
        await expectRight();
      }),
      { numRuns: 5, endOnFailure: true },
    );
  });

  it('tell who is at a step now of no municipality that the reader does not act for, and leave his walls standing', async () => {
    const zaak = randomUUID();
    ids = [zaak];
    await begin([zaak]);
    await within(async (trx) => {
      await perform(trx, zaak, { wat: 'begonnen', stap: 0, op: 1, keuze: 4 });
      await trx.raw(
        `insert into termijnen (id, zaak_id, gemeente, soort, grondslag, wettelijk, begint_op, duur, einddatum, waarschuwing_op, status, uitleg)
         select id, id, gemeente, 'beslistermijn', 'proef', true, '2026-01-01', 'P8W', '2026-02-26', '2026-02-12', 'lopend', '[]' from zaken where id = ?`,
        [zaak],
      );
    });
    const [of] = await database.asOwner<{ gemeente: string; proces: string }>(
      'select gemeente, proces from zaken where id = $1',
      [zaak],
    );
    const { gemeente = '', proces = '' } = of ?? {};
    const now = (scope: readonly string[]) =>
      inTransaction(database.db, scope, async (trx) => {
        const { rows } = await trx.raw(
          "select sum(nu)::int as nu, sum(nu_laat)::int as nu_laat from zaken_bij_stappen(:proces, array[:gemeente], null, null, null, '2026-03-01')",
          { proces, gemeente },
        );
        const seen = await trx.raw("select current_setting('app.gemeenten') as scope");
        return { ...rows[0], scope: seen.rows[0].scope };
      });
    const all = await now([gemeente]);
    expect(all.nu).to.be.at.least(1);
    expect(all.nu_laat).to.be.at.least(1);
    expect(all.scope).to.equal(gemeente);
    const others = GEMEENTEN.filter((code) => code !== gemeente);
    expect(await now(others)).to.deep.equal({ nu: null, nu_laat: null, scope: others.join(',') });
  });

  it('are written by nobody but the triggers', async () => {
    for (const table of Object.keys(TALLIES))
      await within((trx) => trx(table).delete()).then(
        () => expect.fail(`${table} was emptied by the application`),
        (error) => expect(String(error)).to.match(/permission denied/),
      );
  });
});
