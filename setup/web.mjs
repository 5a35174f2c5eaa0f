import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SetupFailure } from './failure.mjs';
import { step } from './progress.mjs';
import { run } from './run.mjs';

/**
 * Builds the web page when something it is made of changed since the last build.
 *
 * @param {string} root
 */
export async function buildWeb(root) {
  const stamp = join(root, 'web', 'dist', '.sources');
  const wanted = hashOf(root, ['web', 'texts', 'forms', 'package-lock.json']);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  await step('Web page (vite build)', async () => {
    const { code, output } = await run(
      process.execPath,
      [join(root, 'node_modules', 'vite', 'bin', 'vite.js'), 'build', 'web'],
      { cwd: root },
    );
    if (code !== 0)
      throw new SetupFailure(
        `The web page could not be built: run \`npm run build:web\` to see why (${output.trim().split('\n').at(-1)}).`,
      );
  });
  writeFileSync(stamp, wanted);
}

/** @param {string} root @param {readonly string[]} places */
function hashOf(root, places) {
  const hash = createHash('sha256');
  const visit = (/** @type {string} */ path) => {
    hash.update(path).update(readFileSync(join(root, path)));
  };
  for (const place of places) {
    if (!existsSync(join(root, place))) continue;
    if (!place.includes('.')) {
      const files = readdirSync(join(root, place), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.parentPath.includes(join('web', 'dist')))
        .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
        .sort();
      for (const file of files) visit(file);
    } else visit(place);
  }
  return hash.digest('hex');
}
