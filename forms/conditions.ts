import { isRecord, type Schema } from './schema.ts';

/**
 * Whether data meets the `if` of a condition. Understands the words that `forms/screen.ts` admits, with the
 * meaning of JSON Schema; a test holds it against the compiled validator.
 */
export function holds(condition: Schema, value: unknown): boolean {
  if ('const' in condition && value !== condition.const) return false;
  if (condition.enum && !condition.enum.includes(value)) return false;
  if (condition.type && !hasType(value, condition.type)) return false;
  if (typeof condition.minimum === 'number' && typeof value === 'number') {
    if (value < condition.minimum) return false;
  }
  if (Array.isArray(value)) {
    if (typeof condition.minItems === 'number' && value.length < condition.minItems) return false;
    const { contains } = condition;
    return !isRecord(contains) || value.some((item) => holds(contains, item));
  }
  if (!isRecord(value)) return true;
  return (
    (condition.required ?? []).every((name) => Object.hasOwn(value, name)) &&
    Object.entries(condition.properties ?? {}).every(
      ([name, property]) => !Object.hasOwn(value, name) || holds(property, value[name]),
    )
  );
}

function hasType(value: unknown, type: string): boolean {
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isRecord(value);
  if (type === 'integer') return Number.isInteger(value);
  return type === 'null' ? value === null : typeof value === type;
}

/** The schema of an object as it stands on the screen for this data: the branches that hold, merged in. */
export function activeProperties(schema: Schema, value: unknown): Map<string, Schema[]> {
  const active = new Map<string, Schema[]>();
  add(schema);
  return active;

  function add(part: Schema): void {
    for (const [name, property] of Object.entries(part.properties ?? {})) {
      active.set(name, [...(active.get(name) ?? []), property]);
    }
    for (const inner of part.allOf ?? []) add(inner);
    if (!part.if) return;
    const branch = holds(part.if, value) ? part.then : part.else;
    if (branch) add(branch);
  }
}
