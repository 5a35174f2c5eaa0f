import { parseArgs } from 'node:util';
import { findKantoren } from '../db/queries/doorlooptijden/find-kantoren.ts';
import { findOverdrachten } from '../db/queries/doorlooptijden/find-overdrachten.ts';
import { findStappen, type StapRij } from '../db/queries/doorlooptijden/find-stappen.ts';
import { inTransaction } from '../db/transaction.ts';
import { addDays } from '../law/calendar.ts';
import { createApiWorld } from '../test/api/world.ts';
import { rawFigures } from '../test/support/raw-figures.ts';
import { rawHandOvers, rawNow, rawSteps } from '../test/support/raw-steps.ts';
import { sharedPostgres, stopServices } from '../test/support/services.ts';
import { figures, ms } from './figures.ts';
import { fillFinished } from './fill-finished.ts';

/**
 * What the page of the managers costs when there are a million finished cases, against the same question asked of the facts themselves:
 * `npm run bench:dashboard`, with `-- --vijf` also at five million, with `-- --zaken 100000` at another number. Everything runs on this
 * machine, PostgreSQL with fsync; every figure comes through the whole API, login and rights included.
 */
const { values } = parseArgs({
  options: {
    zaken: { type: 'string', default: '1000000' },
    vijf: { type: 'boolean', default: false },
    keer: { type: 'string', default: '30' },
  },
});
const times = Number(values.keer);
const VANDAAG = '2026-12-14';
const GEMEENTEN = ['dinkelland', 'tubbergen', 'oldenzaal'];

await sharedPostgres({ durable: true });
try {
  const one = await measure(Number(values.zaken));
  if (values.vijf) {
    const five = await measure(Number(values.zaken) * 5);
    console.log(
      `\n5 × as many cases: page ${(five / one).toFixed(2)} × at the median (target 1.50)`,
    );
  }
} finally {
  await stopServices();
}

/** @returns the median of the page */
async function measure(cases: number): Promise<number> {
  const world = await createApiWorld();
  try {
    const began = performance.now();
    await fillFinished(world.database, cases, VANDAAG);
    console.log(
      `\n${cases.toLocaleString('en')} finished cases over ten years and 10,000 open ones, made in ${((performance.now() - began) / 1000).toFixed(0)} s`,
    );
    const manager = await world.as('manager');
    const get = async (path: string) => {
      const { status, body } = await manager.get(path);
      if (status !== 200) throw new Error(`${path} answered ${status}`);
      return body;
    };
    const YEAR = `van=${addDays(VANDAAG, -364)}`;
    const page = await show('page, twelve weeks', () => get('/doorlooptijden'));
    await show('page, one year', () => get(`/doorlooptijden?${YEAR}&stap=maand`));
    await show('page, ten years', () => get('/doorlooptijden?van=2016-12-20&stap=maand'));
    const within = <T>(work: Parameters<typeof inTransaction<T>>[2]) =>
      inTransaction(world.database.db, '*', async (trx) => {
        await trx.raw('set local statement_timeout = 0');
        return work(trx);
      });
    const vraag = { gemeenten: GEMEENTEN, regeling: null };
    const raw = await show(
      'the same figures in SQL on the facts, twelve weeks and those before',
      () =>
        within(async (trx) => {
          const van = addDays(VANDAAG, -84);
          await rawFigures(trx, {
            ...vraag,
            zaken: 'periode',
            van,
            totEn: addDays(VANDAAG, 1),
            uitgesplitst: true,
          });
          await rawFigures(trx, {
            ...vraag,
            zaken: 'periode',
            van: addDays(van, -85),
            totEn: van,
            uitgesplitst: false,
          });
        }),
      5,
    );
    console.log(
      `  ratio to the page: ${(raw / page).toFixed(1)} × (target 10; the page does more: course, cases in danger, login)`,
    );
    const stappen = { ...vraag, van: addDays(VANDAAG, -84), totEn: addDays(VANDAAG, 1) };
    const aanvraag = { ...stappen, proces: 'aanvraag', versie: null, kantoor: null };
    await compare(
      'heat map, twelve weeks (page)',
      () => get('/doorlooptijden/stappen'),
      () =>
        within(async (trx) => {
          await rawSteps(trx, aanvraag);
          await rawNow(trx, aanvraag);
        }),
    );
    const [counted, done, now] = await within(async (trx) => [
      await findStappen(trx, { ...aanvraag, vandaag: VANDAAG }),
      await rawSteps(trx, aanvraag),
      await rawNow(trx, { ...aanvraag, totEn: VANDAAG }),
    ]);
    const ofFacts = done.map((row) => ({
      ...row,
      ...(now.find(({ element_id }) => element_id === row.element_id) ?? { nu: 0, nu_laat: 0 }),
    }));
    console.log(
      `  steps that differ from the facts: ${different(counted, ofFacts)} of ${ofFacts.length}`,
    );
    await compare(
      'hand-over between the offices, twelve weeks (query)',
      () =>
        within((trx) =>
          findOverdrachten(trx, {
            ...stappen,
            processen: ['aanvraag'],
            uitgesplitst: 'aanvraag',
          }),
        ),
      () => within((trx) => rawHandOvers(trx, { ...stappen, proces: 'aanvraag' })),
    );
    await compare(
      'waiting and working by office, twelve weeks (query)',
      () => within((trx) => findKantoren(trx, { ...stappen, proces: 'aanvraag' })),
      () => within((trx) => rawHandOvers(trx, { ...stappen, proces: 'aanvraag' })),
    );
    await show('forecast', () => get('/doorlooptijden/verwachting'), 5);
    return page;
  } finally {
    await world.close();
  }
}

/** A question beside the same one asked of the engine's rows and the tasks themselves. */
async function compare(what: string, ours: () => Promise<unknown>, raw: () => Promise<unknown>) {
  const ofTallies = await show(what, ours, 5);
  const ofFacts = await show('  the same in SQL on the facts', raw, 3);
  console.log(`  ratio: ${(ofFacts / ofTallies).toFixed(1)} ×`);
}

/** How many steps are not the same in both; to a millionth, because one side calculates in decimals and the other in binary. */
function different(counted: readonly StapRij[], facts: readonly StapRij[]): number {
  const plain = (rows: readonly StapRij[]) =>
    rows.map((row) =>
      JSON.stringify(
        Object.entries(row)
          .toSorted(([a], [b]) => (a < b ? -1 : 1))
          .map(([name, value]) => [
            name,
            typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value,
          ]),
      ),
    );
  const [ours, theirs] = [new Set(plain(counted)), new Set(plain(facts))];
  return [...ours].filter((row) => !theirs.has(row)).length + Math.abs(ours.size - theirs.size);
}

async function show(what: string, work: () => Promise<unknown>, count = times): Promise<number> {
  const took: number[] = [];
  for (let i = -2; i < count; i += 1) {
    const start = performance.now();
    await work();
    if (i >= 0) took.push(performance.now() - start);
  }
  const sorted = took.toSorted((a, b) => a - b);
  const { p50 } = figures(took);
  const p95 = sorted[Math.ceil(0.95 * sorted.length) - 1] ?? Number.NaN;
  console.log(
    `  ${what.padEnd(64)} p50 ${ms(p50).padStart(8)}   p95 ${ms(p95).padStart(8)}   (${count})`,
  );
  return p50;
}
