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
    // The functions for choices and conditions come from the whole form, because rjsf draws all of it; the
    // verdict on the form is about what is asked.
    extenderFn: (ajv) => ajv.removeSchema(plain.$id).addSchema(asked(plain)),
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
    ].join('\n'),
  };
}

/** Extensions stand at the root only; validators do not need them. */
const withoutExtensions = (schema: Schema): Schema =>
  Object.fromEntries(
    Object.entries(schema).filter(([key]) => !key.startsWith('x-') && key !== 'examples'),
  );

/** The form without rules for what it only shows: nobody could repair an error there. */
const asked = (schema: Schema): Schema => {
  const { properties, ...rest } = schema;
  if (!properties) return schema;
  const kept = Object.entries(properties).map(([name, property]) => [
    name,
    property.readOnly ? {} : asked(property),
  ]);
  return { ...rest, properties: Object.fromEntries(kept) };
};
