import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useRef } from 'react';
import { useNavigate } from 'react-router';
import { newKey } from '../api/client.ts';
import { t } from '../text/t.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Failed } from '../ui/states.tsx';
import { type Message, useMessages } from './messages.tsx';

type Props = {
  title: string;
  /** what the page knew and must ask for again afterwards */
  refresh: QueryKey;
  /** the button that does it, in the words of the action */
  action: string;
  /** what is said afterwards; made then, when it depends on the answer */
  done: string | (() => Message);
  negative?: boolean;
  /** what is not filled in well yet; the dialog then stays open */
  check: () => boolean;
  /** does it; the address of another page when the user goes on there */
  run: (key: string) => Promise<unknown>;
  onClose: () => void;
  children: ReactNode;
};

/** A change that asks something first: it stays open until it was done, and says that it was. */
export function ActionDialog(props: Props) {
  const { title, refresh, action, done, negative, check, run, onClose, children } = props;
  const client = useQueryClient();
  const { show } = useMessages();
  const navigate = useNavigate();
  // One dialog is one intent: pressing again after a lost answer repeats it and never does it twice.
  const key = useRef(newKey());
  const change = useMutation({
    mutationFn: () => run(key.current),
    onSuccess: async (result) => {
      onClose();
      const to = typeof result === 'string' ? result : undefined;
      const message = typeof done === 'string' ? { tone: 'ok' as const, text: done } : done();
      show(message, to ? 'next' : 'now');
      if (to) await navigate(to);
      await client.invalidateQueries({ queryKey: refresh });
    },
    onError: () => {
      key.current = newKey();
    },
  });

  return (
    <Dialog title={title} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!change.isPending && check()) change.mutate();
        }}
      >
        {change.error && <Failed error={change.error} />}
        {children}
        <div className="nf-actions">
          <Button
            type="submit"
            purpose="primary"
            busy={change.isPending}
            {...(negative ? { hint: 'negative' as const } : {})}
          >
            {action}
          </Button>
          <Button onClick={onClose}>{t('algemeen.annuleren')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
