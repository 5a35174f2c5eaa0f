import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { newKey } from '../api/client.ts';
import { type TakenVraag, takeNext } from '../api/taken.ts';
import { useMessages } from '../shell/messages.tsx';
import { t } from '../text/t.ts';
import { Button } from '../ui/button.tsx';
import { explanationOf, titleOf } from '../ui/states.tsx';

/** Who does not want to choose takes what should be done first: by term, then by priority, within the filters. */
export function TakeNext({ filter }: { filter: TakenVraag }) {
  const { gemeente, functie, proces } = filter;
  const client = useQueryClient();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const { show } = useMessages();
  // One key until an answer came: a press after a lost connection must not take a second task.
  const key = useRef(newKey());
  const next = useMutation({
    mutationFn: () =>
      takeNext(
        { ...(gemeente && { gemeente }), ...(functie && { functie }), ...(proces && { proces }) },
        key.current,
      ),
    onSuccess: async ({ taak }) => {
      key.current = newKey();
      await client.invalidateQueries({ queryKey: ['taken'] });
      if (taak) await navigate({ pathname: `/taken/${taak.id}`, search: `?${search}` });
      else show({ tone: 'ok', text: t('taken.geenVolgende') });
    },
    onError: (error) => show({ tone: 'error', title: titleOf(error), text: explanationOf(error) }),
  });
  return (
    <Button purpose="primary" busy={next.isPending} onClick={() => next.mutate()}>
      {t('taken.volgende')}
    </Button>
  );
}
