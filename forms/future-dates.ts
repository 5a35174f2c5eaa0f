import type { FormError } from './errors.ts';
import { orderedProperties } from './fields.ts';
import { type Data, membersOf, type Pointer, type Schema, valueAt } from './schema.ts';

/**
 * `x-verleden` names the dates of what has happened already (a receipt, a death, a payment). JSON Schema knows no today, so
 * this rule stands beside it; it is the same on the server and in the browser.
 *
 * @param today 'YYYY-MM-DD' in Amsterdam
 */
export function futureDates(schema: Schema, data: Data, today: string): FormError[] {
  const pointers = (schema['x-verleden'] ?? []) as readonly Pointer[];
  return pointers.flatMap((pointer) => {
    const value = valueAt(data, pointer);
    if (typeof value !== 'string' || value <= today) return [];
    return [
      {
        pointer,
        regel: 'x-verleden',
        melding: `Vul bij ‘${titleOf(schema, pointer)}’ een dag in die niet in de toekomst ligt.`,
      },
    ];
  });
}

/** Pointers that are no date of the form, in English for its author. */
export const screenVerleden = (schema: Schema, pointers: readonly Pointer[]): string[] =>
  pointers.flatMap((pointer) =>
    fieldAt(schema, pointer)?.format === 'date'
      ? []
      : [`x-verleden ${pointer} is no date of this form`],
  );

const titleOf = (schema: Schema, pointer: Pointer): string =>
  fieldAt(schema, pointer)?.title ?? membersOf(pointer).at(-1) ?? '';

const fieldAt = (schema: Schema, pointer: Pointer): Schema | undefined =>
  membersOf(pointer).reduce<Schema | undefined>(
    (field, member) => field && new Map(orderedProperties(field)).get(member),
    schema,
  );
