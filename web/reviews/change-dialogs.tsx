import { useState } from 'react';
import type { RondeDetail, Rondezaak } from '../../api/heronderzoekrondes/schema.ts';
import { addToRonde, removeFromRonde } from '../api/heronderzoekrondes.ts';
import { ActionDialog } from '../shell/action-dialog.tsx';
import { today } from '../text/dates.ts';
import { t } from '../text/t.ts';
import { Select, TextInput } from '../ui/controls.tsx';
import { describedBy, Field } from '../ui/field.tsx';
import { mondayOf, weekOptions } from './weeks.ts';

/** The shortest reason that the API takes. */
const MIN_REASON = 3;

/** Puts a case into a week of the round, or gives one that is there another week. */
export function AddDialog({
  ronde,
  zaak,
  onClose,
}: {
  ronde: RondeDetail;
  zaak: Rondezaak | null;
  onClose: () => void;
}) {
  const thisWeek = mondayOf(today());
  const weeks = ronde.weken.map(({ week }) => week).filter((week) => week >= thisWeek);
  const [nummer, setNummer] = useState(zaak?.zaakNummer ?? '');
  const [week, setWeek] = useState(weeks.find((one) => one === zaak?.week) ?? weeks[0] ?? '');
  const [reden, setReden] = useState('');
  const [faults, setFaults] = useState<{ nummer?: string; reden?: string }>({});
  const check = () => {
    const found = {
      ...(nummer.trim().length < MIN_REASON && { nummer: t('ronde.nummerFout') }),
      ...reasonFault(reden),
    };
    setFaults(found);
    return Object.keys(found).length === 0;
  };
  return (
    <ActionDialog
      title={zaak ? t('ronde.verplaatsZaak', { nummer: zaak.zaakNummer }) : t('ronde.toevoegen')}
      refresh={['rondes']}
      action={zaak ? t('ronde.verplaatsen') : t('ronde.toevoegen')}
      done={t('ronde.gewijzigd')}
      check={check}
      run={() => addToRonde(ronde.id, { zaaknummer: nummer.trim(), week, reden: reden.trim() })}
      onClose={onClose}
    >
      {!zaak && (
        <Field
          id="zaaknummer"
          label={t('zaak.nummer')}
          hint={t('ronde.nummerUitleg')}
          fault={faults.nummer}
        >
          <TextInput
            id="zaaknummer"
            value={nummer}
            maxLength={20}
            autoComplete="off"
            invalid={faults.nummer !== undefined}
            aria-describedby={describedBy('zaaknummer', t('ronde.nummerUitleg'), faults.nummer)}
            onChange={({ target }) => setNummer(target.value)}
          />
        </Field>
      )}
      <Field id="week" label={t('ronde.week')}>
        <Select
          id="week"
          value={week}
          options={weekOptions(weeks)}
          onChange={({ target }) => setWeek(target.value)}
        />
      </Field>
      <Reason value={reden} fault={faults.reden} onChange={setReden} />
    </ActionDialog>
  );
}

/** Takes a case out of the round; it is due again for the next. */
export function RemoveDialog({
  ronde,
  zaak,
  onClose,
}: {
  ronde: RondeDetail;
  zaak: Rondezaak;
  onClose: () => void;
}) {
  const [reden, setReden] = useState('');
  const [faults, setFaults] = useState<{ reden?: string }>({});
  const check = () => {
    const found = reasonFault(reden);
    setFaults(found);
    return found.reden === undefined;
  };
  return (
    <ActionDialog
      title={t('ronde.verwijderZaak', { nummer: zaak.zaakNummer })}
      refresh={['rondes']}
      action={t('ronde.verwijderen')}
      done={t('ronde.gewijzigd')}
      check={check}
      run={() => removeFromRonde(ronde.id, { zaakId: zaak.zaakId, reden: reden.trim() })}
      onClose={onClose}
    >
      <p className="nl-paragraph">{t('ronde.verwijderUitleg')}</p>
      <Reason value={reden} fault={faults.reden} onChange={setReden} />
    </ActionDialog>
  );
}

const reasonFault = (reden: string): { reden?: string } =>
  reden.trim().length < MIN_REASON ? { reden: t('ronde.redenFout') } : {};

function Reason({
  value,
  fault,
  onChange,
}: {
  value: string;
  fault: string | undefined;
  onChange: (value: string) => void;
}) {
  const hint = t('ronde.redenUitleg');
  return (
    <Field id="reden" label={t('ronde.reden')} hint={hint} fault={fault}>
      <TextInput
        id="reden"
        value={value}
        maxLength={500}
        autoComplete="off"
        invalid={fault !== undefined}
        aria-describedby={describedBy('reden', hint, fault)}
        onChange={({ target }) => onChange(target.value)}
      />
    </Field>
  );
}
