import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { CALLBACK } from './api/sessie/login.ts';
import type { Config } from './config.ts';
import { connect } from './db/connect.ts';
import { DEMO_ACCOUNTS, seedAccounts } from './demo/accounts.ts';
import { seedOrganisatie } from './demo/organisatie.ts';
import { readPopulation } from './demo/play/kept-population.ts';
import { startDemoProvider } from './demo/provider.ts';
import { residents } from './demo/residents.ts';
import type { Clock } from './law/clock.ts';
import { startInbox } from './mail/inbox.ts';
import { startSimulators } from './registers/simulators.ts';
import type { TestInwoner } from './registers/test-inwoner.ts';

/** A day of SRT and the prosecutor in a try-out: who refers somebody gets the answer in a minute, the report in a quarter. */
const PARTY_DAY_MS = 10_000;

export type Demo = {
  readonly oidc: {
    readonly issuer: string;
    readonly clientId: string;
    readonly clientSecret: string;
    readonly prompt?: string;
  };
  /** what a newcomer has to know; absent with a provider of your own */
  readonly welcome?: string;
  /** with whom drafts are tried; none when the registers are real ones */
  readonly voorbeeldinwoners: readonly TestInwoner[];
  readonly close: () => Promise<void>;
};

/**
 * The parts that stand in for the world outside where the configuration names none: the OpenID provider with accounts by
 * function, and the registers. The organisation (municipalities, offices, who does what) is put in place in any case.
 *
 * @param time of the parties, when a year is played; otherwise that of this machine, with short days
 */
export async function startDemo(
  config: Config,
  databaseUrl: string,
  log: Logger,
  { clock = () => new Date(), dayMs = PARTY_DAY_MS }: { clock?: Clock; dayMs?: number } = {},
): Promise<Demo> {
  const db = connect(databaseUrl, 1);
  try {
    await seedOrganisatie(db);
    if (!config.oidc) await seedAccounts(db);
  } finally {
    await db.destroy();
  }
  const ours = config.roles.includes('api');
  const closing: (() => Promise<void>)[] = [];
  const simulated = Object.values(config.registers).some((url) =>
    url.includes(`127.0.0.1:${config.ports.simulators}`),
  );
  const voorbeeldinwoners = simulated ? residents : [];
  if (simulated) {
    const simulators = await startSimulators({
      host: '127.0.0.1',
      port: config.ports.simulators,
      data: readPopulation(config.dataDir),
      clock,
      dayMs,
      folder: mailboxFolder(config.dataDir),
    });
    closing.push(() => simulators.close());
    log.info({ url: simulators.url }, 'registers are simulated');
  }
  const inbox = ours && config.mail?.url === `smtp://127.0.0.1:${config.ports.smtp}`;
  if (inbox) {
    const { close, url } = await startInbox({
      host: '127.0.0.1',
      smtpPort: config.ports.smtp,
      webPort: config.ports.inbox,
    });
    closing.push(close);
    log.info({ url }, 'mail is kept in an inbox');
  }
  const close = async () => {
    await Promise.all(closing.map((stop) => stop()));
  };
  if (config.oidc || !ours) {
    return {
      oidc: config.oidc ?? {
        issuer: `http://localhost:${config.ports.oidc}`,
        clientId: 'noaberflow',
        clientSecret: '',
      },
      voorbeeldinwoners,
      close,
    };
  }
  const password = demoPassword(config.dataDir);
  const client = { id: 'noaberflow', secret: randomBytes(24).toString('base64url') };
  const provider = await startDemoProvider({
    host: config.host === '0.0.0.0' ? '127.0.0.1' : config.host,
    port: config.ports.oidc,
    accounts: DEMO_ACCOUNTS,
    password,
    client: { ...client, redirectUri: `${new URL(config.publicUrl).origin}${CALLBACK}` },
    production: config.production,
  });
  closing.push(() => provider.close());
  return {
    oidc: {
      issuer: provider.issuer,
      clientId: client.id,
      clientSecret: client.secret,
      prompt: 'login',
    },
    voorbeeldinwoners,
    welcome: [
      welcome(password),
      ...(inbox ? [`Mail that is sent: http://localhost:${config.ports.inbox}`] : []),
    ].join('\n'),
    close,
  };
}

/** Who one can be, by office. */
function welcome(password: string): string {
  const groups = [...new Set(DEMO_ACCOUNTS.map(({ groep }) => groep))].map((groep) => {
    const names = DEMO_ACCOUNTS.filter((account) => account.groep === groep);
    return `  ${groep}: ${names.map(({ naam }) => naam).join(', ')}`;
  });
  return [`Demo accounts (password: ${password}):`, ...groups].join('\n');
}

/** One password for all demo accounts, made once and kept beside the data. */
function demoPassword(dataDir: string): string {
  const file = join(dataDir, 'keys', 'demo-password');
  if (!existsSync(file)) {
    mkdirSync(join(dataDir, 'keys'), { recursive: true, mode: 0o700 });
    writeFileSync(file, `noaber-${randomBytes(3).toString('hex')}`, { mode: 0o600 });
  }
  return readFileSync(file, 'utf8').trim();
}

const mailboxFolder = (dataDir: string): string => join(dataDir, 'simulators');
