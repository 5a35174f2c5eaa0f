import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolders } from './setup/postgres.mjs';

/**
 * The only reader of the environment. `SETTINGS` names every setting once, with what it means; .env.example and
 * docker-compose.yml are tested against it (test/docker-compose.spec.ts).
 */
export const SETTINGS = {
  NODE_ENV: '`production` refuses every default that is meant for a try-out',
  HOST: 'address to listen on; default 127.0.0.1',
  PORT_BASE: 'first port of the block that an embedded platform uses; default 7080',
  PUBLIC_URL:
    'address under which browsers reach the platform; default http://localhost:<PORT_BASE>',
  DATA_DIR:
    'folder for the data of the embedded parts; default .noaberflow/data, with another PORT_BASE data-<PORT_BASE>',
  LOG_LEVEL: 'debug, info, warn, error or silent; default info',
  DATABASE_URL: 'PostgreSQL 15+ of your own; without it an embedded one is started',
  DATABASE_OWNER_URL: 'login that owns the schema and migrates it; default DATABASE_URL',
  ZEEBE_ADDRESS:
    'host:port of the gRPC gateway of a Zeebe of your own; without it an embedded broker is started',
  ZEEBE_REST_ADDRESS: 'base URL of the REST API of that gateway',
  HISTORY_PORT: "port where the broker's exporters post; default PORT_BASE + 3",
  OIDC_ISSUER: 'OpenID Connect provider; without it the embedded one with demo accounts is started',
  OIDC_CLIENT_ID: 'client id at that provider',
  OIDC_CLIENT_SECRET: 'client secret at that provider',
  BSN_ENCRYPTION_KEY: '32 bytes in base64: encrypts BSNs and documents at rest',
  BSN_LOOKUP_KEY: '32 bytes in base64, another key: look-up of BSNs',
  CURSOR_KEY: '32 bytes in base64: signs the cursors of lists',
  BRP_URL: 'base registration of persons; without it the simulator',
  SUWINET_URL: 'Suwinet; without it the simulator',
  UITKERINGSADMINISTRATIE_URL: 'benefit administration; without it the simulator',
  POST_URL: 'sender of letters; without it the simulator',
  PARTNER_URL:
    'receivers of forwarded applications (SVB, municipalities); without it the simulator',
  SRT_URL: 'Sociale Recherche Twente; without it the simulator',
  OM_URL: 'public prosecutor; without it the simulator',
  ROZ_URL: 'ROZ Twente, which advises on the Bbz; without it the simulator',
  INLICHTINGENBUREAU_URL: 'signals of overlap; without it the simulator',
  CLAMD_ADDRESS:
    'host:port of clamd (ClamAV), which looks for viruses in documents; without it a setting says whether they stay closed',
  SMTP_URL:
    'mail server, as smtp://user:password@host:587 or smtps://host:465; without it nobody is mailed, and a try-out keeps its mail in an inbox of its own',
  MAIL_FROM: 'sender of mail, for example Noaberflow <noaberflow@example.nl>',
  ALERT_WEBHOOK_URL:
    'address to which alerts of steps that stand still are posted; without it only mailed',
  ALERT_WEBHOOK_SECRET: 'signs what is posted there (HMAC-SHA256); at least 16 characters',
  ALERT_AFTER_MINUTES: 'how long a step stands still before operators are told; default 15',
  ALERT_REPEAT_HOURS: 'after how many hours they are told again, until it is solved; default 4',
  OTEL_EXPORTER_OTLP_ENDPOINT:
    'collector of traces (OpenTelemetry), for example http://jaeger:4318; without it nothing is traced',
  OTEL_TRACES_SAMPLER_ARG: 'share of the traces that is kept, 0 to 1; default 1',
  METRICS_TOKEN: 'bearer token for /metrics; without it only a signed-in operator reads them',
} as const;

export type Role = 'api' | 'workers' | 'history';
const ROLES: readonly Role[] = ['api', 'workers', 'history'];

/** A setting that cannot be used; the message is one sentence that names it and the remedy. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

export type Config = ReturnType<typeof readConfig>;

/**
 * @param env the environment
 * @param args roles to run in this process; none = all of them
 * @throws ConfigError on the first setting that cannot be used
 */
export function readConfig(env: NodeJS.ProcessEnv, args: readonly string[] = []) {
  const production = env.NODE_ENV === 'production';
  const unknown = args.find((arg) => !ROLES.includes(arg as Role));
  if (unknown)
    throw new ConfigError(
      `"${unknown}" is not a role: give api, workers, history, or nothing for all of them.`,
    );
  const roles = (args.length > 0 ? args : ROLES) as readonly Role[];

  const portBase = port(env, 'PORT_BASE', 7080);
  const host = env.HOST ?? '127.0.0.1';
  const { dataDir, databaseDir } = dataFolders(env);
  const simulatorsUrl = `http://127.0.0.1:${portBase + 2}`;

  const zeebe = zeebeAddresses(env, portBase);
  const databaseUrl = url(env, 'DATABASE_URL', ['postgres:', 'postgresql:']);
  const oidcIssuer = url(env, 'OIDC_ISSUER', ['https:', 'http:']);
  if (oidcIssuer && !(env.OIDC_CLIENT_ID && env.OIDC_CLIENT_SECRET)) {
    throw new ConfigError('OIDC_ISSUER is set: set OIDC_CLIENT_ID and OIDC_CLIENT_SECRET as well.');
  }
  if (production) {
    for (const name of [
      'DATABASE_URL',
      'ZEEBE_ADDRESS',
      'OIDC_ISSUER',
      'PUBLIC_URL',
      'BSN_ENCRYPTION_KEY',
      'BSN_LOOKUP_KEY',
      'CURSOR_KEY',
    ] as const) {
      if (!env[name])
        throw new ConfigError(
          `${name} must be set when NODE_ENV is production: ${SETTINGS[name]}.`,
        );
    }
  }
  const logLevel = env.LOG_LEVEL ?? 'info';
  if (!['debug', 'info', 'warn', 'error', 'silent'].includes(logLevel)) {
    throw new ConfigError(`LOG_LEVEL is "${logLevel}": use debug, info, warn, error or silent.`);
  }

  return Object.freeze({
    production,
    roles,
    host,
    portBase,
    dataDir,
    databaseDir,
    logLevel,
    publicUrl: url(env, 'PUBLIC_URL', ['https:', 'http:']) ?? `http://localhost:${portBase}`,
    ports: {
      web: portBase,
      oidc: portBase + 1,
      simulators: portBase + 2,
      smtp: portBase + 4,
      inbox: portBase + 5,
      history: port(env, 'HISTORY_PORT', portBase + 3),
      postgres: portBase + 10,
    },
    brokerPorts: {
      gateway: portBase + 11,
      command: portBase + 12,
      internal: portBase + 13,
      monitoring: portBase + 14,
      rest: portBase + 15,
    },
    /** of the engine in which drafts are tried */
    sandboxPorts: {
      gateway: portBase + 21,
      command: portBase + 22,
      internal: portBase + 23,
      monitoring: portBase + 24,
      rest: portBase + 25,
    },
    /** undefined: embedded */
    database: databaseUrl
      ? {
          url: databaseUrl,
          ownerUrl: url(env, 'DATABASE_OWNER_URL', ['postgres:', 'postgresql:']) ?? databaseUrl,
        }
      : undefined,
    /** undefined: embedded */
    zeebe,
    /** undefined: the embedded demo provider */
    oidc: oidcIssuer
      ? {
          issuer: oidcIssuer,
          clientId: String(env.OIDC_CLIENT_ID),
          clientSecret: String(env.OIDC_CLIENT_SECRET),
        }
      : undefined,
    keys: () => ({
      encryption: key(env, 'BSN_ENCRYPTION_KEY', dataDir),
      lookup: key(env, 'BSN_LOOKUP_KEY', dataDir),
      cursor: key(env, 'CURSOR_KEY', dataDir),
    }),
    registers: {
      brp: url(env, 'BRP_URL', ['https:', 'http:']) ?? `${simulatorsUrl}/brp`,
      suwinet: url(env, 'SUWINET_URL', ['https:', 'http:']) ?? `${simulatorsUrl}/suwinet`,
      uitkeringsadministratie:
        url(env, 'UITKERINGSADMINISTRATIE_URL', ['https:', 'http:']) ??
        `${simulatorsUrl}/uitkeringsadministratie`,
      post: url(env, 'POST_URL', ['https:', 'http:']) ?? `${simulatorsUrl}/post`,
      partner: url(env, 'PARTNER_URL', ['https:', 'http:']) ?? `${simulatorsUrl}/partner`,
      srt: url(env, 'SRT_URL', ['https:', 'http:']) ?? `${simulatorsUrl}/srt`,
      om: url(env, 'OM_URL', ['https:', 'http:']) ?? `${simulatorsUrl}/om`,
      roz: url(env, 'ROZ_URL', ['https:', 'http:']) ?? `${simulatorsUrl}/roz`,
      inlichtingenbureau:
        url(env, 'INLICHTINGENBUREAU_URL', ['https:', 'http:']) ??
        `${simulatorsUrl}/inlichtingenbureau`,
    },
    clamdAddress: hostAndPort(env, 'CLAMD_ADDRESS', 'clamav:3310'),
    /** undefined: nobody is mailed */
    mail: mail(env, production, portBase),
    alerts: {
      afterMinutes: number(env, 'ALERT_AFTER_MINUTES', 15, 1, 1440),
      repeatHours: number(env, 'ALERT_REPEAT_HOURS', 4, 1, 168),
      /** undefined: posted nowhere */
      webhook: webhook(env),
    },
    /** undefined: nothing is traced */
    tracing: tracing(env),
    metricsToken: env.METRICS_TOKEN,
  });
}

/** In a try-out the address is that of the inbox beside it. */
function mail(env: NodeJS.ProcessEnv, production: boolean, portBase: number) {
  const smtpUrl = url(env, 'SMTP_URL', ['smtp:', 'smtps:']);
  const from = env.MAIL_FROM;
  if (from && !/^[^@<>\r\n]*<?[^\s@<>]+@[^\s@<>]+>?$/.test(from))
    throw new ConfigError(
      `MAIL_FROM is "${from}": give an address, for example Noaberflow <noaberflow@example.nl>.`,
    );
  if (!smtpUrl)
    return production
      ? undefined
      : {
          url: `smtp://127.0.0.1:${portBase + 4}`,
          from: from || 'Noaberflow <noaberflow@localhost>',
        };
  if (!from) throw new ConfigError('SMTP_URL is set: set MAIL_FROM as well.');
  return { url: smtpUrl, from };
}

function webhook(env: NodeJS.ProcessEnv): { url: string; secret: string } | undefined {
  const address = url(env, 'ALERT_WEBHOOK_URL', ['https:', 'http:']);
  if (!address) return undefined;
  const secret = env.ALERT_WEBHOOK_SECRET ?? '';
  if (secret.length < 16)
    throw new ConfigError(
      'ALERT_WEBHOOK_URL is set: set ALERT_WEBHOOK_SECRET to at least 16 characters as well.',
    );
  return { url: address, secret };
}

function tracing(env: NodeJS.ProcessEnv): { collector: string; share: number } | undefined {
  const collector = url(env, 'OTEL_EXPORTER_OTLP_ENDPOINT', ['https:', 'http:']);
  const text = env.OTEL_TRACES_SAMPLER_ARG || '1';
  if (!/^(0(\.\d+)?|1(\.0+)?)$/.test(text))
    throw new ConfigError(
      `OTEL_TRACES_SAMPLER_ARG is "${text}": give a share from 0 to 1, for example 0.1.`,
    );
  return collector ? { collector, share: Number(text) } : undefined;
}

function number(
  env: NodeJS.ProcessEnv,
  name: keyof typeof SETTINGS,
  fallback: number,
  low: number,
  high: number,
): number {
  const text = env[name];
  if (text === undefined || text === '') return fallback;
  const value = Number(text);
  if (!Number.isInteger(value) || value < low || value > high)
    throw new ConfigError(`${name} is "${text}": give a whole number from ${low} to ${high}.`);
  return value;
}

function zeebeAddresses(env: NodeJS.ProcessEnv, portBase: number) {
  const gatewayAddress = hostAndPort(env, 'ZEEBE_ADDRESS', 'zeebe:26500');
  if (!gatewayAddress) return undefined;
  const restAddress = url(env, 'ZEEBE_REST_ADDRESS', ['https:', 'http:']);
  if (!restAddress) {
    throw new ConfigError(
      `ZEEBE_ADDRESS is set: set ZEEBE_REST_ADDRESS as well, for example http://zeebe:8080 (PORT_BASE is ${portBase}).`,
    );
  }
  return { gatewayAddress, restAddress };
}

function hostAndPort(
  env: NodeJS.ProcessEnv,
  name: keyof typeof SETTINGS,
  example: string,
): string | undefined {
  const text = env[name];
  if (!text) return undefined;
  if (!/^[\w.-]+:\d+$/.test(text))
    throw new ConfigError(`${name} is "${text}": give it as host:port, for example ${example}.`);
  return text;
}

const port = (env: NodeJS.ProcessEnv, name: keyof typeof SETTINGS, fallback: number): number =>
  number(env, name, fallback, 1024, 65_000);

function url(
  env: NodeJS.ProcessEnv,
  name: keyof typeof SETTINGS,
  protocols: readonly string[],
): string | undefined {
  const text = env[name];
  if (!text) return undefined;
  const parsed = URL.canParse(text) ? new URL(text) : undefined;
  // The value may hold a password: it is not repeated.
  if (!parsed || !protocols.includes(parsed.protocol)) {
    throw new ConfigError(
      `${name} is not an address that starts with ${protocols.map((p) => `${p}//`).join(' or ')}: correct it.`,
    );
  }
  return text.replace(/\/$/, '');
}

/** A key from the environment, or one made once and kept beside the data of the embedded platform. */
function key(env: NodeJS.ProcessEnv, name: keyof typeof SETTINGS, dataDir: string): Buffer {
  const text = env[name] ?? ownKey(join(dataDir, 'keys', name.toLowerCase().replaceAll('_', '-')));
  const bytes = Buffer.from(text, 'base64');
  if (bytes.length !== 32)
    throw new ConfigError(
      `${name} does not hold 32 bytes in base64: make one with \`openssl rand -base64 32\`.`,
    );
  return bytes;
}

function ownKey(file: string): string {
  if (!existsSync(file)) {
    mkdirSync(join(file, '..'), { recursive: true, mode: 0o700 });
    writeFileSync(file, randomBytes(32).toString('base64'), { mode: 0o600 });
  }
  return readFileSync(file, 'utf8').trim();
}
