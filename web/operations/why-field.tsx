import { t } from '../text/t.ts';
import { TextArea } from '../ui/controls.tsx';
import { describedBy, Field } from '../ui/field.tsx';

/** The shortest reason that the API takes. */
const SHORTEST = 5;

export const whyFault = (reason: string): string | undefined =>
  reason.trim().length < SHORTEST ? t('ingreep.redenFout') : undefined;

type Props = { value: string; fault: string | undefined; onChange: (value: string) => void };

/** Why an operator does what he does; read by colleagues, so no resident is named in it. */
export function WhyField({ value, fault, onChange }: Props) {
  const hint = t('ingreep.redenUitleg');
  return (
    <Field id="reden" label={t('ingreep.reden')} hint={hint} fault={fault}>
      <TextArea
        id="reden"
        rows={3}
        maxLength={500}
        value={value}
        invalid={fault !== undefined}
        aria-describedby={describedBy('reden', hint, fault)}
        onChange={({ target }) => onChange(target.value)}
      />
    </Field>
  );
}
