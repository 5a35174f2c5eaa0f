import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { projectRoot } from '../setup/paths.mjs';

/** Pages that say of each thing which test shows it. */
const PAGES = ['docs/bad-input.md', 'docs/features.md'];

describe('docs', () => {
  for (const page of PAGES) {
    it(`${page} names tests that are there`, () => {
      const text = readFileSync(join(projectRoot, page), 'utf8');
      const shown = [...text.matchAll(/\[(test\/[^\]]+)\]\([^)]+\): `([^`]+)`/g)];

      expect(shown.length).to.be.above(10);
      for (const [, file = '', title = ''] of shown) {
        expect(existsSync(join(projectRoot, file)), file).to.equal(true);
        expect(readFileSync(join(projectRoot, file), 'utf8'), file).to.include(title);
      }
    });
  }
});
