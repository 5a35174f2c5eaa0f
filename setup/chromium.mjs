import { existsSync } from 'node:fs';
import { canInstallPackages, installPackages } from './apt.mjs';
import { SetupFailure } from './failure.mjs';
import { step } from './progress.mjs';
import { run } from './run.mjs';

const USUAL = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * A browser for the tests: CHROMIUM_PATH, one that is installed, Debian's package when we are root, else Playwright's own.
 *
 * @param {string} root
 * @returns {Promise<string>} executable
 */
export async function findChromium(root, env = process.env) {
  if (env.CHROMIUM_PATH) {
    if (existsSync(env.CHROMIUM_PATH)) return env.CHROMIUM_PATH;
    throw new SetupFailure(
      `CHROMIUM_PATH names ${env.CHROMIUM_PATH}, which does not exist: correct or unset it.`,
    );
  }
  const installed = USUAL.find((file) => existsSync(file));
  if (installed) return installed;
  if (canInstallPackages()) {
    await step('Chromium (apt-get install chromium fonts-liberation)', () =>
      installPackages(['chromium', 'fonts-liberation']),
    );
    if (existsSync('/usr/bin/chromium')) return '/usr/bin/chromium';
  } else {
    await step('Chromium (Playwright)', () =>
      run('npx', ['playwright-core', 'install', 'chromium'], { cwd: root }),
    );
    const { chromium } = await import('playwright-core');
    if (existsSync(chromium.executablePath())) return chromium.executablePath();
  }
  throw new SetupFailure(
    'Chromium could not be installed: install it and point CHROMIUM_PATH at its executable.',
  );
}
