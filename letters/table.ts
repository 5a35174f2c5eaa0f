import type { Blok } from './letter.ts';
import {
  asArtifact,
  BODY,
  element,
  heightOf,
  MARGINS,
  type Page,
  QUIET,
  type Structure,
  setText,
  spaceLeft,
  textWidth,
} from './page.ts';

type Table = Extract<Blok, { soort: 'tabel' }>;

const AMOUNT_WIDTH = 110;
const PADDING = 4;

/** A table of words and amounts: header cells name their column and row, amounts are aligned to the right. */
export const renderTable = (
  page: Page,
  root: Structure,
  { titel, kop, rijen, totaal }: Table,
): void => {
  const table = element(page, 'Table', undefined, titel);
  root.add(table);
  renderRow(page, table, kop, 'head');
  rijen.forEach((row, index) => {
    renderRow(page, table, row, totaal && index === rijen.length - 1 ? 'total' : 'plain');
  });
  table.end();
  page.y += 8;
};

// helpers

type Kind = 'head' | 'plain' | 'total';

const renderRow = (
  page: Page,
  table: Structure,
  [label, amount]: readonly [string, string],
  kind: Kind,
): void => {
  const style = kind === 'plain' ? BODY : { ...BODY, weight: 'bold' as const };
  const width = textWidth(page) - AMOUNT_WIDTH;
  const height = heightOf(page, label, style, width - 2 * PADDING) + 2 * PADDING;
  if (spaceLeft(page) < height) page.addPage();
  const top = page.y;
  if (kind !== 'head') rule(page, top);
  const y = top + PADDING;
  const row = element(page, 'TR');
  table.add(row);
  const first = element(page, 'TH', () =>
    setText(page, label, style, { x: MARGINS.left + PADDING, y, width: width - 2 * PADDING }),
  );
  scope(first, kind === 'head' ? 'Column' : 'Row');
  row.add(first);
  const second = element(page, kind === 'head' ? 'TH' : 'TD', () =>
    setText(page, amount, style, {
      x: MARGINS.left + width,
      y,
      width: AMOUNT_WIDTH - PADDING,
      align: 'right',
    }),
  );
  if (kind === 'head') scope(second, 'Column');
  row.add(second);
  row.end();
  page.y = top + height;
};

/** Says that a header cell is of its column or its row: pdfkit has no option for it, PDF/UA asks for it, and its own tables set it like this. */
export const scope = (cell: Structure, value: 'Column' | 'Row'): void => {
  const { dictionary } = cell as unknown as { dictionary: { data: Record<string, unknown> } };
  dictionary.data.A = { O: 'Table', Scope: value };
};

/** A thin line over the page, for the eye. */
export const rule = (page: Page, y: number): void =>
  asArtifact(page, 'Layout', () => {
    page
      .moveTo(MARGINS.left, y)
      .lineTo(page.page.width - MARGINS.right, y)
      .lineWidth(0.5)
      .stroke(QUIET);
  });
