import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import pg from 'pg';
import { projectRoot } from '../../setup/paths.mjs';
import { freeBlock } from '../support/services.ts';
import { until } from '../support/until.ts';

const READY = 'The process engine is ready';
/** Two copies that start at once share two cores with the other lanes. */
const STARTING_MS = 170_000;

/** The command itself, on a folder and a block of ports of its own: what `npm start` runs, without npm around it. */
describe('start', () => {
  const home = mkdtempSync(join(tmpdir(), 'start-'));
  chmodSync(home, 0o755); // PostgreSQL runs under another user when this one is root
  const running = new Set<Platform>();
  let portBase = 0;
  before(async () => {
    portBase = await freeBlock();
  });
  afterEach(async () => {
    for (const platform of running) await platform.kill();
    running.clear();
  });
  after(() => rmSync(home, { recursive: true, force: true }));
  const start = (env: NodeJS.ProcessEnv, ...args: string[]) => {
    const platform = startPlatform({ PORT_BASE: String(portBase), ...env }, args);
    running.add(platform);
    return platform;
  };

  it('serves its page, and stops every part on SIGTERM', async () => {
    const DATA_DIR = join(home, 'ordered');
    const platform = start({ DATA_DIR });
    await platform.page(portBase);
    await platform.says(READY);
    const parts = partsOf(DATA_DIR);

    platform.child.kill('SIGTERM');
    const code = await platform.ended;

    expect(code, platform.output()).to.equal(0);
    expect(Object.keys(parts)).to.have.members(['PostgreSQL', 'Zeebe']);
    for (const [part, { pid }] of Object.entries(parts)) expect(alive(pid), part).to.equal(false);
    expect(existsSync(join(DATA_DIR, 'running.json'))).to.equal(false);
  });

  it('told to stop before the engine is there, it stops in order as well', async () => {
    const DATA_DIR = join(home, 'early');
    const platform = start({ DATA_DIR });
    const parts = await until('both parts', async () => {
      const begun = partsOf(DATA_DIR);
      return 'PostgreSQL' in begun && 'Zeebe' in begun && begun;
    });

    expect(await platform.stop(), platform.output()).to.equal(0);
    for (const [part, { pid }] of Object.entries(parts)) expect(alive(pid), part).to.equal(false);
    expect(existsSync(join(DATA_DIR, 'running.json'))).to.equal(false);
  });

  it('starts again after a kill -9: what was left behind is stopped, what was kept is there', async () => {
    const DATA_DIR = join(home, 'killed');
    const first = start({ DATA_DIR });
    await first.page(portBase);
    const orphans = partsOf(DATA_DIR);
    await query(portBase, 'create table bewaard as select 1 as getal');

    first.child.kill('SIGKILL');
    await first.ended;
    for (const [part, { pid }] of Object.entries(orphans)) expect(alive(pid), part).to.equal(true);
    const second = start({ DATA_DIR });
    await second.page(portBase);

    for (const [part, { pid }] of Object.entries(orphans)) expect(alive(pid), part).to.equal(false);
    expect(await query(portBase, 'select getal from bewaard')).to.deep.equal([{ getal: 1 }]);
    expect(await second.stop()).to.equal(0);
  });

  it('is emptied by reset, which first ends what a killed one left behind', async () => {
    const DATA_DIR = join(home, 'emptied');
    const platform = start({ DATA_DIR });
    await platform.page(portBase);
    const orphans = partsOf(DATA_DIR);
    platform.child.kill('SIGKILL');
    await platform.ended;

    const reset = spawnSync(process.execPath, ['setup/reset.mjs'], {
      cwd: projectRoot,
      env: { ...process.env, PORT_BASE: String(portBase), DATA_DIR },
      encoding: 'utf8',
    });

    expect(reset.status, reset.stderr).to.equal(0);
    for (const [part, { pid }] of Object.entries(orphans)) expect(alive(pid), part).to.equal(false);
    expect(existsSync(DATA_DIR)).to.equal(false);
  });

  it('runs two copies beside each other, but never two on the same data', async () => {
    const other = await freeBlock(portBase + 100);
    const one = start({ DATA_DIR: join(home, 'one') });
    const two = start({ DATA_DIR: join(home, 'two'), PORT_BASE: String(other) });
    await Promise.all([one.page(portBase), two.page(other)]);

    const third = start({
      DATA_DIR: join(home, 'one'),
      PORT_BASE: String(await freeBlock(other + 100)),
    });

    expect(await third.ended).to.equal(1);
    expect(third.output()).to.match(/already running on this data/);
    const codes = await Promise.all([one.stop(), two.stop()]);
    expect(codes, `${one.output()}\n${two.output()}`).to.deep.equal([0, 0]);
  });

  describe('says what to do, in one sentence, and ends with 1', () => {
    it('when a port is in use', async () => {
      const server = createServer().listen(portBase, '127.0.0.1');
      await once(server, 'listening');
      const platform = start({ DATA_DIR: join(home, 'busy') });
      const code = await platform.ended;
      server.close();
      expect(code).to.equal(1);
      expect(platform.output()).to.equal(
        `Port ${portBase} (web page) is in use: stop the program that has it, or set PORT_BASE to another block of ports.\n`,
      );
    });

    const file = join(home, 'a-file');
    writeFileSync(file, '');
    const refusals: [string, NodeJS.ProcessEnv, string[], RegExp][] = [
      [
        'when the database is away',
        { DATA_DIR: join(home, 'away'), DATABASE_URL: 'postgres://u:secret@127.0.0.1:1/x' },
        [],
        /^The database of DATABASE_URL cannot be used \(ECONNREFUSED\): start it, .*\.\n$/,
      ],
      [
        'when a role is unknown',
        { DATA_DIR: join(home, 'role') },
        ['apii'],
        /^"apii" is not a role: give api, .*\.\n$/,
      ],
      [
        'when the data folder is a file',
        { DATA_DIR: file },
        [],
        /^\S+ is not a folder: set DATA_DIR to one, or move the file away\.\n$/,
      ],
      [
        'when the data folder lies in a file',
        { DATA_DIR: join(file, 'data') },
        [],
        /^\S+ is not a folder: set DATA_DIR to one, or move the file away\.\n$/,
      ],
    ];
    for (const [when, env, args, sentence] of refusals) {
      it(when, async () => {
        const platform = start(env, ...args);
        expect(await platform.ended).to.equal(1);
        expect(platform.output()).to.match(sentence).and.not.contain('secret');
      });
    }
  });
});

// helpers

type Platform = ReturnType<typeof startPlatform>;

function startPlatform(env: NodeJS.ProcessEnv, args: readonly string[]) {
  const child: ChildProcess = spawn(process.execPath, ['setup/start.mjs', ...args], {
    cwd: projectRoot,
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      JAVA_HOME: process.env.JAVA_HOME,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      output += chunk;
    });
  }
  const ended = new Promise<number | string | null>((resolve) =>
    child.on('close', (code, signal) => resolve(code ?? signal)),
  );
  const going = () => child.exitCode === null && child.signalCode === null;
  const wait = (what: string, done: () => boolean | Promise<boolean>) =>
    until(
      what,
      async () => {
        if (!going()) throw new Error(`The platform ended:\n${output}`);
        return done();
      },
      STARTING_MS,
    );
  return {
    child,
    ended,
    output: () => output,
    says: (text: string) => wait(text, () => output.includes(text)),
    page: (port: number) =>
      wait('the page', () =>
        fetch(`http://127.0.0.1:${port}/`, { signal: AbortSignal.timeout(2000) }).then(
          (answer) => answer.ok,
          () => false,
        ),
      ),
    stop() {
      child.kill('SIGTERM');
      return ended;
    },
    /** After a failed test: nothing may stay, so the parts go as well. */
    async kill() {
      const parts = env.DATA_DIR ? partsOf(env.DATA_DIR) : {};
      if (going()) child.kill('SIGKILL');
      await ended;
      for (const { pid } of Object.values(parts)) if (alive(pid)) process.kill(pid, 'SIGKILL');
    },
  };
}

/** What the platform noted about the parts that it started. */
function partsOf(dataDir: string): Record<string, { pid: number }> {
  const file = join(dataDir, 'running.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).parts : {};
}

/** A part that ended but that nobody waited for (its parent was killed) is no longer alive. */
function alive(pid: number): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' });
  return stdout.trim() !== '' && !stdout.startsWith('Z');
}

async function query(portBase: number, sql: string): Promise<unknown[]> {
  const client = new pg.Client(`postgres://noaberflow@127.0.0.1:${portBase + 10}/noaberflow`);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}
