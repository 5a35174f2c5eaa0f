import { t } from '../text/t.ts';
import { TextArea } from '../ui/controls.tsx';
import { describedBy, Field } from '../ui/field.tsx';

/** The shortest reason that the API takes. */
export const MIN_REASON = 10;

/** What is wrong with a reason, or nothing. */
export const reasonFault = (reason: string): string | undefined =>
  reason.trim().length < MIN_REASON ? t('zaak.toelichtingFout', { aantal: MIN_REASON }) : undefined;

type Props = {
  value: string;
  fault: string | undefined;
  label?: string;
  hint?: string;
  onChange: (value: string) => void;
};

export function ReasonField({
  value,
  fault,
  label = t('zaak.toelichting'),
  hint = t('zaak.toelichtingUitleg'),
  onChange,
}: Props) {
  return (
    <Field id="toelichting" label={label} hint={hint} fault={fault}>
      <TextArea
        id="toelichting"
        rows={4}
        maxLength={2000}
        value={value}
        invalid={fault !== undefined}
        aria-describedby={describedBy('toelichting', hint, fault)}
        onChange={({ target }) => onChange(target.value)}
      />
    </Field>
  );
}
