import { getDefaultFormState, type RJSFSchema, retrieveSchema } from '@rjsf/utils';
import { createPrecompiledValidator } from '@rjsf/validator-ajv8';
import { expect } from 'chai';
import fc from 'fast-check';
import type { RawError } from '../../forms/errors.ts';
import { type Data, isRecord } from '../../forms/schema.ts';
import { bothSides, forms } from './support/open.ts';

/** Values that people and broken clients send. */
const anything = fc.oneof(
  fc.constantFrom(
    null,
    true,
    false,
    0,
    -1,
    1,
    0.005,
    1e9,
    '',
    ' ',
    'ja',
    '2026-02-30',
    '2026-02-28',
  ),
  fc.constantFrom([], [{}], [''], {}, 'bijstand', 'toekenning', 'akkoord', '999990019', '7570 AB'),
  fc.string({ maxLength: 12 }),
  fc.jsonValue({ maxDepth: 2 }),
);

/** The pointers of everything in the data, so that a change can hit each place. */
const places = (value: unknown, at: readonly string[] = []): (readonly string[])[] =>
  Array.isArray(value) || isRecord(value)
    ? [at, ...Object.entries(value).flatMap(([name, inner]) => places(inner, [...at, name]))]
    : [at];

function changed(data: Data, at: readonly string[], value: unknown): unknown {
  const [name, ...rest] = at;
  if (name === undefined) return value;
  const copy: Record<string, unknown> = Array.isArray(data) ? ([...data] as never) : { ...data };
  if (rest.length === 0 && value === undefined) delete copy[name];
  else copy[name] = changed(copy[name] as Data, rest, value);
  return copy;
}

/** An example with up to three places changed or removed. */
const mutations = (examples: readonly Data[]) =>
  fc.constantFrom(...examples).chain((example) => {
    const inner = places(example).filter((at) => at.length > 0);
    const change = fc.tuple(fc.constantFrom(...inner), fc.option(anything, { nil: undefined }));
    return fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) =>
      changes.reduce<Data>((data, [at, value]) => {
        try {
          const next = changed(data, at, value);
          return isRecord(next) ? next : data;
        } catch {
          return data; // an earlier change took this place away
        }
      }, example),
    );
  });

const plain = (schema: object): RJSFSchema =>
  Object.fromEntries(Object.entries(schema).filter(([key]) => !key.startsWith('x-')));

describe('a form in Node and in the browser', () => {
  for (const form of forms) {
    describe(form.id, () => {
      it('gives the same verdict on whatever comes in', async () => {
        const { server, browser } = await bothSides(form.schema);
        const known = [...form.voorbeelden, ...form.afgekeurd.map(({ gegevens }) => gegevens)];

        for (const data of known) expect(browser.validate(data)).to.deep.equal(server(data));
        fc.assert(
          fc.property(mutations(known), (data) => {
            expect(browser.validate(data)).to.deep.equal(server(data));
          }),
          { numRuns: 60 },
        );
      });

      it('reports one error per field, each a sentence, in the order of the screen', async () => {
        const { server, browser } = await bothSides(form.schema);
        const order = browser.validateFns['x-velden'].map(({ pad }) => pad);

        fc.assert(
          fc.property(mutations(form.voorbeelden), (data) => {
            const errors = server(data);
            const pointers = errors.map(({ pointer }) => pointer);
            expect(new Set(pointers).size).to.equal(pointers.length);
            for (const { melding, regel } of errors) {
              expect(melding).to.match(/^[A-Z‘][^\n]*\.$/);
              expect(regel).not.to.equal('if');
            }
            const sections = pointers.map((pointer) => order.indexOf(`/${pointer.split('/')[1]}`));
            expect(sections).to.deep.equal([...sections].sort((a, b) => a - b));
          }),
          { numRuns: 30 },
        );
      });

      it('is drawn by rjsf with the same functions, and fills in nothing', async () => {
        const { browser } = await bothSides(form.schema);
        const schema = plain(form.schema);
        const validator = createPrecompiledValidator(browser.validateFns as never, schema);
        const state = (data: Data) =>
          getDefaultFormState(validator, schema, data, schema, false, {
            constAsDefaults: 'never',
            emptyObjectFields: 'skipDefaults',
            arrayMinItems: { populate: 'never' },
          });

        expect(JSON.stringify(state({}) ?? {}).replace(/"\w+":|[{},]/g, '')).to.equal('');
        for (const example of form.voorbeelden) {
          expect(() => retrieveSchema(validator, schema, schema, example)).not.to.throw();
          expect(state(example)).to.deep.equal(example);
        }
      });

      it('gives the errors that rjsf reports the same words', async () => {
        const { browser } = await bothSides(form.schema);
        const schema = plain(form.schema);
        const validator = createPrecompiledValidator(browser.validateFns as never, schema);

        for (const { gegevens, fout } of form.afgekeurd) {
          const { errors } = validator.validateFormData(
            gegevens,
            schema,
            undefined,
            browser.transformErrors as never,
          );
          const own = browser.validate(gegevens).find(({ pointer }) => pointer === fout);
          const shown = errors.find(
            ({ property }) => property?.replaceAll('.', '/') === own?.pointer,
          );
          // rjsf starts from data in which each group is there; a group that is missed has no error inside.
          if (shown) expect(shown.message).to.equal(own?.melding);
          else expect(errors.some(({ name }) => name === 'required')).to.equal(true);
        }
      });
    });
  }

  it('without the setting rjsf would choose: that is why the page must say "never"', async () => {
    const form = forms.find(({ id }) => id === 'aanvraag/route-kiezen');
    if (!form) throw new Error('no form');
    const { browser } = await bothSides(form.schema);
    const schema = plain(form.schema);
    const validator = createPrecompiledValidator(browser.validateFns as never, schema);

    expect(JSON.stringify(getDefaultFormState(validator, schema, {}, schema))).to.include(
      'behandelen',
    );
  });

  it('leaves no errors behind for the next form data', async () => {
    const form = forms.find(({ id }) => id === 'aanvraag/melding');
    if (!form) throw new Error('no form');
    const { browser } = await bothSides(form.schema);

    browser.validate({});

    const left: RawError[] | null | undefined = browser.validateFns['x-hoofd'].errors;
    expect(left).to.equal(null);
  });
});
