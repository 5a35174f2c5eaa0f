import type { ReactNode } from 'react';
import type { Cijfers } from '../../api/doorlooptijden/schema.ts';
import { number } from '../text/numbers.ts';
import { t } from '../text/t.ts';
import { DownloadLink } from '../ui/download-link.tsx';
import { Heading } from '../ui/heading.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { inWords } from './in-words.ts';

export type Row = { key: string; naam: ReactNode; cijfers: Cijfers };

type Props = {
  title: string;
  /** what the first column names */
  of: string;
  rows: readonly Row[];
  kleinsteGroep: number;
  csv: string;
};

/** All figures side by side, with the same as a file. */
export function FiguresTable({ title, of, rows, kleinsteGroep, csv }: Props) {
  return (
    <section className="nf-figures-table">
      <div className="nf-figures-table__head">
        <Heading level={2} look={3}>
          {title}
        </Heading>
        <DownloadLink href={csv} what={title}>
          {t('dashboard.csv')}
        </DownloadLink>
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
  return [
    { key: 'naam', header: of, rowHeader: true, cell: ({ naam }) => naam },
    column('in', t('dashboard.instroom'), (cijfers) => aantal(cijfers.instroom)),
    column('voorraad', t('dashboard.voorraad'), (cijfers) => aantal(cijfers.voorraad)),
    column('stil', t('dashboard.waarvanOpgeschort'), (cijfers) => aantal(cijfers.opgeschort)),
    column('laat', t('dashboard.teLaat'), (cijfers) => aantal(cijfers.teLaat)),
    column('weken', t('dashboard.tweeWeken'), (cijfers) => aantal(cijfers.binnenTweeWeken)),
    column('uit', t('dashboard.uitstroom'), (cijfers) => aantal(cijfers.uitstroom)),
    column('p50', t('dashboard.nettoP50'), ({ nettoP50 }) => dagen(nettoP50)),
    column('p90', t('dashboard.nettoP90'), ({ nettoP90 }) => dagen(nettoP90)),
    column('brutoP50', t('dashboard.brutoP50'), ({ brutoP50 }) => dagen(brutoP50)),
    column('brutoP90', t('dashboard.brutoP90'), ({ brutoP90 }) => dagen(brutoP90)),
    ...(['wettelijk', 'eigen'] as const)
      .filter((soort) => rows.some(({ cijfers }) => cijfers[soort]))
      .map((soort) =>
        column(soort, t(`dashboard.binnen.${soort}`), (cijfers) => binnen(cijfers[soort])),
      ),
  ];
}
