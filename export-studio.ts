import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readConfig } from './config.ts';
import { connect } from './db/connect.ts';
import { findGepubliceerdeModellen } from './db/queries/ontwerpen/find-gepubliceerde-modellen.ts';
import { requireDatabase } from './db/require-database.ts';
import { inTransaction } from './db/transaction.ts';
import { resources, softwareFile } from './platform.ts';
import { exported } from './publications/export.ts';
import { hashOf, publishedFiles } from './publications/files.ts';
import { giveUp } from './setup/failure.mjs';

/** `npm run export`: writes what designers published back into the files of the repository, of a running platform or DATABASE_URL. */
const root = fileURLToPath(new URL('.', import.meta.url));
const config = readConfig(process.env);
const url =
  config.database?.url ?? `postgres://noaberflow@127.0.0.1:${config.ports.postgres}/noaberflow`;
await requireDatabase(config.database ? 'DATABASE_URL' : 'the running platform', url).catch(giveUp);
const db = connect(url, 2);
try {
  const paths = readdirSync(join(root, 'processes'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(bpmn|dmn)$/.test(name))
    .map((name) => `processes/${name}`);
  const software = softwareFile(resources());
  const hashes = new Map(paths.map((path) => [path, hashOf(readFileSync(join(root, path)))]));
  const published = await inTransaction(db, '*', async (trx) => ({
    models: (await findGepubliceerdeModellen(trx)).filter(
      ({ proces, bestand_hash }) =>
        bestand_hash === (hashes.get(`processes/${proces}/${proces}.bpmn`) ?? null),
    ),
    files: await publishedFiles(trx, software),
  }));
  for (const { path, text } of exported(paths, published)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.log(path);
  }
} finally {
  await db.destroy();
}
