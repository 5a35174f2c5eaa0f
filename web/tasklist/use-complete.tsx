import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { TaakDetail } from '../../api/taken/schema.ts';
import type { Data } from '../../forms/schema.ts';
import { newKey } from '../api/client.ts';
import { useSessie } from '../api/sessie.ts';
import { complete } from '../api/taken.ts';
import { zaakQuery } from '../api/zaken.ts';
import { useMessages } from '../shell/messages.tsx';
import { t } from '../text/t.ts';
import { awaitNextTask } from './await-next-task.ts';
import { UndoCompletion } from './undo-completion.tsx';

/** Hands in a task and brings the user to the next one of the case, or back to his list. */
export function useComplete(task: TaakDetail) {
  const client = useQueryClient();
  const sessie = useSessie();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const { show } = useMessages();
  const [busy, setBusy] = useState(false);
  // One key per intent: repeating the same answers is the same intent, other answers are another.
  const intent = useRef({ body: '', key: '' });

  /** @throws what the platform refused; the form shows it and nothing is lost */
  async function handIn(data: Data): Promise<void> {
    const body = { versie: task.versie, gegevens: data };
    const text = JSON.stringify(body);
    if (intent.current.body !== text) intent.current = { body: text, key: newKey() };
    setBusy(true);
    try {
      await complete(task.id, body, intent.current.key);
    } catch (error) {
      setBusy(false);
      throw error;
    }
  }

  async function goOn(): Promise<void> {
    const next = await awaitNextTask(task.zaakId, task.id, sessie);
    await client.invalidateQueries({ queryKey: ['taken'] });
    const done = t('taak.afgerondMelding', { taak: task.naam, zaak: task.zaakNummer });
    const where = next ? t('taak.volgendeMelding') : await whereabouts();
    const text = [done, where].filter(Boolean).join(' ');
    const action = <UndoCompletion task={task} fresh />;
    show({ tone: 'ok', text, action }, 'next');
    client.removeQueries({ queryKey: ['taak', task.id] });
    await navigate({
      pathname: next ? `/taken/${next.id}` : '/taken',
      search: search.size > 0 ? `?${search}` : '',
    });
  }

  /** Where the case went, in a sentence; nothing when the user may not see it. */
  async function whereabouts(): Promise<string> {
    if (!sessie.rechten.includes('zaken.lezen')) return '';
    const zaak = await client
      .fetchQuery({ ...zaakQuery(task.zaakId), staleTime: 0 })
      .catch(() => null);
    const open = zaak?.taken.find(({ id, status }) => status === 'open' && id !== task.id);
    if (open) return t('taak.nuBij', { taak: open.naam, kantoor: open.kantoor });
    if (zaak?.beeindigdOp) return t('taak.zaakKlaar');
    return zaak ? t('taak.wachtOpSysteem') : '';
  }

  return { busy, handIn, goOn };
}
