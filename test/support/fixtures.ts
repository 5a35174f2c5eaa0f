import { flowCoverage } from './flows.ts';
import { identifyingSeen } from './identifying.ts';
import { stopServices } from './services.ts';

/** Loaded by .mocharc.json: whatever real parts the specs started are stopped at the end of the run. */
export async function mochaGlobalTeardown(): Promise<void> {
  await stopServices();
}

/**
 * Whatever the specs did, the engine knows nobody: the whole record stream of the run is looked through. And a whole run
 * (setup/test.mjs says so) takes every sequence flow of every model, or fails.
 */
export const mochaHooks = {
  async afterAll(): Promise<void> {
    const known = identifyingSeen();
    if (known.length > 0)
      throw new Error(
        `the engine was told who a resident is: ${known.map((hit) => hit.join(' in ')).join('; ')}`,
      );
    if (!process.env.FLOW_COVERAGE) return;
    const { models } = await import('../processes/read-models.ts');
    const coverage = flowCoverage(models);
    console.log('\n  sequence flows taken on the engine');
    for (const { slug, total, missed } of coverage)
      console.log(`    ${slug}: ${total - missed.length}/${total}`);
    const missed = coverage.flatMap(({ slug, missed }) => missed.map((id) => `${slug}/${id}`));
    if (missed.length > 0)
      throw new Error(`no walk or story takes these flows: ${missed.join(', ')}`);
  },
};
