import { useQuery } from '@tanstack/react-query';
import { heropeningQuery } from '../api/taken.ts';
import { t } from '../text/t.ts';
import { Button } from '../ui/button.tsx';
import { type Completed, useReopen } from './use-reopen.ts';

/** The engine is nearly always done within one of these. */
const LOOKS = 6;
const BETWEEN_LOOKS = 1000;

type Props = {
  task: Omit<Completed, 'versie'>;
  /** completed a moment ago: what is not possible yet is looked for again, because an event may come while the first answer is on its way */
  fresh?: boolean;
};

/** The button that undoes the completion of a task, for as long as that is possible; nothing otherwise. */
export function UndoCompletion({ task, fresh = false }: Props) {
  const { data } = useQuery({
    ...heropeningQuery(task.zaakId, task.id),
    refetchInterval: ({ state }) =>
      fresh && state.data?.mogelijk !== true && state.dataUpdateCount < LOOKS
        ? BETWEEN_LOOKS
        : false,
  });
  const undo = useReopen();
  if (!undo.isPending && !data?.mogelijk) return null;
  return (
    <Button
      small
      busy={undo.isPending}
      aria-label={t('taak.ongedaanVan', { taak: task.naam })}
      onClick={() => data && undo.mutate({ ...task, versie: data.versie })}
    >
      {t(undo.isPending ? 'taak.ongedaanWordt' : 'taak.ongedaan')}
    </Button>
  );
}
