import { useState } from 'react';
import type { ZaakDetail } from '../../api/zaken/schema.ts';
import { suspend } from '../api/zaken.ts';
import { ActionDialog } from '../shell/action-dialog.tsx';
import { nameOf } from '../text/codes.ts';
import { t } from '../text/t.ts';
import { Choice } from '../ui/controls.tsx';
import { Field } from '../ui/field.tsx';
import { GRONDEN, type Grond, groundKey } from './grounds.ts';
import { ReasonField, reasonFault } from './reason-field.tsx';

export function SuspendDialog({ zaak, onClose }: { zaak: ZaakDetail; onClose: () => void }) {
  const [grond, setGrond] = useState<Grond>();
  const [toelichting, setToelichting] = useState('');
  const [faults, setFaults] = useState<{ grond?: string; toelichting?: string | undefined }>({});

  const check = () => {
    const found = {
      ...(grond ? {} : { grond: t('opschorten.kiesGrond') }),
      toelichting: reasonFault(toelichting),
    };
    setFaults(found);
    return !found.grond && !found.toelichting;
  };

  return (
    <ActionDialog
      title={t('opschorten.titel')}
      refresh={['zaak', zaak.id]}
      action={t('zaak.handeling.opschorten')}
      done={t('opschorten.gelukt')}
      check={check}
      run={(key) => suspend(zaak.id, { grond: grond as Grond, toelichting }, key)}
      onClose={onClose}
    >
      <p className="nl-paragraph">{t('opschorten.uitleg')}</p>
      <Field id="grond" label={t('opschorten.grond')} fault={faults.grond} group>
        <div className="nf-choices">
          {GRONDEN.map((known) => (
            <Choice
              key={known}
              type="radio"
              name="grond"
              label={nameOf('grond', groundKey(known))}
              checked={grond === known}
              invalid={faults.grond !== undefined}
              onChange={() => setGrond(known)}
            />
          ))}
        </div>
      </Field>
      <ReasonField value={toelichting} fault={faults.toelichting} onChange={setToelichting} />
    </ActionDialog>
  );
}
