import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from './log.ts';
import { EngineUnavailable } from './port.ts';

/** About a minute for an engine that is still starting, longer for one that takes each try but is slow to answer. */
const ATTEMPTS = 60;

const engineAway = (error: unknown): boolean => error instanceof EngineUnavailable;

/**
 * Deploys, again and again while the engine is not there yet or has too much to do to answer in time. It may be
 * repeated: an unchanged model gives no new version.
 *
 * @param isAway whether an error passes by itself; default: the engine's absence does
 * @throws what the engine has against a model, at once; the absence when it does not end
 */
export async function deployUntilDone(
  deploy: () => Promise<unknown>,
  log: Log,
  isAway = engineAway,
): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await deploy();
      return;
    } catch (error) {
      if (!isAway(error) || attempt === ATTEMPTS) throw error;
      log.info({ attempt }, 'not everything is there yet; deploying again in a second');
      await sleep(1000);
    }
  }
}
