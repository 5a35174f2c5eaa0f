import { useQuery } from '@tanstack/react-query';
import { heropeningQuery } from '../api/taken.ts';
import { t } from '../text/t.ts';
import { Button } from '../ui/button.tsx';
import { type Completed, useReopen } from './use-reopen.ts';

/** The button that undoes the completion of a task, for as long as that is possible; nothing otherwise. */
export function UndoCompletion({ task }: { task: Omit<Completed, 'versie'> }) {
  const { data } = useQuery(heropeningQuery(task.zaakId, task.id));
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
