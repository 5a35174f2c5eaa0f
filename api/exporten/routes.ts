import { appendAuditregel } from '../../db/queries/auditregels/append-auditregel.ts';
import { dayOf } from '../../law/clock.ts';
import { readFigures } from '../doorlooptijden/figures.ts';
import { type Call, type File, fileRoute, type Route } from '../http/route.ts';
import { reach } from '../policy/decide.ts';
import type { Right } from '../policy/policy.ts';
import { casesTable } from './cases.ts';
import { figuresTable } from './figures.ts';
import { forecastTable } from './forecast.ts';
import {
  casesExportFilter,
  figuresExportFilter,
  forecastExportFilter,
  stepsExportFilter,
  type Vorm,
} from './schema.ts';
import { stepsTable } from './steps.ts';
import { MEDIA, type RenderTable, type Table, tableFile } from './table.ts';

type Context = Pick<Call, 'trx' | 'actor' | 'now'>;

/** Lists and tables as a file, with the filter of the page; who took which one is written down. */
export const exportenRoutes = (render: RenderTable): Route[] => [
  fileRoute({
    method: 'get',
    path: '/exporten/zaken',
    operation: 'zakenExporteren',
    summary: 'De lijst van zaken als bestand, zonder namen, ten hoogste 10.000 zaken (PDF: 500)',
    right: 'zaken.lezen',
    query: casesExportFilter,
    answer: { status: 200, media: Object.values(MEDIA) },
    async handle({ query: { vorm = 'csv', ...filter }, ...context }) {
      const table = await casesTable(context, filter, vorm);
      const details = { ...filter, vorm, rijen: table.rijen.length };
      await audit(context, 'zaken', 'zaken.lezen', details);
      return file(context, table, vorm, render);
    },
  }),
  fileRoute({
    method: 'get',
    path: '/exporten/doorlooptijden',
    operation: 'doorlooptijdenExporteren',
    summary: 'Een tabel van het dashboard als bestand',
    right: 'doorlooptijden.lezen',
    query: figuresExportFilter,
    answer: { status: 200, media: Object.values(MEDIA) },
    async handle({ query: { tabel = 'gemeenten', vorm = 'csv', ...filter }, ...context }) {
      const data = await readFigures(context, filter);
      const { van, tot } = data.periode;
      const details = { ...filter, van, tot, proces: data.proces, tabel, vorm };
      await audit(context, 'doorlooptijden', 'doorlooptijden.lezen', details);
      return file(context, figuresTable(data, tabel), vorm, render);
    },
  }),
  fileRoute({
    method: 'get',
    path: '/exporten/stappen',
    operation: 'stappenExporteren',
    summary: 'Waar het werk van een proces blijft liggen, als bestand',
    right: 'doorlooptijden.lezen',
    query: stepsExportFilter,
    answer: { status: 200, media: Object.values(MEDIA) },
    async handle({ query: { vorm = 'csv', ...filter }, ...context }) {
      const table = await stepsTable(context, filter);
      await audit(context, 'stappen', 'doorlooptijden.lezen', { ...filter, vorm });
      return file(context, table, vorm, render);
    },
  }),
  fileRoute({
    method: 'get',
    path: '/exporten/verwachting',
    operation: 'verwachtingExporteren',
    summary: 'Zaken die waarschijnlijk te laat worden, als bestand',
    right: 'doorlooptijden.lezen',
    query: forecastExportFilter,
    answer: { status: 200, media: Object.values(MEDIA) },
    async handle({ query: { vorm = 'csv', ...filter }, ...context }) {
      const table = await forecastTable(context, filter);
      const details = { ...filter, vorm, rijen: table.rijen.length };
      await audit(context, 'verwachting', 'doorlooptijden.lezen', details);
      return file(context, table, vorm, render);
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

async function file(
  { now }: Context,
  table: Table,
  vorm: Vorm,
  render: RenderTable,
): Promise<File> {
  const name = `${table.naam}-${dayOf(now)}.${vorm}`;
  return {
    ...(await tableFile(table, vorm, now, render)),
    headers: { 'content-disposition': `attachment; filename="${name}"` },
  };
}
