import type { Field } from './fields.ts';
import { message } from './messages.ts';
import { escapeMember, membersOf, type Pointer } from './schema.ts';

/** What is wrong with one field, in words for the person who filled in the form. */
export type FormError = {
  /** JSON pointer into the data, also for what is missing */
  pointer: Pointer;
  /** the broken keyword of the schema */
  regel: string;
  /** plain Dutch (B1) */
  melding: string;
};

/** The part of ajv's error object that we read. */
export type RawError = { instancePath: string; keyword: string; params: Record<string, unknown> };

/** When one field breaks several rules, the first of these is what the person has to hear. */
const FIRST = [
  'required',
  'type',
  'minLength',
  'pattern',
  'minItems',
  'format',
  'oneOf',
  'multipleOf',
];
const rank = (keyword: string): number => {
  const place = FIRST.indexOf(keyword);
  return place < 0 ? FIRST.length : place;
};

/**
 * Turns ajv's errors into one error per field, in the order of the screen. `if` is the shadow of the rule
 * in its `then`; the `const` of a choice is the shadow of its `oneOf`. A field that is only shown has no
 * error that the reader could repair, so it has none.
 */
export function formErrors(raw: readonly RawError[], fields: readonly Field[]): FormError[] {
  const perField = new Map<Pointer, { error: RawError; place: number; field: Field }>();
  for (const error of raw) {
    if (error.keyword === 'if') continue;
    const pointer = pointerOf(error);
    const { field, place } = fieldAt(pointer, fields);
    if (field.toon) continue;
    const known = perField.get(pointer);
    if (known && rank(known.error.keyword) <= rank(error.keyword)) continue;
    perField.set(pointer, { error, place, field });
  }
  return [...perField]
    .sort(([a, one], [b, other]) => byRow(a, b) || one.place - other.place)
    .map(([pointer, { error, field }]) => ({
      pointer,
      regel: error.keyword,
      melding: message(error, field),
    }));
}

/** ajv points at the object that misses a member; the reader looks for the member. */
function pointerOf({ instancePath, params }: RawError): Pointer {
  const member = params.missingProperty ?? params.additionalProperty;
  return typeof member === 'string' ? `${instancePath}/${escapeMember(member)}` : instancePath;
}

/** The field of a pointer; of something the form does not know, the nearest that it stands in. */
function fieldAt(pointer: Pointer, fields: readonly Field[]): { field: Field; place: number } {
  const pattern = pointer.replace(/\/\d+(?=\/|$)/g, '/*');
  const titel = membersOf(pointer).at(-1) ?? '';
  for (let pad = pattern; pad; pad = pad.slice(0, pad.lastIndexOf('/'))) {
    const place = fields.findIndex((field) => field.pad === pad);
    const known = fields[place];
    if (known) return { field: pad === pattern ? known : { ...known, titel }, place };
  }
  return { field: { pad: pattern, titel, soort: 'groep' }, place: fields.length };
}

/** Within one list row 2 comes after all of row 1, whatever the order of the fields in a row. */
function byRow(a: Pointer, b: Pointer): number {
  const [one, other] = [a.split('/'), b.split('/')];
  for (let i = 0; i < Math.min(one.length, other.length); i += 1) {
    if (one[i] === other[i]) continue;
    return /^\d+$/.test(one[i] ?? '') && /^\d+$/.test(other[i] ?? '')
      ? Number(one[i]) - Number(other[i])
      : 0;
  }
  return 0;
}
