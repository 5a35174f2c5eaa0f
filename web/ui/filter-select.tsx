import { useId } from 'react';
import { type Option, Select } from './controls.tsx';

type SelectProps = {
  label: string;
  empty?: string;
  options: readonly Option[];
  value: string;
  onChange: (value: string) => void;
};

/** A filter above a list: a label and a list of choices that works at once. */
export function FilterSelect({ label, onChange, ...rest }: SelectProps) {
  const id = useId();
  return (
    <div className="nf-filter">
      <label className="utrecht-form-label" htmlFor={id}>
        {label}
      </label>
      <Select {...rest} id={id} onChange={({ target }) => onChange(target.value)} />
    </div>
  );
}
