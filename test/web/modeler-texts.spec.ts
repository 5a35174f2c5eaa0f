import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import texts from '../../texts/nl/modeler.json' with { type: 'json' };

const packages = join(import.meta.dirname, '../../node_modules');
/** Parts of bpmn-js that a designer meets: palette, menus around an element, the list of kinds, messages. */
const FOLDERS = [
  'bpmn-js/lib',
  'diagram-js/lib',
  'bpmn-js-create-append-anything/dist',
  'diagram-js-minimap/dist',
  'bpmn-js-native-copy-paste/lib',
];

/** What bpmn-js says: sentences that it hands to its translation, and the names of kinds of elements. */
const said = FOLDERS.flatMap((folder) =>
  readdirSync(join(packages, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => ({ name, text: readFileSync(join(packages, folder, name), 'utf8') }))
    .flatMap(({ name, text }) => [
      ...[...text.matchAll(/translate\(\s*'((?:[^'\\]|\\.)+)'/g)].map(
        ([, words]) => words as string,
      ),
      ...(/ReplaceOptions|index\.es\.js/.test(name)
        ? [...text.matchAll(/label: '([^']+)'/g)].map(([, words]) => words as string)
        : []),
    ]),
);
/** Parts of a sentence, an example in a comment, and what only a debugger sees. */
const LEFT_OUT = [' + x + ', ' + shift + ', 'Align elements ', 'HELLO {you}'];

describe('texts/nl/modeler.json: the drawing program speaks Dutch', () => {
  it('knows every sentence that it can say', () => {
    const unknown = said.filter((words) => !(words in texts) && !LEFT_OUT.includes(words));
    expect([...new Set(unknown)], 'translate these in texts/nl/modeler.json').to.deep.equal([]);
  });
});
