import { randomBytes } from 'node:crypto';
import pino from 'pino';
import { CALLBACK } from '../../api/sessie/login.ts';
import { DEMO_ACCOUNTS, seedAccounts } from '../../demo/accounts.ts';
import { seedOrganisatie } from '../../demo/organisatie.ts';
import { startDemoProvider } from '../../demo/provider.ts';
import { residents } from '../../demo/residents.ts';
import { deployUntilDone } from '../../engine/deploy-until-done.ts';
import { publishForms } from '../../forms/publish.ts';
import { type Inbox, startInbox } from '../../mail/inbox.ts';
import { awayForNow, type Platform, startPlatform } from '../../platform.ts';
import { urlsBelow } from '../../registers/connect.ts';
import { startSimulators } from '../../registers/simulators.ts';
import type { SandboxHome } from '../../sandbox/broker.ts';
import { type Client, signIn } from './client.ts';
import { createDatabase, type TestDatabase } from './database.ts';
import { watchLog } from './identifying.ts';
import { silent } from './log.ts';
import { freePort, sharedBroker, type TestBroker } from './services.ts';

const DAY_MS = 86_400_000;
/** Of every demo account at the provider of a world. */
export const PASSWORD = 'alleen-voor-tests';

/** The whole platform in this process, on the run's broker, with a database of its own and a clock that the test moves. */
export type World = {
  readonly database: TestDatabase;
  readonly platform: Platform;
  readonly broker: TestBroker;
  readonly simulatorsUrl: string;
  /** what the platform mailed */
  readonly inbox: Inbox;
  readonly url: string;
  readonly origin: string;
  readonly clock: () => Date;
  /** Moves the engine's clock and the platform's together. */
  readonly advance: (step: { days: number }) => Promise<void>;
  /** A member of staff by the name of a demo account; the session outlives no long jump of the clock: sign in again. */
  readonly as: (account: string) => Promise<Client>;
  readonly close: () => Promise<void>;
};

type Options = {
  /** where drafts may be tried: on an engine of their own, which costs half a gigabyte */
  readonly sandbox?: SandboxHome;
};

export async function createWorld({ sandbox }: Options = {}): Promise<World> {
  const broker = await sharedBroker();
  const clock = () => new Date(Date.now() + broker.offsetMs());
  const database = await createDatabase({
    name: 'platform',
    fill: async (db) => {
      await seedOrganisatie(db);
      await seedAccounts(db);
      await publishForms(db, clock); // or each world would compile them all
    },
  });
  const simulators = await startSimulators({
    host: '127.0.0.1',
    port: 0,
    data: residents,
    clock,
  });
  const inbox = await startInbox({ host: '127.0.0.1', smtpPort: 0, webPort: 0 });
  const webPort = await freePort();
  const origin = `http://localhost:${webPort}`;
  const provider = await startDemoProvider({
    host: '127.0.0.1',
    port: await freePort(),
    accounts: DEMO_ACCOUNTS,
    password: PASSWORD,
    client: { id: 'test', secret: 'test-secret', redirectUri: `${origin}${CALLBACK}` },
    production: false,
  });
  const platform = await startPlatform({
    roles: ['api', 'workers', 'history'],
    databaseUrl: database.url,
    zeebe: { gatewayAddress: broker.gatewayAddress, restAddress: broker.restAddress },
    registers: urlsBelow(simulators.url),
    oidc: {
      issuer: provider.issuer,
      clientId: 'test',
      clientSecret: 'test-secret',
      prompt: 'login',
    },
    host: '127.0.0.1',
    webPort,
    historyPort: await freePort(),
    publicUrl: origin,
    keys: { encryption: randomBytes(32), lookup: randomBytes(32), cursor: randomBytes(32) },
    metricsToken: undefined,
    mail: { url: inbox.smtpUrl, from: 'Noaberflow <noaberflow@noaberflow.example>' },
    clock,
    sandbox,
    voorbeeldinwoners: residents,
    log: pino({ level: 'debug' }, { write: logLine }),
  });
  const close = async () => {
    broker.receiver.attach(undefined);
    await platform.close();
    await provider.close();
    await simulators.close();
    await inbox.close();
    await database.drop();
  };
  try {
    await broker.receiver.retellModels(platform.historyUrl);
    broker.receiver.attach(platform.historyUrl);
    await deployUntilDone(platform.deploy, silent, awayForNow);
  } catch (error) {
    await close(); // left open, its workers would take the jobs of the next world
    throw error;
  }
  const world = { database, url: platform.webUrl, origin, clock };
  return {
    ...world,
    platform,
    broker,
    simulatorsUrl: simulators.url,
    inbox,
    advance: ({ days }) => broker.advanceClock(days * DAY_MS),
    as: (account) => signIn(world, account),
    async close() {
      await endInstances(platform, database);
      await close();
    },
  };
}

/** Nobody reads it but the watch over what identifies a resident, unless the run asks for it. */
function logLine(line: string): void {
  watchLog(line);
  if (process.env.TEST_LOG_LEVEL) process.stdout.write(line);
}

/** What this world left running would wake up in the next one, when its clock has moved on. */
async function endInstances(platform: Platform, database: TestDatabase): Promise<void> {
  const rows = await database.asOwner<{ key: string }>(
    "select key from engine_process_instances where state = 'active' and parent_process_instance_key is null",
  );
  await Promise.all(
    rows.map(({ key }) => platform.engine.cancelProcessInstance(key).catch(() => undefined)),
  );
}
