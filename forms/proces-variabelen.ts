import { type Data, type Pointer, valueAt } from './schema.ts';

/** Which field of a form becomes which process variable; nothing else of a form reaches the engine. */
export type ProcesMapping = Record<string, Pointer>;

/**
 * The process variables of a completed form. A field that was not asked becomes `null` instead of being left
 * out: in a loop the engine would otherwise keep the answer of the round before.
 */
export function procesVariabelen(
  form: { proces: ProcesMapping },
  data: Data,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(form.proces).map(([name, pointer]) => [name, valueAt(data, pointer) ?? null]),
  );
}
