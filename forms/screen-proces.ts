import { type FieldKind, hasChoices, kindOf, orderedProperties } from './fields.ts';
import type { ProcesMapping } from './proces-variabelen.ts';
import { membersOf, type Schema } from './schema.ts';

/** Sections about who the person is; nothing of them may reach the engine (docs/design §2). */
const PERSONAL_SECTIONS = new Set(['persoon', 'identiteit', 'contact']);
/** Fields that identify somebody or say something about health, in whatever section. */
const PERSONAL_FIELDS =
  /bsn|naam|geboorte|adres|straat|huisnummer|postcode|telefoon|mail|rekening|iban|gezond|medisch|zorg|beperking/i;
/** Free text can hold anything, so it never goes to the engine. */
const CODED: readonly FieldKind[] = ['keuze', 'vink', 'datum', 'bedrag', 'getal'];

/** What is wrong with an `x-proces`: the engine gets codes, flags, dates and amounts, never a person. */
export function screenProces(schema: Schema, mapping: ProcesMapping): string[] {
  return Object.entries(mapping).flatMap(([variable, pointer]) => {
    const why = problem(schema, pointer);
    return why ? [`x-proces '${variable}' at ${pointer} ${why}`] : [];
  });
}

function problem(schema: Schema, pointer: string): string | undefined {
  const members = membersOf(pointer);
  let field: Schema | undefined = schema;
  for (const member of members) {
    field = field && new Map(orderedProperties(field)).get(member);
    if (field?.readOnly) return 'is only shown by this form: the engine knows it already';
  }
  if (!field) return 'is no field of this form';
  const personal = members.some((member) => PERSONAL_FIELDS.test(member));
  if (personal || PERSONAL_SECTIONS.has(members[0] ?? '') || field.writeOnly) {
    return 'is personal: keep it in the case file';
  }
  if (
    !CODED.includes(kindOf(field)) ||
    (field.type === 'array' && !hasChoices(field.items ?? {}))
  ) {
    return 'is free text or a list: hand over a code, a flag, a date or an amount';
  }
  return undefined;
}
