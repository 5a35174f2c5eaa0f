import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from './config.ts';
import { createBsnVault } from './db/bsn-vault.ts';
import { inTransaction } from './db/transaction.ts';
import { keepPopulation } from './demo/play/kept-population.ts';
import { type Played, type Progress, playYear } from './demo/play/play.ts';
import { playedZaken } from './demo/play/played-zaken.ts';
import { settled } from './demo/play/settled.ts';
import { createStaff } from './demo/play/staff.ts';
import { type Summary, summaryOf } from './demo/play/summary.ts';
import type { YearProcess } from './demo/play/year-process.ts';
import { residents } from './demo/residents.ts';
import { startDemo } from './demo.ts';
import { openLog, type Running, startEmbedded } from './embedded.ts';
import { moveEngineClock } from './engine/clock.ts';
import { deployUntilDone } from './engine/deploy-until-done.ts';
import { awayForNow, startPlatform } from './platform.ts';
import { DAY_MS } from './registers/simulation/pace.ts';

/** The year cannot be played here; the message says what to do. */
export class YearRefused extends Error {
  override readonly name = 'YearRefused';
}

export type YearSettings = {
  readonly seed: string;
  /** 1 = the numbers of the three municipalities */
  readonly scale: number;
  readonly days: number;
  readonly step: number;
  readonly processes: readonly YearProcess[];
  readonly progress: (state: Progress) => void;
};
export type YearResult = Played & { readonly summary: Summary };

/** The models are in the history so long after they were deployed; later, the engine's clock stands still. */
const HISTORY_WITHIN_MS = 30_000;

/**
 * Plays a year that ends now, on the real engine, database and API: their clock begins a year ago and is moved forward from one
 * working day to the next. What it leaves behind is ordinary data: `npm start` goes on with it.
 *
 * @throws YearRefused when there are data already, or a part stands elsewhere
 */
export async function runYear(
  config: Config,
  running: Running,
  settings: YearSettings,
): Promise<YearResult> {
  requireRoom(config);
  const log = await openLog(config);
  const end = new Date();
  let behind = settings.days * DAY_MS;
  const clock = () => new Date(Date.now() - behind);
  const people = Math.max(residents.length, Math.ceil(settings.scale * PEOPLE_AT_FULL_SCALE));
  const population = keepPopulation(config.dataDir, people);

  const parts = await startEmbedded(config, log, running, behind);
  const demo = await startDemo(config, parts.databaseUrl, log, { clock, dayMs: DAY_MS });
  running.stops.push(() => demo.close());
  const keys = config.keys();
  const platform = await startPlatform({
    ...config,
    ...parts,
    mail: undefined, // a year of mail is no use to anybody
    alerts: undefined,
    oidc: demo.oidc,
    webPort: config.ports.web,
    historyPort: config.ports.history,
    keys,
    clock,
    log,
  });
  running.stops.push(() => platform.close());
  await parts.ready;
  await deployUntilDone(platform.deploy, log, awayForNow);
  await requireHistory(platform.db);

  const simulators = `http://127.0.0.1:${config.ports.simulators}`;
  const played = await playYear(
    {
      clock,
      async moveTo(moment) {
        const ms = Math.min(behind, moment.getTime() - clock().getTime());
        if (ms <= 0) return;
        await moveEngineClock(config.brokerPorts.monitoring, ms);
        behind -= ms;
      },
      settled: () => settled(platform.db),
      as: createStaff({
        db: platform.db,
        url: platform.webUrl,
        origin: new URL(config.publicUrl).origin,
        clock,
      }),
      zaken: playedZaken(platform.db, createBsnVault(keys)),
      async letWrite({ bsn, nieuws }, gemeente) {
        const answer = await fetch(`${simulators}/${nieuws?.partij}/nieuws`, {
          method: 'PUT',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ bsn, gemeente }),
        });
        if (!answer.ok) throw new Error(`the party answered ${answer.status}`);
      },
    },
    { ...settings, end, population },
  );
  return { ...played, summary: await summaryOf(platform.db, clock) };
}

/** Who has a benefit, who asks for one in the year, and who could. */
const PEOPLE_AT_FULL_SCALE = 1_600;

function requireRoom({ production, database, zeebe, oidc, dataDir, databaseDir }: Config): void {
  if (production || database || zeebe || oidc)
    throw new YearRefused(
      'A year is played on the embedded parts only: unset NODE_ENV, DATABASE_URL, ZEEBE_ADDRESS and OIDC_ISSUER.',
    );
  if (existsSync(join(dataDir, 'zeebe')) || existsSync(databaseDir))
    throw new YearRefused(
      `There are data in ${dataDir} already: empty them with \`npm run reset\`, or name another folder with DATA_DIR.`,
    );
}

/** A clock that was set back too late stops the history of the engine without a word. */
async function requireHistory(db: Parameters<typeof settled>[0]): Promise<void> {
  const deadline = Date.now() + HISTORY_WITHIN_MS;
  while (Date.now() < deadline) {
    const known = await inTransaction(db, '*', (trx) =>
      trx('engine_process_definitions').first('key'),
    );
    if (known) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new YearRefused(
    "The engine's clock could not be set back in time: empty the data with `npm run reset` and try again.",
  );
}
