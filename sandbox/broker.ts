import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type BrokerOptions, startBroker } from '../engine/broker.ts';
import { type ByHand, connectByHand } from '../engine/by-hand.ts';
import { moveEngineClock } from '../engine/clock.ts';
import { deployUntilDone } from '../engine/deploy-until-done.ts';
import type { Log } from '../engine/log.ts';
import type { Engine, Resource } from '../engine/port.ts';
import { connectZeebe } from '../engine/zeebe.ts';
import { collectRecords, type Records } from './records.ts';

/** What a sandbox needs of the machine; platform.ts hands it in where the platform may start an engine of its own. */
export type SandboxHome = Pick<
  BrokerOptions,
  'java' | 'javaVersion' | 'home' | 'ports' | 'aotCache' | 'onEvent'
> & {
  /** folder in which each try-out gets a folder of its own, gone when it ends */
  readonly folder: string;
};

/** An engine that plays one draft and nothing else. */
export type SandboxEngine = {
  readonly engine: Engine;
  readonly byHand: ByHand;
  readonly records: Records;
  /** the engine's own time */
  readonly now: () => Date;
  /** @throws RangeError when `to` lies before now: time only goes on */
  readonly moveTo: (to: Date) => Promise<void>;
  readonly close: () => Promise<void>;
};

const PARTITION_WITHIN_MS = 60_000;

/**
 * Starts an engine with a clock that can be moved, gives it the models, and resolves when it can be used.
 *
 * @param begin what time it is in there at first; null = now
 * @param onReady hears that the engine is there and gets the models now
 */
export async function startSandboxEngine(
  { folder, ...home }: SandboxHome,
  resources: readonly Resource[],
  begin: Date | null,
  log: Log,
  onReady?: () => void,
): Promise<SandboxEngine> {
  const records = await collectRecords();
  const dataDir = mkdtempSync(join(folder, 'proef-'));
  const broker = startBroker({
    ...home,
    dataDir,
    logFile: join(folder, 'zeebe.log'),
    historyUrl: records.url,
    controlledClock: true,
    durable: false,
    watched: true,
  });
  const addresses = {
    gatewayAddress: `127.0.0.1:${home.ports.gateway}`,
    restAddress: `http://127.0.0.1:${home.ports.rest}`,
  };
  const engine = connectZeebe({ ...addresses, log });
  const byHand = connectByHand(addresses.gatewayAddress, log);
  let offset = begin ? begin.getTime() - Date.now() : 0;
  const close = async () => {
    await byHand.close();
    await engine.close();
    // Nothing of it is kept: there is no order to wait for.
    const stopped = broker.stop();
    broker.kill('SIGKILL');
    await stopped;
    await records.close();
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    if (offset < -1000) await moveEngineClock(home.ports.monitoring, offset);
    else offset = 0;
    await broker.ready;
    await partition(engine);
    onReady?.();
    await deployUntilDone(() => engine.deploy(resources), log);
  } catch (error) {
    await close();
    throw error;
  }
  const now = () => new Date(Date.now() + offset);
  return {
    engine,
    byHand,
    records,
    now,
    async moveTo(to) {
      const ms = to.getTime() - now().getTime();
      if (ms < 0) throw new RangeError('time only goes on');
      await moveEngineClock(home.ports.monitoring, ms);
      offset += ms;
    },
    close,
  };
}

/** The gateway learns of the partition a moment after the broker says that it is ready. */
async function partition(engine: Engine): Promise<void> {
  const deadline = Date.now() + PARTITION_WITHIN_MS;
  while (!(await engine.healthy())) {
    if (Date.now() > deadline) throw new Error('the sandbox has no partition');
    await sleep(100);
  }
}
