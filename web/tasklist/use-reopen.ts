import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { newKey } from '../api/client.ts';
import { reopen } from '../api/taken.ts';
import { useMessages } from '../shell/messages.tsx';
import { t } from '../text/t.ts';
import { explanationOf, titleOf } from '../ui/states.tsx';
import { watchBack } from './watch-back.ts';

export type Completed = { id: string; zaakId: string; naam: string; versie: number };

/** Undoes the completion of a task, and brings the user back to it. */
export function useReopen() {
  const client = useQueryClient();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [search] = useSearchParams();
  const { show } = useMessages();
  // One key per intent: pressing again the same button is the same intent.
  const intent = useRef({ of: '', key: '' });

  return useMutation({
    async mutationFn({ id, versie }: Completed) {
      const of = `${id}@${versie}`;
      if (intent.current.of !== of) intent.current = { of, key: newKey() };
      const watch = watchBack(id);
      try {
        await reopen(id, versie, intent.current.key);
      } catch (error) {
        watch.stop();
        throw error;
      }
      return watch.outcome();
    },
    async onSuccess(outcome, { id, zaakId, naam }) {
      await Promise.all([
        client.resetQueries({ queryKey: ['taak', id] }),
        client.invalidateQueries({ queryKey: ['zaak', zaakId] }),
        client.invalidateQueries({ queryKey: ['taken'] }),
      ]);
      if (outcome !== 'open') {
        const text = t(outcome ? 'taak.ongedaanNiet' : 'taak.ongedaanBezig', { taak: naam });
        return show({ tone: outcome ? 'warning' : 'info', text });
      }
      const there = `/taken/${id}`;
      const text = t('taak.ongedaanMelding', { taak: naam });
      show({ tone: 'ok', text }, pathname === there ? 'now' : 'next');
      const list = pathname.startsWith('/taken') && search.size > 0 ? `?${search}` : '';
      await navigate({ pathname: there, search: list });
    },
    onError: (error, { id, zaakId }) => {
      show({ tone: 'warning', title: titleOf(error), text: explanationOf(error) });
      void client.invalidateQueries({ queryKey: ['zaak', zaakId] });
      void client.invalidateQueries({ queryKey: ['taak', id] });
    },
  });
}
