import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { giveUp } from './failure.mjs';
import { projectRoot } from './paths.mjs';
import { setup } from './setup.mjs';

/**
 * The specs run in lanes beside each other, each with a broker and a database of its own: most of a walk or a story is
 * waiting. A lane is a folder of test/; `rest` is all that is in no other.
 */
const LANES = ['rest', 'web', 'browser', 'stories', 'api', 'processes', 'start', 'demo', 'workers'];
/** More at once would only wait for each other on two cores; the longest lanes come first. */
const AT_ONCE = 3;
/** Mocha without the wrapper of its command, which would be told to stop instead of the tests. */
const MOCHA = ['--import', 'tsx', join('node_modules', 'mocha', 'lib', 'cli', 'cli.js')];
const CLOSING = /^(\d+) passed, (\d+) failed$/;

await setup({ tests: true }).catch(giveUp);
const wanted = process.argv.slice(2);
/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
let stopped = false;
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
  process.on(signal, () => {
    stopped = true;
    for (const child of running) child.kill(signal);
  });

if (wanted.length === 0) process.exit(await wholeRun(LANES));
else if (wanted[0] === '--flows') process.exit(await wholeRun(['stories', 'processes']));
else process.exit((await start([...MOCHA, ...wanted], {}, 'inherit')).code);

/**
 * Runs lanes and answers whether every flow of every model was taken.
 *
 * @param {readonly string[]} lanes
 * @returns {Promise<number>} exit code
 */
async function wholeRun(lanes) {
  const cache = await start(
    ['--import', 'tsx', join('test', 'support', 'broker-cache.ts')],
    {},
    'inherit',
  );
  if (cache.code !== 0) return cache.code;
  const flows = mkdtempSync(join(tmpdir(), 'noaberflow-flows-'));
  const waiting = [...lanes];
  /** @type {Awaited<ReturnType<typeof runLane>>[]} */
  const results = [];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let lane = waiting.shift(); lane !== undefined && !stopped; lane = waiting.shift())
        results.push(await runLane(lane, flows));
    }),
  );
  const coverage = await start(
    ['--import', 'tsx', join('test', 'flow-coverage.ts'), flows],
    {},
    'inherit',
  );
  rmSync(flows, { recursive: true, force: true });
  console.log('\n  lanes');
  for (const { lane, passed, failed, minutes } of results)
    console.log(`    ${lane}: ${passed} passed, ${failed} failed, ${minutes.toFixed(1)} minutes`);
  for (const { failures } of results) if (failures.length > 0) console.log(failures.join('\n'));
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, coverage.code === 0 ? 0 : 1);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

/**
 * Runs the specs of one lane; its lines appear as they come, with its name before them.
 *
 * @param {string} lane
 * @param {string} flows folder in which it leaves the flows that it took
 * @returns {Promise<{ lane: string, passed: number, failed: number, failures: string[], minutes: number }>} `failures`: what mocha says
 *   of them
 */
async function runLane(lane, flows) {
  const env = { FLOW_COVERAGE: flows, TEST_LANE: lane };
  /** @type {string[]} */
  let failures = [];
  let counts = [0, 0];
  const begin = performance.now();
  const { code } = await start([...MOCHA, ...specsOf(lane)], env, 'pipe', (line) => {
    console.log(`${lane.padEnd(9)} │ ${line}`);
    if (/^ {2}\d+ failing/.test(line)) failures = [`\n${lane}:`];
    if (failures.length > 0) failures.push(line);
    const closing = CLOSING.exec(line);
    if (closing) counts = [Number(closing[1]), Number(closing[2])];
  });
  const [passed = 0, failed = 0] = counts;
  const minutes = (performance.now() - begin) / 60_000;
  if (code === 0 || failed > 0) return { lane, passed, failed, failures, minutes };
  failures = [`\n${lane}: ended with exit code ${code}`];
  return { lane, passed, failed: 1, failures, minutes };
}

/**
 * @param {string} lane
 * @returns {string[]} its spec files
 */
function specsOf(lane) {
  return readdirSync(join(projectRoot, 'test'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.spec.ts'))
    .filter((name) => {
      const folder = name.split(/[\\/]/)[0] ?? '';
      return LANES.includes(folder) ? folder === lane : lane === 'rest';
    })
    .sort()
    .map((name) => join('test', name));
}

/**
 * @param {readonly string[]} args of Node
 * @param {NodeJS.ProcessEnv} env
 * @param {'inherit' | 'pipe'} output
 * @param {(line: string) => void} [onLine]
 * @returns {Promise<{ code: number }>}
 */
function start(args, env, output, onLine) {
  const child = spawn(process.execPath, args, {
    cwd: projectRoot,
    stdio: ['inherit', output, output],
    env: { ...process.env, ...env },
  });
  running.add(child);
  for (const stream of [child.stdout, child.stderr])
    if (stream && onLine) createInterface({ input: stream }).on('line', onLine);
  return new Promise((resolve) =>
    child.on('close', (code) => {
      running.delete(child);
      resolve({ code: code ?? 1 });
    }),
  );
}
