import { expect } from 'chai';
import { findFormulierVersie } from '../../db/queries/formulier-versies/find-formulier-versie.ts';
import { define, type FormDefinition } from '../../forms/load.ts';
import { publishForms } from '../../forms/publish.ts';
import { validatorFor } from '../../forms/run-compiled.ts';
import { createDatabase, type TestDatabase } from '../support/database.ts';
import { forms } from './support/open.ts';

const id = 'test/formulier';
const form = (title: string): Map<string, FormDefinition> =>
  new Map([
    [
      id,
      define(
        id,
        {
          $id: id,
          title,
          type: 'object',
          required: ['zet', 'a'],
          properties: { zet: { type: 'string', title: 'Z' }, a: { type: 'string', title: 'A' } },
        },
        new Map(),
      ),
    ],
  ]);

describe('forms/publish', () => {
  const clock = () => new Date('2026-11-02T09:00:00.000Z');
  let database: TestDatabase;
  before(async () => {
    database = await createDatabase();
  });
  after(() => database.drop());

  it('gives each form a first version, and an unchanged form no second one', async () => {
    const first = await publishForms(database.db, clock);
    const second = await publishForms(database.db, clock);

    expect(first).to.deep.equal(forms.map((known) => ({ id: known.id, versie: 1 })));
    expect(second).to.deep.equal([]);
  });

  it('gives a changed form its next version; the old one stays as it was', async () => {
    await publishForms(database.db, clock, form('Eerst'));
    const published = await publishForms(database.db, clock, form('Daarna'));
    const back = await publishForms(database.db, clock, form('Eerst'));

    expect(published).to.deep.equal([{ id, versie: 2 }]);
    expect(back).to.deep.equal([{ id, versie: 3 }]);
    const versions = await Promise.all(
      [1, 2, 3, 4].map((versie) => findFormulierVersie(database.db, { id, versie })),
    );
    expect(versions.map((version) => version?.schema.title)).to.deep.equal([
      'Eerst',
      'Daarna',
      'Eerst',
      undefined,
    ]);
  });

  it('keeps the order of the fields, and a validator that works', async () => {
    const stored = await findFormulierVersie(database.db, { id, versie: 1 });

    expect(Object.keys(stored?.schema.properties as object)).to.deep.equal(['zet', 'a']);
    expect(validatorFor(stored?.validator ?? '')({}).map(({ pointer }) => pointer)).to.deep.equal([
      '/zet',
      '/a',
    ]);
  });

  it('publishes once when several processes start together', async () => {
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => publishForms(database.db, clock, form('Samen'))),
    );

    expect(answers.flat()).to.have.length(1);
  });

  it('publishes nothing when one form is unfit', async () => {
    const forms = form('Onveilig');
    const known = forms.get(id);
    if (!known) throw new Error('no form');
    forms.set('test/slecht', {
      ...known,
      id: 'test/slecht',
      schema: { $id: 'test/slecht', type: 'object', properties: { a: { pattern: '(a+)+' } } },
    });

    const failure = await publishForms(database.db, clock, forms).catch(
      (error: Error) => error.message,
    );

    expect(failure).to.include('repeated group');
    const [row] = await database.asOwner<{ n: string }>(
      "select count(*) as n from formulier_versies where schema ->> 'title' = 'Onveilig'",
    );
    expect(row?.n).to.equal('0');
  });
});
