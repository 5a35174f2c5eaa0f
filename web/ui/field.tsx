import type { ReactNode } from 'react';
import { t } from '../text/t.ts';
import { classes } from './classes.ts';
import { VisuallyHidden } from './visually-hidden.tsx';

export const hintId = (id: string): string => `${id}-uitleg`;
export const faultId = (id: string): string => `${id}-fout`;

/** What an input points at with `aria-describedby`: only ids that are on the page. */
export const describedBy = (
  id: string,
  hint: ReactNode,
  fault: string | undefined,
): string | undefined =>
  [hint && hintId(id), fault && faultId(id)].filter(Boolean).join(' ') || undefined;

type Props = {
  id: string;
  label: string;
  required?: boolean;
  hint?: ReactNode;
  fault?: string | undefined;
  /** several controls under one question: a fieldset with a legend */
  group?: boolean;
  children: ReactNode;
};

/**
 * One question: label, explanation, control and what is wrong with the answer. Answers are needed unless
 * it says otherwise, so only what may stay empty is marked.
 */
export function Field({ id, label, required = true, hint, fault, group, children }: Props) {
  const text = (
    <>
      {label}
      {!required && <span className="nf-optional"> {t('veld.nietVerplicht')}</span>}
    </>
  );
  const body = (
    <>
      <Explanation id={id} hint={hint} fault={fault} />
      {children}
    </>
  );
  const className = fieldClass(fault);
  if (group) {
    return (
      <fieldset
        className={classes(className, 'nf-fieldset')}
        aria-describedby={describedBy(id, hint, fault)}
        id={id}
      >
        <legend className="utrecht-form-label">{text}</legend>
        {body}
      </fieldset>
    );
  }
  return (
    <div className={className}>
      <label className="utrecht-form-label" htmlFor={id}>
        {text}
      </label>
      {body}
    </div>
  );
}

type NotesProps = Pick<Props, 'id' | 'hint' | 'fault' | 'children'>;

/** The frame of a control that carries its own label, such as a single checkbox. */
export function Notes({ id, hint, fault, children }: NotesProps) {
  return (
    <div className={fieldClass(fault)}>
      <Explanation id={id} hint={hint} fault={fault} />
      {children}
    </div>
  );
}

function Explanation({ id, hint, fault }: Omit<NotesProps, 'children'>) {
  return (
    <>
      {hint && (
        <div className="utrecht-form-field-description" id={hintId(id)}>
          {hint}
        </div>
      )}
      {fault && (
        <p className="utrecht-form-field-error-message nf-fault" id={faultId(id)}>
          <VisuallyHidden>{t('veld.fout')}</VisuallyHidden>
          {fault}
        </p>
      )}
    </>
  );
}

const fieldClass = (fault: string | undefined): string =>
  classes(
    'utrecht-form-field',
    'utrecht-form-field--distanced',
    'nf-field',
    Boolean(fault) && 'utrecht-form-field--invalid',
  );
