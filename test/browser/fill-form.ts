import type { Page } from 'playwright-core';
import { orderedProperties } from '../../forms/fields.ts';
import { loadForms } from '../../forms/load.ts';
import { isRecord, type Schema } from '../../forms/schema.ts';

const forms = loadForms();

/** Fills in a form as a person does, field by field, with its first example; `changes` per section. */
export async function fillForm(page: Page, id: string, changes: object = {}): Promise<void> {
  const form = forms.get(id);
  if (!form) throw new Error(`no form ${id}`);
  const example = form.voorbeelden[0] ?? {};
  const data = Object.fromEntries(
    Object.entries(example).map(([section, values]) => [
      section,
      { ...(values as object), ...(changes as Record<string, object>)[section] },
    ]),
  );
  await fillObject(page, form.schema, data, 'root');
}

async function fillObject(
  page: Page,
  schema: Schema,
  data: Record<string, unknown>,
  path: string,
): Promise<void> {
  const fields = new Map(orderedProperties(schema));
  for (const [name, field] of fields) {
    const value = data[name];
    if (value !== undefined && !field.readOnly) await fill(page, field, value, `${path}_${name}`);
  }
}

async function fill(page: Page, field: Schema, value: unknown, id: string): Promise<void> {
  if (Array.isArray(value)) return fillList(page, field, value, id);
  if (isRecord(value)) return fillObject(page, field, value, id);
  const options = field.oneOf?.map((option) => option.const) ?? [true, false];
  const choice = options.indexOf(value);
  const ids = `:is(#${id}, #${id}-${Math.max(choice, 0)})`;
  const control = page.locator(`:is(input, select, textarea)${ids}`).first();
  const kind = await control.evaluate((node) => (node as { type?: string }).type);
  if (kind === 'radio' || kind === 'checkbox') await control.check();
  else if (kind === 'select-one') await control.selectOption(String(choice));
  else await control.fill(typed(field, value));
}

async function fillList(
  page: Page,
  field: Schema,
  rows: readonly unknown[],
  id: string,
): Promise<void> {
  const { items = {} } = field;
  if (items.oneOf) {
    for (const row of rows) {
      const index = items.oneOf.findIndex((option) => option.const === row);
      await page.locator(`#${id}-${index}`).check();
    }
    return;
  }
  for (const [index, row] of rows.entries()) {
    const inRow = page.locator(`[id="${id}_${index}"], [id^="${id}_${index}_"]`);
    if ((await inRow.count()) === 0) {
      await page
        .getByRole('group', { name: field.title ?? '' })
        .getByRole('button', { name: 'Regel toevoegen' })
        .last()
        .click();
    }
    await fill(page, items, row, `${id}_${index}`);
  }
}

/** A date and a number as people type them. */
function typed(field: Schema, value: unknown): string {
  if (field.format === 'date') return String(value).split('-').reverse().join('-');
  return typeof value === 'number' ? String(value).replace('.', ',') : String(value);
}
