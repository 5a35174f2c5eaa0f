import { expect } from 'chai';
import { loadForms, loadSections } from '../../../forms/load.ts';
import {
  codeFor,
  emptyForm,
  fieldsIn,
  formOf,
  movedField,
  nameFor,
  newField,
  renamed,
  textOf,
  withFields,
} from '../../../web/studio/form-edits.ts';

const section = {
  type: 'object',
  title: 'Telling',
  properties: {
    klopt: newField('ja-nee', 'Klopt het?'),
    aantal: newField('getal', 'Hoeveel?'),
  },
  required: ['klopt'],
  allOf: [
    {
      if: { properties: { klopt: { const: false } }, required: ['klopt'] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { properties: { reden: newField('tekst', 'Waarom niet?') }, required: ['reden'] },
    },
  ],
};

describe('web/studio: a form is changed by pointing', () => {
  it('shows a field that depends on an answer right after its question', () => {
    expect(
      fieldsIn(section).map(({ naam, verplicht, als }) => [naam, verplicht, als]),
    ).to.deep.equal([
      ['klopt', true, null],
      ['reden', true, { veld: 'klopt', waarde: false }],
      ['aantal', false, null],
    ]);
  });

  it('writes what it read, for every section of the case file', () => {
    expect(withFields(section, fieldsIn(section))).to.deep.equal(section);
    let compared = 0;
    for (const file of loadSections().values()) {
      const fields = fieldsIn(file);
      const again = fieldsIn(withFields(file, fields));
      // Two branches on the same answer become one: the same fields, perhaps in another order.
      expect(again, file.$id as string).to.have.deep.members(fields);
      compared += fields.length;
    }
    expect(compared).to.be.greaterThan(300);
  });

  it('moves a question past its neighbour, and what depends on it along', () => {
    expect(movedField(fieldsIn(section), 'aantal', -1).map(({ naam }) => naam)).to.deep.equal([
      'aantal',
      'reden',
      'klopt',
    ]);
    const after = withFields(section, movedField(fieldsIn(section), 'aantal', -1));
    expect(fieldsIn(after).map(({ naam }) => naam)).to.deep.equal(['aantal', 'klopt', 'reden']);
  });

  it('keeps a condition that it cannot show', () => {
    const other = {
      if: { required: ['klopt', 'aantal'] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { required: ['reden'] },
    };
    const odd = { ...section, allOf: [other, ...section.allOf] };

    expect(withFields(odd, fieldsIn(odd)).allOf).to.deep.equal(odd.allOf);
  });

  it('takes purposes and variables along with another name, and away with the field', () => {
    const form = {
      ...emptyForm('proef/tellen', 'Tellen'),
      'x-doel': { '/telling/klopt': 'Controleren' },
      'x-proces': { klopt: '/telling/klopt', soort: '/telling/soort' },
    };

    expect(renamed(form, '/telling/klopt', '/telling/goed')).to.deep.equal({
      'x-doel': { '/telling/goed': 'Controleren' },
      'x-proces': { klopt: '/telling/goed', soort: '/telling/soort' },
    });
    expect(renamed(form, '/telling', null)).to.deep.equal({ 'x-doel': {}, 'x-proces': {} });
  });

  it('finds a name and a code that are free', () => {
    expect(nameFor('Soort inkomen (bruto)', [])).to.equal('soortInkomenBruto');
    expect(nameFor('Één', ['een'])).to.equal('een2');
    expect(nameFor('???', [])).to.equal('veld');
    expect(
      nameFor('Heeft de inwoner in het afgelopen jaar een lidmaatschap gehad?', []).length,
    ).to.be.at.most(40);
    expect(codeFor('Ja, deels', ['ja-deels'])).to.equal('ja-deels-2');
  });

  it('opens every form of the platform, and no text that is none', () => {
    for (const { id } of loadForms().values())
      expect(formOf(textOf(emptyForm(id, 'x'))), id).to.deep.include({ $id: id });
    for (const text of ['', '[]', '{"properties": 3}', '{"properties": {"a": 1}}', '{'])
      expect(formOf(text), text).to.equal(null);
  });
});
