import { useState } from 'react';
import type { ZaakDetail } from '../../api/zaken/schema.ts';
import { withdraw } from '../api/zaken.ts';
import { readDay, today } from '../text/dates.ts';
import { t } from '../text/t.ts';
import { Alert } from '../ui/alert.tsx';
import { TextInput } from '../ui/controls.tsx';
import { describedBy, Field } from '../ui/field.tsx';
import { ActionDialog } from './action-dialog.tsx';
import { ReasonField, reasonFault } from './reason-field.tsx';

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

export function WithdrawDialog({ zaak, onClose }: { zaak: ZaakDetail; onClose: () => void }) {
  const [typed, setTyped] = useState('');
  const [toelichting, setToelichting] = useState('');
  const [faults, setFaults] = useState<{ dag?: string; toelichting?: string | undefined }>({});
  const ontvangenOp = readDay(typed);
  const hint = t('intrekken.dagUitleg');

  const check = () => {
    const known = isDay(ontvangenOp) && ontvangenOp <= today();
    const found = {
      ...(known ? {} : { dag: t('intrekken.dagFout') }),
      toelichting: reasonFault(toelichting),
    };
    setFaults(found);
    return !found.dag && !found.toelichting;
  };

  return (
    <ActionDialog
      title={t('intrekken.titel')}
      zaakId={zaak.id}
      action={t('zaak.handeling.intrekken')}
      done={t('intrekken.gelukt')}
      negative
      check={check}
      run={(key) => withdraw(zaak.id, { ontvangenOp, toelichting }, key)}
      onClose={onClose}
    >
      <Alert tone="warning">
        <p className="nl-paragraph">{t('intrekken.waarschuwing')}</p>
      </Alert>
      <Field id="ontvangen-op" label={t('intrekken.dag')} hint={hint} fault={faults.dag}>
        <TextInput
          id="ontvangen-op"
          className="nf-input--date"
          inputMode="numeric"
          autoComplete="off"
          value={typed}
          invalid={faults.dag !== undefined}
          aria-describedby={describedBy('ontvangen-op', hint, faults.dag)}
          onChange={({ target }) => setTyped(target.value)}
        />
      </Field>
      <ReasonField value={toelichting} fault={faults.toelichting} onChange={setToelichting} />
    </ActionDialog>
  );
}
