import { compileFunction } from 'node:vm';
import { type CompiledForm, validateWith } from './compiled.ts';
import type { FormError } from './errors.ts';
import { requireRuntime } from './runtime.ts';
import type { Data } from './schema.ts';

// Apart from forms/compile.ts: whoever runs a compiled form needs no compiler in memory.

/** The validator of compiled code, on the server. Keep the result: it loads the code. */
export function validatorFor(code: string): (data: Data) => FormError[] {
  const exports = {} as CompiledForm;
  compileFunction(code, ['require', 'exports'], { filename: 'compiled-form.js' })(
    requireRuntime,
    exports,
  );
  return validateWith(exports);
}

/**
 * The same code as an ES module, to be served from an immutable address. Its default export takes the
 * `require` of `forms/browser-runtime.ts`: no `eval`, so it passes `script-src 'self'`.
 */
export const browserModule = (code: string): string =>
  `export default (require) => {\nconst exports = {};\n${code}\nreturn exports;\n};\n`;
