import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { RondeRegel } from '../../api/heronderzoekrondes/schema.ts';
import { rondesQuery } from '../api/heronderzoekrondes.ts';
import { nameOf } from '../text/codes.ts';
import { longDay } from '../text/dates.ts';
import { number } from '../text/numbers.ts';
import { t } from '../text/t.ts';
import { Button } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { Empty, Failed, Loading } from '../ui/states.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { MakeDialog } from './make-dialog.tsx';
import { RoundBadge } from './round-badge.tsx';

/** The rounds in which planned reviews begin, and the way to a new one. */
export function RoundsPage() {
  const { data, error, refetch } = useQuery(rondesQuery);
  const [making, setMaking] = useState(false);
  return (
    <Page
      title={t('ronde.titel')}
      lead={<Paragraph subtle>{t('ronde.uitleg')}</Paragraph>}
      aside={
        data && (
          <Button purpose="primary" onClick={() => setMaking(true)}>
            {t('ronde.maken')}
          </Button>
        )
      }
      wide
    >
      {error && <Failed error={error} retry={() => void refetch()} />}
      {!data && !error && <Loading lines={6} />}
      {data?.rondes.length === 0 && (
        <Empty title={t('ronde.geen')}>
          <Paragraph>{t('ronde.geenUitleg')}</Paragraph>
        </Empty>
      )}
      {data && data.rondes.length > 0 && (
        <Table
          caption={t('ronde.titel')}
          captionHidden
          columns={columns()}
          rows={data.rondes}
          keyOf={({ id }) => id}
        />
      )}
      {data && making && <MakeDialog choices={data.gemeenten} onClose={() => setMaking(false)} />}
    </Page>
  );
}

const columns = (): Column<RondeRegel>[] => [
  {
    key: 'ronde',
    header: t('ronde.ronde'),
    rowHeader: true,
    cell: ({ id, gemeente, van }) => (
      <TextLink to={`/heronderzoeken/${id}`}>
        {t('ronde.naam', { gemeente: nameOf('gemeente', gemeente), dag: longDay(van) })}
      </TextLink>
    ),
  },
  { key: 'tot', header: t('ronde.laatsteWeek'), cell: ({ tot }) => longDay(tot) },
  { key: 'status', header: t('zaak.status'), cell: ({ status }) => <RoundBadge status={status} /> },
  {
    key: 'gepland',
    header: t('ronde.gepland'),
    numeric: true,
    cell: ({ aantallen }) => number(aantallen.gepland),
  },
  {
    key: 'geopend',
    header: t('ronde.begonnen'),
    numeric: true,
    cell: ({ aantallen }) => number(aantallen.geopend),
  },
  {
    key: 'over',
    header: t('ronde.over'),
    numeric: true,
    cell: ({ aantallen }) => number(aantallen.over),
  },
];
