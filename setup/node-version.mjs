import { SetupFailure } from './failure.mjs';

/** @param {string} version e.g. '20.19.0' */
export function checkNodeVersion(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new SetupFailure(
    `Node.js ${version} is too old: install Node.js 20.19 or newer (24 is what production runs).`,
  );
}
