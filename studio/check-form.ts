import { type Bericht, screenBericht } from '../forms/bericht.ts';
import { bundle, type FormFile } from '../forms/bundle.ts';
import { fieldsOf, kindOf, orderedProperties } from '../forms/fields.ts';
import { screenVerleden } from '../forms/future-dates.ts';
import { escapeMember, isRecord, membersOf, type Schema } from '../forms/schema.ts';
import { screen, unsafePattern } from '../forms/screen.ts';
import { screenProces } from '../forms/screen-proces.ts';
import { plain } from './plain.ts';
import { attention, fault, type Remark } from './remark.ts';

const LONGEST_TITLE = 80;
/** What is said of a field of a person must say why it is asked: names of fields that point at one. */
const PERSONAL =
  /bsn|naam|geboorte|adres|straat|huisnummer|postcode|telefoon|mail|rekening|iban|gezond|medisch|zorg|beperking/i;

/** The case file and the forms as they are: what a form may refer to. */
export type KnownToForms = {
  /** id that the form must have */
  readonly id: string;
  readonly secties: ReadonlyMap<string, FormFile>;
};

/** Everything that is wrong with a form, and what could be said more plainly. */
export function checkForm(file: FormFile, known: KnownToForms): Remark[] {
  const wrong = ofFile(file, known);
  // A reference that leads nowhere, or a form that is not built of objects, cannot be put together.
  if (wrong.some(({ ernst }) => ernst === 'fout')) return wrong;
  let whole: FormFile;
  try {
    whole = bundle(file, known.secties);
  } catch (error) {
    return [...wrong, fault('', 'formulier-onderdeel', (error as Error).message.slice(0, 200))];
  }
  const { examples: _, ...schema } = whole;
  return [
    ...wrong,
    ...screen(withoutOwn(schema)).map((why) => fault(placeIn(why), 'formulier-geweigerd', why)),
    ...ofProces(schema, file['x-proces'] ?? {}),
    ...said(screenBericht(schema, (file['x-bericht'] as Bericht | undefined) ?? null)),
    ...said(screenVerleden(schema, whole['x-verleden'] ?? [])),
    ...ofPurposes(schema, file),
    ...ofExamples(file),
  ];
}

const said = (problems: readonly string[]): Remark[] =>
  problems.map((why) => fault('', 'formulier-geweigerd', why));

/** Screening names the place first: `/properties/besluit/properties/reden/pattern: why`. */
const placeIn = (why: string): string =>
  [...(/^(\/\S*?):/.exec(why)?.[1] ?? '').matchAll(/\/properties\/([^/]+)/g)]
    .map(([, name]) => `/${name}`)
    .join('');

const withoutOwn = (schema: Schema): Schema =>
  Object.fromEntries(Object.entries(schema).filter(([key]) => !key.startsWith('x-')));

/** What can be seen in the file itself, before its sections are put in. */
function ofFile(file: FormFile, { id, secties }: KnownToForms): Remark[] {
  const remarks: Remark[] = [];
  if (file.$id !== id) remarks.push(fault('', 'formulier-id', id));
  if (file.type !== 'object') remarks.push(fault('', 'formulier-type'));
  remarks.push(
    ...ofWords('', 'titel', file.title ?? ''),
    ...ofWords('', 'uitleg', file.description),
  );
  if (!file.title?.trim()) remarks.push(fault('', 'formulier-titel'));
  const parts = [file, ...(file.allOf ?? []).flatMap(({ then }) => (then ? [then] : []))];
  const sections = parts.flatMap(({ properties }) =>
    isRecord(properties) ? Object.entries(properties) : [],
  );
  if (sections.length === 0) remarks.push(fault('', 'formulier-leeg'));
  for (const [name, section] of sections) {
    const plek = `/${escapeMember(name)}`;
    if (!isRecord(section)) remarks.push(fault(plek, 'formulier-onderdeel', name));
    else if (typeof section.$ref === 'string')
      remarks.push(...ofReference(plek, section.$ref, secties));
    // A branch that only asks for more of a section shows nothing of its own.
    else if (section.title !== undefined || file.properties?.[name] === section)
      remarks.push(...ofOwnSection(plek, name, section, secties));
  }
  return remarks;
}

function ofReference(plek: string, $ref: string, secties: KnownToForms['secties']): Remark[] {
  const name = /^\.\.\/shared\/([a-zA-Z]+)\.json$/.exec($ref)?.[1];
  if (name === undefined) return [fault(plek, 'formulier-verwijzing', $ref.slice(0, 200))];
  return secties.has(name) ? [] : [fault(plek, 'formulier-sectie', name)];
}

/** A section that this form brings itself: each of its fields has a label that people understand. */
function ofOwnSection(
  plek: string,
  name: string,
  section: Schema,
  secties: KnownToForms['secties'],
): Remark[] {
  const remarks: Remark[] = [];
  if (section.type !== 'object') return [fault(plek, 'formulier-onderdeel', name)];
  if (secties.has(name)) remarks.push(attention(plek, 'formulier-eigen-sectie', name));
  if (!section.title?.trim()) remarks.push(fault(plek, 'formulier-label', name));
  remarks.push(
    ...ofWords(plek, 'titel', section.title),
    ...ofWords(plek, 'uitleg', section.description),
  );
  const fields = orderedProperties(section);
  if (fields.length === 0)
    remarks.push(fault(plek, 'formulier-sectie-leeg', section.title ?? name));
  for (const condition of section.allOf ?? []) {
    for (const asked of Object.keys(condition.if?.properties ?? {}))
      if (!fields.some(([known]) => known === asked))
        remarks.push(fault(plek, 'formulier-voorwaarde', asked));
  }
  return [
    ...remarks,
    ...fields.flatMap(([own, field]) => ofField(`${plek}/${escapeMember(own)}`, own, field)),
  ];
}

function ofField(plek: string, name: string, field: Schema): Remark[] {
  const remarks: Remark[] = [];
  if (!/^[a-z][a-zA-Z0-9]*$/.test(name)) remarks.push(fault(plek, 'formulier-naam', name));
  if (typeof field.$ref === 'string')
    return [fault(plek, 'formulier-verwijzing', field.$ref.slice(0, 200))];
  if (!field.title?.trim()) remarks.push(fault(plek, 'formulier-label', name));
  remarks.push(
    ...ofWords(plek, 'titel', field.title),
    ...ofWords(plek, 'uitleg', field.description),
  );
  if (typeof field.pattern === 'string' && unsafePattern(field.pattern).length > 0)
    remarks.push(fault(plek, 'formulier-patroon', field.pattern.slice(0, 80)));
  const choices = field.oneOf ?? field.items?.oneOf;
  if (choices) remarks.push(...ofChoices(plek, choices));
  if (kindOf(field) === 'tekst' && field.maxLength === undefined && field.format === undefined)
    remarks.push(attention(plek, 'formulier-lengte', field.title ?? name));
  const rows = field.items ?? field;
  return [
    ...remarks,
    ...(rows.properties
      ? orderedProperties(rows).flatMap(([own, inner]) =>
          ofField(`${plek}/${escapeMember(own)}`, own, inner),
        )
      : []),
  ];
}

function ofChoices(plek: string, choices: readonly Schema[]): Remark[] {
  const values = choices.map(({ const: value }) => value);
  const remarks: Remark[] = [];
  if (choices.length < 2) remarks.push(fault(plek, 'formulier-keuzes'));
  const double = values.find((value, at) => values.indexOf(value) < at);
  if (double !== undefined) remarks.push(fault(plek, 'formulier-keuze-dubbel', String(double)));
  const nameless = choices.find(({ title }) => !title?.trim());
  if (nameless) remarks.push(fault(plek, 'formulier-keuze-label', String(nameless.const)));
  return [...remarks, ...choices.flatMap(({ title }) => ofWords(plek, 'titel', title))];
}

/** Is it plain Dutch, without mark-up? */
function ofWords(plek: string, what: 'titel' | 'uitleg', words: unknown): Remark[] {
  if (words === undefined) return [];
  if (typeof words !== 'string') return [fault(plek, 'formulier-label', what)];
  return [
    ...plain(plek, words),
    ...(what === 'titel' && words.length > LONGEST_TITLE
      ? [attention(plek, 'formulier-titel-lang', words.slice(0, 80))]
      : []),
  ];
}

/** What goes to the engine are codes, flags, days and amounts, never a person. */
function ofProces(schema: Schema, mapping: Record<string, string>): Remark[] {
  return Object.entries(mapping).flatMap(([variable, pointer]) => [
    ...screenProces(schema, { [variable]: pointer }).map(() =>
      fault(pointer, 'formulier-proces', variable),
    ),
    ...(/^[a-z][a-zA-Z0-9]*$/.test(variable)
      ? []
      : [fault(pointer, 'formulier-variabele', variable)]),
  ]);
}

/** Why a field of a person is asked: for the fields that this form brings itself; a section of the case file says it of its own. */
function ofPurposes(whole: FormFile, file: FormFile): Remark[] {
  const own = new Set(
    Object.entries(file.properties ?? {}).flatMap(([name, { $ref }]) => ($ref ? [] : [name])),
  );
  const purposes = whole['x-doel'] ?? {};
  const fields = fieldsOf(whole);
  const known = new Set(fields.map(({ pad }) => pad));
  return [
    ...fields
      .filter(({ pad }) => {
        const [section = '', ...rest] = membersOf(pad);
        return own.has(section) && PERSONAL.test(rest.at(-1) ?? '') && !purposes[pad];
      })
      .map(({ pad, titel }) => fault(pad, 'formulier-doel', titel)),
    ...Object.keys(file['x-doel'] ?? {})
      .filter((pad) => !known.has(pad))
      .map((pad) => fault(pad, 'formulier-doel-onbekend', pad)),
  ];
}

/** A form without an example is a form that nobody ever filled in. */
const ofExamples = ({ examples }: FormFile): Remark[] =>
  examples?.length ? [] : [attention('', 'formulier-voorbeeld')];
