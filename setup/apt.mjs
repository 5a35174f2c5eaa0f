import { existsSync } from 'node:fs';
import { run } from './run.mjs';

/** Whether this is Debian (or a relative) and we may install packages. */
export const canInstallPackages = () => existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;

/**
 * Installs Debian packages; refreshes the package lists first, which a new machine needs.
 *
 * @param {readonly string[]} packages
 * @returns {Promise<string | undefined>} the output when it failed
 */
export async function installPackages(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-q'], { env });
  const { code, output } = await run(
    'apt-get',
    ['install', '-y', '-q', '--no-install-recommends', ...packages],
    { env },
  );
  return code === 0 ? undefined : output;
}
