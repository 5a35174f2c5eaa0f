import { useState } from 'react';
import type { Step } from '../canvas/modeler.ts';
import { nameOf } from '../text/codes.ts';
import { t } from '../text/t.ts';
import { TextInput } from '../ui/controls.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Field } from '../ui/field.tsx';

type Props = {
  steps: readonly Step[];
  selected: string | null;
  onSelect: (id: string) => void;
};

/** 'Naar: Besluit nemen (ja), Einde (nee)' */
export const leadsTo = (naar: Step['naar']): string =>
  t('ontwerpen.naar', {
    stappen: naar.map(({ naam, als }) => (als ? `${naam} (${als})` : naam)).join(', '),
  });

/** The drawing as a list: every step can be reached without a mouse, and read without seeing. Flows appear when one looks for them. */
export function StepList({ steps, selected, onSelect }: Props) {
  const [wanted, setWanted] = useState('');
  const words = wanted.trim().toLowerCase();
  const found = steps.filter(
    ({ id, naam, type }) =>
      (type !== 'SequenceFlow' || words !== '') && `${naam} ${id}`.toLowerCase().includes(words),
  );
  return (
    <Disclosure summary={t('ontwerpen.stappen')} open>
      <Field id="zoek-stap" label={t('ontwerpen.zoekStap')} required={false}>
        <TextInput
          id="zoek-stap"
          type="search"
          value={wanted}
          onChange={({ target }) => setWanted(target.value)}
        />
      </Field>
      <ul className="nf-studio__steps">
        {found.map(({ id, naam, type, naar }) => (
          <li key={id}>
            <button
              type="button"
              className="nf-studio__step"
              aria-pressed={id === selected}
              onClick={() => onSelect(id)}
            >
              {naam} <span className="nf-subtle">{nameOf('element', type)}</span>
            </button>
            {naar.length > 0 && <span className="nf-studio__to nf-subtle">{leadsTo(naar)}</span>}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
