import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { flowsTaken } from './flows.ts';
import { identifyingSeen } from './identifying.ts';
import { stopServices } from './services.ts';

/** What a run may still need once all is stopped; longer is a leak, and the run fails instead of hanging. */
const GRACE_MS = 30_000;

/** Loaded by .mocharc.json: whatever real parts the specs started are stopped at the end of the run. */
export async function mochaGlobalTeardown(): Promise<void> {
  await stopServices();
  setTimeout(() => {
    const open = process.getActiveResourcesInfo().join(', ');
    console.error(`the tests are done, but something keeps this run alive: ${open}`);
    process.exit(1);
  }, GRACE_MS).unref();
}

/**
 * Whatever the specs did, the engine and the log know nobody: the whole record stream of the run is looked through, and every line of the
 * platforms' logs. And what a lane
 * of a whole run took of the models is left for test/flow-coverage.ts.
 */
export const mochaHooks = {
  async afterAll(): Promise<void> {
    const folder = process.env.FLOW_COVERAGE;
    if (folder) writeFileSync(join(folder, `${process.pid}.json`), JSON.stringify(flowsTaken()));
    const known = identifyingSeen();
    if (known.length > 0)
      throw new Error(
        `the engine or the log was told who a resident is: ${known.map((hit) => hit.join(' in ')).join('; ')}`,
      );
  },
};
