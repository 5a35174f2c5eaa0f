import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from './log.ts';
import { EngineUnavailable } from './port.ts';

/** About a minute for an engine that is still starting, longer for one that takes each try but is slow to answer. */
const ATTEMPTS = 60;

/**
 * Deploys, again and again while the engine is not there yet or has too much to do to answer in time. It may be
 * repeated: an unchanged model gives no new version.
 *
 * @throws what the engine has against a model, at once; EngineUnavailable when it stays away
 */
export async function deployUntilDone(deploy: () => Promise<void>, log: Log): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await deploy();
    } catch (error) {
      if (!(error instanceof EngineUnavailable) || attempt === ATTEMPTS) throw error;
      log.info({ attempt }, 'the engine is not there yet; deploying again in a second');
      await sleep(1000);
    }
  }
}
