import { useState } from 'react';
import type { InstantieDetail } from '../../api/instanties/schema.ts';
import { instantieQuery, setVariable } from '../api/instanties.ts';
import { ActionDialog } from '../shell/action-dialog.tsx';
import { asWords } from '../text/codes.ts';
import { t } from '../text/t.ts';
import { Select, TextInput } from '../ui/controls.tsx';
import { DayField } from '../ui/day-field.tsx';
import { describedBy, Field } from '../ui/field.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { readTyped, valueInWords } from './variable-value.ts';
import { WhyField, whyFault } from './why-field.tsx';

type Props = {
  instantie: string;
  variabele: InstantieDetail['variabelen'][number];
  onClose: () => void;
};

/** Another value of the same kind, with the reason. */
export function VariableDialog({ instantie, variabele, onClose }: Props) {
  const { naam, soort, waarde, waarden, sleutel } = variabele;
  const [typed, setTyped] = useState({ dag: '', tijd: '', keuze: '' });
  const [reden, setReden] = useState('');
  const [faults, setFaults] = useState<{ waarde?: string; reden?: string }>({});
  const wordt = readTyped(typed, soort);
  const change = (values: Partial<typeof typed>) => setTyped({ ...typed, ...values });
  const check = () => {
    const why = whyFault(reden);
    setFaults({
      ...(wordt === undefined && { waarde: t(`instanties.waardeFout.${soort}`) }),
      ...(why && { reden: why }),
    });
    return wordt !== undefined && !why;
  };
  const options =
    soort === 'ja-nee'
      ? [
          { value: 'ja', label: t('algemeen.ja') },
          { value: 'nee', label: t('algemeen.nee') },
        ]
      : waarden.map((value) => ({ value, label: asWords(value) }));
  return (
    <ActionDialog
      title={t('instanties.variabeleWijzigen', { naam: asWords(naam) })}
      refresh={instantieQuery(instantie).queryKey}
      action={t('instanties.wijzigen')}
      done={t('instanties.variabeleGevraagd')}
      check={check}
      run={(key) =>
        setVariable(
          instantie,
          { variabele: sleutel, was: waarde, wordt: wordt ?? '', reden: reden.trim() },
          key,
        )
      }
      onClose={onClose}
    >
      <Paragraph>{t('instanties.nuStaat', { waarde: valueInWords(waarde, soort) })}</Paragraph>
      {soort === 'ja-nee' || soort === 'code' ? (
        <Field id="waarde" label={t('instanties.nieuweWaarde')} fault={faults.waarde}>
          <Select
            id="waarde"
            value={typed.keuze}
            empty={t('instelling.kies')}
            options={options}
            invalid={faults.waarde !== undefined}
            aria-describedby={describedBy('waarde', undefined, faults.waarde)}
            onChange={({ target }) => change({ keuze: target.value })}
          />
        </Field>
      ) : (
        <DayField
          id="waarde"
          label={t('instanties.nieuweDag')}
          hint={t('instanties.dagUitleg')}
          value={typed.dag}
          fault={faults.waarde}
          onChange={(dag) => change({ dag })}
        />
      )}
      {soort === 'tijdstip' && (
        <Field id="tijd" label={t('instanties.nieuweTijd')} hint={t('instanties.tijdUitleg')}>
          <TextInput
            id="tijd"
            value={typed.tijd}
            maxLength={5}
            autoComplete="off"
            aria-describedby={describedBy('tijd', t('instanties.tijdUitleg'), undefined)}
            onChange={({ target }) => change({ tijd: target.value })}
          />
        </Field>
      )}
      <WhyField value={reden} fault={faults.reden} onChange={setReden} />
    </ActionDialog>
  );
}
