import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { OntwerpKeuzes } from '../../api/ontwerpen/schema.ts';
import { keuzesQuery } from '../api/ontwerpen.ts';
import type { OpenModeler, Step } from '../canvas/modeler.ts';
import { type Answer, isChoice } from '../canvas/properties.ts';
import { t } from '../text/t.ts';
import { Button } from '../ui/button.tsx';
import { type Option, Select, TextArea, TextInput } from '../ui/controls.tsx';
import { describedBy, Field } from '../ui/field.tsx';
import { Heading } from '../ui/heading.tsx';
import { Paragraph } from '../ui/paragraph.tsx';

/** What can be put behind a step without drawing: for who works with the keyboard. */
const KINDS = [
  'UserTask',
  'ServiceTask',
  'CallActivity',
  'BusinessRuleTask',
  'ExclusiveGateway',
  'ParallelGateway',
  'EndEvent',
] as const;

type Props = {
  modeler: OpenModeler;
  selected: string | null;
  steps: readonly Step[];
  edits: boolean;
  onSelect: (id: string) => void;
};

/** What the chosen step is called, does and needs, as questions with the answers that exist. */
export function Panel({ modeler, selected, steps, edits, onSelect }: Props) {
  const { data: choices } = useQuery(keuzesQuery);
  const [kind, setKind] = useState<string>('UserTask');
  const answers = selected ? modeler.answers(selected) : [];
  const add = () => {
    const id = selected ? modeler.append(selected, `bpmn:${kind}`) : null;
    if (id) onSelect(id);
  };
  return (
    <section aria-labelledby="eigenschappen" className="nf-studio__panel">
      <Heading level={2} look={4} id="eigenschappen">
        {t('ontwerpen.eigenschappen')}
      </Heading>
      {answers.length === 0 && <Paragraph subtle>{t('ontwerpen.kiesStap')}</Paragraph>}
      {selected &&
        answers.map((answer) => (
          <Ask
            key={`${selected} ${answer.question} ${answer.value}`}
            answer={answer}
            choices={choices}
            edits={edits}
            isTaken={(id) => id !== selected && steps.some((step) => step.id === id)}
            onAnswer={(value) => modeler.answer(selected, answer.question, value)}
          />
        ))}
      {selected && edits && (
        <>
          <Field id="soort-stap" label={t('ontwerpen.toevoegenSoort')}>
            <Select
              id="soort-stap"
              value={kind}
              options={KINDS.map((value) => ({ value, label: t(`ontwerpen.soort.${value}`) }))}
              onChange={({ target }) => setKind(target.value)}
            />
          </Field>
          <div className="nf-actions">
            <Button small onClick={add}>
              {t('ontwerpen.toevoegen')}
            </Button>
            <Button small purpose="subtle" onClick={() => modeler.remove(selected)}>
              {t('ontwerpen.verwijderen')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

type AskProps = {
  answer: Answer;
  choices: OntwerpKeuzes | undefined;
  edits: boolean;
  isTaken: (id: string) => boolean;
  onAnswer: (value: string) => void;
};

/** One question; what was typed goes into the model when the field is left, as one step that can be undone. */
function Ask({ answer: { question, value }, choices, edits, isTaken, onAnswer }: AskProps) {
  const [typed, setTyped] = useState(value);
  const id = `vraag-${question}`;
  const fault =
    question === 'id' && (!/^[a-z][a-z0-9_-]*$/i.test(typed) || isTaken(typed))
      ? t('ontwerpen.idFout')
      : undefined;
  const commit = () => {
    if (typed !== value && !fault) onAnswer(typed);
  };
  const shared = {
    id,
    value: typed,
    readOnly: !edits,
    maxLength: 2000,
    invalid: fault !== undefined,
    'aria-describedby': describedBy(id, undefined, fault),
    onBlur: commit,
  };
  return (
    <Field id={id} label={t(`ontwerpen.vraag.${question}`)} fault={fault}>
      {isChoice(question) ? (
        <Select
          id={id}
          value={value}
          disabled={!edits}
          empty={t('ontwerpen.kies')}
          options={optionsOf(question, choices, value)}
          onChange={({ target }) => onAnswer(target.value)}
        />
      ) : question === 'uitleg' || question === 'voorwaarde' ? (
        <TextArea {...shared} rows={3} onChange={({ target }) => setTyped(target.value)} />
      ) : (
        <TextInput
          {...shared}
          onChange={({ target }) => setTyped(target.value)}
          onKeyDown={({ key }) => key === 'Enter' && commit()}
        />
      )}
    </Field>
  );
}

/** The answers that exist; what the model says and nobody knows stays visible. */
function optionsOf(
  question: keyof OntwerpKeuzes,
  choices: OntwerpKeuzes | undefined,
  value: string,
): Option[] {
  const known: Option[] =
    question === 'formulieren' || question === 'functies'
      ? (choices?.[question] ?? []).map(({ id, titel }) => ({
          value: id,
          label: `${titel} (${id})`,
        }))
      : (choices?.[question] ?? []).map((code) => ({ value: code, label: code }));
  const missing = value !== '' && !known.some((option) => option.value === value);
  return missing ? [{ value, label: value }, ...known] : known;
}
