import writeXlsxFile from 'write-excel-file/node';
import type { File } from '../http/route.ts';
import { type Cell, csv } from './csv.ts';
import type { Vorm } from './schema.ts';

/** What is on the page, as a file will have it. */
export type Table = {
  readonly naam: string;
  readonly titel: string;
  /** what it is about: name and value */
  readonly over: readonly (readonly [string, string])[];
  readonly kop: readonly string[];
  readonly rijen: readonly (readonly Cell[])[];
  /** where it stops, and why */
  readonly noten: readonly string[];
};

/** Sets a table as PDF; letters/ does. */
export type RenderTable = (
  file: {
    readonly titel: string;
    readonly over: readonly string[];
    readonly kop: readonly string[];
    readonly rijen: readonly (readonly string[])[];
    readonly noten: readonly string[];
  },
  madeOn: Date,
) => Promise<Buffer>;

export const MEDIA: Readonly<Record<Vorm, string>> = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
};

const number = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });

/** The table as a file of this kind. */
export async function tableFile(
  table: Table,
  vorm: Vorm,
  now: Date,
  render: RenderTable,
): Promise<File> {
  return { bytes: await WRITE[vorm](table, now, render), media: MEDIA[vorm] };
}

const WRITE: Readonly<
  Record<Vorm, (table: Table, now: Date, render: RenderTable) => Promise<Buffer | string>>
> = {
  csv: async (table) => csv(rowsOf(table)),
  xlsx: async (table) =>
    writeXlsxFile(
      // Text is text in a workbook: it calculates nothing, whatever it begins with.
      rowsOf(table).map((row) =>
        row.map((value) =>
          value === null
            ? null
            : typeof value === 'number'
              ? { value, type: Number, format: Number.isInteger(value) ? '0' : '0.0' }
              : { value, type: String },
        ),
      ),
      { sheet: table.titel.slice(0, 31) },
    ).toBuffer(),
  pdf: (table, now, render) =>
    render(
      {
        titel: table.titel,
        over: table.over.map(([name, value]) => `${name}: ${value}`),
        kop: table.kop,
        rijen: table.rijen.map((row) => row.map(inWords)),
        noten: table.noten,
      },
      now,
    ),
};

export const rowsOf = ({ over, kop, rijen, noten }: Table): (readonly Cell[])[] => [
  ...over,
  ...(over.length > 0 ? [[]] : []),
  kop,
  ...rijen,
  ...noten.map((noot) => [noot]),
];

const inWords = (value: Cell): string => {
  if (value === null) return '–';
  return typeof value === 'number' ? number.format(value) : value;
};
