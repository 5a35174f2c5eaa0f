import { t } from '../text/t.ts';
import { TextArea } from '../ui/controls.tsx';
import { describedBy, Field } from '../ui/field.tsx';

/** The shortest reason that the API takes for a change of tasks. */
const SHORTEST = 3;

export const isReason = (reason: string): boolean => reason.trim().length >= SHORTEST;

type Props = {
  value: string;
  fault: string | undefined;
  onChange: (value: string) => void;
};

/** Why one task, or many, are changed; colleagues read it. */
export const TaskReason = ({ value, fault, onChange }: Props) => (
  <Field id="reden" label={t('verdelen.reden')} hint={t('verdelen.redenUitleg')} fault={fault}>
    <TextArea
      id="reden"
      rows={2}
      maxLength={500}
      value={value}
      invalid={fault !== undefined}
      aria-describedby={describedBy('reden', t('verdelen.redenUitleg'), fault)}
      onChange={({ target }) => onChange(target.value)}
    />
  </Field>
);
