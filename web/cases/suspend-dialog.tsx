import { useState } from 'react';
import type { OpschortingVerzoek, ZaakDetail } from '../../api/zaken/schema.ts';
import { suspend } from '../api/zaken.ts';
import { t } from '../text/t.ts';
import { Choice } from '../ui/controls.tsx';
import { Field } from '../ui/field.tsx';
import { ActionDialog } from './action-dialog.tsx';
import { ReasonField, reasonFault } from './reason-field.tsx';

/** Art. 4:15 Awb knows these grounds and no other. */
const GRONDEN: readonly OpschortingVerzoek['grond'][] = [
  'awb-4:15-1-b',
  'awb-4:15-2-a',
  'awb-4:15-2-b',
  'awb-4:15-2-c',
];
/** i18next reads ':' and '.' as separators, so the catalogue names the grounds without them. */
export const groundKey = (grond: string): string => grond.replaceAll(/[:.]/g, '-');

export function SuspendDialog({ zaak, onClose }: { zaak: ZaakDetail; onClose: () => void }) {
  const [grond, setGrond] = useState<OpschortingVerzoek['grond']>();
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
      zaakId={zaak.id}
      action={t('zaak.handeling.opschorten')}
      done={t('opschorten.gelukt')}
      check={check}
      run={(key) =>
        suspend(zaak.id, { grond: grond as OpschortingVerzoek['grond'], toelichting }, key)
      }
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
              label={t(`codes.grond.${groundKey(known)}` as 'codes.grond.awb-4-15-1-b')}
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
