import { createHash } from 'node:crypto';
import {
  createReadStream,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { canInstallPackages, installPackages } from './apt.mjs';
import { SetupFailure } from './failure.mjs';
import { step } from './progress.mjs';
import { exists, run } from './run.mjs';

export const ENGINE_VERSION = '8.5.8';
/** SHA-256 of io.camunda:camunda-zeebe:8.5.8:tar.gz */
export const ENGINE_SHA256 = '53ce62b008e61a87a3f7aed700065ad1352084a24c85771bc4e8300828bf95b4';
const RELEASE = `https://github.com/camunda/camunda/releases/download/${ENGINE_VERSION}/camunda-zeebe-${ENGINE_VERSION}.tar.gz`;

/**
 * Obtains the engine once: by Maven; without it (and where it cannot be installed) the project's release archive,
 * a way that is not tested where GitHub cannot be reached. Both are checked against the same checksum.
 *
 * @param {string} cache
 * @returns {Promise<string>} folder of the unpacked distribution
 */
export async function obtainEngine(cache) {
  const home = join(cache, `zeebe-${ENGINE_VERSION}`);
  if (existsSync(join(home, 'lib'))) return home;
  const archive = join(cache, `camunda-zeebe-${ENGINE_VERSION}.tar.gz`);

  if (!existsSync(archive) || (await sha256(archive)) !== ENGINE_SHA256) {
    if (!(await exists('mvn')) && canInstallPackages()) {
      await step('Maven (apt-get install maven)', () => installPackages(['maven']));
    }
    await step(`Zeebe ${ENGINE_VERSION} (212 MB)`, async () => {
      const reason = (await exists('mvn')) ? await byMaven(cache) : await byRelease(archive);
      if (reason) {
        throw new SetupFailure(
          `Zeebe ${ENGINE_VERSION} could not be obtained: install Maven and check that it reaches its repository, or put the archive at ${archive} (${reason}).`,
        );
      }
      if ((await sha256(archive)) !== ENGINE_SHA256) {
        rmSync(archive);
        throw new SetupFailure(
          `The archive of Zeebe ${ENGINE_VERSION} does not have the expected checksum and was removed: run the command again, and if it repeats check who serves your Maven artifacts.`,
        );
      }
    });
  }
  await step('Unpacking Zeebe', async () => {
    const unpacked = `${home}.new`;
    rmSync(unpacked, { recursive: true, force: true });
    mkdirSync(unpacked, { recursive: true });
    const { code, output } = await run('tar', [
      'xzf',
      archive,
      '-C',
      unpacked,
      '--strip-components=1',
    ]);
    if (code !== 0)
      throw new SetupFailure(
        `Zeebe could not be unpacked in ${cache}: check the free disk space (${output.trim().split('\n').at(-1)}).`,
      );
    renameSync(unpacked, home); // the name appears only when it is complete
    rmSync(archive);
  });
  return home;
}

/** @param {string} cache @returns {Promise<string | undefined>} why it failed */
async function byMaven(cache) {
  const { code, output } = await run(
    'mvn',
    [
      '-q',
      '-B',
      'dependency:copy',
      `-Dartifact=io.camunda:camunda-zeebe:${ENGINE_VERSION}:tar.gz`,
      `-DoutputDirectory=${cache}`,
    ],
    { cwd: cache },
  );
  return code === 0
    ? undefined
    : (output.split('\n').find((line) => line.includes('ERROR')) ?? 'Maven failed').trim();
}

/** @param {string} archive @returns {Promise<string | undefined>} why it failed */
async function byRelease(archive) {
  try {
    const answer = await fetch(RELEASE, { signal: AbortSignal.timeout(600_000) });
    if (!answer.ok) return `the release archive answered ${answer.status}`;
    writeFileSync(archive, Buffer.from(await answer.arrayBuffer()));
    return undefined;
  } catch (error) {
    return `neither Maven nor the release archive could be reached: ${/** @type {Error} */ (error).message}`;
  }
}

/** @param {string} file */
async function sha256(file) {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
