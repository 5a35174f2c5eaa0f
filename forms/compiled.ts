import { type FormError, formErrors, type RawError } from './errors.ts';
import type { Field } from './fields.ts';
import type { Data } from './schema.ts';

/** A function that ajv compiled: the verdict, and the errors left behind on the function. */
export type Verdict = ((data: unknown) => boolean) & { errors?: RawError[] | null };

/** What the code of a compiled form exports, in Node and in the browser. */
export type CompiledForm = Record<string, unknown> & {
  /** the verdict on the whole form */
  'x-hoofd': Verdict;
  /** its fields in the order of the screen */
  'x-velden': readonly Field[];
  /** sections that must be there */
  'x-verplicht': readonly string[];
};

/** The validator of a form: nothing wrong is an empty list. */
export function validateWith(compiled: CompiledForm): (data: Data) => FormError[] {
  const { 'x-hoofd': verdict, 'x-velden': fields, 'x-verplicht': required } = compiled;
  // A section nobody touched counts as empty, so that each of its fields gets its own error.
  const empty = Object.fromEntries(required.map((name) => [name, {}]));
  return (data) => {
    verdict({ ...empty, ...data });
    const errors = formErrors(verdict.errors ?? [], fields);
    verdict.errors = null;
    return errors;
  };
}
