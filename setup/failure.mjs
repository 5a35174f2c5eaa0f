/** Something set-up or start cannot get. Its message is one sentence that names the thing and the remedy. */
export class SetupFailure extends Error {}

/** Errors whose message is already that one sentence, by their name. */
const SENTENCES = new Set(['ConfigError', 'PortInUse', 'AlreadyRunning', 'DatabaseUnavailable']);

/**
 * Ends the program with exit code 1 and one sentence; only a fault of our own shows where it happened.
 *
 * @param {unknown} error
 * @returns {never}
 */
export function giveUp(error) {
  const { code, name, message, path } = /** @type {NodeJS.ErrnoException} */ (error ?? {});
  if (code === 'ENOSPC')
    console.error('The disk is full: free some space and run the command again.');
  else if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    console.error(`${path ?? 'A file'} cannot be read or written: give yourself the right to it.`);
  } else if (code === 'ENOTDIR' || code === 'EEXIST') {
    console.error(`${path} is not a folder: set DATA_DIR to one, or move the file away.`);
  } else if (error instanceof SetupFailure || SENTENCES.has(name ?? '')) console.error(message);
  else console.error(error);
  process.exit(1);
}
