import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { findChromium } from './chromium.mjs';
import { obtainEngine } from './engine.mjs';
import { giveUp, SetupFailure } from './failure.mjs';
import { findJava } from './java.mjs';
import { checkNodeVersion } from './node-version.mjs';
import { installNpmPackages } from './npm-packages.mjs';
import { cacheHome, projectRoot } from './paths.mjs';
import { preparePostgres } from './postgres.mjs';
import { writeTools } from './tools.mjs';
import { buildWeb } from './web.mjs';

/**
 * Brings a fresh checkout to where the platform can start; does nothing that was done before.
 *
 * @param {{ tests: boolean }} wanted `tests`: a browser as well
 */
export async function setup({ tests }) {
  checkNodeVersion();
  try {
    mkdirSync(cacheHome, { recursive: true });
  } catch (error) {
    throw new SetupFailure(
      `The folder ${cacheHome} cannot be made: give yourself the right to write there (${/** @type {NodeJS.ErrnoException} */ (error).code}).`,
    );
  }
  await installNpmPackages(projectRoot);
  const engineIsElsewhere = Boolean(process.env.ZEEBE_ADDRESS) && !tests;
  const databaseIsElsewhere = Boolean(process.env.DATABASE_URL) && !tests;
  const java = engineIsElsewhere ? { java: '', javaVersion: 0 } : await findJava(cacheHome);
  const engineHome = engineIsElsewhere ? '' : await obtainEngine(cacheHome);
  const postgresHome = databaseIsElsewhere ? '' : await preparePostgres(projectRoot, cacheHome);
  if (existsSync(join(projectRoot, 'web', 'index.html'))) await buildWeb(projectRoot);
  const chromium = tests ? await findChromium(projectRoot) : undefined;
  writeTools({ ...java, engineHome, postgresHome, ...(chromium ? { chromium } : {}) });
}

if (argv[1]?.endsWith('setup.mjs')) {
  await setup({ tests: argv.includes('--tests') }).catch(giveUp);
  console.log('Ready: `npm start` starts the platform, `npm test` runs the tests.');
}
