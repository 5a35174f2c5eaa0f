import { visibleVariables } from '../processes/visible-variables.ts';

/** Longer than any code, date or number that is meant to be seen. */
const LONGEST = 100;

/**
 * Of the variables of the engine only these are written down: the case, and what an operator may see. Text that is no code, date or
 * number of ours is left where it is.
 */
export function isKeptVariable({ name, value }: { name?: unknown; value?: unknown }): boolean {
  if (name === 'zaakId') return true;
  return (
    typeof name === 'string' &&
    Object.hasOwn(visibleVariables, name) &&
    typeof value === 'string' &&
    value.length <= LONGEST &&
    /^("[^"\\]*"|-?[\d.]+|true|false|null)$/.test(value)
  );
}
