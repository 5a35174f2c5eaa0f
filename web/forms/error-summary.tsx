import { type Ref, useEffect, useRef } from 'react';
import type { FoutVeld } from '../../api/http/schema.ts';
import { t } from '../text/t.ts';
import { Heading } from '../ui/heading.tsx';
import { Icon } from '../ui/icon.tsx';
import { fieldId, focusField } from './faults.ts';

/** All that must be repaired, in the order of the form; each line leads to its field. */
export function ErrorSummary({
  errors,
  ref,
}: {
  errors: readonly FoutVeld[];
  ref?: Ref<HTMLElement>;
}) {
  return (
    <section className="nf-error-summary" ref={ref} tabIndex={-1} aria-labelledby="fouten-titel">
      <Heading level={2} look={4} id="fouten-titel">
        <Icon name="error" />
        {t('formulier.fouten', { count: errors.length })}
      </Heading>
      <ul>
        {errors.map(({ pointer, melding }) => (
          <li key={pointer}>
            <a
              className="nl-link"
              href={`#${fieldId(pointer)}`}
              onClick={(event) => {
                event.preventDefault();
                focusField(fieldId(pointer));
              }}
            >
              {melding}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A ref that takes the focus each time a new set of errors was found. */
export function useFocusOn(attempt: number): Ref<HTMLElement> {
  const ref = useRef<HTMLElement>(null);
  useEffect(() => {
    if (attempt > 0) ref.current?.focus();
  }, [attempt]);
  return ref;
}
