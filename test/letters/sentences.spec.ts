import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import ts from 'typescript';
import { composeLetter, type LetterName, letters } from '../../letters/registry.ts';
import { placesIn, say, sentencesOf } from '../../letters/sentences/sentences.ts';
import { lettersOf, writersOf } from '../../letters/sentences/written-by.ts';
import { LETTER_DATA } from './data.ts';

const NAMES = Object.keys(letters) as LetterName[];
const LETTERS = new URL('../../letters/', import.meta.url);
const BUILDING = ['grant', 'scheme-grant', 'refused-part'];

/** Every sentence that a file of letters/ says, with the names of the values that it hands in; what it is built of included. */
function saidIn(file: string): Map<string, string[]> {
  const text = readFileSync(new URL(`${file}.ts`, LETTERS), 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const said = new Map<string, string[]>();
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'zeg') {
      const [name, values] = node.arguments;
      if (!name || !ts.isStringLiteral(name)) throw new Error(`${file}: name a sentence as it is`);
      const given =
        values && ts.isObjectLiteralExpression(values)
          ? values.properties.map((property) => property.name?.getText() ?? '')
          : [];
      said.set(name.text, given.sort());
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  for (const part of BUILDING)
    if (text.includes(`'./${part}.ts'`))
      for (const [name, given] of saidIn(part)) said.set(name, given);
  return said;
}

/** The letters that workers of a process write, in their own files and in what these import; `written` are calls that name one. */
function writtenBy(proces: string): Set<string> {
  const seen = new Set<string>();
  const found = new Set<string>();
  const read = (path: URL): void => {
    if (seen.has(path.href) || !path.pathname.includes('/workers/')) return;
    seen.add(path.href);
    const text = readFileSync(path, 'utf8');
    const written =
      /(?:writeLetter|writeToDebtors|draftLetter|toDebtors|askForView)\(\s*(?:\w+,\s*)?'([a-z-]+)'/g;
    for (const [, name = ''] of text.matchAll(written)) found.add(name);
    for (const [, from = ''] of text.matchAll(/from '(\.[^']+)'/g)) read(new URL(from, path));
  };
  const folder = new URL(`../../workers/${proces}/`, import.meta.url);
  for (const file of readdirSync(folder)) read(new URL(file, folder));
  return found;
}

describe('letters/sentences', () => {
  it('a letter belongs to the processes whose steps write it', () => {
    const workers = readdirSync(new URL('../../workers', import.meta.url), { withFileTypes: true });
    const processes = workers
      .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
      .map(({ name }) => name);
    for (const proces of processes)
      expect(lettersOf(proces), proces).to.include.members([...writtenBy(proces)]);
    for (const name of NAMES) {
      expect(writersOf(name), name).not.to.be.empty;
      expect(processes).to.include.members(writersOf(name));
    }
  });

  it('every letter has a file with what it says, and no file is left over', () =>
    expect(
      readdirSync(new URL('texts', LETTERS))
        .map((name) => name.replace('.json', ''))
        .sort(),
    ).to.deep.equal([...NAMES].sort()));

  for (const name of NAMES)
    it(`${name}: says what its file holds, with the values that have a place in it`, () => {
      const zinnen = sentencesOf(name);
      const placed = Object.entries(zinnen).map(([zin, woorden]) => [
        zin,
        placesIn(woorden).sort(),
      ]);
      expect(Object.fromEntries(placed)).to.deep.equal(Object.fromEntries(saidIn(name)));
      const text = readFileSync(new URL(`texts/${name}.json`, LETTERS), 'utf8');
      expect(text, 'as the studio writes it').to.equal(`${JSON.stringify(zinnen, null, 2)}\n`);
    });

  it('a letter says what it is given to say; what a value holds is never taken for a place', () => {
    const zinnen = { ...sentencesOf('aanmaning'), onderwerp: 'U bent laat' };
    const facts = { ...LETTER_DATA.aanmaning, zaaknummer: '{bedrag} $1' };
    const letter = composeLetter('aanmaning', facts, zinnen);
    expect(letter.onderwerp).to.equal('U bent laat');
    expect(JSON.stringify(letter.blokken)).to.contain('zaaknummer: {bedrag} $1.');
  });

  it('a sentence or a value that is not there is no letter', () => {
    expect(() => say({}, 'onderwerp', {})).to.throw("no sentence 'onderwerp'");
    expect(() => say({ onderwerp: 'Over {dag}' }, 'onderwerp', {})).to.throw("no value 'dag'");
  });
});
