import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Rapport } from '../../api/rapporten/schema.ts';
import { newKey } from '../api/client.ts';
import { RAPPORTEN, rapportenQuery, sendReport, stopReport } from '../api/rapporten.ts';
import { MailAlert } from '../notices/mail-alert.tsx';
import { ActionDialog } from '../shell/action-dialog.tsx';
import { useMessages } from '../shell/messages.tsx';
import { longDay, moment, today } from '../text/dates.ts';
import { t } from '../text/t.ts';
import { Button } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { Empty, Failed, Loading } from '../ui/states.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { vraagFrom } from './period.ts';
import { ReportDialog } from './report-dialog.tsx';
import { selectionInWords } from './selection-in-words.ts';

/** The figures that a manager has mailed to himself: what, how often, when next. */
export function ReportsPage() {
  const [search] = useSearchParams();
  const { filter } = vraagFrom(search, today());
  const { data, error, refetch } = useQuery(rapportenQuery);
  const [making, setMaking] = useState(false);
  const [stopping, setStopping] = useState<Rapport>();
  const sending = useSend();
  return (
    <Page
      wide
      title={t('rapporten.titel')}
      lead={
        <Paragraph subtle>
          {t('rapporten.uitleg')}{' '}
          <TextLink to={`/dashboard?${search}`}>{t('rapporten.naarDashboard')}</TextLink>
        </Paragraph>
      }
    >
      {data && <MailAlert {...data} />}
      <div className="nf-actions">
        <Button purpose="primary" onClick={() => setMaking(true)}>
          {t('rapporten.maken')}
        </Button>
      </div>
      {sending.error && <Failed error={sending.error} />}
      {error && <Failed error={error} retry={() => void refetch()} />}
      {!data && !error && <Loading lines={4} />}
      {data?.rapporten.length === 0 && (
        <Empty title={t('rapporten.geen')}>
          <Paragraph>{t('rapporten.geenUitleg')}</Paragraph>
        </Empty>
      )}
      {data && data.rapporten.length > 0 && (
        <Table
          caption={t('rapporten.titel')}
          captionHidden
          rows={data.rapporten}
          keyOf={({ id }) => id}
          columns={columns(setStopping, (rapport) => sending.mutate(rapport))}
        />
      )}
      {making && <ReportDialog filter={filter} onClose={() => setMaking(false)} />}
      {stopping && (
        <ActionDialog
          title={t('rapporten.stopTitel')}
          refresh={RAPPORTEN}
          action={t('rapporten.stop')}
          done={t('rapporten.gestopt', { naam: stopping.naam })}
          check={() => true}
          run={() => stopReport(stopping.id).then(() => undefined)}
          onClose={() => setStopping(undefined)}
        >
          <Paragraph>{t('rapporten.stopUitleg', { naam: stopping.naam })}</Paragraph>
        </ActionDialog>
      )}
    </Page>
  );
}

/** One press is one mail: pressing again after a lost answer repeats it and never sends two. */
function useSend() {
  const client = useQueryClient();
  const { show } = useMessages();
  const key = useRef({ id: '', key: '' });
  return useMutation({
    mutationFn: ({ id }: Rapport) => {
      if (key.current.id !== id) key.current = { id, key: newKey() };
      return sendReport(id, key.current.key);
    },
    onSuccess: async (_, { naam }) => {
      key.current = { id: '', key: '' };
      show({ tone: 'ok', text: t('rapporten.onderweg', { naam }) });
      await client.invalidateQueries({ queryKey: RAPPORTEN });
    },
  });
}

const columns = (
  onStop: (rapport: Rapport) => void,
  onSend: (rapport: Rapport) => void,
): Column<Rapport>[] => [
  { key: 'naam', header: t('rapporten.naam'), rowHeader: true, cell: ({ naam }) => naam },
  {
    key: 'selectie',
    header: t('rapporten.selectie'),
    cell: ({ selectie }) => selectionInWords(selectie),
  },
  { key: 'ritme', header: t('rapporten.ritme'), cell: ({ ritme }) => t(`rapporten.per.${ritme}`) },
  {
    key: 'volgende',
    header: t('rapporten.volgende'),
    cell: ({ volgendeOp }) => longDay(volgendeOp),
  },
  {
    key: 'laatst',
    header: t('rapporten.laatst'),
    cell: ({ laatstOp }) => (laatstOp ? moment(laatstOp) : t('rapporten.nogNiet')),
  },
  {
    key: 'doen',
    header: t('meldingen.doen'),
    cell: (rapport) => (
      <div className="nf-inline">
        <Button small onClick={() => onSend(rapport)}>
          {t('rapporten.nu')}
          <VisuallyHidden>{` ${rapport.naam}`}</VisuallyHidden>
        </Button>
        <Button small onClick={() => onStop(rapport)}>
          {t('rapporten.stop')}
          <VisuallyHidden>{` ${rapport.naam}`}</VisuallyHidden>
        </Button>
      </div>
    ),
  },
];
