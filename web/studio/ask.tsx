import { type ChangeEvent, type SyntheticEvent, useEffect, useState } from 'react';
import type { OntwerpKeuzes } from '../../api/ontwerpen/schema.ts';
import type { KnownVariable } from '../canvas/known-variables.ts';
import {
  isChoice,
  type ListQuestion,
  type Question,
  type TemplateQuestion,
} from '../canvas/properties.ts';
import { t } from '../text/t.ts';
import { type Option, Select, TextArea, TextInput } from '../ui/controls.tsx';
import { describedBy, Field } from '../ui/field.tsx';
import { insertName } from './insert-name.ts';
import { KnownHere } from './known-here.tsx';

/** Answered in more than a line. */
const LONG: readonly string[] = ['uitleg', 'voorwaarde', 'invoer', 'uitvoer'];

/** Questions that are answered by a formula, which may name what is known there. */
export const FORMULA: readonly string[] = ['voorwaarde', 'datum', 'lijst', 'invoer', 'uitvoer'];

/** Data by name, one on each line; what is no such line would be lost. */
const BY_LINE: readonly string[] = ['invoer', 'uitvoer'];
const isLine = (line: string): boolean => line.trim() === '' || /^\s*[^\s=]+\s*=/.test(line);

/** What a step does is chosen in `TaskChoice`. */
export type AskedQuestion = Exclude<Question, TemplateQuestion>;

type AskProps = {
  question: AskedQuestion;
  value: string;
  /** what the check found wrong with the answer as it was kept */
  found: string | undefined;
  choices: OntwerpKeuzes | undefined;
  /** what a formula may name here; none where the answer is no formula */
  known: readonly KnownVariable[];
  /** what a second person may have to have done */
  tasks: readonly Option[];
  edits: boolean;
  isTaken: (id: string) => boolean;
  onAnswer: (value: string) => void;
};

/** One question; what was typed goes into the model when the field is left with what belongs to it, as one step that can be undone. */
export function Ask({
  question,
  value,
  found,
  choices,
  known,
  tasks,
  edits,
  isTaken,
  onAnswer,
}: AskProps) {
  const [typed, setTyped] = useState(value);
  const [seen, setSeen] = useState(value);
  // Another answer may have changed this one; the field stays, and with it the place where one is.
  if (seen !== value) {
    setSeen(value);
    setTyped(value);
  }
  const id = `vraag-${question}`;
  const fault =
    question === 'id' && (!/^[a-z][a-z0-9_-]*$/i.test(typed) || isTaken(typed))
      ? t('ontwerpen.idFout')
      : BY_LINE.includes(question) && typed !== value && !typed.split('\n').every(isLine)
        ? t('ontwerpen.regelFout')
        : undefined;
  // What is being typed is not what was found wrong.
  const shown = fault ?? (typed === value ? found : undefined);
  const commit = () => {
    if (typed !== value && !fault) onAnswer(typed);
  };
  const shared = {
    id,
    value: typed,
    readOnly: !edits,
    maxLength: 2000,
    invalid: shown !== undefined,
    'aria-describedby': describedBy(id, undefined, shown),
  };
  // Where one types, while one does: names are offered for what stands before it.
  const [cursor, setCursor] = useState<number | null>(null);
  const [placed, setPlaced] = useState<number | null>(null);
  useEffect(() => {
    if (placed === null) return;
    setPlaced(null);
    const input = document.getElementById(id) as HTMLTextAreaElement | null;
    input?.focus();
    input?.setSelectionRange(placed, placed);
  }, [placed, id]);
  const typing = {
    onChange: ({ target }: ChangeEvent<HTMLTextAreaElement | HTMLInputElement>) => {
      setTyped(target.value);
      setCursor(target.selectionStart);
    },
    onSelect: ({ currentTarget }: SyntheticEvent<HTMLTextAreaElement | HTMLInputElement>) =>
      setCursor(currentTarget.selectionStart),
  };
  const insert = (naam: string) => {
    const put = insertName(typed, cursor ?? typed.length, naam, BY_LINE.includes(question));
    setTyped(put.text);
    setPlaced(put.cursor);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears that the focus leaves the field and what belongs to it
    <div
      onBlur={({ currentTarget, relatedTarget }) => {
        // Who goes to a name to put it in is still busy with the field.
        if (!currentTarget.contains(relatedTarget)) commit();
      }}
    >
      <Field id={id} label={t(`ontwerpen.vraag.${question}`)} fault={shown}>
        {question === 'vierOgen' ? (
          <Select
            id={id}
            value={value}
            disabled={!edits}
            invalid={shown !== undefined}
            aria-describedby={describedBy(id, undefined, shown)}
            empty={t('ontwerpen.geenVierOgen')}
            options={withValue(tasks, value)}
            onChange={({ target }) => onAnswer(target.value)}
          />
        ) : isChoice(question) ? (
          <Select
            id={id}
            value={value}
            disabled={!edits}
            invalid={shown !== undefined}
            aria-describedby={describedBy(id, undefined, shown)}
            empty={t('ontwerpen.kies')}
            options={optionsOf(question, choices, value)}
            onChange={({ target }) => onAnswer(target.value)}
          />
        ) : LONG.includes(question) ? (
          <TextArea {...shared} rows={3} {...typing} />
        ) : (
          <TextInput {...shared} {...typing} onKeyDown={({ key }) => key === 'Enter' && commit()} />
        )}
        {edits && FORMULA.includes(question) && (
          <KnownHere {...{ known, typed, cursor }} onInsert={insert} />
        )}
      </Field>
    </div>
  );
}

/** The answers that exist; what the model says and nobody knows stays visible. */
function optionsOf(
  question: ListQuestion,
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
  return withValue(known, value);
}

const withValue = (options: readonly Option[], value: string): Option[] => {
  const missing = value !== '' && !options.some((option) => option.value === value);
  return missing ? [{ value, label: value }, ...options] : [...options];
};
