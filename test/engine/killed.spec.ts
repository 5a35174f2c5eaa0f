import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { startBroker } from '../../engine/broker.ts';
import type { Engine } from '../../engine/port.ts';
import { connectZeebe } from '../../engine/zeebe.ts';
import { collectRecords } from '../../sandbox/records.ts';
import { readTools } from '../../setup/tools.mjs';
import type { Child } from '../../supervisor/child.ts';
import { silent } from '../support/log.ts';
import { BROKER_CACHE, freePort } from '../support/services.ts';
import { until } from '../support/until.ts';
import { casesOn, models } from './cases.ts';

/** A broker of its own: its clock starts anew with it, which the specs on the shared one could not bear. */
describe('engine: killed in the middle', () => {
  const folder = mkdtempSync('/tmp/noaberflow-killed-');
  let broker: Child;
  let engine: Engine;
  let records: Awaited<ReturnType<typeof collectRecords>>;
  before(async () => {
    records = await collectRecords();
    const { java, javaVersion, engineHome } = readTools();
    const ports = {
      gateway: await freePort(),
      command: await freePort(),
      internal: await freePort(),
      monitoring: await freePort(),
      rest: await freePort(),
    };
    broker = startBroker({
      java,
      javaVersion,
      home: engineHome,
      dataDir: join(folder, 'data'),
      logFile: join(folder, 'zeebe.log'),
      ports,
      historyUrl: records.url,
      aotCache: BROKER_CACHE,
    });
    await broker.ready;
    engine = connectZeebe({
      gatewayAddress: `127.0.0.1:${ports.gateway}`,
      restAddress: `http://127.0.0.1:${ports.rest}`,
      log: silent,
    });
    await until('the partition', () => engine.healthy());
  });
  after(async () => {
    await engine?.close();
    await broker?.stop();
    await records?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('loses nothing, does nothing twice, and its workers come back by themselves', async () => {
    await engine.deploy(models);
    const cases = casesOn(engine, records);
    const handled: string[] = [];
    const worker = engine.work({
      type: 'werk.rekenen',
      fetchVariables: ['zaakId'],
      timeoutMs: 5_000,
      maxJobs: 4,
      handle: async ({ variables }) => {
        handled.push(String(variables.zaakId));
        return { outcome: 'completed', variables: {} };
      },
    });
    // What was acknowledged before, while and after it dies.
    const started: Awaited<ReturnType<typeof cases.start>>[] = [];
    const startOne = () =>
      until('a start that is acknowledged', () => cases.start('werk').catch(() => undefined));
    for (let count = 0; count < 20; count += 1) started.push(await startOne());
    const before = broker.pid();
    broker.kill('SIGKILL');
    await until('a new broker', async () => broker.pid() !== undefined && broker.pid() !== before);
    for (let count = 0; count < 20; count += 1) started.push(await startOne());

    for (const one of started) expect(await one.ended()).to.deep.equal(['klaar']);
    for (const one of started) expect(one.instances().size, one.zaakId).to.equal(1);
    expect(new Set(handled)).to.include.all.keys(started.map(({ zaakId }) => zaakId));
    await worker.close();
  });
});
