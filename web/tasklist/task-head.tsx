import { useState } from 'react';
import type { TaakDetail } from '../../api/taken/schema.ts';
import { useSessie } from '../api/sessie.ts';
import { nameOf } from '../text/codes.ts';
import { moment } from '../text/dates.ts';
import { t } from '../text/t.ts';
import { Alert } from '../ui/alert.tsx';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { TermBadge } from '../ui/term-badge.tsx';
import { AssignDialog } from './assign-dialog.tsx';
import { AwayBadge } from './away-badge.tsx';
import { PutAwayDialog } from './put-away-dialog.tsx';
import { UndoCompletion } from './undo-completion.tsx';
import { useBringBack } from './use-bring-back.ts';
import { useHolder } from './use-claim.ts';

/** Whose task it is, for whom and by when; taking it and giving it back. */
export function TaskHead({ task }: { task: TaakDetail }) {
  const holder = useHolder();
  const { medewerker } = useSessie();
  const bringBack = useBringBack(task);
  const [assigning, setAssigning] = useState(false);
  const [puttingAway, setPuttingAway] = useState(false);
  const may = (action: TaakDetail['handelingen'][number]) => task.handelingen.includes(action);

  return (
    <div className="nf-task-head">
      <p className="nf-task-head__about">
        <span className="nf-dots">
          <span>{task.zaakNaam ?? t('zaak.naamOnbekend')}</span>
          <span>{nameOf('regeling', task.regeling)}</span>
          <span>{nameOf('gemeente', task.gemeente)}</span>
        </span>
        <TermBadge due={task.uitersteDatum} />
        {task.status === 'open' && <AwayBadge task={task} />}
        {task.status === 'wordt-verwerkt' && <Badge icon="clock">{t('taak.wordtVerwerkt')}</Badge>}
      </p>
      <div className="nf-task-head__holder">
        <HolderWords task={task} />
        {task.status === 'open' && <BehalfWords task={task} />}
        <div className="nf-actions">
          {task.status === 'afgerond' && task.afgerondDoor?.id === medewerker.id && (
            <UndoCompletion task={task} />
          )}
          {may('claimen') && (
            <Button
              purpose="primary"
              busy={holder.isPending}
              onClick={() => holder.mutate({ task, action: 'claim' })}
            >
              {t('taak.oppakken')}
            </Button>
          )}
          {may('vrijgeven') && (
            <Button
              small
              busy={holder.isPending}
              onClick={() => holder.mutate({ task, action: 'release' })}
            >
              {t('taak.vrijgeven')}
            </Button>
          )}
          {may('wegleggen') && (
            <Button small onClick={() => setPuttingAway(true)}>
              {t('wegleggen.knop')}
            </Button>
          )}
          {may('wegleggen') && task.opvolgdatum && (
            <Button small busy={bringBack.isPending} onClick={() => bringBack.mutate()}>
              {t('wegleggen.terughalen')}
            </Button>
          )}
          {may('toewijzen') && (
            <Button small onClick={() => setAssigning(true)}>
              {t('taak.toewijzen')}
            </Button>
          )}
        </div>
      </div>
      {task.status === 'open' && task.opvolgreden && (
        <p className="nf-subtle">{t('wegleggen.redenWas', { reden: task.opvolgreden })}</p>
      )}
      {task.vierOgen && (
        <Alert tone="warning" title={t('taak.vierOgenTitel')}>
          <p className="nl-paragraph">{task.vierOgen.reden}</p>
        </Alert>
      )}
      {puttingAway && <PutAwayDialog task={task} onClose={() => setPuttingAway(false)} />}
      {assigning && (
        <AssignDialog
          task={task}
          onClose={() => setAssigning(false)}
          onChoose={(to) => holder.mutate({ task, action: 'assign', to })}
        />
      )}
    </div>
  );
}

/** For whom the reader does it, or would do it, or who does it for him. */
function BehalfWords({ task: { behandelaar, namens, handelingen } }: { task: TaakDetail }) {
  const { medewerker } = useSessie();
  if (!behandelaar || !namens) return null;
  const { naam } = namens;
  if (namens.id === medewerker.id) return <p>{t('taak.voorU', { naam: behandelaar.naam })}</p>;
  if (behandelaar.id !== medewerker.id)
    return (
      <p>{t(namens.id === behandelaar.id ? 'taak.kuntVervangen' : 'taak.doetNamens', { naam })}</p>
    );
  const over = handelingen.includes('bewaren') && !handelingen.includes('afronden');
  return <p>{t(over ? 'taak.doetOfDeedNamens' : 'taak.uDoetNamens', { naam })}</p>;
}

function HolderWords({ task }: { task: TaakDetail }) {
  const { medewerker } = useSessie();
  const { behandelaar, geclaimdOp, afgerondDoor, afgerondOp, status } = task;
  if (status === 'vervallen') return <p>{t('taak.vervallen')}</p>;
  if (status !== 'open' && afgerondDoor && afgerondOp) {
    return <p>{t('taak.afgerondDoor', { naam: afgerondDoor.naam, tijd: moment(afgerondOp) })}</p>;
  }
  if (!behandelaar) return <p>{t('taak.nogNiemand')}</p>;
  const tijd = geclaimdOp ? moment(geclaimdOp) : '';
  return behandelaar.id === medewerker.id ? (
    <p>{t('taak.uBehandelt', { tijd })}</p>
  ) : (
    <p>{t('taak.anderBehandelt', { naam: behandelaar.naam, tijd })}</p>
  );
}
