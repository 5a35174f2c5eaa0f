import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { parse } from 'yaml';
import { SETTINGS } from '../config.ts';

type Service = {
  image?: string;
  command?: string[];
  environment?: Record<string, string>;
  volumes?: string[];
  healthcheck?: object;
  ports?: string[];
};
const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
const text = read('docker-compose.yml');
const { services, volumes } = parse(text, { merge: true }) as {
  services: Record<string, Service>;
  volumes: Record<string, unknown>;
};
const ours = ['api', 'workers', 'history'];

describe('docker-compose.yml', () => {
  it('runs each role of the platform beside PostgreSQL, Zeebe and an OpenID provider', () => {
    expect(Object.keys(services)).to.have.members([
      'postgres',
      'zeebe',
      'keycloak',
      'prometheus',
      'grafana',
      'jaeger',
      ...ours,
    ]);
    for (const role of ours)
      expect(services[role]?.command).to.deep.equal(['node', 'main.ts', role]);
  });

  for (const role of ours) {
    it(`gives ${role} settings that config.ts knows, and no others`, () => {
      for (const name of Object.keys(services[role]?.environment ?? {})) {
        expect(
          SETTINGS,
          `config.ts does not read ${name}: remove it or add it there`,
        ).to.have.property(name);
      }
    });
  }

  it('hands over every setting that a real installation has', () => {
    const notForContainers = ['DATA_DIR']; // of the embedded parts only
    const given = Object.keys(services.api?.environment ?? {});
    expect(given).to.include.members(
      Object.keys(SETTINGS).filter((name) => !notForContainers.includes(name)),
    );
  });

  it('has no default for a secret', () => {
    // There may be no webhook, and then there is nothing to sign.
    const optional = ['ALERT_WEBHOOK_SECRET'];
    for (const [, name, rest] of text.matchAll(
      /\$\{(\w*(?:KEY|SECRET|PASSWORD|TOKEN)\w*)(.*?)\}/g,
    )) {
      expect(rest, `${name} must be required`).to.match(
        optional.includes(name as string) ? /^:-$/ : /^:\?/,
      );
    }
  });

  it('names in .env.example exactly what it asks for', () => {
    const asked = new Set([...text.matchAll(/\$\{(\w+)/g)].map(([, name]) => name));
    const offered = new Set(
      [...read('.env.example').matchAll(/^(\w+)=/gm)].map(([, name]) => name),
    );
    expect([...offered].sort()).to.deep.equal([...asked].sort());
  });

  it('keeps data in volumes, checks the health of what others wait for, and publishes the api alone', () => {
    for (const name of ['postgres', 'zeebe', 'api', 'history', 'keycloak']) {
      expect(services[name], name).to.have.property('healthcheck');
    }
    expect(Object.keys(volumes)).to.include.members(['postgres', 'zeebe']);
    expect(Object.keys(services).filter((name) => services[name]?.ports)).to.deep.equal(['api']);
  });

  it('pins the engine to the version that set-up obtains', async () => {
    const { ENGINE_VERSION } = await import('../setup/engine.mjs');
    expect(services.zeebe?.image).to.equal(`camunda/zeebe:${ENGINE_VERSION}`);
  });

  it('sets only variables that engine/broker.yaml reads', () => {
    const broker = read('engine/broker.yaml');
    for (const name of Object.keys(services.zeebe?.environment ?? {})) {
      if (['SPRING_CONFIG_ADDITIONAL_LOCATION', 'JAVA_TOOL_OPTIONS'].includes(name)) continue;
      expect(broker, name).to.include(`\${${name}:`);
    }
  });
});
