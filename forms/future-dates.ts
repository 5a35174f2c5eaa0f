import type { FormError } from './errors.ts';
import { orderedProperties } from './fields.ts';
import { type Data, membersOf, type Pointer, type Schema, valueAt } from './schema.ts';

/**
 * `x-verleden` names the dates of what has happened already (a receipt, a birth, a payment); `*` stands for each row of a list.
 * JSON Schema knows no today, so this rule stands beside it; it is the same on the server and in the browser.
 *
 * @param today 'YYYY-MM-DD' in Amsterdam
 */
export function futureDates(schema: Schema, data: Data, today: string): FormError[] {
  const named = (schema['x-verleden'] ?? []) as readonly Pointer[];
  return named.flatMap((name) =>
    rowsOf(name, data).flatMap((pointer) => {
      const value = valueAt(data, pointer);
      if (typeof value !== 'string' || value <= today) return [];
      return [
        {
          pointer,
          regel: 'x-verleden',
          melding: `Vul bij ‘${titleOf(schema, name)}’ een dag in die niet in de toekomst ligt.`,
        },
      ];
    }),
  );
}

/** Pointers that are no date of the form, in English for its author. */
export const screenVerleden = (schema: Schema, pointers: readonly Pointer[]): string[] =>
  pointers.flatMap((pointer) =>
    fieldAt(schema, pointer)?.format === 'date'
      ? []
      : [`x-verleden ${pointer} is no date of this form`],
  );

/** One pointer per row of the list that the `*` stands for. */
function rowsOf(pointer: Pointer, data: Data): Pointer[] {
  const [list, ...rest] = pointer.split('/*/');
  if (rest.length === 0) return [pointer];
  const rows = valueAt(data, list as Pointer);
  return Array.isArray(rows)
    ? rows.flatMap((_, row) => rowsOf(`${list}/${row}/${rest.join('/*/')}`, data))
    : [];
}

const titleOf = (schema: Schema, pointer: Pointer): string =>
  fieldAt(schema, pointer)?.title ?? membersOf(pointer).at(-1) ?? '';

const fieldAt = (schema: Schema, pointer: Pointer): Schema | undefined =>
  membersOf(pointer).reduce<Schema | undefined>(
    (field, member) =>
      field && (member === '*' ? field.items : new Map(orderedProperties(field)).get(member)),
    schema,
  );
