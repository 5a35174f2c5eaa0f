import type { RondeDetail } from '../../api/heronderzoekrondes/schema.ts';
import { longDay } from '../text/dates.ts';
import { t } from '../text/t.ts';
import { type Column, Table } from '../ui/table.tsx';

type Week = RondeDetail['weken'][number];

/** How full each week is: in words, and as a bar for who looks over many weeks. */
export function WeekTable({ ronde }: { ronde: RondeDetail }) {
  const { perWeek } = ronde;
  const most = Math.max(perWeek, ...ronde.weken.map(({ aantal, elders }) => aantal + elders));
  return (
    <Table
      caption={t('ronde.perWeekTitel')}
      captionHidden
      columns={columns(perWeek, most)}
      rows={ronde.weken}
      keyOf={({ week }) => week}
    />
  );
}

const columns = (perWeek: number, most: number): Column<Week>[] => [
  { key: 'week', header: t('ronde.week'), rowHeader: true, cell: ({ week }) => longDay(week) },
  {
    key: 'aantal',
    header: t('ronde.onderzoeken'),
    cell: ({ aantal, elders }) =>
      [
        t('ronde.vanDe', { aantal: aantal + elders, perWeek }),
        elders > 0 && t('ronde.elders', { count: elders }),
        aantal + elders > perWeek && t('ronde.teVol'),
      ]
        .filter(Boolean)
        .join(', '),
  },
  {
    key: 'balk',
    header: t('ronde.balk'),
    cell: (week) => <CapacityBar week={week} perWeek={perWeek} most={most} />,
  },
];

/** Repeats the words beside it: this round, what others have, and where the capacity ends. */
function CapacityBar({
  week: { aantal, elders },
  perWeek,
  most,
}: {
  week: Week;
  perWeek: number;
  most: number;
}) {
  const part = (count: number) => (100 * count) / most;
  return (
    <svg
      className="nf-capacity"
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect className="nf-capacity__room" width={part(perWeek)} height="10" />
      <rect className="nf-capacity__here" width={part(aantal)} height="10" />
      <rect className="nf-capacity__elsewhere" x={part(aantal)} width={part(elders)} height="10" />
      <rect className="nf-capacity__end" x={part(perWeek) - 0.5} width="0.5" height="10" />
    </svg>
  );
}
