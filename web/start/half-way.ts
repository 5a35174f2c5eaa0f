import { type Bericht, zonderOvername } from '../../forms/bericht.ts';
import type { Data, Schema } from '../../forms/schema.ts';
import type { LoadedForm } from '../api/formulieren.ts';

const berichtOf = (form: LoadedForm): Bericht | undefined =>
  (form.schema as Schema)['x-bericht'] as Bericht | undefined;

/** Where a case that ran elsewhere may begin, in the order of the process. */
export const milestonesOf = (form: LoadedForm): readonly string[] =>
  berichtOf(form)?.mijlpalen ?? [];

/** The form for a case that begins here: what was done elsewhere is only asked where the process needs it. */
export function formAt(form: LoadedForm, mijlpaal: string | undefined): LoadedForm {
  const section = leftOut(form, mijlpaal);
  if (!section) return form;
  const { [section]: _, ...properties } = form.schema.properties as Record<string, Schema>;
  return { ...form, schema: { ...form.schema, properties } };
}

/** The answers to that form: what was filled in for another beginning does not go along. */
export function answersAt(form: LoadedForm, mijlpaal: string | undefined, data: Data): Data {
  const section = leftOut(form, mijlpaal);
  if (!section) return data;
  const { [section]: _, ...rest } = data;
  return rest;
}

const leftOut = (form: LoadedForm, mijlpaal: string | undefined): string | undefined =>
  zonderOvername(berichtOf(form), mijlpaal)?.slice(1);
