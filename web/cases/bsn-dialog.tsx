import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { ZaakDetail } from '../../api/zaken/schema.ts';
import { lookUpBsn } from '../api/zaken.ts';
import { t } from '../text/t.ts';
import { Button } from '../ui/button.tsx';
import { TextInput } from '../ui/controls.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { describedBy, Field } from '../ui/field.tsx';
import { Failed } from '../ui/states.tsx';

const MIN_PURPOSE = 5;

/** Shows the whole number after asking why; the answer is in the audit trail, the number only on the screen. */
export function BsnDialog({ zaak, onClose }: { zaak: ZaakDetail; onClose: () => void }) {
  const [doel, setDoel] = useState('');
  const [fault, setFault] = useState<string>();
  const look = useMutation({ mutationFn: () => lookUpBsn(zaak.id, doel.trim()), gcTime: 0 });
  const hint = t('bsn.doelUitleg');

  return (
    <Dialog title={t('zaak.handeling.bsn-inzien')} onClose={onClose}>
      {look.data ? (
        <p className="nf-bsn" role="status">
          {look.data.bsn.replace(/(\d{4})(\d{2})(\d{3})/, '$1.$2.$3')}
        </p>
      ) : (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (doel.trim().length < MIN_PURPOSE) return setFault(t('bsn.doelFout'));
            setFault(undefined);
            look.mutate();
          }}
        >
          {look.error && <Failed error={look.error} />}
          <Field id="doel" label={t('bsn.doel')} hint={hint} fault={fault}>
            <TextInput
              id="doel"
              value={doel}
              maxLength={200}
              autoComplete="off"
              invalid={fault !== undefined}
              aria-describedby={describedBy('doel', hint, fault)}
              onChange={({ target }) => setDoel(target.value)}
            />
          </Field>
          <div className="nf-actions">
            <Button type="submit" purpose="primary" busy={look.isPending}>
              {t('bsn.toon')}
            </Button>
          </div>
        </form>
      )}
      <div className="nf-actions">
        <Button onClick={onClose}>{t('algemeen.sluiten')}</Button>
      </div>
    </Dialog>
  );
}
