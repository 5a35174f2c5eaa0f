import { orderedProperties } from './fields.ts';
import { isRecord, membersOf, type Schema } from './schema.ts';

/** A rejected example: data that breaks one rule, and the pointer at which it must be refused. */
export type Rejected = { gegevens: Record<string, unknown>; fout: string };

/** A file of `forms/` as it is written, with its extensions. */
export type FormFile = Schema & {
  examples?: readonly Record<string, unknown>[];
  'x-afgekeurd'?: readonly Rejected[];
  'x-doel'?: Record<string, string>;
  'x-proces'?: Record<string, string>;
  'x-ui'?: Record<string, unknown>;
};

const REFERENCE = /^\.\.\/shared\/([a-zA-Z]+)\.json$/;

/** What remains of a schema where it only shows what is known: nothing that a reader could fail. */
const SHOWN = ['type', 'title', 'description', 'format', 'oneOf', 'enum', 'items', 'properties'];

/**
 * Puts the sections of `forms/shared` into a form: the result has no `$ref` left. Beside a `$ref` may stand
 * `title`, `description`, `required` and `readOnly` (they replace the section's own), `x-alleen` (only
 * these fields) and `x-toon` (these fields, shown only, before the fields that are asked).
 *
 * @throws Error when the form refers to anything but a section of `forms/shared`
 */
export function bundle(file: FormFile, sections: ReadonlyMap<string, FormFile>): FormFile {
  const form = structuredClone(file);
  const doel: Record<string, string> = {};
  const ui: Record<string, unknown> = {};
  const rejected: Rejected[] = [];

  form.properties = inline(form.properties ?? {});
  for (const condition of form.allOf ?? []) {
    if (condition.then?.properties) condition.then.properties = inline(condition.then.properties);
  }
  return {
    ...form,
    'x-ui': merge(ui, form['x-ui'] ?? {}),
    'x-doel': { ...doel, ...form['x-doel'] },
    'x-afgekeurd': [...(form['x-afgekeurd'] ?? []), ...rejected],
  };

  function inline(properties: Record<string, Schema>): Record<string, Schema> {
    return Object.fromEntries(
      Object.entries(properties).map(([name, use]) => [name, use.$ref ? section(name, use) : use]),
    );
  }

  function section(name: string, use: Schema): Schema {
    const source = sections.get(REFERENCE.exec(use.$ref ?? '')?.[1] ?? '');
    if (!source) {
      throw new Error(
        `form '${file.$id}' refers to '${use.$ref}': refer to a section as '../shared/<sectie>.json'`,
      );
    }
    const schema = applyUse(structuredClone(source), use);
    const kept = Object.fromEntries(orderedProperties(schema));
    for (const [pointer, purpose] of Object.entries(source['x-doel'] ?? {})) {
      if ((membersOf(pointer)[0] ?? '') in kept) doel[`/${name}${pointer}`] = purpose;
    }
    ui[name] = Object.fromEntries(
      Object.entries(source['x-ui'] ?? {}).filter(([key]) => key.startsWith('ui:') || key in kept),
    );
    for (const { gegevens, fout } of source['x-afgekeurd'] ?? []) {
      const field = kept[membersOf(fout)[0] ?? ''];
      if (schema.readOnly || !field || field.readOnly) continue;
      rejected.push({ gegevens: { [name]: gegevens }, fout: `/${name}${fout}` });
    }
    return schema;
  }
}

function applyUse(source: FormFile, use: Schema): Schema {
  const { $id, $schema, examples, ...body } = source;
  for (const key of Object.keys(body)) if (key.startsWith('x-')) delete body[key];
  const { $ref, 'x-alleen': only, 'x-toon': shown, ...own } = use;
  if (own.readOnly) return { ...pick(relax(body), only), ...own };

  const shownNames = isNames(shown) ? shown : [];
  const asked = isNames(only)
    ? only
    : Object.keys(body.properties ?? {}).filter((name) => !shownNames.includes(name));
  const edit = pick(body, asked);
  const show = pick(relax(body), shownNames).properties ?? {};
  for (const field of Object.values(show)) field.readOnly = true;
  return { ...edit, properties: { ...show, ...edit.properties }, ...own };
}

const isNames = (value: unknown): value is string[] => Array.isArray(value);

/** The section with these fields only; a condition stays when all it asks about and nothing else is left. */
function pick(schema: Schema, only: unknown): Schema {
  if (!isNames(only)) return schema;
  const has = (name: string) => only.includes(name);
  const picked: Schema = {
    ...schema,
    properties: Object.fromEntries(
      Object.entries(schema.properties ?? {}).filter(([name]) => has(name)),
    ),
  };
  const missing = only.filter((name) => !(name in (picked.properties ?? {})));
  if (missing.length > 0)
    throw new Error(`unknown field in x-alleen or x-toon: ${missing.join(', ')}`);
  if (schema.required) picked.required = schema.required.filter(has);
  if (schema.allOf) {
    picked.allOf = schema.allOf.filter(({ if: asks }) =>
      Object.keys(asks?.properties ?? {}).every(has),
    );
  }
  return picked;
}

/** The same fields without any rule, the conditional ones included: facts, shown as they are. */
export function relax(schema: Schema): Schema {
  const relaxed: Schema = {};
  for (const key of SHOWN) if (key in schema) relaxed[key] = schema[key];
  if (schema.properties) {
    relaxed.properties = Object.fromEntries(
      orderedProperties(schema).map(([name, property]) => [name, relax(property)]),
    );
  }
  if (schema.items) relaxed.items = relax(schema.items);
  return relaxed;
}

/** Deep merge; the second argument wins. */
export function merge(
  base: Record<string, unknown>,
  over: Record<string, unknown>,
): Record<string, unknown> {
  const merged = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const known = merged[key];
    merged[key] = isRecord(known) && isRecord(value) ? merge(known, value) : value;
  }
  return merged;
}
