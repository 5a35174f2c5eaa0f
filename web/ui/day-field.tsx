import { TextInput } from './controls.tsx';
import { describedBy, Field } from './field.tsx';

type Props = {
  id: string;
  label: string;
  hint: string;
  /** as it is typed */
  value: string;
  fault: string | undefined;
  onChange: (value: string) => void;
};

/** A day, typed as people write it. */
export const DayField = ({ id, label, hint, value, fault, onChange }: Props) => (
  <Field id={id} label={label} hint={hint} fault={fault}>
    <TextInput
      id={id}
      value={value}
      maxLength={10}
      inputMode="numeric"
      autoComplete="off"
      invalid={fault !== undefined}
      aria-describedby={describedBy(id, hint, fault)}
      onChange={({ target }) => onChange(target.value)}
    />
  </Field>
);
