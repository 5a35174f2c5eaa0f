import { type FieldKind, kindOf } from '../../forms/fields.ts';
import { isRecord, type Schema } from '../../forms/schema.ts';

/** A file of `forms/` as it is edited. */
export type FormFile = Schema & {
  'x-doel'?: Record<string, string>;
  'x-proces'?: Record<string, string>;
  'x-ui'?: Record<string, unknown>;
};

export const KINDS = [
  'tekst',
  'lange-tekst',
  'getal',
  'bedrag',
  'datum',
  'ja-nee',
  'keuze',
  'meer-keuzes',
  'vinkje',
] as const;
export type Kind = (typeof KINDS)[number];

/** One field of a section that the form brings itself. */
export type FormField = {
  readonly naam: string;
  readonly schema: Schema;
  readonly verplicht: boolean;
  /** it is there only when another field of the section has this answer */
  readonly als: Condition | null;
};
export type Condition = { readonly veld: string; readonly waarde: unknown };

/** A form that asks nothing yet. */
export const emptyForm = (id: string, titel: string): FormFile => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: id,
  title: titel,
  type: 'object',
  properties: {},
  required: [],
  examples: [],
});

/** As it is written in a file. */
export const textOf = (file: FormFile): string => `${JSON.stringify(file, null, 2)}\n`;

/** @returns null when the text is no form that can be edited by pointing */
export function formOf(text: string): FormFile | null {
  try {
    const read: unknown = JSON.parse(text);
    const fits =
      isRecord(read) &&
      isRecord(read.properties) &&
      Object.values(read.properties).every((part) => isRecord(part)) &&
      (read.required === undefined || Array.isArray(read.required));
    return fits ? (read as FormFile) : null;
  } catch {
    return null;
  }
}

/** Of a field: a whole question would be no name. */
const LONGEST_NAME = 40;

/** A name for a field that nobody has: `Soort inkomen` becomes `soortInkomen`. */
export function nameFor(title: string, taken: readonly string[]): string {
  const words = title
    .normalize('NFD')
    .replace(/[^a-zA-Z0-9 ]/g, '')
    .trim()
    .split(/\s+/)
    .filter(Boolean);
  const [first = 'veld', ...rest] = words;
  let base = first.toLowerCase().replace(/^[0-9]+/, '');
  for (const word of rest) {
    const next = base + word[0]?.toUpperCase() + word.slice(1).toLowerCase();
    if (next.length > LONGEST_NAME) break;
    base = next;
  }
  base = base.slice(0, LONGEST_NAME);
  const name = base || 'veld';
  return firstFree((count) => (count === 1 ? name : `${name}${count}`), taken);
}

/** What a new question is called until it is known what it asks; of the file, so the same in every language of the page. */
export const UNNAMED = 'Nieuwe vraag';
export const isUnnamed = (naam: string): boolean => /^nieuweVraag\d*$/.test(naam);

/** A code for an answer: `Ja, deels` becomes `ja-deels`. */
export function codeFor(title: string, taken: readonly string[]): string {
  const code =
    title
      .normalize('NFD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 40) || 'antwoord';
  return firstFree((count) => (count === 1 ? code : `${code}-${count}`), taken);
}

function firstFree(make: (count: number) => string, taken: readonly string[]): string {
  let count = 1;
  while (taken.includes(make(count))) count += 1;
  return make(count);
}

/** What a new field of this kind says of its answers. */
export function newField(kind: Kind, title: string): Schema {
  const choices = [
    { const: 'eerste', title: 'Eerste antwoord' },
    { const: 'tweede', title: 'Tweede antwoord' },
  ];
  switch (kind) {
    case 'tekst':
      return { type: 'string', title, minLength: 1, maxLength: 200 };
    case 'lange-tekst':
      return { type: 'string', title, minLength: 1, maxLength: 2000 };
    case 'getal':
      return { type: 'integer', title, minimum: 0, maximum: 1_000_000 };
    case 'bedrag':
      return { type: 'number', title, minimum: 0, maximum: 10_000_000, multipleOf: 0.01 };
    case 'datum':
      return { type: 'string', title, format: 'date' };
    case 'ja-nee':
      return { type: 'boolean', title };
    case 'vinkje':
      return { type: 'boolean', title, const: true };
    case 'keuze':
      return { type: 'string', title, oneOf: choices };
    case 'meer-keuzes':
      return {
        type: 'array',
        title,
        uniqueItems: true,
        items: { type: 'string', oneOf: choices },
      };
  }
}

/** The answers of a choice; null when the field is no choice of ours. */
export const choicesOf = (schema: Schema): readonly Schema[] | null =>
  schema.oneOf ?? schema.items?.oneOf ?? null;

export const withChoices = (schema: Schema, oneOf: readonly Schema[]): Schema =>
  schema.items ? { ...schema, items: { ...schema.items, oneOf } } : { ...schema, oneOf };

export const kindOfField = (schema: Schema): FieldKind => kindOf(schema);

/** The answers on which another field may depend. */
export function answersOf({ schema }: FormField): readonly { waarde: unknown; titel: string }[] {
  if (schema.type === 'boolean' && schema.const === undefined)
    return [
      { waarde: true, titel: 'Ja' },
      { waarde: false, titel: 'Nee' },
    ];
  return schema.type === 'string'
    ? (schema.oneOf ?? []).map((one) => ({ waarde: one.const, titel: one.title ?? `${one.const}` }))
    : [];
}

/** The one question that a condition asks, when it is that simple: it adds fields of its own, and no more than that. */
function askedBy({ if: asks, then: adds, ...rest }: Schema, section: Schema): Condition | null {
  const { properties = {}, required = [], ...more } = adds ?? {};
  const own = Object.keys(properties);
  const isSimple =
    own.length > 0 &&
    Object.keys(more).length === 0 &&
    Object.keys(rest).length === 0 &&
    required.every((name) => own.includes(name)) &&
    own.every((name) => section.properties?.[name] === undefined);
  if (!isSimple) return null;
  const [[veld, schema] = ['', {}], ...others] = Object.entries(asks?.properties ?? {});
  return others.length === 0 && veld !== '' && 'const' in schema
    ? { veld, waarde: schema.const }
    : null;
}

const sameAs = (a: Condition | null, b: Condition | null): boolean =>
  a?.veld === b?.veld && a?.waarde === b?.waarde;

/** The fields of a section in the order of the screen: what depends on a field stands after it. */
export function fieldsIn(section: Schema): FormField[] {
  const of = (part: Schema, als: Condition | null): FormField[] =>
    Object.entries(part.properties ?? {}).map(([naam, schema]) => ({
      naam,
      schema,
      verplicht: part.required?.includes(naam) ?? false,
      als,
    }));
  const conditional = (section.allOf ?? []).flatMap((part) => {
    const als = askedBy(part, section);
    return als && part.then ? of(part.then, als) : [];
  });
  const after = (field: FormField): FormField[] => [
    field,
    ...conditional.filter(({ als }) => als?.veld === field.naam).flatMap(after),
  ];
  return of(section, null).flatMap(after);
}

/** The section with these fields; conditions that are not that simple stay as they are. */
export function withFields(section: Schema, fields: readonly FormField[]): Schema {
  const kept = (section.allOf ?? []).filter((part) => !(askedBy(part, section) && part.then));
  const conditions = fields.flatMap(({ als }) => (als ? [als] : []));
  const distinct = conditions.filter(
    (one, at) => conditions.findIndex((other) => sameAs(other, one)) === at,
  );
  const partOf = (als: Condition | null) => {
    const own = fields.filter((field) => sameAs(field.als, als));
    const required = own.flatMap(({ naam, verplicht }) => (verplicht ? [naam] : []));
    return {
      properties: Object.fromEntries(own.map(({ naam, schema }) => [naam, schema])),
      ...(required.length > 0 ? { required } : {}),
    };
  };
  const { properties: _, required: __, allOf: ___, ...rest } = section;
  const allOf = [
    ...kept,
    ...distinct.map((als) => ({
      if: { properties: { [als.veld]: { const: als.waarde } }, required: [als.veld] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: partOf(als),
    })),
  ];
  return { ...rest, ...partOf(null), ...(allOf.length > 0 ? { allOf } : {}) };
}

/** Moves one of a list one place; at the end of the list it stays. */
export function moved<T>(list: readonly T[], at: number, by: -1 | 1): T[] {
  const next = [...list];
  const [one, other] = [next[at], next[at + by]];
  if (one !== undefined && other !== undefined) [next[at], next[at + by]] = [other, one];
  return next;
}

/** Moves a field past its neighbour with the same condition. */
export function movedField(fields: readonly FormField[], naam: string, by: -1 | 1): FormField[] {
  const field = fields.find((one) => one.naam === naam);
  if (!field) return [...fields];
  const peers = fields.filter(({ als }) => sameAs(als, field.als));
  const order = moved(peers, peers.indexOf(field), by);
  let next = 0;
  return fields.map((one) => (sameAs(one.als, field.als) ? (order[next++] ?? one) : one));
}

/** A property set, or left out when there is nothing to say. */
export function withWord<T extends object>(from: T, key: string, value: unknown): T {
  const { [key]: _, ...rest } = from as Record<string, unknown>;
  const empty = value === '' || value === undefined || value === false;
  return (empty ? rest : { ...from, [key]: value }) as T;
}

/** What is said of fields by pointer, when one of them gets another name or goes. */
export function renamed(
  file: FormFile,
  from: string,
  to: string | null,
): Pick<FormFile, 'x-doel' | 'x-proces'> {
  const isOf = (pointer: string) => pointer === from || pointer.startsWith(`${from}/`);
  const follow = (pointer: string) => `${to}${pointer.slice(from.length)}`;
  const { 'x-doel': doel, 'x-proces': proces } = file;
  const purposes = Object.entries(doel ?? {}).flatMap(([pointer, why]) =>
    isOf(pointer) ? (to === null ? [] : [[follow(pointer), why]]) : [[pointer, why]],
  );
  const variables = Object.entries(proces ?? {}).flatMap(([name, pointer]) =>
    isOf(pointer) ? (to === null ? [] : [[name, follow(pointer)]]) : [[name, pointer]],
  );
  return {
    ...(doel ? { 'x-doel': Object.fromEntries(purposes) } : {}),
    ...(proces ? { 'x-proces': Object.fromEntries(variables) } : {}),
  };
}

/** Where a remark about this pointer leads to. */
export const placeId = (pointer: string): string => `plek${pointer.replaceAll('/', '-')}`;

/** A section of the case file. */
export type Section = {
  readonly naam: string;
  readonly titel: string;
  readonly velden: readonly { readonly naam: string; readonly titel: string }[];
};
