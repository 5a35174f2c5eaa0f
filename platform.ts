import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import { type ApiDeps, createApp } from './api/app.ts';
import type { StudioParts } from './api/ontwerpen/known.ts';
import type { Config, Role } from './config.ts';
import { createBsnVault } from './db/bsn-vault.ts';
import { connect, type Db } from './db/connect.ts';
import { createDocumentVault } from './db/document-vault.ts';
import {
  findGepubliceerdeModellen,
  type GepubliceerdModel,
} from './db/queries/ontwerpen/find-gepubliceerde-modellen.ts';
import { inTransaction } from './db/transaction.ts';
import { createClamd } from './documents/clamd.ts';
import type { Engine, Resource } from './engine/port.ts';
import { connectZeebe } from './engine/zeebe.ts';
import { publishForms } from './forms/publish.ts';
import { startHistory } from './history/receive.ts';
import type { Clock } from './law/clock.ts';
import { renderContents } from './letters/contents.ts';
import { composeLetter } from './letters/registry.ts';
import { renderLetter } from './letters/render.ts';
import { type Relay, startRelay } from './outbox/relay.ts';
import { startPostbus } from './postbus/postbus.ts';
import { type DecisionTable, readTable } from './processes/decision-table.ts';
import { connectRegisters, type RegisterUrls } from './registers/connect.ts';
import { startPlanner } from './reviews/planner.ts';
import { registry } from './workers/registry.ts';
import { startWorkers } from './workers/run-workers.ts';

/** What the roles of the platform need from outside: addresses, keys, time. */
export type PlatformOptions = {
  readonly roles: readonly Role[];
  readonly databaseUrl: string;
  readonly zeebe: { readonly gatewayAddress: string; readonly restAddress: string };
  readonly registers: RegisterUrls;
  readonly oidc: {
    readonly issuer: string;
    readonly clientId: string;
    readonly clientSecret: string;
    readonly prompt?: string;
  };
  readonly host: string;
  readonly webPort: number;
  readonly historyPort: number;
  readonly publicUrl: string;
  readonly keys: ReturnType<Config['keys']>;
  readonly metricsToken: string | undefined;
  /** host:port of clamd */
  readonly clamdAddress?: string | undefined;
  readonly clock: Clock;
  readonly log: Logger;
};

export type Platform = {
  readonly db: Db;
  readonly engine: Engine;
  readonly webUrl: string;
  readonly historyUrl: string | undefined;
  /** Deploys models and decision tables; may be tried again while the engine is away. */
  readonly deploy: () => Promise<void>;
  readonly close: () => Promise<void>;
};

const root = fileURLToPath(new URL('.', import.meta.url));

/** Starts the roles in this process. The database must be migrated; the engine may still be on its way. */
export async function startPlatform(options: PlatformOptions): Promise<Platform> {
  const { roles, clock, log, host } = options;
  const db = connect(options.databaseUrl);
  const engine = connectZeebe({ ...options.zeebe, log });
  const registers = connectRegisters(options.registers);
  const bsnVault = createBsnVault(options.keys);
  await publishForms(db, clock);

  const history = roles.includes('history')
    ? await startHistory({ db, host, port: options.historyPort, clock, log })
    : undefined;
  const relay = startRelay({ db, engine, registers, bsnVault, clock, log });
  const workers = roles.includes('workers')
    ? startWorkers({
        db,
        engine,
        registers,
        letters: { compose: composeLetter, render: renderLetter },
        bsnVault,
        clock,
        log,
      })
    : undefined;
  const postbus = roles.includes('workers')
    ? startPostbus({ db, registers, bsnVault, clock, log })
    : undefined;
  const planner = roles.includes('workers') ? startPlanner({ db, clock, log }) : undefined;
  let api: Awaited<ReturnType<typeof startApi>> | undefined;
  const close = async () => {
    // First no new work from outside, then the work in hand, then what it leans on.
    await api?.close();
    await postbus?.close();
    await planner?.close();
    await workers?.close();
    await relay.close();
    await engine.close();
    await history?.close();
    await db.destroy();
  };
  if (roles.includes('api')) {
    try {
      api = await startApi(options, { db, engine, relay, bsnVault });
    } catch (error) {
      await close(); // without a page the workers would go on taking jobs
      throw error;
    }
  }

  return {
    db,
    engine,
    webUrl: api?.url ?? '',
    historyUrl: history?.url,
    deploy: async () => engine.deploy(withPublished(resources(), await published(db))),
    close,
  };
}

/** Every model and decision table of processes/, in a stable order. */
export function resources(): Resource[] {
  const folder = join(root, 'processes');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(bpmn|dmn)$/.test(name))
    .sort()
    .map((name) => ({
      name: name.split('/').at(-1) as string,
      content: readFileSync(join(folder, name)),
    }));
}

/**
 * What the designers published stands in place of the model that came with the software, until a release brings another one: then
 * that is deployed, and the designers begin anew from it.
 */
export function withPublished(
  files: readonly Resource[],
  published: readonly GepubliceerdModel[],
): Resource[] {
  const models = new Map(published.map((model) => [`${model.proces}.bpmn`, model]));
  return files.map((file) => {
    const model = models.get(file.name);
    return model && model.bestand_hash === hashOf(file.content)
      ? { name: file.name, content: Buffer.from(model.xml) }
      : file;
  });
}

const published = (db: Db): Promise<GepubliceerdModel[]> =>
  inTransaction(db, '*', findGepubliceerdeModellen);

const hashOf = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

/** The decision tables of the software, read. */
export const beslistabellen = (): DecisionTable[] =>
  resources()
    .filter(({ name }) => name.endsWith('.dmn'))
    .map(({ content }) => readTable(content.toString()));

/** What the studio knows of this platform: its workers, its tables, and the way to the engine. */
function studioParts(engine: Engine): StudioParts {
  const files = resources();
  return {
    taaktypen: registry.map(({ type }) => type),
    beslistabellen: files
      .filter(({ name }) => name.endsWith('.dmn'))
      .map(({ name }) => name.replace('.dmn', '')),
    fileHash: (proces) => {
      const file = files.find(({ name }) => name === `${proces}.bpmn`);
      return file ? hashOf(file.content) : null;
    },
    deploy: (proces, xml) => engine.deploy([{ name: `${proces}.bpmn`, content: Buffer.from(xml) }]),
  };
}

async function startApi(
  options: PlatformOptions,
  parts: Pick<ApiDeps, 'db' | 'bsnVault'> & { readonly engine: Engine; readonly relay: Relay },
): Promise<{ url: string; close: () => Promise<void> }> {
  const { host, webPort, log } = options;
  const api = createApp({
    ...parts,
    clock: options.clock,
    log,
    documentVault: createDocumentVault(options.keys.encryption),
    renderContents,
    virusScanner: options.clamdAddress ? createClamd(options.clamdAddress) : undefined,
    secret: options.keys.cursor,
    publicUrl: options.publicUrl,
    oidc: options.oidc,
    nudge: parts.relay.nudge,
    engineHealthy: () => parts.engine.healthy(),
    studio: studioParts(parts.engine),
    beslistabellen: beslistabellen(),
    metricsToken: options.metricsToken,
    webRoot: join(root, 'web', 'dist'),
  });
  const server = await new Promise<Server>((resolve, reject) => {
    const listening = api.app.listen(webPort, host, (error?: Error) =>
      error ? reject(error) : resolve(listening),
    );
  });
  return {
    url: `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${webPort}`,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      await api.close();
      // Requests in hand end; connections that only wait do not hold us up.
      server.closeIdleConnections();
      const force = setTimeout(() => server.closeAllConnections(), 5_000);
      await closed;
      clearTimeout(force);
    },
  };
}
