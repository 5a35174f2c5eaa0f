import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import type { Melding } from '../../api/meldingen/schema.ts';
import { MELDINGEN, markRead, meldingenQuery } from '../api/meldingen.ts';
import { useMessages } from '../shell/messages.tsx';
import { nameOf } from '../text/codes.ts';
import { moment } from '../text/dates.ts';
import { t } from '../text/t.ts';
import { Alert } from '../ui/alert.tsx';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/controls.tsx';
import { Page } from '../ui/page.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { withFilter } from '../ui/search-params.ts';
import { Empty, Failed, Loading } from '../ui/states.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';

/** What one has to know, newest first, each with the way to its place. */
export function NoticesPage() {
  const [search, setSearch] = useSearchParams();
  const unread = search.get('ongelezen') === 'ja';
  const { data, error, refetch } = useQuery(meldingenQuery(unread));
  const mark = useMark();
  const waiting = data?.meldingen.filter(({ gelezen }) => !gelezen).map(({ id }) => id) ?? [];
  return (
    <Page
      wide
      title={t('meldingen.titel')}
      lead={
        <Paragraph subtle>
          {t('meldingen.uitleg')}{' '}
          <TextLink to="/meldingen/voorkeuren">{t('meldingen.naarVoorkeuren')}</TextLink>
        </Paragraph>
      }
    >
      <div className="nf-actions">
        <Choice
          type="checkbox"
          label={t('meldingen.alleenOngelezen')}
          checked={unread}
          onChange={({ target }) =>
            setSearch(withFilter(search, 'ongelezen', target.checked ? 'ja' : ''), {
              replace: true,
            })
          }
        />
        {waiting.length > 0 && (
          <Button
            busy={mark.isPending}
            onClick={() => mark.mutate({ ids: waiting, gelezen: true })}
          >
            {t('meldingen.allesGelezen', { count: waiting.length })}
          </Button>
        )}
      </div>
      {mark.error && <Failed error={mark.error} />}
      {error && <Failed error={error} retry={() => void refetch()} />}
      {!data && !error && <Loading lines={6} />}
      {data?.meer && <Alert tone="info">{t('meldingen.meer')}</Alert>}
      {data?.meldingen.length === 0 && (
        <Empty title={unread ? t('meldingen.geenOngelezen') : t('meldingen.geen')}>
          <Paragraph>{t('meldingen.geenUitleg')}</Paragraph>
        </Empty>
      )}
      {data && data.meldingen.length > 0 && (
        <Table
          caption={t('meldingen.titel')}
          captionHidden
          rows={data.meldingen}
          keyOf={({ id }) => id}
          columns={columns((ids, gelezen) => mark.mutate({ ids, gelezen }))}
        />
      )}
    </Page>
  );
}

function useMark() {
  const client = useQueryClient();
  const { announce } = useMessages();
  return useMutation({
    mutationFn: ({ ids, gelezen }: { ids: readonly string[]; gelezen: boolean }) =>
      markRead(ids, gelezen),
    onSuccess: async (_, { gelezen }) => {
      announce(gelezen ? t('meldingen.isGelezen') : t('meldingen.isOngelezen'));
      await client.invalidateQueries({ queryKey: MELDINGEN });
    },
  });
}

const columns = (onMark: (ids: readonly string[], gelezen: boolean) => void): Column<Melding>[] => [
  {
    key: 'wat',
    header: t('meldingen.wat'),
    rowHeader: true,
    cell: ({ id, tekst, pad, gelezen, actueel, voor }) => (
      <>
        <TextLink to={pad} {...(gelezen ? {} : { onClick: () => onMark([id], true) })}>
          {tekst}
        </TextLink>{' '}
        {!gelezen && <Badge tone="info">{t('meldingen.nieuw')}</Badge>}{' '}
        {!actueel && <Badge>{t('meldingen.afgehandeld')}</Badge>}{' '}
        {voor && <Badge>{t('meldingen.voor', { naam: voor })}</Badge>}
      </>
    ),
  },
  {
    key: 'soort',
    header: t('meldingen.soort'),
    cell: ({ soort }) => t(`meldingen.soorten.${soort}`),
  },
  {
    key: 'zaak',
    header: t('meldingen.zaak'),
    cell: ({ zaakNummer, proces }) => `${zaakNummer}, ${nameOf('proces', proces)}`,
  },
  { key: 'op', header: t('meldingen.wanneer'), cell: ({ op }) => moment(op) },
  {
    key: 'doen',
    header: t('meldingen.doen'),
    cell: ({ id, gelezen, tekst, zaakNummer }) => (
      <Button small onClick={() => onMark([id], !gelezen)}>
        {gelezen ? t('meldingen.maakOngelezen') : t('meldingen.maakGelezen')}
        <VisuallyHidden>{` ${zaakNummer}: ${tekst}`}</VisuallyHidden>
      </Button>
    ),
  },
];
