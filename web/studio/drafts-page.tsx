import './studio.css';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { OntwerpRegel, OntwerpVerzoek } from '../../api/ontwerpen/schema.ts';
import type { Proces } from '../../api/processen/schema.ts';
import { newKey } from '../api/client.ts';
import { beginOntwerp, ontwerpenQuery } from '../api/ontwerpen.ts';
import { processenNuQuery } from '../api/processen.ts';
import { nameOf } from '../text/codes.ts';
import { moment } from '../text/dates.ts';
import { t } from '../text/t.ts';
import { Badge, type Tone } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Heading } from '../ui/heading.tsx';
import { Page } from '../ui/page.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { Failed, Loading } from '../ui/states.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { NewProcessDialog } from './new-process-dialog.tsx';

/** The processes that can be changed, and the drafts that were made of them. */
export function DraftsPage() {
  const processes = useQuery(processenNuQuery);
  const drafts = useQuery(ontwerpenQuery);
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const begin = useMutation({
    mutationFn: (from: OntwerpVerzoek) => beginOntwerp(from, newKey()),
    onSuccess: ({ id }) => navigate(`/ontwerpen/${id}`),
  });
  const error = processes.error ?? drafts.error;
  return (
    <Page title={t('ontwerpen.titel')} lead={<Paragraph subtle>{t('ontwerpen.uitleg')}</Paragraph>}>
      {error && <Failed error={error} retry={() => void processes.refetch()} />}
      {begin.error && <Failed error={begin.error} />}
      {!(processes.data && drafts.data) && !error && <Loading lines={6} />}
      {processes.data && drafts.data && (
        <>
          <div className="nf-actions">
            <Button onClick={() => setAsking(true)}>{t('ontwerpen.nieuw')}</Button>
          </div>
          <ul className="nf-process-list">
            {processes.data.processen
              .filter(({ versies }) => versies.length > 0)
              .map((proces) => (
                <Model
                  key={proces.slug}
                  proces={proces}
                  open={drafts.data.ontwerpen.find(
                    (draft) => draft.proces === proces.slug && isOpen(draft),
                  )}
                  busy={begin.isPending}
                  onBegin={(from) => begin.mutate({ proces: proces.slug, ...from })}
                />
              ))}
          </ul>
          {asking && <NewProcessDialog onClose={() => setAsking(false)} />}
          <Heading level={2} look={3}>
            {t('ontwerpen.geschiedenis')}
          </Heading>
          {drafts.data.ontwerpen.length === 0 ? (
            <Paragraph subtle>{t('ontwerpen.geen')}</Paragraph>
          ) : (
            <Table
              caption={t('ontwerpen.geschiedenis')}
              captionHidden
              columns={columns()}
              rows={drafts.data.ontwerpen}
              keyOf={({ id }) => id}
            />
          )}
        </>
      )}
    </Page>
  );
}

const isOpen = ({ status }: OntwerpRegel): boolean =>
  status === 'concept' || status === 'ingediend' || status === 'goedgekeurd';

type ModelProps = {
  proces: Proces;
  open: OntwerpRegel | undefined;
  busy: boolean;
  onBegin: (from: Pick<OntwerpVerzoek, 'vanafVersie'>) => void;
};

function Model({ proces: { slug, naam, versies }, open, busy, onBegin }: ModelProps) {
  const running = versies.reduce((sum, { lopend }) => sum + lopend, 0);
  return (
    <li className="nf-panel">
      <Heading level={2} look={3} id={`proces-${slug}`}>
        {naam}
      </Heading>
      <Paragraph subtle>
        {t('ontwerpen.versie', { versie: versies[0]?.versie ?? 0 })} ·{' '}
        {t('ontwerpen.lopend', { count: running })}
      </Paragraph>
      <Paragraph>
        <TextLink to={`/ontwerpen/modellen/${slug}`} aria-describedby={`proces-${slug}`}>
          {t('ontwerpen.bekijken')}
        </TextLink>
      </Paragraph>
      {open ? (
        <TextLink to={`/ontwerpen/${open.id}`} aria-describedby={`proces-${slug}`}>
          {t('ontwerpen.verder')}
        </TextLink>
      ) : (
        <Button busy={busy} onClick={() => onBegin({})} aria-describedby={`proces-${slug}`}>
          {t('ontwerpen.wijzigen')}
        </Button>
      )}
      {!open && versies.length > 1 && (
        <Disclosure summary={t('ontwerpen.eerdere')}>
          <Paragraph subtle>{t('ontwerpen.eerdereUitleg')}</Paragraph>
          <ul className="nf-studio__versions">
            {versies.slice(1).map(({ versie, gepubliceerdOp, lopend }) => (
              <li key={versie}>
                <Button
                  busy={busy}
                  onClick={() => onBegin({ vanafVersie: versie })}
                  aria-describedby={`proces-${slug}`}
                >
                  {t('ontwerpen.terugNaar', { versie })}
                </Button>{' '}
                {moment(gepubliceerdOp)} · {t('ontwerpen.lopend', { count: lopend })}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </li>
  );
}

const columns = (): Column<OntwerpRegel>[] => [
  {
    key: 'proces',
    header: t('ontwerpen.proces'),
    rowHeader: true,
    cell: ({ id, naam }) => <TextLink to={`/ontwerpen/${id}`}>{naam}</TextLink>,
  },
  { key: 'status', header: t('zaak.status'), cell: ({ status }) => <DraftBadge status={status} /> },
  {
    key: 'gewijzigd',
    header: t('ontwerpen.gewijzigd'),
    cell: ({ gewijzigdOp, beoordeeldOp }) => moment(beoordeeldOp ?? gewijzigdOp),
  },
  {
    key: 'door',
    header: t('ontwerpen.door'),
    cell: ({ gewijzigdDoor, beoordeeldDoor }) => (beoordeeldDoor ?? gewijzigdDoor).naam,
  },
  {
    key: 'toelichting',
    header: t('ontwerpen.toelichting'),
    cell: ({ toelichting }) => toelichting ?? '',
  },
];

const tones: Record<OntwerpRegel['status'], Tone> = {
  concept: 'neutral',
  ingediend: 'info',
  goedgekeurd: 'info',
  gepubliceerd: 'positive',
  ingetrokken: 'neutral',
};

export function DraftBadge({ status }: Pick<OntwerpRegel, 'status'>) {
  return <Badge tone={tones[status]}>{nameOf('ontwerpstatus', status)}</Badge>;
}
