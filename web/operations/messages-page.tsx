import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { UitgaandBericht } from '../../api/uitgaande-berichten/schema.ts';
import { resend, uitgaandeBerichtenQuery } from '../api/uitgaande-berichten.ts';
import { ActionDialog } from '../shell/action-dialog.tsx';
import { nameOf } from '../text/codes.ts';
import { moment } from '../text/dates.ts';
import { t } from '../text/t.ts';
import { Alert } from '../ui/alert.tsx';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { Empty, Failed, Loading } from '../ui/states.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';

/** What did not reach the parties outside or the engine; what was given up can be sent again. */
export function MessagesPage() {
  const { data, error, refetch } = useQuery(uitgaandeBerichtenQuery);
  const [sending, setSending] = useState<UitgaandBericht>();
  return (
    <Page
      wide
      title={t('uitgaand.titel')}
      lead={<Paragraph subtle>{t('uitgaand.uitleg')}</Paragraph>}
    >
      {error && <Failed error={error} retry={() => void refetch()} />}
      {!data && !error && <Loading lines={6} />}
      {data?.meer && <Alert tone="warning">{t('uitgaand.meer')}</Alert>}
      {data?.berichten.length === 0 && (
        <Empty title={t('uitgaand.geen')}>
          <Paragraph>{t('uitgaand.geenUitleg')}</Paragraph>
        </Empty>
      )}
      {data && data.berichten.length > 0 && (
        <Table
          caption={t('uitgaand.titel')}
          captionHidden
          rows={data.berichten}
          keyOf={({ id }) => id}
          columns={columns(setSending)}
        />
      )}
      {sending && (
        <ActionDialog
          title={nameOf('uitgaandBericht', sending.soort)}
          refresh={uitgaandeBerichtenQuery.queryKey}
          action={t('uitgaand.opnieuw')}
          done={t('uitgaand.gedaan')}
          check={() => true}
          run={(key) => resend(sending.id, key)}
          onClose={() => setSending(undefined)}
        >
          <Paragraph>{t('uitgaand.herstelEerst')}</Paragraph>
        </ActionDialog>
      )}
    </Page>
  );
}

const columns = (onSend: (bericht: UitgaandBericht) => void): Column<UitgaandBericht>[] => [
  {
    key: 'wat',
    header: t('uitgaand.bericht'),
    rowHeader: true,
    cell: ({ soort }) => nameOf('uitgaandBericht', soort),
  },
  { key: 'zaak', header: t('incident.zaak'), cell: ({ zaakNummer }) => zaakNummer ?? '–' },
  { key: 'sinds', header: t('veld.sinds'), cell: ({ sinds }) => moment(sinds) },
  { key: 'fout', header: t('uitgaand.fout'), cell: ({ fout }) => fout ?? '–' },
  {
    key: 'status',
    header: t('zaak.status'),
    cell: ({ status, volgendePogingOp }) =>
      status === 'onbestelbaar' ? (
        <Badge tone="negative" icon="warning">
          {t('uitgaand.opgegeven')}
        </Badge>
      ) : (
        t('uitgaand.wacht', { moment: moment(volgendePogingOp) })
      ),
  },
  {
    key: 'doen',
    header: t('uitgaand.doen'),
    cell: (bericht) =>
      bericht.status === 'onbestelbaar' && (
        <Button small onClick={() => onSend(bericht)}>
          {t('uitgaand.opnieuw')}
          <VisuallyHidden>{` ${bericht.zaakNummer ?? ''} ${bericht.id}`}</VisuallyHidden>
        </Button>
      ),
  },
];
