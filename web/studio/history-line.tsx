import { useState } from 'react';
import { t } from '../text/t.ts';
import { Button } from '../ui/button.tsx';
import { TextInput } from '../ui/controls.tsx';
import { describedBy, Field } from '../ui/field.tsx';
import { Heading } from '../ui/heading.tsx';

type Line = { vanaf: string; wat: string; bron: string };

/** Who changes a rule says from when it holds, what changed and where that was read. */
export function HistoryLine({ onLine }: { onLine: (line: Line) => void }) {
  const [line, setLine] = useState<Line>({ vanaf: '', wat: '', bron: '' });
  const [asked, setAsked] = useState(false);
  const faults: Partial<Record<keyof Line, string>> = {
    ...(/^\d{4}-\d{2}-\d{2}$/.test(line.vanaf) ? {} : { vanaf: t('ontwerpbestand.vanafFout') }),
    ...(line.wat.trim() ? {} : { wat: t('ontwerpbestand.leegFout') }),
    ...(line.bron.trim() ? {} : { bron: t('ontwerpbestand.leegFout') }),
  };
  const fields: (keyof Line)[] = ['vanaf', 'wat', 'bron'];
  return (
    <section className="nf-panel" aria-labelledby="wijziging-vastleggen">
      <Heading level={2} look={4} id="wijziging-vastleggen">
        {t('ontwerpbestand.vastleggen')}
      </Heading>
      {fields.map((name) => {
        const id = `wijziging-${name}`;
        const fault = asked ? faults[name] : undefined;
        return (
          <Field key={name} id={id} label={t(`ontwerpbestand.wijziging.${name}`)} fault={fault}>
            <TextInput
              id={id}
              value={line[name]}
              maxLength={300}
              placeholder={name === 'vanaf' ? 'jjjj-mm-dd' : undefined}
              invalid={fault !== undefined}
              aria-describedby={describedBy(id, undefined, fault)}
              onChange={({ target }) => setLine({ ...line, [name]: target.value })}
            />
          </Field>
        );
      })}
      <Button
        small
        onClick={() => {
          setAsked(true);
          if (Object.keys(faults).length === 0) onLine(line);
        }}
      >
        {t('ontwerpbestand.inGeschiedenis')}
      </Button>
    </section>
  );
}
