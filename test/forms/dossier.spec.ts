import { expect } from 'chai';
import fc from 'fast-check';
import { activeProperties, holds } from '../../forms/conditions.ts';
import { mergeDossier, prefill, receive, takeSecrets } from '../../forms/dossier.ts';
import { procesVariabelen } from '../../forms/proces-variabelen.ts';
import type { Data, Schema } from '../../forms/schema.ts';
import { bothSides, formOf, forms, when } from './support/open.ts';

const text = (title: string): Schema => ({ type: 'string', title });
const schema: Schema = {
  $id: 'test/formulier',
  type: 'object',
  properties: {
    feit: { type: 'object', title: 'Feit', readOnly: true, properties: { naam: text('Naam') } },
    deel: {
      type: 'object',
      title: 'Deel',
      properties: {
        bsn: { ...text('Nummer'), writeOnly: true },
        getoond: { ...text('Getoond'), readOnly: true },
        keuze: { type: 'boolean', title: 'Keuze' },
        rijen: {
          type: 'array',
          title: 'Rijen',
          items: { type: 'object', properties: { a: text('A') } },
        },
      },
      allOf: [
        when(
          { properties: { keuze: { const: false } }, required: ['keuze'] },
          { properties: { reden: text('Reden') }, required: ['reden'] },
        ),
      ],
    },
  },
};
const dossier: Data = {
  feit: { naam: 'Inwoner Test 1', geheim: 'x' },
  deel: { getoond: 'bekend', ander: 'van een ander formulier', reden: 'oud' },
  elders: { niet: 'voor dit formulier' },
};

describe('forms/dossier', () => {
  it('starts a form with what it knows a place for, and nothing more', () => {
    expect(
      prefill(schema, { ...dossier, deel: { bsn: '999990019', keuze: false, reden: 'oud' } }),
    ).to.deep.equal({
      feit: { naam: 'Inwoner Test 1' },
      deel: { keuze: false, reden: 'oud' },
    });
  });

  it('takes facts from the case file, whatever the sender says about them', () => {
    const sent = { feit: { naam: 'Vals' }, deel: { getoond: 'vals', keuze: true } };

    expect(receive(schema, dossier, sent)).to.deep.equal({
      volledig: { feit: { naam: 'Inwoner Test 1' }, deel: { getoond: 'bekend', keuze: true } },
      eigen: { deel: { keuze: true } },
    });
  });

  it('keeps no field that is unknown, or not on the screen for these answers', () => {
    const sent = {
      deel: { keuze: true, reden: 'verborgen', vreemd: 1, rijen: [{ a: 'x', b: 'y' }] },
      elders: { x: 1 },
    };

    expect(receive(schema, {}, sent).eigen).to.deep.equal({
      deel: { keuze: true, rijen: [{ a: 'x' }] },
    });
  });

  it('survives data of any shape', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('feit', 'deel', '__proto__'), fc.jsonValue()),
        (sent) => {
          const { volledig, eigen } = receive(schema, dossier, sent as Data);
          expect(volledig).to.be.an('object');
          expect(eigen).not.to.have.property('feit');
          mergeDossier(schema, dossier, eigen);
        },
      ),
    );
  });

  it('takes the number out of the file', () => {
    const { gegevens, geheim } = takeSecrets(schema, { deel: { bsn: '999990019', keuze: true } });

    expect(gegevens).to.deep.equal({ deel: { keuze: true } });
    expect(geheim).to.deep.equal({ '/deel/bsn': '999990019' });
  });

  it('replaces what the form asks, removes what is no longer answered, leaves the rest', () => {
    expect(mergeDossier(schema, dossier, { deel: { keuze: true } })).to.deep.equal({
      feit: dossier.feit,
      deel: { getoond: 'bekend', ander: 'van een ander formulier', keuze: true },
      elders: dossier.elders,
    });
  });

  it('leaves no empty section behind', () => {
    expect(mergeDossier(schema, { deel: { keuze: true } }, {})).to.deep.equal({});
  });

  for (const form of forms) {
    it(`brings the examples of ${form.id} into the case file and back`, () => {
      for (const example of form.voorbeelden) {
        // What an example shows only (the scheme that was asked for) is there before.
        const known = Object.fromEntries(
          Object.entries(example).filter(([name]) => form.schema.properties?.[name]?.readOnly),
        );
        const { eigen } = receive(form.schema, known, example);
        expect({ ...known, ...eigen }).to.deep.equal(example);

        const { gegevens } = takeSecrets(form.schema, eigen);
        expect(gegevens).to.have.all.keys(Object.keys(eigen));
        const file = mergeDossier(form.schema, known, gegevens);
        expect(prefill(form.schema, file)).to.deep.equal({ ...known, ...gegevens });
        expect(JSON.stringify(file)).not.to.include('999990019');
      }
    });
  }

  it('removes the request for completion when verification asks for something else', () => {
    const form = forms.find(({ id }) => id === 'aanvraag/recht-verifieren');
    if (!form) throw new Error('no form');
    const [akkoord, aanvulling] = form.voorbeelden;

    const asked = mergeDossier(
      form.schema,
      { volledigheid: { volledig: false } },
      aanvulling ?? {},
    );
    expect(asked.volledigheid).to.deep.equal({
      volledig: false,
      ontbreekt: ['Loonstroken van drie maanden'],
    });
    expect(mergeDossier(form.schema, asked, akkoord ?? {}).volledigheid).to.deep.equal({
      volledig: false,
    });
  });
});

describe('forms/conditions', () => {
  const conditions = new Map<string, Schema>();
  const collect = (part: Schema): void => {
    if (part.if) conditions.set(JSON.stringify(part.if), part.if);
    for (const inner of [
      ...(part.allOf ?? []),
      ...Object.values(part.properties ?? {}),
      part.then,
      part.items,
    ]) {
      if (inner) collect(inner);
    }
  };
  for (const form of forms) collect(form.schema);

  it('judges every condition of every form as the compiled form does', async () => {
    const names = [
      ...new Set(
        [...conditions.keys()].flatMap((key) =>
          [...key.matchAll(/"(\w+)":/g)].map(([, name]) => name ?? ''),
        ),
      ),
    ];
    const values = [
      ...new Set(
        [...conditions.keys()].flatMap((key) =>
          [...key.matchAll(/"([\w-]+)"/g)].map(([, value]) => value ?? ''),
        ),
      ),
    ];
    const leaf = fc.oneof(fc.constantFrom<unknown>(true, false, null, 4, 5, 6, [], {}, ...values));
    const value = fc.oneof(
      leaf,
      fc.dictionary(fc.constantFrom(...names), leaf),
      fc.array(fc.dictionary(fc.constantFrom('soort', 'relatie'), leaf), { maxLength: 3 }),
    );

    for (const condition of conditions.values()) {
      const asked = Object.keys(condition.properties ?? {});
      const { server } = await bothSides({ $id: 'test/voorwaarde', ...condition });
      fc.assert(
        fc.property(fc.dictionary(fc.constantFrom(...asked), value), (data) => {
          expect(holds(condition, data)).to.equal(server(data).length === 0);
        }),
        { numRuns: 200 },
      );
    }
  });

  it('merges the branches that hold', () => {
    const section = formOf({
      properties: { a: {} },
      ...when({ required: ['a'] }, { properties: { b: {} } }),
      else: { properties: { c: {} } },
    }).properties?.deel;

    expect([...activeProperties(section ?? {}, { a: 1 }).keys()]).to.deep.equal(['a', 'b']);
    expect([...activeProperties(section ?? {}, {}).keys()]).to.deep.equal(['a', 'c']);
  });
});

describe('forms/proces-variabelen', () => {
  it('hands over the named fields, and null for what was not asked', () => {
    const form = { proces: { keuze: '/deel/keuze', leeg: '/deel/weg/verder', nul: '/deel/nul' } };

    expect(
      procesVariabelen(form, { deel: { keuze: false, nul: 0, tekst: 'geheim' } }),
    ).to.deep.equal({
      keuze: false,
      leeg: null,
      nul: 0,
    });
  });
});
