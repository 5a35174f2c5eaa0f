import type { Db } from '../../db/connect.ts';
import { inTransaction } from '../../db/transaction.ts';
import { type Clock, today } from '../../law/clock.ts';

/** What became of the cases of one process in one municipality. */
export type SummaryRow = {
  readonly proces: string;
  readonly gemeente: string;
  readonly begun: number;
  readonly ended: number;
  readonly open: number;
  readonly decisions: number;
  /** terms of law that ended in time, and that did not or are past */
  readonly inTime: number;
  readonly late: number;
};
export type Summary = readonly SummaryRow[];

export async function summaryOf(db: Db, clock: Clock): Promise<Summary> {
  return inTransaction(db, '*', async (trx) => {
    const { rows } = await trx.raw(
      `select z.proces, z.gemeente, count(*)::int as begun, count(z.beeindigd_op)::int as ended,
         (count(*) - count(z.beeindigd_op))::int as open, coalesce(sum(b.n), 0)::int as decisions,
         coalesce(sum(t.op_tijd), 0)::int as "inTime", coalesce(sum(t.te_laat), 0)::int as late
       from zaken z
       left join lateral (select count(*) as n from besluiten where zaak_id = z.id) b on true
       left join lateral (
         select count(*) filter (where status = 'afgerond' and (gesloten_op at time zone 'Europe/Amsterdam')::date <= einddatum) as op_tijd,
           count(*) filter (where status = 'verstreken' or (status = 'afgerond' and (gesloten_op at time zone 'Europe/Amsterdam')::date > einddatum)
             or (status = 'lopend' and einddatum < :vandaag::date)) as te_laat
         from termijnen where zaak_id = z.id and soort = 'beslistermijn') t on true
       group by z.proces, z.gemeente order by z.proces, z.gemeente`,
      { vandaag: today(clock) },
    );
    return rows;
  });
}

const HEAD = ['process', 'municipality', 'begun', 'ended', 'open', 'decisions', 'in time', 'late'];

/** The summary as lines of a table, with its totals. */
export function tableOf(summary: Summary): string[] {
  const numbers = (row: Omit<SummaryRow, 'proces' | 'gemeente'>) =>
    [row.begun, row.ended, row.open, row.decisions, row.inTime, row.late].map(String);
  const total = (name: 'begun' | 'ended' | 'open' | 'decisions' | 'inTime' | 'late') =>
    summary.reduce((sum, row) => sum + row[name], 0);
  const rows = [
    HEAD,
    ...summary.map((row) => [row.proces, row.gemeente, ...numbers(row)]),
    [
      'together',
      '',
      ...numbers({
        begun: total('begun'),
        ended: total('ended'),
        open: total('open'),
        decisions: total('decisions'),
        inTime: total('inTime'),
        late: total('late'),
      }),
    ],
  ];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
}
