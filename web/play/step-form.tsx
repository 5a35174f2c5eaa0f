import { useState } from 'react';
import { t } from '../text/t.ts';
import { Button } from '../ui/button.tsx';
import { Select, TextArea } from '../ui/controls.tsx';
import { describedBy, Field } from '../ui/field.tsx';
import { choicesAmong, readLines, type Samples } from './data-lines.ts';

type Props = {
  id: string;
  /** the button */
  action: string;
  /** what stands there at first */
  lines?: string;
  /** variables on which choices depend */
  asked: readonly string[];
  /** variables that the form of the task hands on */
  given?: readonly string[];
  /** variables that the machine may give here */
  gives?: readonly string[];
  /** values to which the models look */
  samples?: Samples;
  /** another question before the data, with its answers */
  choice?: { label: string; options: readonly { value: string; label: string }[] };
  busy: boolean;
  /** in a dialog: back without doing anything */
  onCancel?: () => void;
  onDone: (variabelen: Record<string, unknown>, chosen: string) => void;
};

/** What a step answers: made-up data, one per line. */
export function StepForm(props: Props) {
  const {
    samples = [],
    id,
    action,
    lines = '',
    asked,
    given = [],
    gives = [],
    choice,
    busy,
    onCancel,
    onDone,
  } = props;
  const [text, setText] = useState(lines);
  const [chosen, setChosen] = useState(choice?.options[0]?.value ?? '');
  const [fault, setFault] = useState<string>();
  const hint = (
    <>
      {t('proef.gegevensUitleg')}{' '}
      {given.length > 0 && `${t('proef.doorgegeven', { namen: given.join(', ') })} `}
      {gives.length > 0 && `${t('proef.geeft', { namen: gives.join(', ') })} `}
      {choicesAmong([...given, ...gives], samples).map(
        ({ naam, waarden }) => `${t('proef.keuzesVan', { naam, waarden: waarden.join(', ') })} `,
      )}
      {asked.length > 0 && t('proef.gevraagd', { namen: asked.join(', ') })}
    </>
  );
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const typed = readLines(text);
        if ('regel' in typed) return setFault(t('proef.gegevensFout', { regel: typed.regel }));
        setFault(undefined);
        if (!busy) onDone(typed.variabelen, chosen);
      }}
    >
      {choice && choice.options.length > 1 && (
        <Field id={`${id}-keuze`} label={choice.label}>
          <Select
            id={`${id}-keuze`}
            options={choice.options}
            value={chosen}
            onChange={({ target }) => setChosen(target.value)}
          />
        </Field>
      )}
      <Field id={id} label={t('proef.gegevens')} required={false} hint={hint} fault={fault}>
        <TextArea
          id={id}
          rows={5}
          maxLength={20_000}
          spellCheck={false}
          value={text}
          invalid={fault !== undefined}
          aria-describedby={describedBy(id, hint, fault)}
          onChange={({ target }) => setText(target.value)}
        />
      </Field>
      <div className="nf-actions">
        <Button type="submit" purpose="primary" busy={busy}>
          {action}
        </Button>
        {onCancel && <Button onClick={onCancel}>{t('algemeen.annuleren')}</Button>}
      </div>
    </form>
  );
}
