import { loadForms } from '../../forms/load.ts';
import { addDays, type Day, daysBetween } from '../../law/calendar.ts';

/** What a form holds: sections of the case file with their fields. */
export type Sections = Record<string, Record<string, unknown>>;

const forms = loadForms();
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** The day on which the examples of the forms were written, where nothing in one says otherwise. */
const WRITTEN_ON = '2026-11-02';

/**
 * An example of a form as somebody would fill it in today: its days are moved such that the last thing that has happened
 * happened today; what lies ahead lies as far ahead.
 *
 * @param like fields that the example must have; the first one that has them, or else the first one
 * @throws Error when there is no such form, or it has no example
 */
export function exampleOf(form: string, today: Day, like: Sections = {}): Sections {
  const known = forms.get(form);
  const examples = (known?.voorbeelden ?? []) as readonly Sections[];
  const example = examples.find((one) => isLike(one, like)) ?? examples[0];
  if (!known || !example) throw new Error(`the form ${form} has no example`);
  const past = ((known.schema['x-verleden'] ?? []) as readonly string[]).flatMap((pointer) => {
    const value = at(example, pointer);
    return typeof value === 'string' && DAY.test(value) ? [value] : [];
  });
  const anchor = past.sort().at(-1) ?? WRITTEN_ON;
  const moved = (value: unknown): unknown => {
    if (typeof value === 'string')
      return DAY.test(value) ? addDays(today, daysBetween(anchor, value)) : value;
    if (Array.isArray(value)) return value.map(moved);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, moved(part)]));
  };
  return moved(example) as Sections;
}

/** Section by section changed; a field that is `undefined` is left out. */
export const changed = (sections: Sections, changes: Sections = {}): Sections =>
  Object.fromEntries(
    [...new Set([...Object.keys(sections), ...Object.keys(changes)])].map((name) => [
      name,
      Object.fromEntries(
        Object.entries({ ...sections[name], ...changes[name] }).filter(
          ([, value]) => value !== undefined,
        ),
      ),
    ]),
  );

const isLike = (example: Sections, like: Sections): boolean =>
  Object.entries(like).every(([section, fields]) =>
    Object.entries(fields).every(([field, value]) => example[section]?.[field] === value),
  );

const at = (data: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, name) => (value as Record<string, unknown> | undefined)?.[name], data);
