import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Aanvullingslink, NieuweCode } from '../../api/aanvulling/schema.ts';
import { aanvullingslinkQuery, giveCode, withdrawCode } from '../api/aanvulling.ts';
import { ActionDialog } from '../shell/action-dialog.tsx';
import { longDay, moment } from '../text/dates.ts';
import { t } from '../text/t.ts';
import { Badge, type Tone } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { type DataItem, DataList } from '../ui/data-list.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Heading } from '../ui/heading.tsx';
import { Failed } from '../ui/states.tsx';

type Link = NonNullable<Aanvullingslink['link']>;
const TONES: Record<Link['status'], Tone> = {
  open: 'info',
  geblokkeerd: 'warning',
  verlopen: 'neutral',
  ingediend: 'positive',
  ingetrokken: 'neutral',
};

/** The code by which the resident answers what was asked: how it stands, another one, and taking it back. Nothing where none can be. */
export function ResidentLink({ zaakId }: { zaakId: string }) {
  const { data, error, refetch } = useQuery(aanvullingslinkQuery(zaakId));
  const [asking, setAsking] = useState<'geven' | 'intrekken'>();
  const [given, setGiven] = useState<NieuweCode>();
  if (error) return <Failed error={error} retry={() => void refetch()} />;
  if (!data || (!data.link && !data.geven)) return null;
  const close = () => setAsking(undefined);
  return (
    <section aria-labelledby="code-inwoner" className="nf-panel nf-resident-link">
      <Heading level={2} look={3} id="code-inwoner">
        {t('code.titel')}
      </Heading>
      {data.link ? (
        <>
          <Badge tone={TONES[data.link.status]}>{t(`code.status.${data.link.status}`)}</Badge>
          <DataList items={itemsOf(data.link)} />
        </>
      ) : (
        <p className="nl-paragraph">{t('code.geen')}</p>
      )}
      <div className="nf-actions">
        {data.geven && <Button onClick={() => setAsking('geven')}>{t('code.geven')}</Button>}
        {data.intrekken && (
          <Button purpose="subtle" onClick={() => setAsking('intrekken')}>
            {t('code.intrekken')}
          </Button>
        )}
      </div>
      {asking === 'geven' && (
        <ActionDialog
          title={t('code.geven')}
          refresh={['zaak', zaakId]}
          action={t('code.geven')}
          done={t('code.gegeven')}
          check={() => true}
          run={async () => setGiven(await giveCode(zaakId))}
          onClose={close}
        >
          <p className="nl-paragraph">{t('code.gevenUitleg')}</p>
        </ActionDialog>
      )}
      {asking === 'intrekken' && (
        <ActionDialog
          title={t('code.intrekken')}
          refresh={['zaak', zaakId]}
          action={t('code.intrekken')}
          done={t('code.ingetrokken')}
          negative
          check={() => true}
          run={() => withdrawCode(zaakId)}
          onClose={close}
        >
          <p className="nl-paragraph">{t('code.intrekkenUitleg')}</p>
        </ActionDialog>
      )}
      {given && (
        <Dialog title={t('code.nieuw')} onClose={() => setGiven(undefined)}>
          <p className="nl-paragraph">
            {t('code.nieuwUitleg', { dag: longDay(given.uiterlijkOp) })}
          </p>
          <DataList
            items={[
              { term: t('code.code'), value: <strong className="nf-code">{given.code}</strong> },
              { term: t('code.adres'), value: given.adres },
            ]}
          />
          <div className="nf-actions">
            <Button purpose="primary" onClick={() => setGiven(undefined)}>
              {t('code.klaar')}
            </Button>
          </div>
        </Dialog>
      )}
    </section>
  );
}

function itemsOf(link: Link): DataItem[] {
  const items: [string, string | null][] = [
    [
      t('code.gegevenOp'),
      link.gegevenDoor
        ? t('code.doorOp', { naam: link.gegevenDoor.naam, moment: moment(link.gegevenOp) })
        : t('code.brief', { moment: moment(link.gegevenOp) }),
    ],
    [t('code.tot'), link.uiterlijkOp && longDay(link.uiterlijkOp)],
    [t('code.bezocht'), link.bezochtOp ? moment(link.bezochtOp) : t('code.nooit')],
    [t('code.verstuurd'), link.ingediendOp && moment(link.ingediendOp)],
    [
      t('code.ingetrokkenOp'),
      link.ingetrokkenOp &&
        (link.ingetrokkenDoor
          ? t('code.doorOp', {
              naam: link.ingetrokkenDoor.naam,
              moment: moment(link.ingetrokkenOp),
            })
          : t('code.rondeVoorbij', { moment: moment(link.ingetrokkenOp) })),
    ],
  ];
  return items.flatMap(([term, value]) => (value ? [{ term, value }] : []));
}
