import {
  asArtifact,
  createPage,
  element,
  heightOf,
  MARGINS,
  type Page,
  QUIET,
  type Structure,
  type Style,
  setText,
  spaceLeft,
  textWidth,
  toBuffer,
} from './page.ts';
import { rule, scope } from './table.ts';

/** A table that goes into a file; every text is ready to be read. */
export type TableFile = {
  readonly titel: string;
  /** lines above the table: of which period, which filter */
  readonly over: readonly string[];
  readonly kop: readonly string[];
  readonly rijen: readonly (readonly string[])[];
  /** lines below it: where it stops, and why */
  readonly noten: readonly string[];
};

const TITLE: Style = { weight: 'bold', size: 14 };
const SMALL: Style = { weight: 'regular', size: 9, color: QUIET };
const CELL: Style = { weight: 'regular', size: 7.5 };
const HEAD: Style = { weight: 'bold', size: 7.5 };
const PADDING = 3;
/** The first column says what a row is about, and gets the room of two. */
const FIRST = 2;

/** A table as PDF on its side: tagged (PDF/UA), Dutch, with the header again on every page for the eye and page numbers. */
export const renderTableFile = async (file: TableFile, madeOn: Date): Promise<Buffer> => {
  const page = createPage(file.titel, 'Noaberflow', madeOn, 'landscape');
  const root = element(page, 'Document');
  page.addStructure(root);
  const line = (tag: string, text: string, style: Style) =>
    root.add(element(page, tag, () => setText(page, text, style)));
  line('H1', file.titel, TITLE);
  page.y += 4;
  for (const text of file.over) line('P', text, SMALL);
  page.y += 8;
  const table = element(page, 'Table', undefined, file.titel);
  root.add(table);
  const columns = columnsOf(page, file.kop.length);
  renderRow(page, table, file.kop, columns, 'head');
  for (const row of file.rijen) {
    if (spaceLeft(page) < rowHeight(page, row, columns, CELL)) {
      page.addPage();
      asArtifact(page, 'Pagination', () => drawAgain(page, file.kop, columns));
    }
    renderRow(page, table, row, columns, 'plain');
  }
  table.end();
  page.y += 8;
  for (const text of file.noten) {
    if (spaceLeft(page) < heightOf(page, text, SMALL)) page.addPage();
    line('P', text, SMALL);
  }
  root.end();
  numberPages(page);
  return toBuffer(page);
};

// helpers

type Column = { readonly x: number; readonly width: number };

const columnsOf = (page: Page, count: number): readonly Column[] => {
  const part = textWidth(page) / (count - 1 + FIRST);
  return Array.from({ length: count }, (_, index) => ({
    x: MARGINS.left + (index === 0 ? 0 : (index - 1 + FIRST) * part),
    width: index === 0 ? FIRST * part : part,
  }));
};

const inside = ({ x, width }: Column): Column => ({ x: x + PADDING, width: width - 2 * PADDING });

const rowHeight = (
  page: Page,
  row: readonly string[],
  columns: readonly Column[],
  style: Style,
): number =>
  2 * PADDING +
  Math.max(
    ...columns.map((column, index) =>
      heightOf(page, row[index] || ' ', style, inside(column).width),
    ),
  );

const renderRow = (
  page: Page,
  table: Structure,
  cells: readonly string[],
  columns: readonly Column[],
  kind: 'head' | 'plain',
): void => {
  const style = kind === 'head' ? HEAD : CELL;
  const height = rowHeight(page, cells, columns, style);
  const top = page.y;
  const row = element(page, 'TR');
  table.add(row);
  columns.forEach((column, index) => {
    const isHeader = kind === 'head' || index === 0;
    const cell = element(page, isHeader ? 'TH' : 'TD', () =>
      setText(page, cells[index] || ' ', style, { ...inside(column), y: top + PADDING }),
    );
    if (isHeader) scope(cell, kind === 'head' ? 'Column' : 'Row');
    row.add(cell);
  });
  row.end();
  rule(page, top + height);
  page.y = top + height;
};

const drawAgain = (page: Page, kop: readonly string[], columns: readonly Column[]): void => {
  const top = page.y;
  const height = rowHeight(page, kop, columns, HEAD);
  columns.forEach((column, index) => {
    setText(page, kop[index] || ' ', HEAD, { ...inside(column), y: top + PADDING });
  });
  page.y = top + height;
};

const numberPages = (page: Page): void => {
  const { start, count } = page.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    page.switchToPage(start + index);
    const bottom = page.page.margins.bottom;
    // In the margin: pdfkit would begin another page.
    page.page.margins.bottom = 0;
    asArtifact(page, 'Pagination', () =>
      setText(page, `Pagina ${index + 1} van ${count}`, SMALL, {
        y: page.page.height - bottom + 14,
        align: 'right',
      }),
    );
    page.page.margins.bottom = bottom;
  }
};
