import { useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { TaakDetail } from '../../api/taken/schema.ts';
import { Refused } from '../api/client.ts';
import { putAway } from '../api/taken.ts';
import { ActionDialog } from '../shell/action-dialog.tsx';
import { longDay, readDay } from '../text/dates.ts';
import { t } from '../text/t.ts';
import { DayField } from '../ui/day-field.tsx';
import { awayDayFault } from './away-day.ts';
import { isReason, TaskReason } from './task-reason.tsx';

/** Puts one task away until a day; the platform says when the term of law does not allow that day. */
export function PutAwayDialog({ task, onClose }: { task: TaakDetail; onClose: () => void }) {
  const [dag, setDag] = useState('');
  const [reden, setReden] = useState('');
  const [faults, setFaults] = useState<{ dag?: string; reden?: string }>({});
  const [search] = useSearchParams();
  const warning = useRef<string | null>(null);

  const check = () => {
    const wrong = awayDayFault(dag);
    const found = {
      ...(wrong && { dag: wrong }),
      ...(!isReason(reden) && { reden: t('wegleggen.geefReden') }),
    };
    setFaults(found);
    return Object.keys(found).length === 0;
  };
  const run = async () => {
    try {
      const { waarschuwing } = await putAway(task.id, {
        van: task.opvolgdatum,
        datum: readDay(dag),
        reden: reden.trim(),
      });
      warning.current = waarschuwing;
      return `/taken?${search}`;
    } catch (error) {
      const melding = error instanceof Refused ? error.fouten[0]?.melding : undefined;
      if (melding) setFaults({ dag: melding });
      throw error;
    }
  };

  return (
    <ActionDialog
      title={t('wegleggen.titel', { taak: task.naam })}
      refresh={['taken']}
      action={t('wegleggen.doen')}
      done={() => {
        const done = t('wegleggen.gelukt', { taak: task.naam, dag: longDay(readDay(dag)) });
        return warning.current
          ? { tone: 'warning', text: `${done} ${warning.current}` }
          : { tone: 'ok', text: done };
      }}
      check={check}
      run={run}
      onClose={onClose}
    >
      <DayField
        id="opvolgdatum"
        label={t('wegleggen.totDag')}
        hint={
          task.uitersteDatum
            ? t('wegleggen.totDagTermijn', { dag: longDay(task.uitersteDatum) })
            : t('wegleggen.totDagUitleg')
        }
        value={dag}
        fault={faults.dag}
        onChange={setDag}
      />
      <TaskReason value={reden} fault={faults.reden} onChange={setReden} />
    </ActionDialog>
  );
}
