export type Cell = string | number | null;

const getal = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1, useGrouping: false });
/** What a spreadsheet may take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * A table as Dutch spreadsheets open it: UTF-8 with a byte order mark, semicolons, decimal commas. Text that a spreadsheet would
 * calculate gets an apostrophe in front.
 */
export const csv = (rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('')}`;

/** '2026-11-23' as '23-11-2026'. */
export const dag = (day: string | null): string | null =>
  day === null ? null : day.split('-').reverse().join('-');

function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return getal.format(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
