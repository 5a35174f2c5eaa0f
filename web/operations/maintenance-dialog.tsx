import { useState } from 'react';
import type { PartijStand } from '../../api/partijen/schema.ts';
import { partijenQuery, planMaintenance } from '../api/partijen.ts';
import { ActionDialog } from '../shell/action-dialog.tsx';
import { nameOf } from '../text/codes.ts';
import { clockTime, readDay, today, typedDay } from '../text/dates.ts';
import { t } from '../text/t.ts';
import { TextInput } from '../ui/controls.tsx';
import { DayField } from '../ui/day-field.tsx';
import { describedBy, Field } from '../ui/field.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { instantOf } from './variable-value.ts';
import { WhyField, whyFault } from './why-field.tsx';

type Props = { partij: PartijStand['partij']; onClose: () => void };
type Faults = { van?: string; tot?: string; reden?: string };

/** From when until when nothing is asked of a party, and why. */
export function MaintenanceDialog({ partij, onClose }: Props) {
  const [van, setVan] = useState({
    dag: typedDay(today()),
    tijd: clockTime(new Date().toISOString()),
  });
  const [tot, setTot] = useState({ dag: typedDay(today()), tijd: '' });
  const [reden, setReden] = useState('');
  const [faults, setFaults] = useState<Faults>({});
  const begin = instantOf(readDay(van.dag), van.tijd);
  const end = instantOf(readDay(tot.dag), tot.tijd);
  const check = () => {
    const why = whyFault(reden);
    const found: Faults = {
      ...(!begin && { van: t('partijen.momentFout') }),
      ...(!(end && begin && end > begin) && { tot: t('partijen.totFout') }),
      ...(why && { reden: why }),
    };
    setFaults(found);
    return Object.keys(found).length === 0;
  };
  return (
    <ActionDialog
      title={t('partijen.plannenTitel', { partij: nameOf('partij', partij) })}
      refresh={partijenQuery.queryKey}
      action={t('partijen.opschrijven')}
      done={t('partijen.opgeschreven')}
      check={check}
      run={(key) =>
        planMaintenance(partij, { van: begin ?? '', tot: end ?? '', reden: reden.trim() }, key)
      }
      onClose={onClose}
    >
      <Paragraph>{t('partijen.plannenUitleg')}</Paragraph>
      <Moment id="van" label="van" value={van} fault={faults.van} onChange={setVan} />
      <Moment id="tot" label="tot" value={tot} fault={faults.tot} onChange={setTot} />
      <WhyField value={reden} fault={faults.reden} onChange={setReden} />
    </ActionDialog>
  );
}

type Value = { dag: string; tijd: string };
type MomentProps = {
  id: string;
  label: 'van' | 'tot';
  value: Value;
  fault: string | undefined;
  onChange: (value: Value) => void;
};

/** A day and a time of the Dutch clock. */
function Moment({ id, label, value, fault, onChange }: MomentProps) {
  const hint = t('instanties.tijdUitleg');
  return (
    <>
      <DayField
        id={`${id}-dag`}
        label={t(`partijen.${label}Dag`)}
        hint={t('instanties.dagUitleg')}
        value={value.dag}
        fault={fault}
        onChange={(dag) => onChange({ ...value, dag })}
      />
      <Field id={`${id}-tijd`} label={t(`partijen.${label}Tijd`)} hint={hint}>
        <TextInput
          id={`${id}-tijd`}
          value={value.tijd}
          maxLength={5}
          autoComplete="off"
          aria-describedby={describedBy(`${id}-tijd`, hint, undefined)}
          onChange={({ target }) => onChange({ ...value, tijd: target.value })}
        />
      </Field>
    </>
  );
}
