import type { WidgetProps } from '@rjsf/utils';
import { useState } from 'react';
import { readDay, typedDay } from '../../text/dates.ts';
import { TextInput } from '../../ui/controls.tsx';
import { useWidgetAria } from './aria.ts';
import { readNumber, typedNumber } from './typed-number.ts';

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

type InputHints = { inputMode?: 'numeric' | 'decimal' | 'tel' | 'email'; className: string };

/** Keyboard and width that fit the answer. Fields are about somebody else: the browser must not fill them in. */
function hintsOf({ schema }: Pick<WidgetProps, 'schema'>): InputHints {
  if (schema.type === 'number') return { inputMode: 'decimal', className: 'nf-input--amount' };
  if (schema.type === 'integer') return { inputMode: 'numeric', className: 'nf-input--number' };
  switch (schema.format) {
    case 'date':
      return { inputMode: 'numeric', className: 'nf-input--date' };
    case 'bsn':
      return { inputMode: 'numeric', className: 'nf-input--date' };
    case 'postcode':
      return { className: 'nf-input--date' };
    case 'telefoon':
      return { inputMode: 'tel', className: 'nf-input--phone' };
    case 'email':
      return { inputMode: 'email', className: '' };
    default:
      return { className: '' };
  }
}

/** A line of text, a date as people type it (31-12-2026), an amount with a comma, or a number. */
export function TextWidget(props: WidgetProps) {
  const { id, value, onChange, options, schema, placeholder, htmlName } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const aria = useWidgetAria(props);
  const numeric = schema.type === 'number' || schema.type === 'integer';
  const read = numeric ? readNumber : schema.format === 'date' ? readDay : (text: string) => text;
  const write = (known: unknown): string => {
    if (known === undefined || known === null) return '';
    if (numeric) return typedNumber(known);
    return schema.format === 'date' && ISO_DAY.test(String(known))
      ? typedDay(String(known))
      : String(known);
  };
  // While somebody types, the screen shows what he typed; it is only written out neatly afterwards.
  const known = numeric && typeof value === 'string' ? readNumber(value) : value;
  const shown = typed !== null && sameValue(read(typed), known) ? typed : write(known);

  return (
    <TextInput
      {...aria}
      {...hintsOf(props)}
      id={id}
      name={htmlName ?? id}
      value={shown}
      placeholder={schema.format === 'date' ? undefined : placeholder}
      autoComplete="off"
      maxLength={schema.maxLength}
      onChange={({ target }) => {
        setTyped(target.value);
        onChange(target.value === '' ? options.emptyValue : read(target.value));
      }}
      onBlur={() => setTyped(null)}
    />
  );
}

const sameValue = (typed: unknown, known: unknown): boolean =>
  typed === known || (typed === '' && known === undefined);
