import { formats } from './formats.ts';

/** Number of code points: what `minLength` and `maxLength` count (RFC 8259, not UTF-16 units). */
const codePoints = (text: string): number => {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
};

/** Deep equality of JSON values, for `uniqueItems`, `const` and `enum`. */
const equal = (a: unknown, b: unknown): boolean => {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every(
      (key) => Object.hasOwn(b, key) && equal(a[key as keyof typeof a], b[key as keyof typeof b]),
    )
  );
};

const modules: Record<string, unknown> = {
  'ajv/dist/runtime/equal': { default: equal },
  'ajv/dist/runtime/ucs2length': { default: codePoints },
  'noaberflow/formats': { formats },
};

/**
 * The `require` of a compiled form. It knows the few modules that compiled code asks for, and hands out the
 * same ones in Node and in the browser: one artefact, one verdict.
 *
 * @throws Error for any other module
 */
export function requireRuntime(name: string): unknown {
  if (!Object.hasOwn(modules, name)) throw new Error(`a compiled form asked for module '${name}'`);
  return modules[name];
}
