import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { giveUp } from './failure.mjs';
import { dataFolders } from './postgres.mjs';

/** Empties the data of the embedded platform: database, engine, keys, logs. What set-up obtained stays. */
const { dataDir, databaseDir } = dataFolders(process.env);
const running = join(dataDir, 'running.json');
try {
  // Parts that a killed platform left behind would go on writing into folders that are gone.
  if (existsSync(running)) await endOrphans();
  for (const folder of [dataDir, databaseDir]) rmSync(folder, { recursive: true, force: true });
  console.log('All data of the embedded platform is gone. The next `npm start` begins empty.');
} catch (error) {
  giveUp(error);
}

async function endOrphans() {
  const { register } = await import('tsx/esm/api');
  register();
  const { takeOver } = await import('../supervisor/running.ts');
  const lock = await takeOver(running, (part, pid) =>
    console.log(`Stopping ${part} (process ${pid}), which an earlier run left behind.`),
  );
  lock.release();
}
