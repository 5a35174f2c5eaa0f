import { expect } from 'chai';
import type { FormFile } from '../../forms/bundle.ts';
import { loadForms, loadSections, readFormText } from '../../forms/load.ts';
import { checkForm } from '../../studio/check-form.ts';

const secties = loadSections();
const field = { type: 'string', title: 'Reden', maxLength: 200 };
const form = (fields: object, rest: object = {}): FormFile =>
  ({
    $id: 'proef/tellen',
    title: 'Tellen',
    type: 'object',
    properties: { telling: { type: 'object', title: 'Telling', properties: fields } },
    examples: [{}],
    ...rest,
  }) as FormFile;
const remarks = (file: FormFile) =>
  checkForm(file, { id: 'proef/tellen', secties }).map(({ ernst, regel, plek }) => [
    ernst,
    regel,
    plek,
  ]);

describe('studio: a form is judged', () => {
  it('nothing is to be said of a plain form', () => {
    expect(remarks(form({ reden: field }))).to.deep.equal([]);
  });

  const at = '/telling/reden';
  const cases: [title: string, file: FormFile, expected: [string, string, string]][] = [
    [
      'a field without a label',
      form({ reden: { ...field, title: ' ' } }),
      ['fout', 'formulier-label', at],
    ],
    [
      'a word of officials',
      form({ reden: { ...field, description: 'Vul dit in alvorens u verdergaat.' } }),
      ['let-op', 'formulier-moeilijk', at],
    ],
    [
      'a long sentence',
      form({
        reden: { ...field, description: `${'Dit is een heel lange zin met woorden '.repeat(4)}.` },
      }),
      ['let-op', 'formulier-zin-lang', at],
    ],
    ['mark-up', form({ reden: { ...field, title: '<b>Reden</b>' } }), ['fout', 'opmaak', at]],
    [
      'a pattern whose matching explodes',
      form({ reden: { ...field, pattern: '^(a+)+$' } }),
      ['fout', 'formulier-patroon', at],
    ],
    [
      'a reference to another place',
      form({}, { properties: { telling: { $ref: 'https://elders.example/x.json' } } }),
      ['fout', 'formulier-verwijzing', '/telling'],
    ],
    [
      'a section that the case file does not have',
      form({}, { properties: { telling: { $ref: '../shared/bestaatNiet.json' } } }),
      ['fout', 'formulier-sectie', '/telling'],
    ],
    [
      'one answer to choose from',
      form({ reden: { type: 'string', title: 'Reden', oneOf: [{ const: 'a', title: 'A' }] } }),
      ['fout', 'formulier-keuzes', at],
    ],
    [
      'a field of a person without a purpose',
      form({ telefoon: { ...field, title: 'Telefoon' } }),
      ['fout', 'formulier-doel', '/telling/telefoon'],
    ],
    [
      'free text to the engine',
      form({ reden: field }, { 'x-proces': { reden: at } }),
      ['fout', 'formulier-proces', at],
    ],
    [
      'a purpose of a field that is not there',
      form({ reden: field }, { 'x-doel': { '/telling/weg': 'Motiveren' } }),
      ['fout', 'formulier-doel-onbekend', '/telling/weg'],
    ],
    [
      'text of any length',
      form({ reden: { type: 'string', title: 'Reden' } }),
      ['let-op', 'formulier-lengte', at],
    ],
    ['no example', form({ reden: field }, { examples: [] }), ['let-op', 'formulier-voorbeeld', '']],
    ['another id', form({ reden: field }, { $id: 'proef/anders' }), ['fout', 'formulier-id', '']],
  ];
  for (const [title, file, expected] of cases) {
    it(title, () => {
      expect(remarks(file)).to.deep.equal([expected]);
    });
  }

  it('finds no fault in any form of the platform', () => {
    const ids = [...loadForms().keys()];
    expect(ids.length).to.be.greaterThan(100);
    for (const id of ids) {
      const file = JSON.parse(readFormText(id) as string) as FormFile;
      const faults = checkForm(file, { id, secties }).filter(({ ernst }) => ernst === 'fout');
      expect(faults, id).to.deep.equal([]);
    }
  });
});
