import type { FormFile } from './bundle.ts';
import { define, type FormDefinition } from './load.ts';
import { isRecord } from './schema.ts';
import { screen, unsafePattern } from './screen.ts';

/** Largest file of a form in bytes; the largest that comes with the software is a tenth of it. */
export const LARGEST_FORM = 400_000;
/** Deeper than any form of people: only made to exhaust who reads it. */
const DEEPEST = 40;
/** Where a form may refer to: a section of the case file. */
const SECTION = /^\.\.\/shared\/([a-zA-Z]+)\.json$/;

/** Why a text is no form that can be kept; `code` is a text of the catalogue. */
export class UnreadableForm extends Error {
  readonly code:
    | 'te-groot'
    | 'geen-json'
    | 'geen-formulier'
    | 'te-diep'
    | 'andere-id'
    | 'geen-titel'
    | 'verwijzing'
    | 'patroon'
    | 'ongeschikt';
  readonly detail: string;
  constructor(code: UnreadableForm['code'], detail = '') {
    super(code);
    this.code = code;
    this.detail = detail;
  }
}

/**
 * Reads a form as it stands in a file of `forms/`, written by somebody else: nothing of it is compiled or run before all of it was
 * looked at, and it leads to nothing outside the sections that are handed in.
 *
 * @param id `<proces>/<element id>` that it must be of
 * @throws UnreadableForm
 */
export function readFormFile(
  id: string,
  text: string,
  sections: ReadonlyMap<string, FormFile>,
): FormDefinition {
  const file = parse(text);
  if (file.$id !== id) throw new UnreadableForm('andere-id', String(file.$id ?? ''));
  if (typeof file.title !== 'string' || file.title.trim() === '')
    throw new UnreadableForm('geen-titel');
  if (file.type !== 'object' || !isRecord(file.properties))
    throw new UnreadableForm('geen-formulier');
  for (const [key, value] of keywordsOf(file)) {
    if (key === '$ref' && !sections.has(SECTION.exec(String(value))?.[1] ?? ''))
      throw new UnreadableForm('verwijzing', String(value).slice(0, 200));
    if (key === 'pattern' && typeof value === 'string' && unsafePattern(value).length > 0)
      throw new UnreadableForm('patroon', value.slice(0, 200));
  }
  return usable(() => {
    const form = define(id, file, sections);
    // Extensions stand at the root, and are no part of what is compiled.
    const plain = Object.entries(form.schema).filter(
      ([key]) => !key.startsWith('x-') && key !== 'examples',
    );
    const [problem] = screen(Object.fromEntries(plain));
    if (problem) throw new Error(problem);
    return form;
  });
}

function parse(text: string): FormFile {
  if (Buffer.byteLength(text) > LARGEST_FORM) throw new UnreadableForm('te-groot');
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch (error) {
    throw new UnreadableForm('geen-json', (error as Error).message.slice(0, 200));
  }
  if (!isRecord(file)) throw new UnreadableForm('geen-formulier');
  if (isDeeper(file, DEEPEST)) throw new UnreadableForm('te-diep');
  return file;
}

const isDeeper = (node: unknown, left: number): boolean =>
  typeof node === 'object' &&
  node !== null &&
  (left === 0 || Object.values(node).some((value) => isDeeper(value, left - 1)));

/** Every keyword with what it says, also in properties: a field may have any name, and then its value is a schema. */
function keywordsOf(node: unknown): [string, unknown][] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => [
    [key, value] as [string, unknown],
    ...keywordsOf(value),
  ]);
}

/** What the neighbours have against a form, they say to its author by throwing. */
function usable<T>(make: () => T): T {
  try {
    return make();
  } catch (error) {
    throw new UnreadableForm('ongeschikt', (error as Error).message.slice(0, 300));
  }
}
