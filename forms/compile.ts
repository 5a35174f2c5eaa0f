import type { RJSFSchema } from '@rjsf/utils';
import { compileSchemaValidatorsCode } from '@rjsf/validator-ajv8/compileSchemaValidators';
import { _ } from 'ajv';
import { fieldsOf } from './fields.ts';
import { formats } from './formats.ts';
import type { Schema } from './schema.ts';
import { screen } from './screen.ts';

/**
 * Compiles a bundled form once, for both sides. The code is CommonJS with a `require` for `forms/runtime.ts`;
 * it holds a function for the whole form and for each condition and choice that rjsf asks about.
 *
 * @throws Error with all reasons when the form is not fit to be compiled
 */
export function compileForm(schema: Schema): { code: string } {
  const plain = withoutExtensions(schema);
  if (!plain.$id) throw new Error('a form needs an $id');
  const problems = screen(plain);
  if (problems.length > 0)
    throw new Error(`form '${plain.$id}' is refused: ${problems.join('; ')}`);
  const code = compileSchemaValidatorsCode(plain as unknown as RJSFSchema, {
    ajvFormatOptions: false,
    customFormats: formats,
    ajvOptionsOverrides: {
      // The schema and the data of an error are not needed: the fields below know the titles.
      verbose: false,
      code: { lines: false, formats: _`require("noaberflow/formats").formats` },
    },
  });
  return {
    code: [
      code,
      `exports["x-hoofd"]=exports[${JSON.stringify(plain.$id)}];`,
      `exports["x-velden"]=${JSON.stringify(fieldsOf(plain))};`,
      `exports["x-verplicht"]=${JSON.stringify(requiredSections(plain))};`,
    ].join('\n'),
  };
}

/** Extensions stand at the root only; validators do not need them. */
const withoutExtensions = (schema: Schema): Schema =>
  Object.fromEntries(
    Object.entries(schema).filter(([key]) => !key.startsWith('x-') && key !== 'examples'),
  );

const requiredSections = ({ properties, required }: Schema): string[] =>
  (required ?? []).filter((name) => properties?.[name]?.type === 'object');
