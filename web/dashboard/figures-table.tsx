import type { ReactNode } from 'react';
import type { Cijfers } from '../../api/doorlooptijden/schema.ts';
import type { Vorm } from '../../api/exporten/schema.ts';
import { number } from '../text/numbers.ts';
import { t } from '../text/t.ts';
import { DownloadLinks } from '../ui/download-links.tsx';
import { Heading } from '../ui/heading.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { type Afspraak, AgreedInCell } from './agreed.tsx';
import { inWords } from './in-words.ts';

export type Row = { key: string; naam: ReactNode; cijfers: Cijfers };

type Props = {
  title: string;
  /** what the first column names */
  of: string;
  rows: readonly Row[];
  kleinsteGroep: number;
  file: (vorm: Vorm) => string;
};

/** All figures side by side, with the same as a file. */
export function FiguresTable({ title, of, rows, kleinsteGroep, file }: Props) {
  return (
    <section className="nf-figures-table">
      <div className="nf-figures-table__head">
        <Heading level={2} look={3}>
          {title}
        </Heading>
        <DownloadLinks address={file} what={title} />
      </div>
      <Table
        caption={title}
        captionHidden
        columns={columns(of, kleinsteGroep, rows)}
        rows={rows}
        keyOf={({ key }) => key}
      />
    </section>
  );
}

/** A column for a term is there when one of the rows has that term. */
function columns(of: string, kleinsteGroep: number, rows: readonly Row[]): Column<Row>[] {
  const { aantal, binnen } = inWords(kleinsteGroep);
  const column = (
    key: string,
    header: string,
    words: (cijfers: Cijfers) => string,
  ): Column<Row> => ({ key, header, numeric: true, cell: ({ cijfers }) => words(cijfers) });
  const dagen = (value: number | null) => (value === null ? '–' : number(value));
  /** A figure on which something can be agreed, with what was. */
  const held = (
    figuur: Afspraak['figuur'],
    header: string,
    words: (cijfers: Cijfers) => string,
  ): Column<Row> => ({
    key: figuur,
    header,
    numeric: true,
    cell: ({ cijfers }) => (
      <>
        {words(cijfers)}
        <AgreedInCell afspraak={cijfers.afspraken.find((one) => one.figuur === figuur)} />
      </>
    ),
  });
  return [
    { key: 'naam', header: of, rowHeader: true, cell: ({ naam }) => naam },
    column('in', t('dashboard.instroom'), (cijfers) => aantal(cijfers.instroom)),
    column('voorraad', t('dashboard.voorraad'), (cijfers) => aantal(cijfers.voorraad)),
    column('stil', t('dashboard.waarvanOpgeschort'), (cijfers) => aantal(cijfers.opgeschort)),
    column('laat', t('dashboard.teLaat'), (cijfers) => aantal(cijfers.teLaat)),
    column('weken', t('dashboard.tweeWeken'), (cijfers) => aantal(cijfers.binnenTweeWeken)),
    column('uit', t('dashboard.uitstroom'), (cijfers) => aantal(cijfers.uitstroom)),
    held('netto-p50', t('dashboard.nettoP50'), ({ nettoP50 }) => dagen(nettoP50)),
    held('netto-p90', t('dashboard.nettoP90'), ({ nettoP90 }) => dagen(nettoP90)),
    held('bruto-p50', t('dashboard.brutoP50'), ({ brutoP50 }) => dagen(brutoP50)),
    held('bruto-p90', t('dashboard.brutoP90'), ({ brutoP90 }) => dagen(brutoP90)),
    ...(['wettelijk', 'eigen'] as const)
      .filter((soort) => rows.some(({ cijfers }) => cijfers[soort]))
      .map((soort) =>
        held(soort, t(`dashboard.binnen.${soort}`), (cijfers) => binnen(cijfers[soort])),
      ),
  ];
}
