import { merge } from '../../forms/bundle.ts';
import { orderedProperties } from '../../forms/fields.ts';
import { type Data, isRecord, type Schema } from '../../forms/schema.ts';

/** The answers of a form without the facts it only shows: those are the platform's, and stay there. */
export const withoutFacts = (schema: Schema, data: Data): Data => pick(schema, data, false);

/** Answers that were kept, with the facts as the platform knows them now. */
export const withFacts = (schema: Schema, answers: Data, known: Data): Data =>
  merge(answers, pick(schema, known, true));

function pick(schema: Schema, data: Data, facts: boolean): Data {
  const fields = new Map(orderedProperties(schema));
  return Object.fromEntries(
    Object.entries(data).flatMap(([name, value]) => {
      const field = fields.get(name);
      if (field?.readOnly) return facts ? [[name, value]] : [];
      if (!field?.properties || !isRecord(value)) return facts ? [] : [[name, value]];
      const inner = pick(field, value, facts);
      return facts && Object.keys(inner).length === 0 ? [] : [[name, inner]];
    }),
  );
}

/**
 * The answers without the sections that need not be there and that nobody answered: the page holds an empty object for
 * each section it shows, which would ask for the answers of, say, a case that is not brought over.
 */
export function withoutUnanswered(schema: Schema, data: Data): Data {
  const required: readonly unknown[] = Array.isArray(schema.required) ? schema.required : [];
  return Object.fromEntries(
    Object.entries(data).filter(
      ([section, value]) => required.includes(section) || answered(value),
    ),
  );
}

const answered = (value: unknown): boolean =>
  typeof value === 'object' && value !== null
    ? Object.values(value).some(answered)
    : value !== undefined && value !== null && value !== '';
