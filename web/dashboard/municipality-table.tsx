import type { Cijfers, Doorlooptijden } from '../../api/doorlooptijden/schema.ts';
import { number, share } from '../text/numbers.ts';
import { t } from '../text/t.ts';
import { type Column, Table } from '../ui/table.tsx';

type Row = { key: string; naam: string; cijfers: Cijfers };

/** All figures side by side per municipality, with the total as the last row. */
export function MunicipalityTable({ data }: { data: Doorlooptijden }) {
  const rows: Row[] = data.perGemeente.map(({ gemeente, naam, cijfers }) => ({
    key: gemeente,
    naam,
    cijfers,
  }));
  if (rows.length > 1)
    rows.push({ key: 'totaal', naam: t('dashboard.totaal'), cijfers: data.totaal });
  return (
    <Table
      caption={t('dashboard.perGemeente')}
      captionHidden
      columns={columns()}
      rows={rows}
      keyOf={({ key }) => key}
    />
  );
}

const figure = (
  key: string,
  header: string,
  value: (cijfers: Cijfers) => number | null,
): Column<Row> => ({
  key,
  header,
  numeric: true,
  cell: ({ cijfers }) => {
    const known = value(cijfers);
    return known === null ? '–' : number(known);
  },
});

const columns = (): Column<Row>[] => [
  { key: 'gemeente', header: t('veld.gemeente'), rowHeader: true, cell: ({ naam }) => naam },
  figure('in', t('dashboard.instroom'), ({ instroom }) => instroom),
  figure('voorraad', t('dashboard.voorraad'), ({ voorraad }) => voorraad),
  figure('opgeschort', t('dashboard.waarvanOpgeschort'), ({ opgeschort }) => opgeschort),
  figure('uit', t('dashboard.uitstroom'), ({ uitstroom }) => uitstroom),
  figure('p50', t('dashboard.nettoP50'), ({ nettoP50 }) => nettoP50),
  figure('p90', t('dashboard.nettoP90'), ({ nettoP90 }) => nettoP90),
  figure('brutoP50', t('dashboard.brutoP50'), ({ brutoP50 }) => brutoP50),
  figure('brutoP90', t('dashboard.brutoP90'), ({ brutoP90 }) => brutoP90),
  {
    key: 'binnen',
    header: t('dashboard.binnenTermijn'),
    numeric: true,
    cell: ({ cijfers: { aandeelBinnenTermijn, binnenTermijn, metTermijn } }) =>
      aandeelBinnenTermijn === null
        ? '–'
        : t('dashboard.aandeel', {
            aandeel: share(aandeelBinnenTermijn),
            binnen: number(binnenTermijn),
            totaal: number(metTermijn),
          }),
  },
];
