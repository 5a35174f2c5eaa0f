import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { Server } from 'node:http';
import { parseArgs } from 'node:util';
import express from 'express';
import pg from 'pg';
import { cookieName } from '../api/http/session.ts';
import { today } from '../law/clock.ts';
import { createApiWorld } from '../test/api/world.ts';
import { sharedPostgres, stopServices } from '../test/support/services.ts';
import { figures, ms, p95 } from './figures.ts';
import { fillManyTasks, OWN } from './many-tasks.ts';
import type { Done, Job, Target } from './requests.ts';

/**
 * The tasklist at a million tasks against the same at ten thousand, and against what a bare query over HTTP costs. Both databases stand in one
 * PostgreSQL (with fsync); requests go to them by turns, so that what the machine does besides is on both accounts.
 * Sizes are looked at before anything is timed: a filter that finds nothing is always fast.
 */
const { values } = parseArgs({
  options: {
    taken: { type: 'string', default: '1000000' },
    klein: { type: 'string', default: '10000' },
    keer: { type: 'string', default: '150' },
  },
});
const PAGE = 50;
const LAST_PAGE = 400;

/** What is asked, by whom, and how many rows the answer must have. */
const QUESTIONS = {
  'mijn werk': { who: 'bo-inkomen-1', query: 'weergave=mijn' },
  'kantoor, op termijn': { who: 'bo-inkomen-1', query: 'weergave=kantoor' },
  'alle, op termijn': { who: 'teamleider', query: 'weergave=alle' },
  'alle, nieuwste eerst': { who: 'teamleider', query: 'weergave=alle&volgorde=nieuw' },
  'alle, op voorrang': { who: 'teamleider', query: 'weergave=alle&volgorde=voorrang' },
  'alle, oudste eerst': { who: 'teamleider', query: 'weergave=alle&volgorde=oud' },
  'een proces': { who: 'teamleider', query: 'weergave=alle&proces=bezwaar' },
  'te laat': { who: 'teamleider', query: 'weergave=alle&teLaat=true' },
  'een woord': { who: 'teamleider', query: 'weergave=alle&zoek=besluit' },
  'bladzijde 10': { who: 'teamleider', query: 'weergave=alle', page: 10 },
} as const;
type Question = { readonly who: string; readonly query: string; readonly page?: number };

await sharedPostgres({ durable: true });
const times = Number(values.keer);
const [small, large] = [await world(Number(values.klein)), await world(Number(values.taken))];
const browsers = fork(new URL('requests.ts', import.meta.url), { stdio: 'inherit' });
const floor = await startFloor(large.database.url);

const rows: string[] = [];
for (const [name, question] of Object.entries<Question>(QUESTIONS)) {
  const [few, many] = await measure([await target(small, question), await target(large, question)]);
  rows.push(compared(name, 'klein', few, 'groot', many, 1.5));
}
const views = { who: 'teamleider', query: '' };
for (const each of [small, large]) await keepViews(each);
const [fewViews, manyViews] = await measure(
  [small, large].map((each) => ({
    ...targetOf(each, views.who),
    url: `${each.url}/api/v1/weergaven`,
  })),
);
rows.push(compared('aantallen van drie weergaven', 'klein', fewViews, 'groot', manyViews, 1.5));
for (const volgorde of ['termijn', 'voorrang', 'nieuw', 'oud']) {
  const query = `weergave=alle&volgorde=${volgorde}`;
  const [first, last] = await measure([
    await target(large, { who: 'teamleider', query }),
    await target(large, { who: 'teamleider', query, page: LAST_PAGE }),
  ]);
  rows.push(
    compared(
      `bladzijde ${LAST_PAGE}, ${volgorde}`,
      'blz. 1',
      first,
      `blz. ${LAST_PAGE}`,
      last,
      1.3,
    ),
  );
}

const office = await target(large, QUESTIONS['kantoor, op termijn']);
const shares: number[] = [];
for (let block = 0; block < 6; block += 1) {
  const bare = await flood({ url: floor.url, headers: {} });
  shares.push((await flood(office)) / bare);
}

console.log(`
Tasklist: ${large.count} tasks (${large.open} open) against ${small.count} (${small.open} open), ${times} requests each, by turns
${rows.join('\n')}
  requests a second against Express + pg, one plain query: ${shares.map((share) => share.toFixed(2)).join(', ')} × (target 0.50 or more)
`);

browsers.disconnect();
floor.server.close();
await floor.pool.end();
for (const each of [small, large]) await each.close();
await stopServices();

// helpers

type Filled = Awaited<ReturnType<typeof world>>;

async function world(count: number) {
  const made = await createApiWorld();
  const client = await made.as('bo-inkomen-1');
  const leader = await made.as('teamleider');
  const sessions = { 'bo-inkomen-1': client.session, teamleider: leader.session };
  await fillManyTasks(made.database, count, {
    holder: client.session?.medewerkerId ?? '',
    today: today(() => made.state.now),
  });
  const [{ open = 0 } = {}] = await made.database.asOwner<{ open: number }>(
    "select count(*)::int as open from taken where status = 'open'",
  );
  if (Math.abs(open / count - 0.1) > 0.02) throw new Error(`${open} of ${count} tasks are open`);
  return { ...made, count, open, sessions };
}

function targetOf({ url, origin, sessions }: Filled, who: string): Target {
  const session = sessions[who as keyof typeof sessions];
  return {
    url: `${url}/api/v1/taken`,
    headers: { cookie: `${cookieName(origin, 'sessie')}=${session?.cookie}` },
  };
}

/** The address of a page, of which is known that it is full. */
async function target(from: Filled, { who, query, page = 1 }: Question): Promise<Target> {
  const at = targetOf(from, who);
  let cursor = '';
  for (let before = 1; ; before += 1) {
    const url = `${at.url}?${query}&paginaGrootte=${PAGE}${cursor}`;
    const answer = (await (await fetch(url, { headers: at.headers })).json()) as {
      taken: { id: string }[];
      volgende: string | null;
      aantallen: { mijn: { aantal: number } };
    };
    if (answer.taken.length !== PAGE)
      throw new Error(`${query}, page ${before} of ${from.count}: ${answer.taken.length} rows`);
    if (query.includes('weergave=mijn') && answer.aantallen.mijn.aantal !== OWN)
      throw new Error(`${answer.aantallen.mijn.aantal} tasks of one's own, not ${OWN}`);
    if (before === page) return { ...at, url };
    cursor = `&cursor=${answer.volgende}`;
  }
}

async function keepViews({ as }: Filled): Promise<void> {
  const leader = await as('teamleider');
  for (const [naam, filter] of Object.entries({
    bezwaar: { weergave: 'alle', proces: 'bezwaar' },
    'te laat': { weergave: 'kantoor', teLaat: true },
    besluiten: { weergave: 'alle', zoek: 'besluit' },
  })) {
    const answer = await leader.post('/weergaven', { naam, filter });
    if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
  }
}

async function ask<T extends Done>(job: Job): Promise<T> {
  browsers.send(job);
  const [done] = await once(browsers, 'message');
  if (done.error) throw new Error(done.error);
  return done as T;
}

async function measure(targets: readonly Target[]): Promise<number[][]> {
  await ask({ kind: 'turns', targets, times: 10 }); // plans, caches and connections
  return (await ask<{ times: number[][] }>({ kind: 'turns', targets, times })).times;
}

async function flood(where: Target): Promise<number> {
  return (await ask<{ answered: number }>({ kind: 'flood', target: where, atOnce: 8, ms: 4000 }))
    .answered;
}

function compared(
  name: string,
  one: string,
  before: number[] = [],
  other: string,
  after: number[] = [],
  target: number,
): string {
  const [a, b] = [figures(before), figures(after)];
  const [p95a, p95b] = [p95(before), p95(after)];
  const ratio = p95b / p95a;
  return `  ${name.padEnd(30)} ${one} p50 ${ms(a.p50).padStart(7)} p95 ${ms(p95a).padStart(7)}   ${other} p50 ${ms(b.p50).padStart(7)} p95 ${ms(p95b).padStart(7)}   p50 ${(b.p50 / a.p50).toFixed(2)} ×  p95 ${ratio.toFixed(2)} × (target ${target})${ratio > target ? '  MISSED' : ''}`;
}

/** The least that can be done for these rows: one query, no session, no rights, no counts. */
async function startFloor(databaseUrl: string) {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 });
  const app = express();
  app.get('/', async (_request, response) => {
    const { rows: found } = await pool.query(
      `select t.*, z.nummer, z.regeling, p.naam as zaak_naam from (
         select * from taken where gemeente = 'oldenzaal' and kantoor_id = 'backoffice' and functie = 'bo-inkomen' and status = 'open'
         order by uiterste_datum, id limit ${PAGE}) t
       join zaken z on z.id = t.zaak_id join personen p on p.id = z.persoon_id order by t.uiterste_datum, t.id`,
    );
    response.json({ taken: found });
  });
  const server = await new Promise<Server>((resolve) => {
    const listening = app.listen(0, '127.0.0.1', () => resolve(listening));
  });
  const { port } = server.address() as { port: number };
  return { pool, server, url: `http://127.0.0.1:${port}/` };
}
