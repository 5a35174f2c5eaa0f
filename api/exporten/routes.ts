import { appendAuditregel } from '../../db/queries/auditregels/append-auditregel.ts';
import { dayOf } from '../../law/clock.ts';
import { readFigures } from '../doorlooptijden/figures.ts';
import { type Call, type File, fileRoute, type Route } from '../http/route.ts';
import { reach } from '../policy/decide.ts';
import type { Right } from '../policy/policy.ts';
import { zakenSelectie } from '../zaken/schema.ts';
import { casesTable } from './cases.ts';
import { type Cell, csv } from './csv.ts';
import { figuresTable } from './figures.ts';
import { figuresExportFilter } from './schema.ts';

type Context = Pick<Call, 'trx' | 'actor' | 'now'>;

/** Lists and tables as a file, with the filter of the page; who took which one is written down. */
export const exportenRoutes: Route[] = [
  fileRoute({
    method: 'get',
    path: '/exporten/zaken',
    operation: 'zakenExporteren',
    summary: 'De lijst van zaken als CSV, zonder namen, ten hoogste 10.000 zaken',
    right: 'zaken.lezen',
    query: zakenSelectie,
    answer: { status: 200, media: 'text/csv' },
    async handle({ query, ...context }) {
      const { rows, zaken } = await casesTable(context, query);
      await audit(context, 'zaken', 'zaken.lezen', { ...query, rijen: zaken });
      return file(context, 'zaken', rows);
    },
  }),
  fileRoute({
    method: 'get',
    path: '/exporten/doorlooptijden',
    operation: 'doorlooptijdenExporteren',
    summary: 'Een tabel van het dashboard als CSV',
    right: 'doorlooptijden.lezen',
    query: figuresExportFilter,
    answer: { status: 200, media: 'text/csv' },
    async handle({ query: { tabel = 'gemeenten', ...filter }, ...context }) {
      const data = await readFigures(context, filter);
      const { van, tot } = data.periode;
      const details = { ...filter, van, tot, proces: data.proces, tabel };
      await audit(context, 'doorlooptijden', 'doorlooptijden.lezen', details);
      return file(context, `doorlooptijden-${tabel}`, figuresTable(data, tabel));
    },
  }),
];

/** One line in the chain of each municipality that the file is about, in a fixed order against deadlock. */
async function audit(
  { trx, actor, now }: Context,
  wat: string,
  right: Right,
  details: Record<string, unknown> & { gemeente?: string },
): Promise<void> {
  const own = reach(actor, right).gemeenten;
  for (const gemeente of own.filter((code) => (details.gemeente ?? code) === code).sort()) {
    await appendAuditregel(
      trx,
      {
        gemeente,
        actor: actor.id,
        actie: `${wat}.geexporteerd`,
        objectSoort: 'export',
        objectId: wat,
        zaakId: null,
        herkomst: 'api',
        details,
      },
      now,
    );
  }
}

const file = ({ now }: Context, name: string, rows: readonly (readonly Cell[])[]): File => ({
  bytes: csv(rows),
  headers: { 'content-disposition': `attachment; filename="${name}-${dayOf(now)}.csv"` },
});
