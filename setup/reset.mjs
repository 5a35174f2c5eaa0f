import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheHome } from './paths.mjs';
import { databaseFolder } from './postgres.mjs';

/** Empties the data of the embedded platform: database, engine, keys, logs. What set-up obtained stays. */
const lock = join(cacheHome, 'data', 'running.json');
if (existsSync(lock)) {
  const { pid } = JSON.parse(readFileSync(lock, 'utf8'));
  let alive = true;
  try {
    process.kill(pid, 0);
  } catch {
    alive = false;
  }
  if (alive) {
    console.error(`The platform is running (process ${pid}): stop it with Ctrl-C first.`);
    process.exit(1);
  }
}
for (const folder of new Set([join(cacheHome, 'data'), join(databaseFolder(cacheHome), 'data')])) {
  rmSync(folder, { recursive: true, force: true });
}
console.log('All data of the embedded platform is gone. The next `npm start` begins empty.');
