import type { Vervanging } from '../../api/vervangingen/schema.ts';
import { useSessie } from '../api/sessie.ts';
import { nameOf } from '../text/codes.ts';
import { longDay } from '../text/dates.ts';
import { t } from '../text/t.ts';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';

type Props = { absences: readonly Vervanging[]; onEnd: (absence: Vervanging) => void };

/** What runs and what is to come, soonest first. */
export function AbsenceTable({ absences, onEnd }: Props) {
  const { medewerker } = useSessie();
  const nameFor = ({ id, naam }: Vervanging['medewerker']): string =>
    id === medewerker.id ? t('afwezigheid.uzelf', { naam }) : naam;
  const columns: Column<Vervanging>[] = [
    {
      key: 'wie',
      header: t('afwezigheid.wie'),
      rowHeader: true,
      cell: (absence) => nameFor(absence.medewerker),
    },
    { key: 'van', header: t('afwezigheid.van'), cell: ({ van }) => longDay(van) },
    { key: 'tot', header: t('afwezigheid.tot'), cell: ({ tot }) => longDay(tot) },
    {
      key: 'vervanger',
      header: t('afwezigheid.vervanger'),
      cell: ({ vervanger }) => (vervanger ? nameFor(vervanger) : t('afwezigheid.team')),
    },
    {
      key: 'processen',
      header: t('veld.proces'),
      cell: ({ processen }) =>
        processen?.map((proces) => nameOf('proces', proces)).join(', ') ?? t('taken.alleProcessen'),
    },
    {
      key: 'stand',
      header: t('zaak.status'),
      cell: ({ lopend }) => (
        <Badge tone={lopend ? 'info' : 'neutral'}>
          {t(lopend ? 'afwezigheid.lopend' : 'afwezigheid.komt')}
        </Badge>
      ),
    },
    {
      key: 'beeindigen',
      header: t('afwezigheid.beeindig'),
      cell: (absence) =>
        absence.beeindigbaar && (
          <Button small onClick={() => onEnd(absence)}>
            {t('afwezigheid.beeindig')}
            <VisuallyHidden> {absence.medewerker.naam}</VisuallyHidden>
          </Button>
        ),
    },
  ];
  return (
    <Table
      caption={t('afwezigheid.titel')}
      captionHidden
      columns={columns}
      rows={absences}
      keyOf={({ id }) => id}
    />
  );
}
