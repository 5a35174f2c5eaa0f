import { openForm } from '../../../forms/browser-runtime.ts';
import { compileForm } from '../../../forms/compile.ts';
import { type FormDefinition, loadForms } from '../../../forms/load.ts';
import { browserModule, validatorFor } from '../../../forms/run-compiled.ts';
import type { Data, Schema } from '../../../forms/schema.ts';

export const forms: readonly FormDefinition[] = [...loadForms().values()];

/** A form on both sides: as the server runs it, and as the browser imports its served module. */
export async function bothSides(schema: Schema) {
  const { code } = compileForm(schema);
  const url = `data:text/javascript,${encodeURIComponent(browserModule(code))}`;
  const { default: module } = await import(url);
  return { server: validatorFor(code), browser: openForm(module) };
}

/** A form of one section, for a test that needs a small one. */
export const formOf = (section: Schema, more: Schema = {}): Schema => ({
  $id: 'test/formulier',
  type: 'object',
  title: 'Test',
  properties: { deel: { type: 'object', title: 'Deel', ...section } },
  required: ['deel'],
  ...more,
});

export const pointersOf = (errors: readonly { pointer: string }[]): string[] =>
  errors.map(({ pointer }) => pointer);

/** Data without one member. */
export function without(data: Data, pointer: string): Data {
  const copy = structuredClone(data);
  const members = pointer.split('/').slice(1);
  const last = members.pop() ?? '';
  let place: unknown = copy;
  for (const member of members) place = (place as Record<string, unknown>)[member];
  delete (place as Record<string, unknown>)[last];
  return copy;
}

/** A condition: `if` these answers, `then` this. */
export const when = (asked: Schema, added: Schema): Schema => ({
  if: asked,
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: added,
});
