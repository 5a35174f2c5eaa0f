import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { PortInUse, requireFreePorts } from '../../supervisor/ports.ts';
import { AlreadyRunning, takeOver } from '../../supervisor/running.ts';

const folder = mkdtempSync(join(tmpdir(), 'running-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, 'running.json');
const sleeper = (...args: string[]) =>
  spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', ...args], { stdio: 'ignore' });

describe('supervisor/running', () => {
  it('refuses a folder that a running platform uses', async () => {
    const other = sleeper('start.mjs');
    writeFileSync(file, JSON.stringify({ pid: other.pid, parts: {} }));

    const refusal = await takeOver(file, () => undefined).catch((error) => error);
    other.kill('SIGKILL');

    expect(refusal).to.be.instanceOf(AlreadyRunning);
    expect(refusal.message).to.match(/already running .* stop it with Ctrl-C/);
  });

  it('stops the parts that a killed platform left behind, and only those', async () => {
    const orphan = sleeper('/data/postgres');
    const stranger = sleeper('something-else');
    const gone = new Promise((resolve) => orphan.on('exit', resolve));
    writeFileSync(
      file,
      JSON.stringify({
        pid: 999_999,
        parts: {
          PostgreSQL: { pid: orphan.pid, command: '/data/postgres' },
          Zeebe: { pid: stranger.pid, command: '/data/zeebe' },
        },
      }),
    );
    const seen: string[] = [];

    const lock = await takeOver(file, (part) => seen.push(part));
    await gone;

    expect(seen).to.deep.equal(['PostgreSQL']);
    expect(stranger.exitCode).to.equal(null);
    stranger.kill('SIGKILL');
    lock.release();
    expect(existsSync(file)).to.equal(false);
  });

  it('takes a folder whose note was half written', async () => {
    writeFileSync(file, '{"pid":');
    (await takeOver(file, () => undefined)).release();
  });
});

describe('supervisor/ports', () => {
  it('names the part, the port and the remedy when a port is taken', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };

    const refusal = await requireFreePorts('127.0.0.1', { 'web page': port }).catch(
      (error) => error,
    );
    server.close();

    expect(refusal).to.be.instanceOf(PortInUse);
    expect(refusal.message).to.equal(
      `Port ${port} (web page) is in use: stop the program that has it, or set PORT_BASE to another block of ports.`,
    );
  });
});
