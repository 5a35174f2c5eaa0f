import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { IncidentDetail, PogingenVerzoek } from '../../api/incidenten/schema.ts';
import { newKey } from '../api/client.ts';
import { incidentQuery, retryAll, retryOne } from '../api/incidenten.ts';
import { useMessages } from '../shell/messages.tsx';
import { asWords, nameOf } from '../text/codes.ts';
import { moment } from '../text/dates.ts';
import { t } from '../text/t.ts';
import { Button } from '../ui/button.tsx';
import { DataList } from '../ui/data-list.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { Failed, Loading } from '../ui/states.tsx';
import { TermBadge } from '../ui/term-badge.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { MoveDialog } from './move-dialog.tsx';

type Props = { sleutel: string; onClose: () => void };

/** One step that stands still: why, for whom, and the new try after the cause is gone. */
export function IncidentDialog({ sleutel, onClose }: Props) {
  const { data, error } = useQuery(incidentQuery(sleutel));
  const client = useQueryClient();
  const { show } = useMessages();
  const key = useRef(newKey());
  const [moving, setMoving] = useState(false);
  const retry = useMutation({
    mutationFn: (all: PogingenVerzoek | null) =>
      all ? retryAll(all, key.current) : retryOne(sleutel, key.current),
    onSuccess: ({ aantal }) => {
      onClose();
      show({
        tone: 'ok',
        text: aantal > 0 ? t('incident.gevraagd', { count: aantal }) : t('incident.gevraagdGeen'),
      });
    },
    onError: () => {
      key.current = newKey();
    },
    onSettled: () => {
      void client.invalidateQueries({ queryKey: ['incidenten'] });
      void client.invalidateQueries({ queryKey: ['incident', sleutel] });
    },
  });
  const ask = (all: PogingenVerzoek | null) => {
    if (!retry.isPending) retry.mutate(all);
  };

  if (moving && data) return <MoveDialog incident={data} onClose={onClose} />;
  return (
    <Dialog
      title={data ? (data.stap ?? asWords(data.element)) : t('incident.titel')}
      onClose={onClose}
    >
      {retry.error && <Failed error={retry.error} />}
      {error && <Failed error={error} />}
      {!data && !error && <Loading />}
      {data && <Facts incident={data} />}
      <div className="nf-actions">
        {data && !data.nieuwePoging && (
          <Button purpose="primary" busy={retry.isPending} onClick={() => ask(null)}>
            {t('incident.opnieuw')}
          </Button>
        )}
        {data && data.zelfde > 1 && (
          <Button
            busy={retry.isPending}
            onClick={() => ask({ proces: data.proces, element: data.element })}
          >
            {t('incident.allemaal', { aantal: data.zelfde })}
          </Button>
        )}
        {data && <Button onClick={() => setMoving(true)}>{t('ingreep.knop')}</Button>}
        <Button onClick={onClose}>{t('algemeen.sluiten')}</Button>
      </div>
    </Dialog>
  );
}

function Facts({ incident }: { incident: IncidentDetail }) {
  const { termijn, nieuwePoging } = incident;
  return (
    <>
      <Paragraph>{nameOf('incident', incident.soort)}.</Paragraph>
      <div className="nf-incident__facts">
        <DataList
          items={[
            { term: t('incident.zaak'), value: incident.zaakNummer ?? t('incident.verzegeld') },
            {
              term: t('veld.proces'),
              value: t('incident.versie', {
                proces: nameOf('proces', incident.proces),
                versie: incident.versie,
              }),
            },
            {
              term: termijn ? nameOf('termijn', termijn.soort) : t('incident.termijn'),
              value: <TermBadge due={termijn?.einddatum ?? null} />,
            },
            { term: t('veld.sinds'), value: moment(incident.sinds) },
            { term: t('incident.vaak'), value: t('incident.keer', { count: incident.keer }) },
          ]}
        />
      </div>
      <Paragraph>{t('incident.zelfde', { count: incident.zelfde })}</Paragraph>
      <Paragraph>
        {nieuwePoging
          ? t('incident.bezigDoor', {
              naam: nieuwePoging.door.naam,
              moment: moment(nieuwePoging.op),
            })
          : t('incident.herstelEerst')}
      </Paragraph>
      <Disclosure summary={t('incident.melding')} open>
        <p className="nf-incident__error">{incident.melding}</p>
        <DataList
          items={[
            { term: t('incident.sleutel'), value: incident.sleutel },
            {
              term: t('incident.instantie'),
              value: (
                <TextLink to={`/beheer/instanties/${incident.instantie}`}>
                  {incident.instantie}
                </TextLink>
              ),
            },
            ...(incident.job ? [{ term: t('incident.job'), value: incident.job }] : []),
          ]}
        />
      </Disclosure>
    </>
  );
}
