import { expect } from 'chai';
import { bundle, type FormFile, relax } from '../../forms/bundle.ts';
import { define } from '../../forms/load.ts';
import type { Schema } from '../../forms/schema.ts';
import { when } from './support/open.ts';

const bezwaar: FormFile = {
  title: 'Bezwaar',
  type: 'object',
  properties: {
    soort: { type: 'string', title: 'Soort', oneOf: [{ const: 'a', title: 'A' }] },
    datum: { type: 'string', format: 'date', title: 'Datum' },
  },
  required: ['soort', 'datum'],
  allOf: [
    when(
      { properties: { soort: { const: 'a' } }, required: ['soort'] },
      { properties: { reden: { type: 'string', title: 'Reden' } }, required: ['reden'] },
    ),
  ],
  'x-ui': { reden: { 'ui:widget': 'textarea' }, datum: { 'ui:help': 'dag' } },
  'x-doel': { '/reden': 'Motiveren', '/datum': 'Termijn' },
  'x-afgekeurd': [{ gegevens: { soort: 'a' }, fout: '/reden' }],
};
const sections = new Map([['bezwaar', bezwaar]]);
const form = (use: Schema, more: Schema = {}): FormFile => ({
  $id: 'test/formulier',
  type: 'object',
  properties: { bezwaar: { $ref: '../shared/bezwaar.json', ...use } },
  ...more,
});
const section = (use: Schema) => bundle(form(use), sections).properties?.bezwaar ?? {};

describe('forms/bundle', () => {
  it('puts the section in place of the reference, with its layout, purposes and rejected values', () => {
    const whole = bundle(form({}), sections);

    expect(JSON.stringify(whole)).not.to.include('$ref');
    expect(whole.properties?.bezwaar).to.have.keys([
      'title',
      'type',
      'properties',
      'required',
      'allOf',
    ]);
    expect(whole['x-ui']).to.deep.equal({ bezwaar: bezwaar['x-ui'] });
    expect(whole['x-doel']).to.deep.equal({
      '/bezwaar/reden': 'Motiveren',
      '/bezwaar/datum': 'Termijn',
    });
    expect(whole['x-afgekeurd']).to.deep.equal([
      { gegevens: { bezwaar: { soort: 'a' } }, fout: '/bezwaar/reden' },
    ]);
  });

  it('lets the form change title and required, and add to the layout', () => {
    const own = bundle(
      form(
        { title: 'Anders', required: ['soort'] },
        { 'x-ui': { bezwaar: { datum: { 'ui:help': 'x' } } } },
      ),
      sections,
    );

    expect(own.properties?.bezwaar).to.include({ title: 'Anders' });
    expect(own.properties?.bezwaar?.required).to.deep.equal(['soort']);
    expect(own['x-ui']).to.deep.include({
      bezwaar: { reden: { 'ui:widget': 'textarea' }, datum: { 'ui:help': 'x' } },
    });
  });

  it('leaves no rule on a section that is only shown, and keeps its conditional fields', () => {
    const shown = section({ readOnly: true });

    expect(shown).to.have.keys(['title', 'type', 'properties', 'readOnly']);
    expect(Object.keys(shown.properties ?? {})).to.deep.equal(['soort', 'reden', 'datum']);
    expect(bundle(form({ readOnly: true }), sections)['x-afgekeurd']).to.deep.equal([]);
  });

  it('takes only the fields that are named', () => {
    expect(section({ 'x-alleen': ['datum'] })).to.deep.include({
      properties: { datum: bezwaar.properties?.datum },
      required: ['datum'],
    });
    expect(section({ 'x-alleen': ['datum'] })).not.to.have.property('allOf');
  });

  it('asks a conditional field always when the question it hangs on is left out', () => {
    const { properties, required } = section({ 'x-alleen': ['reden'] });

    expect(Object.keys(properties ?? {})).to.deep.equal(['reden']);
    expect(required).to.deep.equal(['reden']);
  });

  it('shows some fields and asks the others', () => {
    const { properties, required } = section({ 'x-toon': ['datum'] });

    expect(properties?.datum).to.include({ readOnly: true });
    expect(properties?.soort).not.to.have.property('readOnly');
    expect(required).to.deep.equal(['soort']);
  });

  it('says what is wrong with a reference', () => {
    expect(() => bundle(form({ $ref: 'https://example.org/a.json' }), sections)).to.throw(
      "refer to a section as '../shared/<sectie>.json'",
    );
    expect(() => bundle(form({ $ref: '../shared/weg.json' }), sections)).to.throw(
      '../shared/weg.json',
    );
    expect(() => section({ 'x-alleen': ['weg'] })).to.throw(
      'unknown field in x-alleen or x-toon: weg',
    );
  });

  it('leaves its sources as they were', () => {
    const before = structuredClone(bezwaar);
    section({ 'x-toon': ['datum'], title: 'Anders' });

    expect(bezwaar).to.deep.equal(before);
  });

  it('relaxes lists with their rows', () => {
    const rows = {
      type: 'array',
      minItems: 1,
      items: { type: 'object', required: ['a'], properties: {} },
    };

    expect(relax({ properties: { rows } }).properties?.rows).to.deep.equal({
      type: 'array',
      items: { type: 'object', properties: {} },
    });
  });
});

describe('forms/load', () => {
  it('asks for an $id equal to the path', () => {
    expect(() => define('test/ander', form({}), sections)).to.throw('"$id": "test/ander"');
  });

  it('puts a conditional field right after the question that brings it up', () => {
    const { uiSchema } = define('test/formulier', form({}), sections);

    expect(uiSchema).to.deep.nested.include({
      'bezwaar.ui:order': ['soort', 'reden', 'datum', '*'],
    });
  });

  it('gives another hash when a field moves, and the same when nothing changed', () => {
    const moved = new Map([
      [
        'bezwaar',
        {
          ...bezwaar,
          properties: Object.fromEntries(Object.entries(bezwaar.properties ?? {}).reverse()),
        },
      ],
    ]);
    const hash = (known: Map<string, FormFile>) =>
      define('test/formulier', form({}), known).hash.toString('hex');

    expect(hash(sections)).to.equal(hash(new Map(sections)));
    expect(hash(moved)).not.to.equal(hash(sections));
  });
});
