import { escapeMember, type Pointer, type Schema } from './schema.ts';

/** What kind of answer a field takes; decides how a message is worded. */
export type FieldKind =
  | 'tekst'
  | 'keuze'
  | 'vink'
  | 'datum'
  | 'bedrag'
  | 'getal'
  | 'lijst'
  | 'groep';

/** One field of a form, as messages and error lists need it. */
export type Field = {
  /** pointer with `*` for each row of a list */
  pad: Pointer;
  titel: string;
  soort: FieldKind;
  /** shown only, never taken from a submission */
  toon?: true;
};

/**
 * The properties of an object in the order of the screen: a field that a condition adds stands right after
 * the last field the condition asks about.
 */
export function orderedProperties(schema: Schema): [string, Schema][] {
  const ordered: [string, Schema][] = Object.entries(schema.properties ?? {});
  for (const condition of [schema, ...(schema.allOf ?? [])]) {
    const asked = Object.keys(condition.if?.properties ?? {});
    let place = Math.max(
      -1,
      ...asked.map((name) => ordered.findIndex(([known]) => known === name)),
    );
    for (const branch of [condition.then, condition.else]) {
      for (const property of branch ? orderedProperties(branch) : []) {
        const known = ordered.findIndex(([name]) => name === property[0]);
        if (known >= 0) ordered[known] = [property[0], richer(ordered[known]?.[1], property[1])];
        else ordered.splice(++place, 0, property);
      }
    }
  }
  return ordered;
}

/** A branch may only tighten a property ("then at least one row"), or add to it: its title is then elsewhere. */
const richer = (known: Schema | undefined, added: Schema): Schema => ({
  ...added,
  ...known,
  ...(added.properties ? { properties: { ...added.properties, ...known?.properties } } : {}),
});

/** All fields of a form in the order of the screen, sections and lists included. */
export function fieldsOf(schema: Schema, pad: Pointer = '', readOnly = false): Field[] {
  return orderedProperties(schema).flatMap(([name, property]) => {
    const own = `${pad}/${escapeMember(name)}`;
    const toon = readOnly || property.readOnly === true;
    const field: Field = { pad: own, titel: property.title ?? name, soort: kindOf(property) };
    const rows = property.items ? `${own}/*` : own;
    const inner = property.items ?? property;
    const row: Field[] = property.items
      ? [{ pad: rows, titel: inner.title ?? field.titel, soort: kindOf(inner) }]
      : [];
    return [field, ...row]
      .map((one) => (toon ? { ...one, toon: true as const } : one))
      .concat(fieldsOf(inner, rows, toon));
  });
}

/** Whether the values are choices: then the text comes from us, not from whoever fills in the form. */
export const hasChoices = (schema: Schema): boolean =>
  schema.enum !== undefined || schema.oneOf?.every((option) => 'const' in option) === true;

export function kindOf(schema: Schema): FieldKind {
  if (schema.type === 'array') return schema.items && hasChoices(schema.items) ? 'keuze' : 'lijst';
  if (schema.type === 'object') return 'groep';
  if (schema.type === 'boolean') return schema.const === true ? 'vink' : 'keuze';
  if (hasChoices(schema)) return 'keuze';
  if (schema.format === 'date') return 'datum';
  if (schema.type === 'number') return 'bedrag';
  return schema.type === 'integer' ? 'getal' : 'tekst';
}
