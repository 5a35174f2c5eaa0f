import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { giveUp } from './failure.mjs';
import { projectRoot } from './paths.mjs';
import { setup } from './setup.mjs';

await setup({ tests: false }).catch(giveUp);
// Node 24 runs TypeScript itself; older ones need tsx.
if (Number(process.versions.node.split('.')[0]) < 24) {
  const { register } = await import('tsx/esm/api');
  register();
}
await import(pathToFileURL(join(projectRoot, 'play-year.ts')).href);
