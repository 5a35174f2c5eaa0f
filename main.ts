import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import pino, { type Logger } from 'pino';
import { type Config, readConfig } from './config.ts';
import { ensureDatabase, startPostgres } from './db/embedded.ts';
import { migrate } from './db/migrate.ts';
import { startDemo } from './demo.ts';
import { startBroker } from './engine/broker.ts';
import { startPlatform } from './platform.ts';
import { giveUp } from './setup/failure.mjs';
import { cacheHome } from './setup/paths.mjs';
import { readTools } from './setup/tools.mjs';
import type { Child } from './supervisor/child.ts';
import { requireFreePorts } from './supervisor/ports.ts';
import { takeOver } from './supervisor/running.ts';

type Stop = () => Promise<unknown>;
const DATABASE = 'noaberflow';

const stops: Stop[] = []; // in the order of starting; stopped in the opposite order
try {
  await run(readConfig(process.env, process.argv.slice(2)));
} catch (error) {
  await stopAll();
  giveUp(error);
}

/** Starts what the configuration does not place elsewhere, then the roles of this process. */
async function run(config: Config): Promise<void> {
  const { ports, brokerPorts } = config;
  const log = openLog(config);
  const children: Child[] = [];
  onSignals(children);
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
        aotCache: join(cacheHome, 'aot'),
        recordAotCache: true,
        onEvent: note('Zeebe', 'io.camunda.zeebe.broker.StandaloneBroker'),
      })
    : undefined;
  if (broker) {
    children.push(broker);
    stops.push(() => broker.stop());
  }
  const database = config.database ?? (await embeddedDatabase(config, children, note));
  await migrate(database.ownerUrl);

  const demo = await startDemo(config, database.url, log);
  stops.push(() => demo.close());
  const platform = await startPlatform({
    ...config,
    databaseUrl: database.url,
    zeebe: config.zeebe ?? {
      gatewayAddress: `127.0.0.1:${brokerPorts.gateway}`,
      restAddress: `http://127.0.0.1:${brokerPorts.rest}`,
    },
    oidc: config.oidc ?? demo.oidc,
    webPort: ports.web,
    historyPort: ports.history,
    keys: config.keys(),
    clock: () => new Date(),
    log,
  });
  stops.push(() => platform.close());
  if (config.roles.includes('api')) {
    console.log(`\nNoaberflow: ${config.publicUrl}`);
    if (demo.welcome) console.log(demo.welcome);
  }

  await broker?.ready;
  await deployUntilDone(platform.deploy, log);
  console.log(
    config.production
      ? 'Noaberflow is ready.'
      : 'The process engine is ready. Ctrl-C stops everything.\n',
  );
}

async function embeddedDatabase(
  config: Config,
  children: Child[],
  note: (part: string, fragment: string) => (event: string, fields: object) => void,
) {
  const postgres = await startPostgres({
    home: tools().postgresHome,
    dataDir: config.databaseDir,
    port: config.ports.postgres,
    logFile: join(config.dataDir, 'log', 'postgres.log'),
    durable: true,
    onEvent: note('PostgreSQL', config.databaseDir),
  });
  children.push(postgres);
  stops.push(() => postgres.stop());
  await postgres.ready;
  await ensureDatabase(postgres.url, DATABASE);
  return { url: postgres.url(DATABASE), ownerUrl: postgres.url(DATABASE) };
}

/** Models reach the engine at every start; an unchanged one gives no new version. The engine may need a moment. */
async function deployUntilDone(deploy: () => Promise<void>, log: Logger): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await deploy();
    } catch (error) {
      if ((error as Error).name !== 'EngineUnavailable' || attempt === 60) throw error;
      log.info({ attempt }, 'the engine is not there yet; deploying again in a second');
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  }
}

function tools() {
  const { engineHome, ...rest } = readTools();
  return { ...rest, home: engineHome };
}

/** On a machine of its own the log goes to standard output; a try-out keeps the terminal for people. */
function openLog(config: Config): Logger {
  const options = { level: config.logLevel, base: { roles: config.roles } };
  if (config.production) return pino(options);
  const file = join(config.dataDir, 'log', 'noaberflow.log');
  return pino(options, pino.destination({ dest: file, mkdir: true, sync: false }));
}

function onSignals(children: readonly Child[]): void {
  let stopping = false;
  const stop = (signal: string) => {
    if (stopping) {
      for (const child of children) child.kill('SIGKILL');
      process.exit(1);
    }
    stopping = true;
    console.log(`\n${signal}: stopping; press Ctrl-C again to force it.`);
    stopAll().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGINT', () => stop('SIGINT'));
  process.on('SIGTERM', () => stop('SIGTERM'));
}

async function stopAll(): Promise<void> {
  for (const stop of stops.splice(0).reverse()) {
    await stop().catch((error) => console.error(error));
  }
}
