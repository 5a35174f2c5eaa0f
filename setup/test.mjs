import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { giveUp } from './failure.mjs';
import { projectRoot } from './paths.mjs';
import { setup } from './setup.mjs';

await setup({ tests: true }).catch(giveUp);
const wanted = process.argv.slice(2);
// A whole run also answers whether every flow of every model was taken.
const whole = wanted.length === 0 || wanted.includes('--flows');
const child = spawn(
  process.execPath,
  [
    join(projectRoot, 'node_modules', 'mocha', 'bin', 'mocha.js'),
    ...(wanted.length > 0 ? wanted.filter((arg) => arg !== '--flows') : ['test/**/*.spec.ts']),
  ],
  {
    cwd: projectRoot,
    stdio: 'inherit',
    env: { ...process.env, ...(whole ? { FLOW_COVERAGE: '1' } : {}) },
  },
);
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
  process.on(signal, () => child.kill(signal));
child.on('close', (code) => process.exit(code ?? 1));
