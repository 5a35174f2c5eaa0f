import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the checkout. */
export const projectRoot = dirname(dirname(fileURLToPath(import.meta.url)));
/** Git-ignored folder for all that set-up obtains and the platform keeps. */
export const cacheHome = join(projectRoot, '.noaberflow');
/** What set-up found or obtained: see `Tools` in setup/tools.mjs. */
export const toolsFile = join(cacheHome, 'tools.json');
