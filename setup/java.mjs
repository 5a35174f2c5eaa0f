import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { SetupFailure } from './failure.mjs';
import { step } from './progress.mjs';
import { run } from './run.mjs';
import { obtainTemurin } from './temurin.mjs';

/** Zeebe 8.5 needs this version or a newer one. */
export const OLDEST_JAVA = 21;

/**
 * @param {string} output of `java -version`
 * @returns {number | undefined} major version
 */
export function parseJavaVersion(output) {
  const match = /version "(\d+)(?:\.(\d+))?/.exec(output);
  if (!match) return undefined;
  const major = Number(match[1]);
  return major === 1 ? Number(match[2]) : major;
}

/**
 * Executables worth asking: JAVA_HOME, the PATH, the usual folders of Linux and macOS.
 *
 * @param {{ env: NodeJS.ProcessEnv, folders?: readonly string[] }} where
 * @returns {string[]}
 */
export function javaCandidates({
  env,
  folders = ['/usr/lib/jvm', '/Library/Java/JavaVirtualMachines', '/opt/homebrew/opt', '/opt'],
}) {
  const homes = [];
  if (env.JAVA_HOME) homes.push(env.JAVA_HOME);
  for (const folder of folders) {
    if (!existsSync(folder)) continue;
    for (const name of readdirSync(folder)) {
      homes.push(
        join(folder, name),
        join(folder, name, 'Contents', 'Home'),
        join(folder, name, 'libexec', 'openjdk.jdk', 'Contents', 'Home'),
      );
    }
  }
  const executables = homes
    .map((home) => join(home, 'bin', 'java'))
    .filter((file) => existsSync(file));
  return [...new Set([...executables, 'java'])];
}

/**
 * @param {string} cache folder for a runtime that has to be fetched
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ java: string, javaVersion: number }>} the newest runtime found, so that its AOT cache can be used
 */
export async function findJava(cache, env = process.env) {
  const found = [];
  for (const java of javaCandidates({ env })) {
    const { code, output } = await run(java, ['-version']);
    const javaVersion = code === 0 ? parseJavaVersion(output) : undefined;
    if (javaVersion !== undefined) found.push({ java, javaVersion });
  }
  const best = found.sort((a, b) => b.javaVersion - a.javaVersion)[0];
  if (best && best.javaVersion >= OLDEST_JAVA) return best;
  const seen = best ? `only Java ${best.javaVersion} was found` : 'no Java was found';
  const java = await step(`Java runtime (${seen}; fetching Temurin)`, () => obtainTemurin(cache));
  if (java)
    return {
      java,
      javaVersion: parseJavaVersion((await run(java, ['-version'])).output) ?? OLDEST_JAVA,
    };
  throw new SetupFailure(
    `Java ${OLDEST_JAVA} or newer is needed and ${seen}: install a JDK (for example Temurin 25) or point JAVA_HOME at one.`,
  );
}
