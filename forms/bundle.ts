import type { Bericht } from './bericht.ts';
import { orderedProperties } from './fields.ts';
import { isRecord, membersOf, type Pointer, type Schema } from './schema.ts';

/** A rejected example: data that breaks one rule, and the pointer at which it must be refused. */
export type Rejected = { gegevens: Record<string, unknown>; fout: string };

/** A file of `forms/` as it is written, with its extensions. */
export type FormFile = Schema & {
  examples?: readonly Record<string, unknown>[];
  'x-afgekeurd'?: readonly Rejected[];
  'x-bericht'?: Bericht;
  'x-doel'?: Record<string, string>;
  'x-proces'?: Record<string, string>;
  'x-ui'?: Record<string, unknown>;
  'x-verleden'?: readonly Pointer[];
};

const REFERENCE = /^\.\.\/shared\/([a-zA-Z]+)\.json$/;

/** What remains of a schema where it only shows what is known: nothing that a reader could fail. */
const SHOWN = ['type', 'title', 'description', 'format', 'oneOf', 'enum', 'items', 'properties'];

/**
 * Puts the sections of `forms/shared` into a form: the result has no `$ref` left. Beside a `$ref` may stand
 * `title`, `description`, `required` and `readOnly` (they replace the section's own), `x-alleen` (only
 * these fields), `x-toon` (these fields, shown only, before the fields that are asked) and, beside `readOnly`,
 * `x-als-bekend` (what applies to few cases: left out while nothing of it is known).
 *
 * @throws Error when the form refers to anything but a section of `forms/shared`
 */
export function bundle(file: FormFile, sections: ReadonlyMap<string, FormFile>): FormFile {
  const form = structuredClone(file);
  const doel: Record<string, string> = {};
  const ui: Record<string, unknown> = {};
  const rejected: Rejected[] = [];
  const past: Pointer[] = [];

  form.properties = inline(form.properties ?? {});
  for (const { then } of form.allOf ?? []) {
    if (then?.properties) then.properties = inline(then.properties, true);
  }
  return {
    ...form,
    'x-ui': merge(ui, form['x-ui'] ?? {}),
    'x-doel': { ...doel, ...form['x-doel'] },
    'x-afgekeurd': [...(form['x-afgekeurd'] ?? []), ...rejected],
    'x-verleden': [...past, ...(form['x-verleden'] ?? [])],
  };

  function inline(properties: Record<string, Schema>, conditional = false): Record<string, Schema> {
    return Object.fromEntries(
      Object.entries(properties).map(([name, use]) => [
        name,
        use.$ref ? section(name, use, conditional) : use,
      ]),
    );
  }

  function section(name: string, use: Schema, conditional: boolean): Schema {
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
    if (!schema.readOnly) {
      for (const pointer of source['x-verleden'] ?? []) {
        const field = kept[membersOf(pointer)[0] ?? ''];
        if (field && !field.readOnly) past.push(`/${name}${pointer}`);
      }
    }
    ui[name] = Object.fromEntries(
      Object.entries(source['x-ui'] ?? {}).filter(([key]) => key.startsWith('ui:') || key in kept),
    );
    // Part of a section, or a section on a condition, has rules of its own: the form gives the examples.
    if (!schema.readOnly && !conditional && !use['x-alleen']) {
      for (const { gegevens, fout } of source['x-afgekeurd'] ?? []) {
        rejected.push({ gegevens: { [name]: gegevens }, fout: `/${name}${fout}` });
      }
    }
    return schema;
  }
}

function applyUse(source: FormFile, use: Schema): Schema {
  const { $id, $schema, examples, ...body } = source;
  for (const key of Object.keys(body)) if (key.startsWith('x-')) delete body[key];
  const { $ref, 'x-alleen': only, 'x-toon': shown, ...own } = use;
  if (own.readOnly) return { ...pick(relax(body), only), ...own };

  // The whole section: its conditions may hang on a field that the form itself adds to it.
  if (!isNames(only) && !isNames(shown)) return { ...body, ...own };

  const shownNames = isNames(shown) ? shown : [];
  const asked = isNames(only)
    ? only
    : orderedProperties(body).flatMap(([name]) => (shownNames.includes(name) ? [] : [name]));
  const edit = pick(body, asked);
  const show = pick(relax(body), shownNames).properties ?? {};
  for (const field of Object.values(show)) field.readOnly = true;
  return { ...edit, properties: { ...show, ...edit.properties }, ...own };
}

const isNames = (value: unknown): value is string[] => Array.isArray(value);

/**
 * The section with these fields only. A condition that asks about a field that is left out counts as met:
 * who picks the field it adds, wants it asked.
 */
function pick(schema: Schema, only: unknown): Schema {
  if (!isNames(only)) return schema;
  const known = new Map(orderedProperties(schema));
  const missing = only.filter((name) => !known.has(name));
  if (missing.length > 0) throw new Error(`unknown field in x-alleen or x-toon: ${missing.join()}`);
  const picked = narrow(schema, only);
  const conditions: Schema[] = [];
  for (const { if: asks, then } of schema.allOf ?? []) {
    const added = narrow(then ?? {}, only);
    const asked = narrow(asks ?? {}, only);
    if (Object.keys(asked.properties ?? {}).length > 0) {
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      conditions.push({ if: asked, then: added });
    } else {
      picked.properties = { ...picked.properties, ...added.properties };
      picked.required = [...(picked.required ?? []), ...(added.required ?? [])];
    }
  }
  delete picked.allOf;
  const left = conditions.filter(({ then }) => then?.properties || then?.required?.length);
  if (left.length > 0) picked.allOf = left;
  return picked;
}

/** The same schema without the properties that are not named. */
function narrow(schema: Schema, names: readonly string[]): Schema {
  const kept = Object.entries(schema.properties ?? {}).filter(([name]) => names.includes(name));
  const narrowed: Schema = { ...schema };
  delete narrowed.properties;
  if (kept.length > 0) narrowed.properties = Object.fromEntries(kept);
  if (schema.required) narrowed.required = schema.required.filter((name) => names.includes(name));
  return narrowed;
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
