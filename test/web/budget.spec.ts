import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect } from 'chai';

const dist = join(import.meta.dirname, '../../web/dist');
type Chunk = { file: string; css?: string[]; imports?: string[] };

/** What a browser fetches for a page, gzipped, in kB: the entry, the page's own chunk and all they import. */
function weigh(page: string): number {
  const file = join(dist, '.vite/manifest.json');
  expect(existsSync(file), 'run `npm run build:web` first').to.equal(true);
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Chunk>;
  const files = new Set<string>();
  const visit = (name: string): void => {
    const chunk = manifest[name];
    expect(chunk, name).not.to.equal(undefined);
    if (!chunk || files.has(chunk.file)) return;
    for (const part of [chunk.file, ...(chunk.css ?? [])]) files.add(part);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  visit('index.html');
  visit(page);
  const bytes = [...files].map((part) => gzipSync(readFileSync(join(dist, part))).length);
  return bytes.reduce((total, size) => total + size, 0) / 1000;
}

describe('web: what a page weighs', () => {
  const budgets: [page: string, kilobytes: number][] = [
    ['start/start-page.tsx', 230],
    ['tasklist/tasks-page.tsx', 230],
    ['tasklist/task-page.tsx', 330],
    ['cases/case-page.tsx', 330],
    ['cases/process-tab.tsx', 330],
    ['dashboard/dashboard-page.tsx', 510],
    ['studio/draft-page.tsx', 850],
    ['studio/model-page.tsx', 330],
  ];
  for (const [page, kilobytes] of budgets) {
    it(`${page} stays within ${kilobytes} kB`, () => {
      expect(weigh(page)).to.be.at.most(kilobytes);
    });
  }

  it('has no style, script or picture inside its HTML', () => {
    const html = readFileSync(join(dist, 'index.html'), 'utf8');

    expect(html).not.to.match(/<style|style=|<script>|data:/);
  });
});
