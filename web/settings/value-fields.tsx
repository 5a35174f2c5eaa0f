import type { Instelling } from '../../api/instellingen/schema.ts';
import { nameOf } from '../text/codes.ts';
import { t } from '../text/t.ts';
import { Select, TextInput } from '../ui/controls.tsx';
import { describedBy, Field } from '../ui/field.tsx';
import { isAgreement, type Typed, UNITS } from './value-input.ts';

type Props = {
  vorm: Instelling['vorm'];
  typed: Typed;
  fault: string | undefined;
  onChange: (typed: Typed) => void;
};

/** Asks for a value in the form in which the software reads it. */
export function ValueFields({ vorm, typed, fault, onChange }: Props) {
  const common = {
    id: 'waarde',
    value: typed.tekst,
    invalid: fault !== undefined,
  };
  const type = (tekst: string) => onChange({ ...typed, tekst });
  if (vorm === 'ja-nee')
    return (
      <Field id="waarde" label={t('instelling.nieuw')} fault={fault}>
        <Select
          {...common}
          options={[
            { value: 'ja', label: t('algemeen.ja') },
            { value: 'nee', label: t('algemeen.nee') },
          ]}
          aria-describedby={describedBy('waarde', undefined, fault)}
          onChange={({ target }) => type(target.value)}
        />
      </Field>
    );
  const hint = vorm ? nameOf('instellingvorm', vorm) : '';
  return (
    <>
      <Field id="waarde" label={t('instelling.nieuw')} hint={hint} fault={fault}>
        <TextInput
          {...common}
          {...(vorm === 'tekst'
            ? {}
            : {
                className: 'nf-input--amount',
                ...(isAgreement(vorm) ? {} : { inputMode: 'decimal' }),
              })}
          maxLength={200}
          autoComplete="off"
          aria-describedby={describedBy('waarde', hint, fault)}
          onChange={({ target }) => type(target.value)}
        />
      </Field>
      {vorm === 'periode' && (
        <Field id="eenheid" label={t('instelling.eenheid')}>
          <Select
            id="eenheid"
            value={typed.eenheid}
            options={UNITS.map((unit) => ({ value: unit, label: nameOf('periode', unit) }))}
            onChange={({ target }) => onChange({ ...typed, eenheid: target.value })}
          />
        </Field>
      )}
    </>
  );
}
