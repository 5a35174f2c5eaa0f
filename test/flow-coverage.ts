import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { models } from './processes/read-models.ts';
import { flowCoverage } from './support/flows.ts';

/** Whether a whole run took every sequence flow of every model: each lane of it left what it took in this folder. */
const folder = process.argv[2] ?? '';
const passed = new Set(
  readdirSync(folder).flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8'))),
);
const coverage = flowCoverage(models, passed);
console.log('\n  sequence flows taken on the engine');
for (const { slug, total, missed } of coverage)
  console.log(`    ${slug}: ${total - missed.length}/${total}`);
const missed = coverage.flatMap(({ slug, missed }) => missed.map((id) => `${slug}/${id}`));
if (missed.length > 0) {
  console.error(`no walk or story takes these flows: ${missed.join(', ')}`);
  process.exitCode = 1;
}
