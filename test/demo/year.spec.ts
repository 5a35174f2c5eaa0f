import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import pg from 'pg';
import { readConfig } from '../../config.ts';
import { aanvraag } from '../../demo/year/aanvraag.ts';
import { terugvordering } from '../../demo/year/terugvordering.ts';
import { type Running, stopAll } from '../../embedded.ts';
import { projectRoot } from '../../setup/paths.mjs';
import { runYear, type YearResult } from '../../year.ts';
import { freeBlock } from '../support/services.ts';
import { until } from '../support/until.ts';

/** Five of a kind in a year are two in so many days. */
const DAYS = 146;

describe('a year that is played', function () {
  this.timeout(600_000);
  const dataDir = mkdtempSync(join(tmpdir(), 'noaberflow-year-'));
  chmodSync(dataDir, 0o755); // PostgreSQL runs under another user when this one is root
  after(() => rmSync(dataDir, { recursive: true, force: true }));

  let env: Record<string, string>;
  let result: YearResult;
  const days: string[] = [];
  const config = () => readConfig(env);
  const play = (running: Running) =>
    runYear(config(), running, {
      seed: '1',
      scale: 1,
      days: DAYS,
      step: 7,
      processes: [
        { ...aanvraag, stock: 3, perYear: 5 },
        { ...terugvordering, perYear: 5, from: 0.85 },
      ],
      progress: ({ day }) => void days.push(day),
    });
  const rows = async <T extends object>(sql: string): Promise<T[]> => {
    const client = new pg.Client({
      connectionString: `postgres://noaberflow@127.0.0.1:${config().ports.postgres}/noaberflow`,
    });
    await client.connect();
    try {
      return (await client.query(sql)).rows as T[];
    } finally {
      await client.end();
    }
  };

  before(async () => {
    env = { DATA_DIR: dataDir, PORT_BASE: String(await freeBlock(25_000)) };
    const running: Running = { stops: [], children: [] };
    try {
      result = await play(running);
    } finally {
      await stopAll(running);
    }
  });

  it('begins as often as asked, and staff do what is in their lists', () => {
    expect(result.begun).to.equal(7);
    expect(result.tasks).to.be.at.least(25);
    expect(
      [...result.refused].filter(([what]) => !what.includes('nothing to begin')),
    ).to.deep.equal([]);
    const total = (name: 'begun' | 'ended' | 'open' | 'decisions') =>
      result.summary.reduce((sum, row) => sum + row[name], 0);
    expect(total('begun')).to.be.at.least(result.begun);
    expect(total('ended') + total('open')).to.equal(total('begun'));
    expect(total('ended')).to.be.at.least(2);
    expect(total('decisions')).to.be.at.least(2);
    const applications = result.summary.filter(({ proces }) => proces === 'aanvraag');
    expect(applications.reduce((sum, { begun }) => sum + begun, 0)).to.equal(5);
  });

  it('went from one working day to the next up to today', () => {
    expect(days.length).to.be.within(18, 23);
    expect(days).to.deep.equal([...days].sort());
    const passed = Date.now() - Date.parse(days[0] ?? '');
    expect(passed / 86_400_000).to.be.within(DAYS - 5, DAYS + 2);
  });

  it('refuses data that are there already, with the remedy', async () => {
    const refusal = await play({ stops: [], children: [] }).catch((error) => error);
    expect(refusal.name).to.equal('YearRefused');
    expect(refusal.message).to.include('npm run reset').and.include('DATA_DIR');
  });

  it('leaves ordinary data: `npm start` goes on with them, and today is today', async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'main.ts'], {
      cwd: projectRoot,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        output += chunk;
      });
    const ended = new Promise((resolve) => child.on('exit', resolve));
    try {
      await until(
        'the platform',
        async () => output.includes('The process engine is ready'),
        120_000,
      );
      const page = await fetch(`http://127.0.0.1:${env.PORT_BASE}/api/v1/gezondheid`);
      expect(page.status).to.equal(200);
      const [facts] = await rows<{ oudste: Date; jongste: Date; verzonden: Date }>(
        `select min(gestart_op) as oudste, max(gestart_op) as jongste,
           (select max(verzonden_op) from brieven) as verzonden from zaken`,
      );
      const ago = (moment?: Date) => (Date.now() - Number(moment)) / 86_400_000;
      expect(ago(facts?.oudste)).to.be.within(DAYS - 20, DAYS + 1);
      expect(ago(facts?.jongste)).to.be.at.least(0);
      expect(ago(facts?.verzonden)).to.be.within(0, DAYS);
    } finally {
      child.kill('SIGTERM');
      await ended;
    }
  });
});
