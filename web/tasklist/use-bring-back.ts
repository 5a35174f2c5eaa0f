import { useMutation, useQueryClient } from '@tanstack/react-query';
import { putAway } from '../api/taken.ts';
import { useMessages } from '../shell/messages.tsx';
import { t } from '../text/t.ts';
import { explanationOf, titleOf } from '../ui/states.tsx';

/** Takes a task that was put away back into the list of today. */
export function useBringBack(task: { id: string; naam: string; opvolgdatum: string | null }) {
  const client = useQueryClient();
  const { announce, show } = useMessages();
  return useMutation({
    mutationFn: () => putAway(task.id, { van: task.opvolgdatum, datum: null }),
    onSuccess: () => announce(t('wegleggen.teruggehaald', { taak: task.naam })),
    onError: (error) => show({ tone: 'error', title: titleOf(error), text: explanationOf(error) }),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['taak', task.id] }),
        client.invalidateQueries({ queryKey: ['taken'] }),
      ]),
  });
}
