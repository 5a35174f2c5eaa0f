import { readdirSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import { type ApiDeps, createApp } from './api/app.ts';
import { text } from './api/http/texts.ts';
import { mailings } from './api/mailings.ts';
import type { StudioParts, Voorbeeldinwoner } from './api/ontwerpen/known.ts';
import { createTemplates } from './api/ontwerpen/templates.ts';
import type { Config, Role } from './config.ts';
import { createBsnVault } from './db/bsn-vault.ts';
import { createCodeVault } from './db/code-vault.ts';
import { connect, type Db } from './db/connect.ts';
import { createDocumentVault } from './db/document-vault.ts';
import { isDatabaseUnavailable } from './db/unavailable.ts';
import { createClamd } from './documents/clamd.ts';
import { type Engine, EngineUnavailable, type Resource } from './engine/port.ts';
import { connectZeebe } from './engine/zeebe.ts';
import { readFormText } from './forms/load.ts';
import { publishForms } from './forms/publish.ts';
import { startHistory } from './history/receive.ts';
import type { Day } from './law/calendar.ts';
import type { Clock } from './law/clock.ts';
import { renderContents } from './letters/contents.ts';
import { composeLetter } from './letters/registry.ts';
import { renderLetter } from './letters/render.ts';
import { readSentencesText } from './letters/sentences/sentences.ts';
import { renderTableFile } from './letters/table-file.ts';
import { shape } from './mail/shape.ts';
import { connectSmtp, type SmtpSettings } from './mail/smtp.ts';
import { connectWebhook, type WebhookSettings } from './mail/webhook.ts';
import type { NoticesDeps } from './notices/deps.ts';
import { startNotices } from './notices/planner.ts';
import { type Relay, startRelay } from './outbox/relay.ts';
import { startWatch } from './parties/watch.ts';
import { startPostbus } from './postbus/postbus.ts';
import { type DecisionTable, readTable } from './processes/decision-table.ts';
import { formsAtStart, resourcesAtStart } from './publications/at-start.ts';
import { hashOf, type SoftwareFile } from './publications/files.ts';
import type { PublicationParts } from './publications/publish-bundle.ts';
import { resourcesOfDraft } from './publications/resources-of-draft.ts';
import { startScenarioRunner } from './publications/scenario-runner.ts';
import { startScheduler } from './publications/scheduler.ts';
import { GEMEENTECODES } from './registers/brp/port.ts';
import { connectRegisters, type RegisterUrls } from './registers/connect.ts';
import type { TestInwoner } from './registers/test-inwoner.ts';
import { startPlanner } from './reviews/planner.ts';
import type { SandboxHome } from './sandbox/broker.ts';
import { createSandbox, type Sandbox } from './sandbox/sandbox.ts';
import { startScreening } from './screening/planner.ts';
import { loadRules } from './studio/check.ts';
import { traced } from './tracing/engine.ts';
import { createLetterPreview } from './workers/bekendmaking/letter-preview.ts';
import { registry } from './workers/registry.ts';
import { startWorkers } from './workers/run-workers.ts';
import { identityFacts } from './workers/shared/identity-facts.ts';

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
  /** how staff is mailed; without it nobody is */
  readonly mail?: SmtpSettings | undefined;
  readonly alerts?:
    | (NoticesDeps['alerts'] & { readonly webhook: WebhookSettings | undefined })
    | undefined;
  /** residents of the simulators, with whom drafts are tried; none where no register is simulated */
  readonly voorbeeldinwoners?: readonly TestInwoner[];
  /** where drafts are tried: only where this machine may start an engine for it */
  readonly sandbox?: SandboxHome | undefined;
  readonly clock: Clock;
  readonly log: Logger;
};

export type Platform = {
  readonly db: Db;
  readonly engine: Engine;
  readonly webUrl: string;
  readonly historyUrl: string | undefined;
  /** Deploys models and decision tables; may be tried again while the engine or the database is away (`awayForNow`). */
  readonly deploy: () => Promise<void>;
  readonly close: () => Promise<void>;
};

const DEFAULT_ALERTS = { afterMinutes: 15, repeatHours: 4, webhook: undefined } as const;
/** How letters become words and PDF. */
const LETTERS = { compose: composeLetter, render: renderLetter };
const root = fileURLToPath(new URL('.', import.meta.url));

/** Starts the roles in this process. The database must be migrated; the engine may still be on its way. */
export async function startPlatform(options: PlatformOptions): Promise<Platform> {
  const { roles, clock, log, host } = options;
  const db = connect(options.databaseUrl);
  const engine = traced(connectZeebe({ ...options.zeebe, log }));
  const watch = await startWatch({ db, clock, log });
  const registers = connectRegisters(options.registers, {}, watch);
  const bsnVault = createBsnVault(options.keys);
  const answering = {
    codes: createCodeVault(options.keys.lookup),
    answerUrl: new URL('/aanvullen', options.publicUrl).href,
  };
  const files = resources();
  const software = softwareFile(files);
  await publishForms(db, clock, await formsAtStart(db, software));

  const history = roles.includes('history')
    ? await startHistory({ db, host, port: options.historyPort, clock, log })
    : undefined;
  const mailer = options.mail && connectSmtp(options.mail);
  const { webhook, ...alerts } = options.alerts ?? DEFAULT_ALERTS;
  const relay = startRelay({
    db,
    engine,
    registers,
    bsnVault,
    mail: mailer && {
      mailer,
      compose: mailings,
      shape: (bericht) =>
        shape(bericht, { publicUrl: options.publicUrl, groet: text('mail.groet') }),
    },
    webhook: webhook && connectWebhook(webhook),
    clock,
    log,
  });
  const workers = roles.includes('workers')
    ? startWorkers({
        db,
        engine,
        registers,
        letters: LETTERS,
        bsnVault,
        ...answering,
        clock,
        log,
      })
    : undefined;
  const postbus = roles.includes('workers')
    ? startPostbus({ db, registers, bsnVault, clock, log })
    : undefined;
  const planner = roles.includes('workers') ? startPlanner({ db, clock, log }) : undefined;
  const notices = roles.includes('workers')
    ? startNotices({
        db,
        clock,
        log,
        mail: mailer !== undefined,
        webhook: webhook !== undefined,
        alerts,
      })
    : undefined;
  const scheduler = roles.includes('workers')
    ? startScheduler({ db, clock, log, ...publicationParts(engine) })
    : undefined;
  const documentVault = createDocumentVault(options.keys.encryption);
  const virusScanner = options.clamdAddress ? createClamd(options.clamdAddress) : undefined;
  const screening =
    roles.includes('workers') && virusScanner
      ? startScreening({ db, documentVault, virusScanner, clock, log })
      : undefined;
  let api: Awaited<ReturnType<typeof startApi>> | undefined;
  const close = async () => {
    // First no new work from outside, then the work in hand, then what it leans on.
    await api?.close();
    await postbus?.close();
    await planner?.close();
    await notices?.close();
    await scheduler?.close();
    await screening?.close();
    await workers?.close();
    await relay.close();
    mailer?.close();
    await watch.close();
    await engine.close();
    await history?.close();
    await db.destroy();
  };
  if (roles.includes('api')) {
    try {
      api = await startApi(options, {
        db,
        engine,
        relay,
        bsnVault,
        documentVault,
        virusScanner,
        ...answering,
      });
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
    deploy: async () => {
      await engine.deploy(await resourcesAtStart(db, files, software));
    },
    close,
  };
}

/** Whether a deployment failed on what comes back by itself: the engine, or the database in which the designers' models stand. */
export const awayForNow = (error: unknown): boolean =>
  error instanceof EngineUnavailable || isDatabaseUnavailable(error);

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

/** Texts of the forms, letters and tables of this release; a form is read when it is asked for. */
export const softwareFile =
  (files: readonly Resource[]): SoftwareFile =>
  (soort, naam) =>
    ({
      formulier: () => readFormText(naam),
      brief: () => readSentencesText(naam),
      beslistabel: () =>
        files.find(({ name }) => name === `${naam}.dmn`)?.content.toString() ?? null,
    })[soort]();

/** What a publication is compared with, and the way to the engine. */
function publicationParts(engine: Engine): PublicationParts {
  const files = resources();
  return {
    software: softwareFile(files),
    fileHash: (proces) =>
      hashOf(files.find(({ name }) => name === `${proces}.bpmn`)?.content ?? null),
    deploy: (bundle) => engine.deploy(bundle),
  };
}

/** The models of the software. */
const models = (): string[] =>
  resources()
    .filter(({ name }) => name.endsWith('.bpmn'))
    .map(({ content }) => content.toString());

/** The decision tables of the software, read. */
export const beslistabellen = (): DecisionTable[] =>
  resources()
    .filter(({ name }) => name.endsWith('.dmn'))
    .map(({ content }) => readTable(content.toString()));

/** Of a resident of the simulators only what a case of him would tell the engine. */
function sampleResident({ omschrijving, brp }: TestInwoner, op: Day): Voorbeeldinwoner {
  const facts = identityFacts(brp, op);
  const ours = Object.values(GEMEENTECODES).includes(facts.woonplaats);
  return { omschrijving, gegevens: { ...facts, ...(ours && { gemeente: facts.woonplaats }) } };
}

/** What the studio knows of this platform: its workers, its tables, and the way to the engine. */
function studioParts(
  engine: Engine,
  sandbox: Sandbox | undefined,
  inwoners: readonly TestInwoner[],
  nudgeScenarios: () => void,
): StudioParts {
  const files = resources();
  const software = softwareFile(files);
  return {
    werkers: registry,
    sjablonen: createTemplates(models(), registry),
    beslistabellen: files
      .filter(({ name }) => name.endsWith('.dmn'))
      .map(({ name }) => name.replace('.dmn', '')),
    geeft: (taaktype) => registry.find(({ type }) => type === taaktype)?.writes ?? [],
    voorbeeldinwoners: (op) => inwoners.map((inwoner) => sampleResident(inwoner, op)),
    sandbox,
    nudgeScenarios,
    draftResources: (trx, ontwerp) => resourcesOfDraft(trx, ontwerp, files, software),
    ...publicationParts(engine),
  };
}

async function startApi(
  options: PlatformOptions,
  parts: Pick<
    ApiDeps,
    'db' | 'bsnVault' | 'codes' | 'answerUrl' | 'documentVault' | 'virusScanner'
  > & {
    readonly engine: Engine;
    readonly relay: Relay;
  },
): Promise<{ url: string; close: () => Promise<void> }> {
  const { host, webPort, log } = options;
  const sandbox = options.sandbox ? createSandbox(options.sandbox, log) : undefined;
  const studio = studioParts(parts.engine, sandbox, options.voorbeeldinwoners ?? [], () =>
    scenarios?.nudge(),
  );
  const scenarios =
    sandbox && startScenarioRunner({ ...options, ...studio, db: parts.db, sandbox });
  const api = createApp({
    ...parts,
    clock: options.clock,
    log,
    renderContents,
    renderTable: renderTableFile,
    letterPreview: createLetterPreview({ letters: LETTERS, clock: options.clock }),
    secret: options.keys.cursor,
    publicUrl: options.publicUrl,
    oidc: options.oidc,
    nudge: parts.relay.nudge,
    mail: options.mail !== undefined,
    engineHealthy: () => parts.engine.healthy(),
    studio,
    beslistabellen: beslistabellen(),
    metricsToken: options.metricsToken,
    webRoot: join(root, 'web', 'dist'),
  });
  const server = await new Promise<Server>((resolve, reject) => {
    const listening = api.app.listen(webPort, host, (error?: Error) =>
      error ? reject(error) : resolve(listening),
    );
  });
  // When the rest is there: the first designer finds the rules of the studio loaded.
  const [smallest] = models().sort((one, other) => one.length - other.length);
  if (smallest) loadRules(smallest).catch((error) => log.warn({ err: error }, 'rules of models'));
  return {
    url: `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${webPort}`,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      await api.close();
      scenarios?.close();
      await sandbox?.close();
      // Requests in hand end; connections that only wait do not hold us up.
      server.closeIdleConnections();
      const force = setTimeout(() => server.closeAllConnections(), 5_000);
      await closed;
      clearTimeout(force);
    },
  };
}
