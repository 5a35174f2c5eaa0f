import { useEffect, useId, useState } from 'react';
import { t } from '../text/t.ts';
import { Button } from './button.tsx';
import { TextInput } from './controls.tsx';

type Props = {
  label: string;
  value: string;
  /** whether there is anything to find with it: a BSN or a name never gets into the address of a page */
  fits: (text: string) => boolean;
  /** what to type, for who typed something else */
  fault: string;
  onSearch: (value: string) => void;
};

/** A field that looks for a text when asked to, and says so when the text cannot be looked for. */
export function TextSearch({ label, value, fits, fault, onSearch }: Props) {
  const id = useId();
  const [typed, setTyped] = useState(value);
  const [refused, setRefused] = useState(false);
  // The address may change from elsewhere: a kept view, or all filters taken out.
  useEffect(() => setTyped(value), [value]);
  return (
    <form
      className="nf-filter nf-filter--search"
      onSubmit={(event) => {
        event.preventDefault();
        const text = typed.trim();
        const may = text === '' || fits(text);
        setRefused(!may);
        if (may) onSearch(text);
      }}
    >
      <label className="utrecht-form-label" htmlFor={id}>
        {label}
      </label>
      <div className="nf-inline">
        <TextInput
          id={id}
          type="search"
          value={typed}
          maxLength={60}
          autoComplete="off"
          invalid={refused}
          aria-describedby={refused ? `${id}-fout` : undefined}
          onChange={({ target }) => {
            setTyped(target.value);
            setRefused(false);
            if (target.value === '') onSearch('');
          }}
        />
        <Button type="submit">{t('zaken.zoek')}</Button>
      </div>
      {refused && (
        <p role="alert" id={`${id}-fout`} className="nf-subtle">
          {fault}
        </p>
      )}
    </form>
  );
}
