import { useState } from 'react';
import type { Instelling, Waarde } from '../../api/instellingen/schema.ts';
import { changeInstelling } from '../api/instellingen.ts';
import { ActionDialog } from '../shell/action-dialog.tsx';
import { nameOf } from '../text/codes.ts';
import { addDays, isRealDay, readDay, today, typedDay } from '../text/dates.ts';
import { t } from '../text/t.ts';
import { Select, TextInput } from '../ui/controls.tsx';
import { describedBy, Field } from '../ui/field.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { MARKS } from './mark-badge.tsx';
import { ValueFields } from './value-fields.tsx';
import { isAgreement, readValue, typedOf } from './value-input.ts';

/** The shortest source or reason that the API takes. */
const MIN_TEXT = 3;

type Faults = Partial<Record<'waarde' | 'dag' | 'status' | 'bron' | 'reden', string>>;
type Props = { instelling: Instelling; onClose: () => void };

/** Another value from a day on. What holds until then stays as it was. */
export function ChangeDialog({ instelling, onClose }: Props) {
  const [typed, setTyped] = useState(() => typedOf(instelling));
  const [dag, setDag] = useState(() => typedDay(addDays(today(), 1)));
  const agreement = isAgreement(instelling.vorm);
  const [status, setStatus] = useState(agreement ? 'vastgesteld' : '');
  const [bron, setBron] = useState('');
  const [reden, setReden] = useState('');
  const [faults, setFaults] = useState<Faults>({});
  const waarde = readValue(instelling.vorm, typed);
  const geldigVanaf = readDay(dag);

  const check = () => {
    const found: Faults = {
      ...(waarde === undefined && { waarde: t('instelling.waardeFout') }),
      ...((!isRealDay(geldigVanaf) || geldigVanaf < today()) && { dag: t('instelling.dagFout') }),
      ...(!status && { status: t('instelling.merkFout') }),
      ...(bron.trim().length < MIN_TEXT && { bron: t('instelling.bronFout') }),
      ...(reden.trim().length < MIN_TEXT && { reden: t('instelling.redenFout') }),
    };
    setFaults(found);
    return Object.keys(found).length === 0;
  };

  return (
    <ActionDialog
      title={instelling.naam}
      refresh={['instellingen']}
      action={t('instelling.bewaren')}
      done={t('instelling.bewaard')}
      check={check}
      run={(key) =>
        changeInstelling(
          {
            sleutel: instelling.sleutel,
            gemeente: instelling.gemeente,
            versie: instelling.versie,
            waarde: waarde ?? '',
            status: status as Waarde['status'],
            bron: bron.trim(),
            geldigVanaf,
            reden: reden.trim(),
          },
          key,
        )
      }
      onClose={onClose}
    >
      <Paragraph>
        {t('instelling.nuGeldt', {
          gemeente: nameOf('gemeente', instelling.gemeente),
          waarde: instelling.nu?.regels.join(', ') ?? t('instelling.nogNiets'),
        })}
      </Paragraph>
      <ValueFields vorm={instelling.vorm} typed={typed} fault={faults.waarde} onChange={setTyped} />
      <Line
        id="dag"
        label={t('instelling.dag')}
        hint={t('instelling.dagUitleg')}
        value={dag}
        fault={faults.dag}
        onChange={setDag}
      />
      {!agreement && (
        <Field id="status" label={t('instelling.merk')} fault={faults.status}>
          <Select
            id="status"
            value={status}
            empty={t('instelling.kies')}
            options={MARKS.map((mark) => ({
              value: mark,
              label: nameOf('instellingstatus', mark),
            }))}
            invalid={faults.status !== undefined}
            aria-describedby={describedBy('status', undefined, faults.status)}
            onChange={({ target }) => setStatus(target.value)}
          />
        </Field>
      )}
      <Line
        id="bron"
        label={t('instelling.bron')}
        hint={t('instelling.bronUitleg')}
        value={bron}
        fault={faults.bron}
        onChange={setBron}
      />
      <Line
        id="reden"
        label={t('instelling.reden')}
        hint={t('instelling.redenUitleg')}
        value={reden}
        fault={faults.reden}
        onChange={setReden}
      />
    </ActionDialog>
  );
}

type LineProps = {
  id: string;
  label: string;
  hint: string;
  value: string;
  fault: string | undefined;
  onChange: (value: string) => void;
};

const Line = ({ id, label, hint, value, fault, onChange }: LineProps) => (
  <Field id={id} label={label} hint={hint} fault={fault}>
    <TextInput
      id={id}
      value={value}
      maxLength={500}
      autoComplete="off"
      invalid={fault !== undefined}
      aria-describedby={describedBy(id, hint, fault)}
      onChange={({ target }) => onChange(target.value)}
    />
  </Field>
);
