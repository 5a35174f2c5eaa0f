import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import ts from 'typescript';
import { composeLetter, type LetterName, letters } from '../../letters/registry.ts';
import { placesIn, say, sentencesOf } from '../../letters/sentences/sentences.ts';
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

describe('letters/sentences', () => {
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
