import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { arch, platform } from 'node:os';
import { join } from 'node:path';
import { run } from './run.mjs';

/**
 * Fetches a Temurin runtime from Adoptium's API, checks it against the checksum the same API gives, and unpacks it.
 * Not tested where Adoptium cannot be reached.
 *
 * @param {string} cache
 * @returns {Promise<string | undefined>} its `java`, or undefined when it could not be had
 */
export async function obtainTemurin(cache) {
  const home = join(cache, 'temurin-25');
  const java =
    platform() === 'darwin'
      ? join(home, 'Contents', 'Home', 'bin', 'java')
      : join(home, 'bin', 'java');
  if (existsSync(java)) return java;
  const os = platform() === 'darwin' ? 'mac' : 'linux';
  const cpu = arch() === 'arm64' ? 'aarch64' : 'x64';
  try {
    const query = `https://api.adoptium.net/v3/assets/latest/25/hotspot?image_type=jre&os=${os}&architecture=${cpu}`;
    const [asset] = /** @type {any[]} */ (
      await (await fetch(query, { signal: AbortSignal.timeout(20_000) })).json()
    );
    const { link, checksum } = asset.binary.package;
    const archive = Buffer.from(
      await (await fetch(link, { signal: AbortSignal.timeout(300_000) })).arrayBuffer(),
    );
    if (createHash('sha256').update(archive).digest('hex') !== checksum) return undefined;
    mkdirSync(home, { recursive: true });
    const file = join(cache, 'temurin.tar.gz');
    writeFileSync(file, archive);
    const { code } = await run('tar', ['xzf', file, '-C', home, '--strip-components=1']);
    return code === 0 ? java : undefined;
  } catch {
    return undefined;
  }
}
