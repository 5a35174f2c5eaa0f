import { useState } from 'react';
import type { ProefStand, ProefStap } from '../../api/ontwerpen/play-schema.ts';
import { today } from '../text/dates.ts';
import { t } from '../text/t.ts';
import { Select } from '../ui/controls.tsx';
import { describedBy, Field } from '../ui/field.tsx';
import { Heading } from '../ui/heading.tsx';
import { firstLines } from './data-lines.ts';
import { StepForm } from './step-form.tsx';

type Props = { stand: ProefStand; busy: boolean; onStep: (step: ProefStap) => void };

/** Where the case begins, with which data, and as whose: a resident of the simulators, or nobody. */
export function Begin({ stand: { beginpunten, gevraagd, inwoners }, busy, onStep }: Props) {
  const [inwoner, setInwoner] = useState('');
  const chosen = inwoners.find(({ omschrijving }) => omschrijving === inwoner);
  const hint = t('proef.inwonerUitleg');
  return (
    <section className="nf-panel" aria-labelledby="begin">
      <Heading level={2} look={3} id="begin">
        {t('proef.begin')}
      </Heading>
      {inwoners.length > 0 && (
        <Field id="inwoner" label={t('proef.inwoner')} required={false} hint={hint}>
          <Select
            id="inwoner"
            options={[
              { value: '', label: t('proef.zonderInwoner') },
              ...inwoners.map(({ omschrijving }) => ({ value: omschrijving, label: omschrijving })),
            ]}
            value={inwoner}
            aria-describedby={describedBy('inwoner', hint, undefined)}
            onChange={({ target }) => setInwoner(target.value)}
          />
        </Field>
      )}
      <StepForm
        // Another resident lives elsewhere: the data begin anew.
        key={inwoner}
        id="begin-gegevens"
        action={t('proef.begin')}
        lines={firstLines(today(), chosen?.gemeente || undefined)}
        asked={gevraagd}
        busy={busy}
        choice={{
          label: t('proef.waarBegin'),
          options: beginpunten.map(({ elementId, naam }) => ({ value: elementId, label: naam })),
        }}
        onDone={(variabelen, where) => {
          const start = beginpunten.find(({ elementId }) => elementId === where);
          onStep({
            soort: 'begin',
            bericht: start?.bericht ?? null,
            ...(inwoner && { inwoner }),
            variabelen,
          });
        }}
      />
    </section>
  );
}
