import { expect } from 'chai';
import { formErrors, type RawError } from '../../forms/errors.ts';
import { type Field, fieldsOf } from '../../forms/fields.ts';
import { message } from '../../forms/messages.ts';
import type { Schema } from '../../forms/schema.ts';
import { bothSides, formOf } from './support/open.ts';

const fields: Field[] = [
  { pad: '/deel', titel: 'Deel', soort: 'groep' },
  { pad: '/deel/rijen', titel: 'Rijen', soort: 'lijst' },
  { pad: '/deel/rijen/*', titel: 'Rij', soort: 'groep' },
  { pad: '/deel/rijen/*/a', titel: 'A', soort: 'tekst' },
  { pad: '/deel/rijen/*/b', titel: 'B', soort: 'tekst' },
  { pad: '/deel/laatst', titel: 'Laatst', soort: 'datum' },
  { pad: '/feit', titel: 'Feit', soort: 'tekst', toon: true },
];
const raw = (instancePath: string, keyword: string, params: object = {}): RawError => ({
  instancePath,
  keyword,
  params: { ...params },
});
const pointers = (...errors: RawError[]) =>
  formErrors(errors, fields).map(({ pointer, regel }) => `${pointer} ${regel}`);

describe('forms/errors', () => {
  it('points at what is missing, escaped as a pointer', () => {
    expect(pointers(raw('/deel', 'required', { missingProperty: 'a/b~c' }))).to.deep.equal([
      '/deel/a~1b~0c required',
    ]);
  });

  it('gives one error per field: the first thing to repair', () => {
    expect(
      pointers(
        raw('/deel/laatst', 'format', { format: 'date' }),
        raw('/deel/laatst', 'type', { type: 'string' }),
        raw('/deel/laatst', 'maxLength', { limit: 1 }),
      ),
    ).to.deep.equal(['/deel/laatst type']);
  });

  it('drops the shadow of a condition, and what the reader cannot repair', () => {
    expect(
      pointers(raw('/deel', 'if', { failingKeyword: 'then' }), raw('/feit', 'type')),
    ).to.deep.equal([]);
  });

  it('goes down the screen, row by row', () => {
    expect(
      pointers(
        raw('/deel/laatst', 'format'),
        raw('/deel/rijen/10/a', 'type'),
        raw('/deel/rijen/2', 'required', { missingProperty: 'b' }),
        raw('/deel/rijen/2/a', 'type'),
        raw('/deel/rijen', 'minItems', { limit: 3 }),
      ),
    ).to.deep.equal([
      '/deel/rijen minItems',
      '/deel/rijen/2/a type',
      '/deel/rijen/2/b required',
      '/deel/rijen/10/a type',
      '/deel/laatst format',
    ]);
  });

  it('puts an unknown place where it stands', () => {
    expect(
      pointers(raw('/deel/laatst', 'format'), raw('/deel/rijen/0/weg/diep', 'type')),
    ).to.deep.equal(['/deel/rijen/0/weg/diep type', '/deel/laatst format']);
  });

  it('asks for each field of a group that nobody touched', async () => {
    const tekst = { type: 'string', title: 'Tekst' };
    const groep = { type: 'object', title: 'Groep', properties: { tekst }, required: ['tekst'] };
    const { server } = await bothSides(formOf({ properties: { groep }, required: ['groep'] }));

    for (const data of [{}, { deel: {} }, { deel: { groep: {} } }]) {
      expect(server(data)).to.deep.equal([
        { pointer: '/deel/groep/tekst', regel: 'required', melding: 'Vul ‘Tekst’ in.' },
      ]);
    }
    expect(server({ deel: 'x' })).to.deep.equal([
      { pointer: '/deel', regel: 'type', melding: 'Vul het onderdeel ‘Deel’ in.' },
    ]);
  });
});

describe('forms/messages', () => {
  const field = (soort: Field['soort']): Field => ({ pad: '/x', titel: 'Dag', soort });
  const said = (soort: Field['soort'], keyword: string, params: object = {}) =>
    message({ keyword, params: { ...params } }, field(soort));

  for (const [sentence, ...args] of [
    ['Vul ‘Dag’ in.', 'tekst', 'required'],
    ['Vul ‘Dag’ in.', 'tekst', 'minLength', { limit: 1 }],
    ['Vul ‘Dag’ in.', 'tekst', 'pattern', { pattern: '\\S' }],
    ['Kies een antwoord bij ‘Dag’.', 'keuze', 'required'],
    ['Zet een vinkje bij ‘Dag’.', 'vink', 'const'],
    ['Zet een vinkje bij ‘Dag’.', 'vink', 'required'],
    ['Voeg bij ‘Dag’ minstens 1 regel toe.', 'lijst', 'required'],
    ['Voeg bij ‘Dag’ minstens 2 regels toe.', 'lijst', 'minItems', { limit: 2 }],
    ['Kies bij ‘Dag’ minstens 1 antwoord.', 'keuze', 'minItems', { limit: 1 }],
    ['Schrijf bij ‘Dag’ minstens 10 tekens.', 'tekst', 'minLength', { limit: 10 }],
    ['Maak de tekst bij ‘Dag’ korter: hoogstens 200 tekens.', 'tekst', 'maxLength', { limit: 200 }],
    [
      'Vul bij ‘Dag’ een datum in die bestaat, bijvoorbeeld 31-12-2026.',
      'datum',
      'format',
      { format: 'date' },
    ],
    [
      'Vul bij ‘Dag’ een postcode in, bijvoorbeeld 7571 AB.',
      'tekst',
      'format',
      { format: 'postcode' },
    ],
    ['Vul bij ‘Dag’ een bedrag in, bijvoorbeeld 1250,50.', 'bedrag', 'type'],
    ['Vul bij ‘Dag’ hoogstens 2 cijfers achter de komma in.', 'bedrag', 'multipleOf'],
    ['Vul bij ‘Dag’ een heel getal in.', 'getal', 'type'],
    ['Vul bij ‘Dag’ 0,5 of meer in.', 'bedrag', 'minimum', { limit: 0.5 }],
    ['Vul bij ‘Dag’ meer dan 0 in.', 'bedrag', 'exclusiveMinimum', { limit: 0 }],
    ['Vul bij ‘Dag’ hoogstens 3 in.', 'getal', 'maximum', { limit: 3 }],
    ['Kies bij ‘Dag’ een van de antwoorden.', 'keuze', 'oneOf'],
    ['Bij ‘Dag’ staat iets dubbel. Laat het één keer staan.', 'keuze', 'uniqueItems'],
    ['Kies bij ‘Dag’ een antwoord dat past bij de antwoorden erboven.', 'keuze', 'not'],
  ] as [string, Field['soort'], string, object?][])
    it(`says: ${sentence}`, () =>
      expect(said(...(args as [Field['soort'], string]))).to.equal(sentence));

  it('has a sentence for every keyword that a form of ours uses', () => {
    for (const soort of [
      'tekst',
      'keuze',
      'vink',
      'datum',
      'bedrag',
      'getal',
      'lijst',
      'groep',
    ] as const)
      expect(said(soort, 'onbekend')).to.match(/^[A-Z].*‘Dag’.*\.$/);
  });
});

describe('forms/fields', () => {
  it('tells what kind of answer a field takes', () => {
    const kinds: Record<string, Schema> = {
      tekst: { type: 'string' },
      keuze: { type: 'boolean' },
      vink: { type: 'boolean', const: true },
      datum: { type: 'string', format: 'date' },
      bedrag: { type: 'number' },
      getal: { type: 'integer' },
      lijst: { type: 'array', items: { type: 'string' } },
      groep: { type: 'object' },
    };

    const found = fieldsOf({ properties: kinds }).filter(({ pad }) => !pad.endsWith('*'));
    expect(found.map(({ soort }) => soort)).to.deep.equal(Object.keys(kinds));
  });
});
