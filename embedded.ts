import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pino, { type Logger } from 'pino';
import type { Config } from './config.ts';
import { ensureDatabase, startPostgres } from './db/embedded.ts';
import { migrate } from './db/migrate.ts';
import { requireDatabase } from './db/require-database.ts';
import { startBroker } from './engine/broker.ts';
import { moveEngineClock } from './engine/clock.ts';
import type { SandboxHome } from './sandbox/broker.ts';
import { giveUp } from './setup/failure.mjs';
import { cacheHome } from './setup/paths.mjs';
import { readTools } from './setup/tools.mjs';
import type { Child } from './supervisor/child.ts';
import { requireFreePorts } from './supervisor/ports.ts';
import { takeOver } from './supervisor/running.ts';

const DATABASE = 'noaberflow';

/** What runs in and beside this process, in the order of starting; it is stopped in the opposite order. */
export type Running = {
  readonly stops: (() => Promise<unknown>)[];
  readonly children: Child[];
  /** set when the stop began; what fails from then on fails because of it */
  stopped?: Promise<void>;
};

/** Where the parts answer that the platform leans on. */
export type Parts = {
  readonly databaseUrl: string;
  readonly zeebe: { readonly gatewayAddress: string; readonly restAddress: string };
  /** Resolves when the embedded broker can be used; at once when it stands elsewhere. */
  readonly ready: Promise<void>;
  /** what a try-out of a draft needs; undefined where the engine stands elsewhere: this machine may have no Java */
  readonly sandbox: SandboxHome | undefined;
};

/**
 * Starts what the configuration does not place elsewhere: takes the data folder, starts broker and database, and migrates.
 *
 * @param back only for data that may be lost: the engine's clock begins so many ms ago and can be moved, and the database does
 *   not wait for the disk
 */
export async function startEmbedded(
  config: Config,
  log: Logger,
  { stops, children }: Running,
  back?: number,
): Promise<Parts> {
  const { ports, brokerPorts } = config;
  // A port of a part that stands elsewhere is not ours to look at.
  const embeds = { database: !config.database, zeebe: !config.zeebe, oidc: !config.oidc };
  if (embeds.database || embeds.zeebe) mkdirSync(config.dataDir, { recursive: true });
  const lock = await takeOver(join(config.dataDir, 'running.json'), (part, pid) =>
    log.warn({ part, pid }, 'stopping a part that an earlier run left behind'),
  );
  stops.push(async () => lock.release());
  await requireFreePorts(config.host, {
    ...(config.roles.includes('api') ? { 'web page': ports.web } : {}),
  });
  await requireFreePorts('127.0.0.1', {
    ...(embeds.database ? { PostgreSQL: ports.postgres } : {}),
    ...(embeds.zeebe ? { ...brokerPorts } : {}),
    ...(embeds.oidc ? { 'sign-in': ports.oidc } : {}),
  });

  if (config.database) {
    await requireDatabase('DATABASE_URL', config.database.url);
    await requireDatabase('DATABASE_OWNER_URL', config.database.ownerUrl);
  }

  const note = (part: string, fragment: string) => (event: string, fields: object) => {
    const { pid } = fields as { pid?: number };
    if (event === 'started' && pid) lock.note(part, pid, fragment);
    (event === 'ended' ? log.error : log.info).call(log, fields, `${part} ${event}`);
  };
  // The broker is the slowest part: it starts beside everything else, and the platform works without it meanwhile.
  const broker = embeds.zeebe
    ? startBroker({
        ...tools(),
        dataDir: join(config.dataDir, 'zeebe'),
        logFile: join(config.dataDir, 'log', 'zeebe.log'),
        ports: brokerPorts,
        historyUrl: `http://127.0.0.1:${ports.history}`,
        controlledClock: back !== undefined,
        aotCache: join(cacheHome, 'aot'),
        recordAotCache: true,
        onEvent: note('Zeebe', 'io.camunda.zeebe.broker.StandaloneBroker'),
      })
    : undefined;
  if (broker) {
    children.push(broker);
    stops.push(() => broker.stop());
  }
  const movedBack = back === undefined ? undefined : moveEngineClock(brokerPorts.monitoring, -back);
  const ready = Promise.all([broker?.ready, movedBack]).then(() => undefined);
  ready.catch(() => undefined); // whoever waits for it hears of it
  const database = config.database ?? (await embeddedDatabase());
  await migrate(database.ownerUrl);
  return {
    databaseUrl: database.url,
    zeebe: config.zeebe ?? {
      gatewayAddress: `127.0.0.1:${brokerPorts.gateway}`,
      restAddress: `http://127.0.0.1:${brokerPorts.rest}`,
    },
    ready,
    sandbox: embeds.zeebe
      ? {
          ...tools(),
          folder: join(config.dataDir, 'proef'),
          ports: config.sandboxPorts,
          aotCache: join(cacheHome, 'aot'),
          onEvent: note('sandbox', 'io.camunda.zeebe.broker.StandaloneBroker'),
        }
      : undefined,
  };

  async function embeddedDatabase() {
    const postgres = await startPostgres({
      home: tools().postgresHome,
      dataDir: config.databaseDir,
      port: ports.postgres,
      logFile: join(config.dataDir, 'log', 'postgres.log'),
      durable: back === undefined,
      onEvent: note('PostgreSQL', config.databaseDir),
    });
    children.push(postgres);
    stops.push(() => postgres.stop());
    await postgres.ready;
    await ensureDatabase(postgres.url, DATABASE);
    return { url: postgres.url(DATABASE), ownerUrl: postgres.url(DATABASE) };
  }
}

/** On a machine of its own the log goes to standard output; a try-out keeps the terminal for people. */
export async function openLog(config: Config): Promise<Logger> {
  const options = { level: config.logLevel, base: { roles: config.roles } };
  if (config.production) return pino(options);
  const file = join(config.dataDir, 'log', 'noaberflow.log');
  mkdirSync(dirname(file), { recursive: true });
  const destination = pino.destination({ dest: file, sync: false });
  await once(destination, 'ready'); // an end before the file is open would fail instead of saying why
  return pino(options, destination);
}

/** Ctrl-C stops everything in order; a second time at once. */
export function stopOnSignals(running: Running): void {
  const stop = (signal: string) => {
    if (running.stopped) {
      for (const child of running.children) child.kill('SIGKILL');
      process.exit(1);
    }
    console.log(`\n${signal}: stopping; press Ctrl-C again to force it.`);
    void stopAll(running).then(() => process.exit(0));
  };
  process.on('SIGINT', () => stop('SIGINT'));
  process.on('SIGTERM', () => stop('SIGTERM'));
}

/** Stops what runs, the last started first, once; also what a start that was under way adds meanwhile. */
export function stopAll(running: Running): Promise<void> {
  running.stopped ??= stopEach(running.stops);
  return running.stopped;
}

/** Ends a start that failed. One that was told to stop half-way fails on what is gone already: it ends as any other stop. */
export async function endFailed(running: Running, error: unknown): Promise<never> {
  const told = running.stopped !== undefined;
  await stopAll(running);
  if (told) process.exit(0);
  giveUp(error);
}

async function stopEach(stops: Running['stops']): Promise<void> {
  for (let stop = stops.pop(); stop; stop = stops.pop()) {
    await stop().catch((error) => console.error(error));
  }
}

function tools() {
  const { engineHome, ...rest } = readTools();
  return { ...rest, home: engineHome };
}
