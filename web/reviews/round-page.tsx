import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import type { RondeDetail, Rondezaak } from '../../api/heronderzoekrondes/schema.ts';
import { Refused } from '../api/client.ts';
import { rondeQuery, startRonde } from '../api/heronderzoekrondes.ts';
import { ActionDialog } from '../shell/action-dialog.tsx';
import { NotFound } from '../shell/not-found.tsx';
import { nameOf } from '../text/codes.ts';
import { longDay, moment } from '../text/dates.ts';
import { t } from '../text/t.ts';
import { Alert } from '../ui/alert.tsx';
import { Button } from '../ui/button.tsx';
import { Heading } from '../ui/heading.tsx';
import { Icon } from '../ui/icon.tsx';
import { Page } from '../ui/page.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { Failed, Loading } from '../ui/states.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { AddDialog, RemoveDialog } from './change-dialogs.tsx';
import { RoundBadge } from './round-badge.tsx';
import { RoundCases } from './round-cases.tsx';
import { WeekTable } from './week-table.tsx';

type Open = 'start' | { add: Rondezaak | null } | { remove: Rondezaak };

/** One round: how full its weeks are, who is in it, and what people change about that. */
export function RoundPage() {
  const { id = '' } = useParams();
  const { data: ronde, error, refetch } = useQuery(rondeQuery(id));
  const [open, setOpen] = useState<Open | null>(null);
  if (error instanceof Refused && error.status === 404) return <NotFound />;
  const name = ronde
    ? t('ronde.naam', { gemeente: nameOf('gemeente', ronde.gemeente), dag: longDay(ronde.van) })
    : t('ronde.titel');
  return (
    <>
      <TextLink to="/heronderzoeken" className="nf-back">
        <Icon name="back" />
        {t('ronde.terug')}
      </TextLink>
      <Page
        title={ronde ? name : t('ronde.ronde')}
        heading={name}
        aside={
          ronde?.status === 'concept' && (
            <Button purpose="primary" onClick={() => setOpen('start')}>
              {t('ronde.starten')}
            </Button>
          )
        }
        wide
      >
        {error && <Failed error={error} retry={() => void refetch()} />}
        {!ronde && !error && <Loading lines={6} />}
        {ronde && <Round ronde={ronde} onOpen={setOpen} />}
        {ronde && open && <Dialogs ronde={ronde} open={open} onClose={() => setOpen(null)} />}
      </Page>
    </>
  );
}

function Round({ ronde, onOpen }: { ronde: RondeDetail; onOpen: (open: Open) => void }) {
  const changeable = ronde.status !== 'afgerond';
  return (
    <>
      <p className="nf-dots nf-round-line">
        <span>
          <RoundBadge status={ronde.status} />
        </span>
        <span>
          {ronde.gestartOp
            ? t('ronde.gestartOp', {
                naam: ronde.gestartDoor?.naam ?? '',
                tijd: moment(ronde.gestartOp),
              })
            : t('ronde.gemaaktOp', {
                naam: ronde.gemaaktDoor.naam,
                tijd: moment(ronde.gemaaktOp),
              })}
        </span>
      </p>
      {ronde.aantallen.over > 0 && (
        <Alert tone="warning" title={t('ronde.overTitel', { count: ronde.aantallen.over })}>
          <p className="nl-paragraph">{t('ronde.overUitleg')}</p>
        </Alert>
      )}
      <Heading level={2} look={3}>
        {t('ronde.perWeekTitel')}
      </Heading>
      <WeekTable ronde={ronde} />
      <Heading level={2} look={3}>
        {t('ronde.zaken')}
      </Heading>
      {changeable && (
        <div className="nf-actions nf-round-line">
          <Button onClick={() => onOpen({ add: null })}>{t('ronde.toevoegen')}</Button>
        </div>
      )}
      {ronde.zaken.length === 0 ? (
        <Paragraph subtle>{t('ronde.geenZaken')}</Paragraph>
      ) : (
        <RoundCases
          ronde={ronde}
          {...(changeable && {
            onMove: (zaak: Rondezaak) => onOpen({ add: zaak }),
            onRemove: (zaak: Rondezaak) => onOpen({ remove: zaak }),
          })}
        />
      )}
    </>
  );
}

function Dialogs({
  ronde,
  open,
  onClose,
}: {
  ronde: RondeDetail;
  open: Open;
  onClose: () => void;
}) {
  if (open === 'start')
    return (
      <ActionDialog
        title={t('ronde.starten')}
        refresh={['rondes']}
        action={t('ronde.starten')}
        done={t('ronde.gestart')}
        check={() => true}
        run={() => startRonde(ronde.id)}
        onClose={onClose}
      >
        <Paragraph>{t('ronde.startenUitleg', { count: ronde.aantallen.gepland })}</Paragraph>
      </ActionDialog>
    );
  if ('add' in open) return <AddDialog ronde={ronde} zaak={open.add} onClose={onClose} />;
  return <RemoveDialog ronde={ronde} zaak={open.remove} onClose={onClose} />;
}
