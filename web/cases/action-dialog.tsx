import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useRef } from 'react';
import { newKey } from '../api/client.ts';
import { useMessages } from '../shell/messages.tsx';
import { t } from '../text/t.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Failed } from '../ui/states.tsx';

type Props = {
  title: string;
  zaakId: string;
  /** the button that does it, in the words of the action */
  action: string;
  done: string;
  negative?: boolean;
  /** what is not filled in well yet; the dialog then stays open */
  check: () => boolean;
  run: (key: string) => Promise<unknown>;
  onClose: () => void;
  children: ReactNode;
};

/** A change of a case that asks for a reason first. */
export function ActionDialog(props: Props) {
  const { title, zaakId, action, done, negative, check, run, onClose, children } = props;
  const client = useQueryClient();
  const { show } = useMessages();
  // One dialog is one intent: pressing again after a lost answer repeats it and never does it twice.
  const key = useRef(newKey());
  const change = useMutation({
    mutationFn: () => run(key.current),
    onSuccess: async () => {
      onClose();
      show({ tone: 'ok', text: done });
      await client.invalidateQueries({ queryKey: ['zaak', zaakId] });
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
