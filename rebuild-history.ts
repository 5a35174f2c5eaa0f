import { readConfig } from './config.ts';
import { connect } from './db/connect.ts';
import { remeasure } from './db/queries/doorlooptijden/remeasure.ts';
import { requireDatabase } from './db/require-database.ts';
import { historyHash, rebuildHistory } from './history/rebuild.ts';
import { giveUp } from './setup/failure.mjs';

/** `npm run history:rebuild`: on a running platform, or on DATABASE_URL. */
const config = readConfig(process.env);
const url =
  config.database?.url ?? `postgres://noaberflow@127.0.0.1:${config.ports.postgres}/noaberflow`;
await requireDatabase(config.database ? 'DATABASE_URL' : 'the running platform', url).catch(giveUp);
const db = connect(url, 2);
try {
  const before = await historyHash(db);
  const records = await rebuildHistory(db);
  const after = await historyHash(db);
  console.log(`${records} records folded from zero\nbefore ${before}\nafter  ${after}`);
  if (before !== after) {
    console.error(
      'The tables were not what the stream says; they are now. Look for the cause before you go on.',
    );
    process.exitCode = 1;
  }
  await remeasure(db);
  console.log('The tallies of the dashboard were made anew from the cases.');
} finally {
  await db.destroy();
}
