import { stopServices } from './services.ts';

/** Loaded by .mocharc.json: whatever real parts the specs started are stopped at the end of the run. */
export async function mochaGlobalTeardown(): Promise<void> {
  await stopServices();
}
