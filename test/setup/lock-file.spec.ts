import { readFileSync } from 'node:fs';
import { expect } from 'chai';

type Package = {
  readonly dependencies?: Record<string, string>;
  readonly optionalDependencies?: Record<string, string>;
};
const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'));
const packages: Record<string, Package> = read('package-lock.json').packages;

/** Where npm looks for a package that another one asks for: beside it, and in every folder above. */
function isLocked(from: string, name: string): boolean {
  for (let folder = from; ; folder = folder.slice(0, folder.lastIndexOf('/node_modules/'))) {
    if (packages[`${folder}${folder ? '/' : ''}node_modules/${name}`]) return true;
    if (!folder.includes('/node_modules/')) return packages[`node_modules/${name}`] !== undefined;
  }
}

describe('package-lock.json', () => {
  it('names every package that a package asks for, those of other platforms included', () => {
    // npm leaves the optional ones out when it writes the file beside a node_modules of one platform; then
    // `npm ci` fails on every new machine.
    const missing = Object.entries(packages).flatMap(([from, entry]) =>
      Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })
        .filter((name) => !isLocked(from, name))
        .map((name) => `${from || 'package.json'} → ${name}`),
    );

    expect(missing, 'run `npm install --package-lock-only` and commit the file').to.deep.equal([]);
  });

  it('holds no address of a registry', () => {
    expect(JSON.stringify(packages)).not.to.include('"resolved":"http');
  });
});
