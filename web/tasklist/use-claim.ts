import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Refused } from '../api/client.ts';
import { assign, claim, release } from '../api/taken.ts';
import { useMessages } from '../shell/messages.tsx';
import { t } from '../text/t.ts';
import { explanationOf, titleOf } from '../ui/states.tsx';

type Held = { id: string; versie: number; naam: string };
type Change =
  | { task: Held; action: 'claim' }
  | { task: Held; action: 'release' }
  | { task: Held; action: 'assign'; to: { id: string; naam: string } };

/** Taking a task, giving it back, giving it to a colleague; says what happened, also when somebody was first. */
export function useHolder() {
  const client = useQueryClient();
  const { announce, show } = useMessages();

  return useMutation({
    mutationFn: (change: Change) => {
      const { id, versie } = change.task;
      if (change.action === 'claim') return claim(id, versie);
      return change.action === 'release' ? release(id, versie) : assign(id, versie, change.to.id);
    },
    onSuccess: (_, change) => {
      const { naam } = change.task;
      if (change.action === 'claim') announce(t('taak.opgepaktMelding', { taak: naam }));
      else if (change.action === 'release') announce(t('taak.vrijgegevenMelding', { taak: naam }));
      else announce(t('taak.toegewezenMelding', { taak: naam, naam: change.to.naam }));
    },
    onError: (error) => {
      const someoneWasFirst = error instanceof Refused && error.huidig !== undefined;
      show({
        tone: someoneWasFirst ? 'warning' : 'error',
        title: titleOf(error),
        text: explanationOf(error),
      });
    },
    onSettled: (_, __, { task }) =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['taak', task.id] }),
        client.invalidateQueries({ queryKey: ['taken'] }),
      ]),
  });
}
