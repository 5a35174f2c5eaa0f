import { useState } from 'react';
import type { ZaakDetail } from '../../api/zaken/schema.ts';
import { moveZaak } from '../api/zaken.ts';
import { ActionDialog } from '../shell/action-dialog.tsx';
import { nameOf } from '../text/codes.ts';
import { t } from '../text/t.ts';
import { Choice } from '../ui/controls.tsx';
import { Field } from '../ui/field.tsx';

/** Lets a case go on in the newest version of its process; says what is lost by that and asks where it goes on. */
export function MoveDialog({ zaak, onClose }: { zaak: ZaakDetail; onClose: () => void }) {
  const [mijlpaal, setMijlpaal] = useState<string>();
  const [fault, setFault] = useState<string>();
  const check = () => {
    setFault(mijlpaal ? undefined : t('verplaatsen.kies'));
    return mijlpaal !== undefined;
  };
  return (
    <ActionDialog
      title={t('verplaatsen.titel')}
      refresh={['zaak', zaak.id]}
      action={t('verplaatsen.doen')}
      done={t('verplaatsen.gelukt')}
      negative
      check={check}
      run={(key) => moveZaak(zaak.id, { mijlpaal: mijlpaal ?? '' }, key)}
      onClose={onClose}
    >
      <p className="nl-paragraph">{t('verplaatsen.uitleg')}</p>
      <p className="nl-paragraph">{t('verplaatsen.blijft')}</p>
      <Field
        id="mijlpaal"
        label={t('verplaatsen.vanaf')}
        hint={t('verplaatsen.vanafUitleg')}
        fault={fault}
        group
      >
        <div className="nf-choices">
          {zaak.mijlpalen.map((code) => (
            <Choice
              key={code}
              type="radio"
              name="mijlpaal"
              label={nameOf('mijlpaal', `${zaak.proces}-${code}`)}
              checked={mijlpaal === code}
              invalid={fault !== undefined}
              onChange={() => setMijlpaal(code)}
            />
          ))}
        </div>
      </Field>
    </ActionDialog>
  );
}
