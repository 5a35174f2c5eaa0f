import { expect } from 'chai';
import { ConfigError, readConfig } from '../config.ts';

const key = Buffer.alloc(32, 7).toString('base64');
const production = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://a:b@db/noaberflow',
  ZEEBE_ADDRESS: 'zeebe:26500',
  ZEEBE_REST_ADDRESS: 'http://zeebe:8080',
  OIDC_ISSUER: 'https://login.example.nl',
  OIDC_CLIENT_ID: 'noaberflow',
  OIDC_CLIENT_SECRET: 'secret',
  PUBLIC_URL: 'https://noaberflow.example.nl',
  BSN_ENCRYPTION_KEY: key,
  BSN_LOOKUP_KEY: key,
  CURSOR_KEY: key,
};

describe('config', () => {
  it('needs nothing for a try-out: all roles, embedded parts, loopback', () => {
    const config = readConfig({});

    expect(config.roles).to.deep.equal(['api', 'workers', 'history']);
    expect(config).to.include({
      host: '127.0.0.1',
      publicUrl: 'http://localhost:7080',
      database: undefined,
    });
    expect(config.zeebe).to.equal(undefined);
  });

  it('moves the whole block of ports with PORT_BASE', () => {
    const { ports, brokerPorts } = readConfig({ PORT_BASE: '9000' });

    expect({ ...ports, ...brokerPorts }).to.include({
      web: 9000,
      history: 9003,
      postgres: 9010,
      gateway: 9011,
    });
  });

  it('accepts a complete production environment', () => {
    expect(readConfig(production, ['api']).roles).to.deep.equal(['api']);
  });

  it('mails through the server that is named; a try-out keeps its mail, production without one mails nobody', () => {
    const smtp = { SMTP_URL: 'smtp://mail.example.nl:587', MAIL_FROM: 'Noaberflow <n@example.nl>' };
    expect(readConfig({}).mail?.url).to.equal('smtp://127.0.0.1:7084');
    expect(readConfig(production).mail).to.equal(undefined);
    expect(readConfig({ ...production, ...smtp }).mail).to.deep.equal({
      url: smtp.SMTP_URL,
      from: smtp.MAIL_FROM,
    });
    expect(readConfig({}).alerts).to.deep.equal({
      afterMinutes: 15,
      repeatHours: 4,
      webhook: undefined,
    });
  });

  const refusals: [string, NodeJS.ProcessEnv, string[], RegExp][] = [
    ['a port that is none', { PORT_BASE: 'abc' }, [], /^PORT_BASE is "abc": give a whole number/],
    ['a mail server without a sender', { SMTP_URL: 'smtp://a' }, [], /MAIL_FROM/],
    ['a mail server that is none', { SMTP_URL: 'http://a' }, [], /^SMTP_URL is not an address/],
    ['a sender that is none', { MAIL_FROM: 'Noaberflow' }, [], /^MAIL_FROM is "Noaberflow"/],
    [
      'a webhook whose secret is short',
      { ALERT_WEBHOOK_URL: 'https://a.nl', ALERT_WEBHOOK_SECRET: 'kort' },
      [],
      /at least 16 characters/,
    ],
    ['alerts at once', { ALERT_AFTER_MINUTES: '0' }, [], /^ALERT_AFTER_MINUTES is "0"/],
    ['a port that needs privileges', { PORT_BASE: '80' }, [], /PORT_BASE/],
    [
      'a database address of another kind',
      { DATABASE_URL: 'mysql://x' },
      [],
      /^DATABASE_URL is not an address that starts with postgres:/,
    ],
    ['a gateway without a port', { ZEEBE_ADDRESS: 'zeebe' }, [], /host:port/],
    [
      'a gateway without its REST address',
      { ZEEBE_ADDRESS: 'zeebe:26500' },
      [],
      /ZEEBE_REST_ADDRESS/,
    ],
    ['a provider without a client', { OIDC_ISSUER: 'https://x.nl' }, [], /OIDC_CLIENT_ID/],
    ['more traces than there are', { OTEL_TRACES_SAMPLER_ARG: '1.5' }, [], /a share from 0 to 1/],
    ['an unknown role', {}, ['apii'], /"apii" is not a role/],
    ['an unknown log level', { LOG_LEVEL: 'loud' }, [], /LOG_LEVEL/],
    ...Object.keys(production)
      .filter(
        (name) =>
          !['NODE_ENV', 'ZEEBE_REST_ADDRESS', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'].includes(
            name,
          ),
      )
      .map((name): [string, NodeJS.ProcessEnv, string[], RegExp] => [
        `production without ${name}`,
        { ...production, [name]: undefined },
        [],
        new RegExp(`${name} must be set`),
      ]),
  ];
  for (const [what, env, args, message] of refusals) {
    it(`refuses ${what} in one sentence`, () => {
      expect(() => readConfig(env, args)).to.throw(ConfigError, message);
    });
  }

  it('refuses a key that is too short, and does not repeat it', () => {
    expect(() => readConfig({ ...production, CURSOR_KEY: 'c2hvcnQ=' }).keys()).to.throw(
      ConfigError,
      /^CURSOR_KEY does not hold 32 bytes/,
    );
  });

  it('does not repeat an address, which may hold a password', () => {
    expect(() => readConfig({ DATABASE_URL: 'ftp://user:geheim@x' }))
      .to.throw(ConfigError)
      .with.property('message')
      .that.does.not.include('geheim');
  });
});
