import { merge } from './bundle.ts';
import { activeProperties } from './conditions.ts';
import { orderedProperties } from './fields.ts';
import { type Data, escapeMember, isRecord, type Pointer, type Schema } from './schema.ts';

type Keep = (field: readonly Schema[]) => boolean;

const shown: Keep = (field) => field.some(({ readOnly }) => readOnly === true);
const secret: Keep = (field) => field.some(({ writeOnly }) => writeOnly === true);

/** What a form starts with: of the case file the sections and fields it knows, nothing more. */
export const prefill = (schema: Schema, dossier: Data): Data =>
  project([schema], dossier, (field) => !secret(field));

/**
 * What came in, against what is known. Facts come from the case file, whatever the sender says about them;
 * of the rest only fields of this form that stand on the screen for these answers are kept.
 *
 * @returns `volledig`: to be validated; `eigen`: what the sender added, to be stored
 */
export function receive(
  schema: Schema,
  dossier: Data,
  data: Data,
): { volledig: Data; eigen: Data } {
  const all = merge(withoutShown(schema, data), facts(schema, dossier));
  return {
    volledig: project([schema], all, () => true),
    eigen: project([schema], all, (field) => !shown(field)),
  };
}

/** Takes the fields marked `writeOnly` (the BSN) out: they are stored encrypted, never in the case file. */
export function takeSecrets(
  schema: Schema,
  eigen: Data,
): { gegevens: Data; geheim: Record<Pointer, unknown> } {
  const geheim: Record<Pointer, unknown> = {};
  for (const [section, fields] of orderedProperties(schema)) {
    const values = eigen[section];
    if (!isRecord(values)) continue;
    for (const [name, field] of orderedProperties(fields)) {
      if (field.writeOnly && name in values) {
        geheim[`/${escapeMember(section)}/${escapeMember(name)}`] = values[name];
      }
    }
  }
  return { gegevens: open(schema, eigen) as Data, geheim };
}

/**
 * The case file after a submission. Fields that this form asks are replaced or, when no longer answered,
 * removed; other fields of the same section stay.
 *
 * @param eigen what `receive` kept, without the secrets
 */
export function mergeDossier(schema: Schema, dossier: Data, eigen: Data): Data {
  const merged = { ...dossier };
  for (const [section, fields] of orderedProperties(schema)) {
    if (fields.readOnly) continue;
    const rest = isRecord(dossier[section]) ? { ...dossier[section] } : {};
    for (const [name, field] of orderedProperties(fields)) if (!field.readOnly) delete rest[name];
    const next = { ...rest, ...(isRecord(eigen[section]) ? eigen[section] : {}) };
    if (Object.keys(next).length > 0) merged[section] = next;
    else delete merged[section];
  }
  return merged;
}

/** The data that a form has a place for, given the conditions that hold. */
function project(parts: readonly Schema[], value: unknown, keep: Keep): Data;
function project(parts: readonly Schema[], value: unknown, keep: Keep): unknown {
  if (Array.isArray(value)) {
    const items = parts.flatMap(({ items }) => (items ? [items] : []));
    return items.length > 0 ? value.map((row) => project(items, row, keep)) : value;
  }
  if (!isRecord(value)) return value;
  if (!parts.some(({ properties }) => properties)) return value;
  const fields = new Map<string, Schema[]>();
  for (const part of parts) {
    for (const [name, own] of activeProperties(part, value)) {
      fields.set(name, [...(fields.get(name) ?? []), ...own]);
    }
  }
  return Object.fromEntries(
    [...fields]
      .filter(([name, field]) => value[name] !== undefined && keep(field))
      .map(([name, field]) => [name, project(field, value[name], keep)]),
  );
}

/** The fields of the form without the secret ones, whatever its conditions say: those may hang on facts that are not in the data. */
function open(schema: Schema, value: unknown): unknown {
  if (Array.isArray(value)) {
    const { items } = schema;
    return items ? value.map((row) => open(items, row)) : value;
  }
  const fields = orderedProperties(schema);
  if (!isRecord(value) || fields.length === 0) return value;
  return Object.fromEntries(
    fields
      .filter(([name, field]) => value[name] !== undefined && !field.writeOnly)
      .map(([name, field]) => [name, open(field, value[name])]),
  );
}

/** The fields that the form only shows, as the case file knows them. */
function facts(schema: Schema, dossier: Data): Data {
  const found: Data = {};
  for (const [name, field] of orderedProperties(schema)) {
    const value = dossier[name];
    if (value === undefined) continue;
    if (field.readOnly) found[name] = value;
    else if (field.properties && isRecord(value)) found[name] = facts(field, value);
  }
  return found;
}

function withoutShown(schema: Schema, data: Data): Data {
  const fields = new Map(orderedProperties(schema));
  return Object.fromEntries(
    Object.entries(data).flatMap(([name, value]) => {
      const field = fields.get(name);
      if (field?.readOnly) return [];
      return [[name, field?.properties && isRecord(value) ? withoutShown(field, value) : value]];
    }),
  );
}
