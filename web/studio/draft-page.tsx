import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useParams } from 'react-router';
import type { OntwerpDetail } from '../../api/ontwerpen/schema.ts';
import { Refused } from '../api/client.ts';
import { controleQuery, ontwerpQuery } from '../api/ontwerpen.ts';
import { NotFound } from '../shell/not-found.tsx';
import { moment } from '../text/dates.ts';
import { t } from '../text/t.ts';
import { Alert } from '../ui/alert.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Page } from '../ui/page.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { Failed, Loading } from '../ui/states.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { DraftBadge } from './drafts-page.tsx';
import { Editor } from './editor.tsx';
import { HandInDialog, PublishDialog, SendBackDialog, WithdrawDialog } from './judge-dialogs.tsx';

/** One draft: its drawing, what is wrong with it, what is different, and the way to publication. */
export function DraftPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(ontwerpQuery(id));
  if (error instanceof Refused && error.status === 404) return <NotFound />;
  return (
    <>
      <TextLink to="/ontwerpen" className="nf-back">
        <Icon name="back" />
        {t('ontwerpen.titel')}
      </TextLink>
      {error && <Failed error={error} retry={() => void refetch()} />}
      {!data && !error && <Loading lines={8} />}
      {data && <Draft key={`${data.id} ${data.status}`} draft={data} />}
    </>
  );
}

type Asking = 'indienen' | 'publiceren' | 'terugsturen' | 'intrekken';

function Draft({ draft }: { draft: OntwerpDetail }) {
  const [versie, setVersie] = useState(draft.versie);
  const keep = useRef<() => Promise<number>>(async () => draft.versie);
  const [asking, setAsking] = useState<Asking | null>(null);
  const check = useQuery(controleQuery(draft.id, versie));
  const close = () => setAsking(null);
  const { mag, naam, status, opmerking, toelichting, ingediendDoor, ingediendOp } = draft;
  const may = (what: OntwerpDetail['mag'][number]) => mag.includes(what);
  const props = { draft, versie, onClose: close };

  return (
    <Page
      wide
      title={t('ontwerpen.ontwerp', { naam })}
      aside={<DraftBadge status={status} />}
      lead={
        ingediendDoor &&
        ingediendOp && (
          <Paragraph subtle>
            {t('ontwerpen.ingediendDoor', { naam: ingediendDoor.naam, tijd: moment(ingediendOp) })}{' '}
            {toelichting}
          </Paragraph>
        )
      }
    >
      {opmerking && status === 'concept' && (
        <Alert tone="info" title={t('ontwerpen.opmerkingVan', { opmerking })} />
      )}
      {status === 'ingediend' && !may('beoordelen') && (
        <Paragraph>{t('ontwerpen.wachtOpAnder')}</Paragraph>
      )}
      <div className="nf-actions">
        {may('indienen') && (
          <Button purpose="primary" onClick={() => setAsking('indienen')}>
            {t('ontwerpen.indienen')}
          </Button>
        )}
        {may('beoordelen') && (
          <>
            <Button purpose="primary" onClick={() => setAsking('publiceren')}>
              {t('ontwerpen.publiceren')}
            </Button>
            <Button onClick={() => setAsking('terugsturen')}>{t('ontwerpen.terugsturen')}</Button>
          </>
        )}
        {may('intrekken') && (
          <Button purpose="subtle" onClick={() => setAsking('intrekken')}>
            {t('ontwerpen.intrekken')}
          </Button>
        )}
      </div>
      <Editor draft={draft} versie={versie} onKept={setVersie} keep={keep} check={check.data} />
      {asking === 'indienen' && <HandInDialog {...props} keep={() => keep.current()} />}
      {asking === 'publiceren' && <PublishDialog {...props} />}
      {asking === 'terugsturen' && <SendBackDialog {...props} />}
      {asking === 'intrekken' && <WithdrawDialog {...props} />}
    </Page>
  );
}
