import { spawn } from 'node:child_process';

/**
 * Runs a command to its end.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions & { inherit?: boolean }} [options] `inherit`: show its output
 * @returns {Promise<{ code: number, output: string }>} exit code (127 when it does not exist) and the last 4,000 characters
 */
export function run(command, args, { inherit = false, ...options } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: inherit ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      ...options,
    });
    let output = '';
    const keep = (/** @type {Buffer} */ chunk) => {
      output = (output + chunk).slice(-4000);
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', (error) => resolve({ code: 127, output: String(error) }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * @param {string} command
 * @returns {Promise<boolean>} whether the command can be found on the PATH
 */
export const exists = async (command) =>
  (await run('sh', ['-c', `command -v ${command}`])).code === 0;
