import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SetupFailure } from './failure.mjs';
import { step } from './progress.mjs';
import { run } from './run.mjs';

/**
 * Installs the packages when node_modules is missing or was made from another lock file.
 *
 * @param {string} root
 */
export async function installNpmPackages(root) {
  const stamp = join(root, 'node_modules', '.noaberflow-lock');
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  await step('Node packages (npm ci)', async () => {
    const { code, output } = await run('npm', ['ci', '--include=dev'], {
      cwd: root,
      // An outer `npm start` hands its own settings down; the child must read the project's.
      env: Object.fromEntries(
        Object.entries(process.env).filter(
          ([name]) =>
            !name.startsWith('npm_config_') || name.includes('registry') || name.includes('cafile'),
        ),
      ),
    });
    if (code !== 0) {
      throw new SetupFailure(
        `The Node packages could not be installed: check the connection to the npm registry and run \`npm ci\` to see why (${reason(output)}).`,
      );
    }
  });
  writeFileSync(stamp, wanted);
}

/** The line of npm's output that says what is wrong; its last lines are usage and the place of a log. */
const reason = (/** @type {string} */ output) => {
  const lines = output.split('\n').map((line) => line.replace(/^npm (error|ERR!) ?/, '').trim());
  return (
    lines.find((line) =>
      /^(`npm ci` can only|network|request to|ENOSPC|E[A-Z]{4,}|code)/.test(line),
    ) ?? lines.filter(Boolean).at(-1)
  );
};
