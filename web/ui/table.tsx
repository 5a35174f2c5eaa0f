import type { ReactNode } from 'react';
import { classes } from './classes.ts';

export type Column<Row> = {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  numeric?: boolean;
  /** the cell that names the row */
  rowHeader?: boolean;
};

type Props<Row> = {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  /** the heading above it says the same */
  captionHidden?: boolean;
};

/** Table in a region that can be scrolled with the keyboard when the screen is too narrow for it. */
export function Table<Row>({ caption, columns, rows, keyOf, captionHidden }: Props<Row>) {
  return (
    <section
      className="utrecht-table-container utrecht-table-container--overflow-inline nf-table"
      aria-label={caption}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: without it the keyboard cannot scroll the table
      tabIndex={0}
    >
      <table className="utrecht-table">
        <caption className={captionHidden ? 'nf-hidden' : 'nf-table__caption'}>{caption}</caption>
        <thead className="utrecht-table__header">
          <tr className="utrecht-table__row">
            {columns.map(({ key, header, numeric }) => (
              <th
                key={key}
                scope="col"
                className={cellClass('utrecht-table__header-cell', numeric)}
              >
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="utrecht-table__body">
          {rows.map((row) => (
            <tr key={keyOf(row)} className="utrecht-table__row">
              {columns.map(({ key, cell, numeric, rowHeader }) =>
                rowHeader ? (
                  <th key={key} scope="row" className="utrecht-table__cell nf-table__row-header">
                    {cell(row)}
                  </th>
                ) : (
                  <td key={key} className={cellClass('utrecht-table__cell', numeric)}>
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const cellClass = (base: string, numeric?: boolean): string =>
  classes(base, numeric && 'utrecht-table__cell--numeric-column');
