import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { useSearchParams } from 'react-router';
import type { TaakRegel } from '../../api/taken/schema.ts';
import type { Kolom } from '../../api/weergaven/schema.ts';
import { useSessie } from '../api/sessie.ts';
import { kolommenQuery } from '../api/weergaven.ts';
import { nameOf } from '../text/codes.ts';
import { dayOf, moment, shortDay } from '../text/dates.ts';
import { t } from '../text/t.ts';
import { Badge } from '../ui/badge.tsx';
import { withFilter } from '../ui/search-params.ts';
import { TermBadge } from '../ui/term-badge.tsx';
import { AwayBadge } from './away-badge.tsx';

/** From this priority on the row says so; 50 is ordinary. */
const PRESSING = 80;

/** What stands in each column. */
const CELLS: Record<Kolom, (task: TaakRegel) => ReactNode> = {
  termijn: ({ uitersteDatum }) => <TermBadge due={uitersteDatum} />,
  bijzonder: (task) => (
    <>
      {task.prioriteit >= PRESSING && <Badge tone="info">{t('taak.voorrang')}</Badge>}
      <AwayBadge task={task} />
      {task.heeftConcept && <Badge icon="draft">{t('taak.concept')}</Badge>}
    </>
  ),
  gemeente: ({ gemeente }) => nameOf('gemeente', gemeente),
  regeling: ({ regeling }) => nameOf('regeling', regeling),
  proces: ({ proces }) => nameOf('proces', proces),
  functie: ({ functie }) => nameOf('functie', functie),
  'uiterste-datum': ({ uitersteDatum }) =>
    uitersteDatum ? shortDay(uitersteDatum) : t('termijn.geen'),
  ontstaan: ({ aangemaaktOp }) => (
    <span title={moment(aangemaaktOp)}>{shortDay(dayOf(new Date(aangemaaktOp)))}</span>
  ),
};

/** The cell of a column; its name is read out, and shown where there is no head above it. */
export function Cell({ column, task }: { column: Kolom; task: TaakRegel }) {
  return (
    <div className="nf-task__cell">
      <span className={`nf-task__label nf-task__label--${column}`}>
        {nameOf('kolom', column)}:{' '}
      </span>
      {CELLS[column](task)}
    </div>
  );
}

const isColumn = (code: string): code is Kolom => code in CELLS;

/** The columns that an address asks for; nothing when it does not, or names none that there is. */
export function columnsFrom(search: URLSearchParams): Kolom[] | undefined {
  const asked = [...new Set((search.get('kolommen') ?? '').split(','))].filter(isColumn);
  return asked.length > 0 ? asked : undefined;
}

/** Until it is known which columns somebody chose, and in lists without a choice. */
export const ordinaryColumns = (gemeenten: readonly unknown[]): Kolom[] => [
  'termijn',
  'bijzonder',
  ...(gemeenten.length > 1 ? (['gemeente'] as const) : []),
];

/**
 * The columns of this list: those of its address, or else the reader's own, which then are in the address as well, so that a link
 * that is sent shows the same.
 */
export function useColumns(): Kolom[] {
  const [search, setSearch] = useSearchParams();
  const { gemeenten } = useSessie();
  const { data } = useQuery(kolommenQuery);
  const asked = columnsFrom(search);
  const own = data?.eigen ? data.kolommen.join(',') : '';
  const missing = !asked && own !== '';

  useEffect(() => {
    if (missing)
      setSearch((before) => withFilter(before, 'kolommen', own), {
        replace: true,
        preventScrollReset: true,
      });
  }, [missing, own, setSearch]);

  return asked ?? data?.kolommen ?? ordinaryColumns(gemeenten);
}

/** The head above the rows: for the eye only, each cell says its own name. */
export function ColumnHead({ columns, choosable }: { columns: Kolom[]; choosable: boolean }) {
  return (
    <div
      className={`nf-task nf-tasks__head${choosable ? ' nf-task--choosable' : ''}`}
      aria-hidden="true"
    >
      <span>{t('kolommen.taak')}</span>
      {columns.map((column) => (
        <span key={column}>{nameOf('kolom', column)}</span>
      ))}
      <span className="nf-task__who">{t('kolommen.wie')}</span>
    </div>
  );
}
