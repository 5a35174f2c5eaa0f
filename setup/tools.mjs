import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { toolsFile } from './paths.mjs';

/**
 * @typedef {object} Tools
 * @property {string} java        executable of a Java runtime of version 21 or newer
 * @property {number} javaVersion its major version
 * @property {string} engineHome  unpacked Zeebe distribution
 * @property {string} postgresHome folder with bin/, lib/ and share/ of PostgreSQL
 * @property {string} [chromium]  executable of the browser for the tests
 */

/** @returns {Tools} what set-up left; throws with the remedy when set-up has not run */
export function readTools() {
  try {
    return JSON.parse(readFileSync(toolsFile, 'utf8'));
  } catch {
    throw new Error('The platform has not been set up yet: run `npm run setup` first.');
  }
}

/**
 * Keeps what an earlier set-up found and this one did not look for (the browser of the tests). Another set-up may read
 * at the same time: the file is replaced, never half written.
 *
 * @param {Tools} tools
 */
export function writeTools(tools) {
  const before = existsSync(toolsFile) ? readTools() : {};
  const next = `${toolsFile}.${process.pid}`;
  writeFileSync(next, `${JSON.stringify({ ...before, ...tools }, null, 2)}\n`);
  renameSync(next, toolsFile);
}
