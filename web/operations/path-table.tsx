import type { InstantieDetail } from '../../api/instanties/schema.ts';
import { moment } from '../text/dates.ts';
import { t } from '../text/t.ts';
import { Table } from '../ui/table.tsx';

type Props = Pick<InstantieDetail, 'elementen'> & { nameIn: (id: string) => string };

/** The way a process took, as text: where it is on top, then the last step before. */
export const PathTable = ({ elementen, nameIn }: Props) => (
  <Table
    caption={t('instanties.weg')}
    captionHidden
    rows={elementen}
    keyOf={({ sleutel }) => sleutel}
    columns={[
      {
        key: 'stap',
        header: t('instanties.stap'),
        rowHeader: true,
        cell: ({ elementId }) => nameIn(elementId),
      },
      {
        key: 'status',
        header: t('instanties.toestand'),
        cell: ({ status }) => t(`instanties.stapstatus.${status}`),
      },
      {
        key: 'begin',
        header: t('instanties.begin'),
        cell: ({ gestartOp }) => (gestartOp ? moment(gestartOp) : '–'),
      },
      {
        key: 'einde',
        header: t('instanties.einde'),
        cell: ({ beeindigdOp }) => (beeindigdOp ? moment(beeindigdOp) : '–'),
      },
    ]}
  />
);
