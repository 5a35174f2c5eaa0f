import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { type ChildOptions, supervise } from '../../supervisor/child.ts';

const folder = mkdtempSync(join(tmpdir(), 'child-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const script = (source: string, overrides: Partial<ChildOptions> = {}) => {
  const events: string[] = [];
  const logFile = join(folder, `${Math.random()}.log`);
  const child = supervise({
    name: 'Proef',
    command: process.execPath,
    args: ['-e', source],
    logFile,
    isReady: async () => readFileSync(logFile, 'utf8').includes('klaar'),
    readyWithinMs: 10_000,
    stopSignal: 'SIGTERM',
    stopWithinMs: 500,
    onEvent: (event) => events.push(event),
    ...overrides,
  });
  return { child, events, logFile };
};
const alive = (pid: number) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

describe('supervisor/child', () => {
  it('is ready when the program serves, and stops it in order', async () => {
    const { child, events } = script('console.log("klaar"); setInterval(() => {}, 1000)');
    await child.ready;
    const pid = child.pid() as number;

    const end = await child.stop();

    expect(end).to.equal('in order');
    expect(alive(pid)).to.equal(false);
    expect(events).to.deep.equal(['started']);
  });

  it('starts a program that dies again', async () => {
    const { child, events } = script('console.log("klaar"); setInterval(() => {}, 1000)');
    await child.ready;
    const first = child.pid();

    child.kill('SIGKILL');
    while (child.pid() === first || child.pid() === undefined)
      await new Promise((r) => setTimeout(r, 50));

    expect(child.pid()).not.to.equal(first);
    expect(events).to.deep.equal(['started', 'ended', 'started']);
    await child.stop();
  });

  it('forces a program that does not listen', async () => {
    const { child } = script(
      'process.on("SIGTERM", () => {}); console.log("klaar"); setInterval(() => {}, 1000)',
    );
    await child.ready;
    const pid = child.pid() as number;

    const end = await child.stop();

    expect(end).to.equal('killed');
    expect(alive(pid)).to.equal(false);
  });

  it('says where to look when the program cannot start', async () => {
    const { child, logFile } = script('console.error("poort bezet"); process.exit(3)');

    const failure = await child.ready.then(
      () => undefined,
      (error: Error) => error,
    );
    await child.stop();

    expect(failure?.message).to.equal(`Proef ended: exit code 3 (see ${logFile})`);
    expect(readFileSync(logFile, 'utf8')).to.include('poort bezet');
  });
});
