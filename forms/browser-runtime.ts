import { type CompiledForm, validateWith } from './compiled.ts';
import { type FormError, formErrors } from './errors.ts';
import { requireRuntime } from './runtime.ts';
import { type Data, escapeMember, membersOf } from './schema.ts';

/** The default export of a served form module (`browserModule` in `forms/run-compiled.ts`). */
export type FormModule = (require: (name: string) => unknown) => CompiledForm;

/** An error as rjsf hands it to `transformErrors`. */
export type RjsfError = {
  name?: string;
  property?: string;
  params?: Record<string, unknown>;
  message?: string;
  stack: string;
};

/** A form in the browser. */
export type OpenForm = {
  /** for `createPrecompiledValidator(validateFns, schema)` of rjsf */
  validateFns: CompiledForm;
  /** the same verdict as the server's */
  validate(data: Data): FormError[];
  /** for the property of the same name: Dutch, one error per field, in the order of the screen */
  transformErrors(errors: RjsfError[]): RjsfError[];
};

/**
 * Opens a compiled form in the browser:
 * `openForm((await import(validatorPad)).default)`.
 *
 * Give rjsf `experimental_defaultFormStateBehavior={{ constAsDefaults: 'never' }}` with it: by default rjsf
 * fills in the first choice of a `oneOf`, so a choice of law would have been made by the machine.
 */
export function openForm(module: FormModule): OpenForm {
  const validateFns = module(requireRuntime);
  return {
    validateFns,
    validate: validateWith(validateFns),
    transformErrors: (errors) => formErrors(errors.map(toRaw), validateFns['x-velden']).map(toRjsf),
  };
}

/** rjsf writes `.a.0.b`, for `required` without the first dot and with the missing member at the end. */
const toRaw = ({ name = '', property = '', params = {} }: RjsfError) => {
  const { missingProperty: _, ...rest } = params;
  const members = property.replace(/^\./, '').split('.').filter(Boolean);
  return {
    instancePath: members.map((member) => `/${escapeMember(member)}`).join(''),
    keyword: name,
    params: rest,
  };
};

const toRjsf = ({ pointer, regel, melding }: FormError): RjsfError => ({
  name: regel,
  property: `.${membersOf(pointer).join('.')}`,
  message: melding,
  stack: melding,
});
