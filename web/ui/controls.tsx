import type {
  InputHTMLAttributes,
  ReactNode,
  Ref,
  SelectHTMLAttributes,
  TextareaHTMLAttributes,
} from 'react';
import { classes } from './classes.ts';

type Invalid = { invalid?: boolean };

export function TextInput({
  invalid,
  className,
  ...rest
}: InputHTMLAttributes<HTMLInputElement> & Invalid & { ref?: Ref<HTMLInputElement> }) {
  return (
    <input
      type="text"
      {...rest}
      className={classes('utrecht-textbox utrecht-textbox--html-input', className)}
      aria-invalid={invalid || undefined}
    />
  );
}

export function TextArea({
  invalid,
  ...rest
}: TextareaHTMLAttributes<HTMLTextAreaElement> & Invalid) {
  return (
    <textarea
      {...rest}
      className="utrecht-textarea utrecht-textarea--html-textarea"
      aria-invalid={invalid || undefined}
    />
  );
}

export type Option = { value: string; label: string };

type SelectProps = Omit<SelectHTMLAttributes<HTMLSelectElement>, 'children'> &
  Invalid & {
    options: readonly Option[];
    /** what stands there while nothing is chosen */
    empty?: string;
  };

export function Select({ options, empty, invalid, ...rest }: SelectProps) {
  return (
    <select
      {...rest}
      className={classes(
        'utrecht-select utrecht-select--html-select',
        invalid && 'utrecht-select--invalid',
      )}
      aria-invalid={invalid || undefined}
    >
      {empty !== undefined && <option value="">{empty}</option>}
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}

type ChoiceProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'type'> &
  Invalid & { type: 'radio' | 'checkbox'; label: ReactNode; hint?: string | undefined };

/** One radio button or checkbox; the whole line can be pressed. */
export function Choice({ type, label, hint, invalid, ...rest }: ChoiceProps) {
  return (
    <label className="nf-choice">
      <input
        {...rest}
        type={type}
        className={
          type === 'radio'
            ? 'utrecht-radio-button utrecht-radio-button--html-input'
            : 'utrecht-checkbox utrecht-checkbox--html-input'
        }
        aria-invalid={invalid || undefined}
      />
      <span className="nf-choice__label">
        {label}
        {hint && <span className="nf-choice__hint">{hint}</span>}
      </span>
    </label>
  );
}
