import { t } from '../text/t.ts';
import { Alert } from '../ui/alert.tsx';
import { TextArea } from '../ui/controls.tsx';
import { Field } from '../ui/field.tsx';

type Props = {
  text: string;
  /** what the text is not, when it cannot be shown any other way */
  unreadable: string | undefined;
  edits: boolean;
  onChange: (text: string) => void;
};

/** A form, table or letter of a draft as the text that it is, for who knows how it is written and for one that is not right. */
export function FileText({ text, unreadable, edits, onChange }: Props) {
  return (
    <Field id="bestand-tekst" label={t('ontwerpbestand.tekst')}>
      {unreadable && <Alert tone="warning" role="status" title={unreadable} />}
      <TextArea
        id="bestand-tekst"
        rows={30}
        spellCheck={false}
        readOnly={!edits}
        value={text}
        onChange={({ target }) => onChange(target.value)}
      />
    </Field>
  );
}
