import { compileFunction } from 'node:vm';
import { type FormModule, openForm } from '../../../forms/browser-runtime.ts';
import { compileForm } from '../../../forms/compile.ts';
import type { CompiledForm } from '../../../forms/compiled.ts';
import { type FormDefinition, loadForms } from '../../../forms/load.ts';
import type { LoadedForm } from '../../../web/api/formulieren.ts';

export const forms: readonly FormDefinition[] = [...loadForms().values()];

/** A form as the browser gets it: schema, layout and the compiled validator. */
export function loadedForm(id: string): LoadedForm {
  const form = forms.find((known) => known.id === id);
  if (!form) throw new Error(`no form ${id}`);
  const { code } = compileForm(form.schema);
  const module: FormModule = (require) => {
    const exports = {} as CompiledForm;
    compileFunction(code, ['require', 'exports'])(require, exports);
    return exports;
  };
  const open = openForm(module);
  return {
    id: form.id,
    versie: 1,
    titel: form.schema.title ?? '',
    schema: form.schema,
    uiSchema: form.uiSchema,
    validatorPad: '',
    open,
    check: open.validate,
  };
}
