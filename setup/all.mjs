import { join } from 'node:path';
import { giveUp } from './failure.mjs';
import { projectRoot } from './paths.mjs';
import { run } from './run.mjs';
import { setup } from './setup.mjs';

/** Everything a change must pass, cheapest first; CI and `npm run all` are the same list. */
const CHECKS = [
  ['format and lint', 'npm', ['run', '-s', 'lint']],
  ['types', 'npm', ['run', '-s', 'types']],
  ['import directions', 'npm', ['run', '-s', 'imports']],
  ['dead code', 'npm', ['run', '-s', 'deadcode']],
  ['models', 'npm', ['run', '-s', 'models']],
  [
    'wiring',
    process.execPath,
    [join('node_modules', 'mocha', 'bin', 'mocha.js'), 'test/wiring.spec.ts'],
  ],
  ['tests', process.execPath, [join('setup', 'test.mjs')]],
];

await setup({ tests: true }).catch(giveUp);
const results = [];
for (const [name, command, args] of /** @type {[string, string, string[]][]} */ (CHECKS)) {
  console.log(`\n── ${name}`);
  const { code } = await run(command, args, { cwd: projectRoot, inherit: true });
  results.push([name, code]);
}
console.log('\n── summary');
for (const [name, code] of results) console.log(`  ${code === 0 ? '✓' : '✗'} ${name}`);
process.exit(results.every(([, code]) => code === 0) ? 0 : 1);
