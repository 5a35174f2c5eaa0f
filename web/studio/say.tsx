import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useRef, useState } from 'react';
import { newKey } from '../api/client.ts';
import { t } from '../text/t.ts';
import { Button } from '../ui/button.tsx';
import { TextArea } from '../ui/controls.tsx';
import { describedBy, Field } from '../ui/field.tsx';
import { Failed } from '../ui/states.tsx';

type Props = {
  id: string;
  label: string;
  hint?: string;
  /** what it is about; another thing is another intent */
  about: string;
  action: string;
  send: (tekst: string, key: string) => Promise<unknown>;
  onSaid: () => void;
  /** beside the button */
  children?: ReactNode;
};

const NOTHING = { of: '', key: '' };

/** Says something to colleagues: it stays in its field until it is kept. */
export function Say({ id, label, hint, about, action, send, onSaid, children }: Props) {
  const [tekst, setTekst] = useState('');
  const [fault, setFault] = useState<string>();
  // The same words again after a lost answer are the same intent, and are never said twice.
  const intent = useRef(NOTHING);
  const change = useMutation({
    mutationFn: () => {
      const of = `${about} ${tekst}`;
      if (intent.current.of !== of) intent.current = { of, key: newKey() };
      return send(tekst.trim(), intent.current.key);
    },
    onSuccess: () => {
      intent.current = NOTHING;
      setTekst('');
      onSaid();
    },
  });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const nothing = tekst.trim() === '';
        setFault(nothing ? t('kanttekening.leeg') : undefined);
        if (!nothing && !change.isPending) change.mutate();
      }}
    >
      {change.error && <Failed error={change.error} />}
      <Field id={id} label={label} hint={hint} fault={fault}>
        <TextArea
          id={id}
          rows={3}
          maxLength={2000}
          value={tekst}
          readOnly={change.isPending}
          invalid={fault !== undefined}
          aria-describedby={describedBy(id, hint, fault)}
          onChange={({ target }) => setTekst(target.value)}
        />
      </Field>
      <div className="nf-actions">
        <Button small type="submit" busy={change.isPending}>
          {action}
        </Button>
        {children}
      </div>
    </form>
  );
}
