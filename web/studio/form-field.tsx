import { useState } from 'react';
import type { Schema } from '../../forms/schema.ts';
import { t } from '../text/t.ts';
import { Button } from '../ui/button.tsx';
import { Choice, Select, TextArea, TextInput } from '../ui/controls.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { describedBy, Field } from '../ui/field.tsx';
import {
  answersOf,
  choicesOf,
  codeFor,
  type FormField,
  type FormFile,
  isUnnamed,
  kindOfField,
  nameFor,
  placeId,
  withChoices,
  withWord,
} from './form-edits.ts';
import { MoveButtons } from './move-buttons.tsx';

type Props = {
  form: FormFile;
  /** pointer of the field */
  pad: string;
  field: FormField;
  others: readonly FormField[];
  open: boolean;
  edits: boolean;
  isFirst: boolean;
  isLast: boolean;
  onField: (next: FormField, about?: string | null) => void;
  onForm: (next: FormFile, about?: string | null) => void;
  onRename: (naam: string) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
};

/** One question: what is asked, when, why, and whether the process needs the answer. */
export function FormFieldCard(props: Props) {
  const { form, pad, field, others, open, edits, isFirst, isLast, onField, onForm } = props;
  const { schema, verplicht, als } = field;
  const id = placeId(pad);
  const title = schema.title ?? field.naam;
  const kind = kindOfField(schema);
  const say = (key: string, value: unknown) =>
    onField({ ...field, schema: withWord(schema, key, value) }, `${key} ${pad}`);
  const variable =
    Object.entries(form['x-proces'] ?? {}).find(([, pointer]) => pointer === pad)?.[0] ?? '';
  const choices = choicesOf(schema);
  return (
    <li id={id}>
      <Disclosure summary={`${title} · ${t(`ontwerpbestand.veldsoort.${kind}`)}`} open={open}>
        <Field id={`${id}-titel`} label={t('ontwerpbestand.vraag')}>
          <TextInput
            id={`${id}-titel`}
            value={schema.title ?? ''}
            maxLength={120}
            readOnly={!edits}
            onChange={({ target }) =>
              onField({ ...field, schema: { ...schema, title: target.value } }, `title ${pad}`)
            }
            onBlur={() => {
              // A question that nobody named is kept in the case file by what it asks.
              if (edits && isUnnamed(field.naam) && !isUnnamed(nameFor(title, [])))
                props.onRename(
                  nameFor(
                    title,
                    others.map(({ naam }) => naam),
                  ),
                );
            }}
          />
        </Field>
        <Field id={`${id}-uitleg`} label={t('ontwerpbestand.uitleg')} required={false}>
          <TextArea
            id={`${id}-uitleg`}
            rows={2}
            maxLength={600}
            value={schema.description ?? ''}
            readOnly={!edits}
            onChange={({ target }) => say('description', target.value)}
          />
        </Field>
        <Choice
          type="checkbox"
          label={t('ontwerpbestand.verplicht')}
          checked={verplicht}
          disabled={!edits}
          onChange={({ target }) => onField({ ...field, verplicht: target.checked })}
        />
        {choices && (
          <Answers
            id={id}
            choices={choices}
            edits={edits}
            onChoices={(next, about) =>
              onField({ ...field, schema: withChoices(schema, next) }, about && `${about} ${pad}`)
            }
          />
        )}
        {kind === 'tekst' && schema.format === undefined && (
          <NumberField
            id={`${id}-lengte`}
            label={t('ontwerpbestand.lengte')}
            value={schema.maxLength}
            edits={edits}
            onNumber={(value) => say('maxLength', value)}
          />
        )}
        <WhenField
          id={id}
          als={als}
          others={others}
          edits={edits}
          onAls={(next) => onField({ ...field, als: next })}
        />
        <Field
          id={`${id}-doel`}
          label={t('ontwerpbestand.doel')}
          hint={t('ontwerpbestand.doelUitleg')}
          required={false}
        >
          <TextInput
            id={`${id}-doel`}
            value={form['x-doel']?.[pad] ?? ''}
            maxLength={300}
            readOnly={!edits}
            aria-describedby={describedBy(`${id}-doel`, true, undefined)}
            onChange={({ target }) => {
              const doel = withWord(form['x-doel'] ?? {}, pad, target.value);
              onForm(withWord(form, 'x-doel', Object.keys(doel).length > 0 && doel), `doel ${pad}`);
            }}
          />
        </Field>
        <Name
          id={`${id}-proces`}
          label={t('ontwerpbestand.proces')}
          hint={t('ontwerpbestand.procesUitleg')}
          value={variable}
          mayBeEmpty
          taken={Object.keys(form['x-proces'] ?? {})}
          edits={edits}
          onName={(name) => {
            const rest = Object.entries(form['x-proces'] ?? {}).filter(
              ([, pointer]) => pointer !== pad,
            );
            const proces = Object.fromEntries([...rest, ...(name ? [[name, pad]] : [])]);
            onForm(withWord(form, 'x-proces', Object.keys(proces).length > 0 && proces));
          }}
        />
        <Name
          id={`${id}-naam`}
          label={t('ontwerpbestand.naam')}
          hint={t('ontwerpbestand.naamUitleg')}
          value={field.naam}
          taken={others.map(({ naam }) => naam)}
          edits={edits}
          onName={props.onRename}
        />
        {edits && (
          <MoveButtons
            what={title}
            isFirst={isFirst}
            isLast={isLast}
            onMove={props.onMove}
            onRemove={props.onRemove}
          />
        )}
      </Disclosure>
    </li>
  );
}

type AnswersProps = {
  id: string;
  choices: readonly Schema[];
  edits: boolean;
  onChoices: (next: readonly Schema[], about: string | null) => void;
};

/** The answers of a choice; their codes stay when their words change. */
function Answers({ id, choices, edits, onChoices }: AnswersProps) {
  return (
    <Field id={`${id}-antwoorden`} group label={t('ontwerpbestand.antwoorden')}>
      {choices.map(({ const: code, title = '' }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an answer has no other name of its own
        <div key={at} className="nf-file__answer">
          <TextInput
            aria-label={t('ontwerpbestand.antwoord', { nummer: at + 1 })}
            value={title}
            maxLength={120}
            readOnly={!edits}
            onChange={({ target }) =>
              onChoices(
                choices.map((one, place) => (place === at ? { ...one, title: target.value } : one)),
                `antwoord ${at}`,
              )
            }
          />
          <span className="nf-subtle">{String(code)}</span>
          {edits && (
            <Button
              small
              purpose="subtle"
              aria-label={t('ontwerpbestand.verwijderenWat', { what: title })}
              onClick={() =>
                onChoices(
                  choices.filter((_, place) => place !== at),
                  null,
                )
              }
            >
              {t('ontwerpbestand.verwijderen')}
            </Button>
          )}
        </div>
      ))}
      {edits && (
        <Button
          small
          onClick={() => {
            const title = t('ontwerpbestand.nieuwAntwoord');
            const code = codeFor(
              title,
              choices.map((one) => String(one.const)),
            );
            onChoices([...choices, { const: code, title }], null);
          }}
        >
          {t('ontwerpbestand.antwoordToevoegen')}
        </Button>
      )}
    </Field>
  );
}

type WhenProps = {
  id: string;
  als: FormField['als'];
  others: readonly FormField[];
  edits: boolean;
  onAls: (als: FormField['als']) => void;
};

/** Always, or only with this answer to another question. */
function WhenField({ id, als, others, edits, onAls }: WhenProps) {
  const asked = others.filter((one) => one.als === null && answersOf(one).length > 0);
  const options = asked.flatMap((one) =>
    answersOf(one).map(({ waarde, titel }) => ({
      value: JSON.stringify({ veld: one.naam, waarde }),
      label: t('ontwerpbestand.alsAntwoord', {
        vraag: one.schema.title ?? one.naam,
        antwoord: titel,
      }),
    })),
  );
  return (
    <Field id={`${id}-als`} label={t('ontwerpbestand.wanneer')}>
      <Select
        id={`${id}-als`}
        value={als ? JSON.stringify(als) : ''}
        empty={t('ontwerpbestand.altijd')}
        options={options}
        disabled={!edits}
        onChange={({ target }) => onAls(target.value ? JSON.parse(target.value) : null)}
      />
    </Field>
  );
}

type NumberProps = {
  id: string;
  label: string;
  value: unknown;
  edits: boolean;
  onNumber: (value: number | undefined) => void;
};

function NumberField({ id, label, value, edits, onNumber }: NumberProps) {
  return (
    <Field id={id} label={label} required={false}>
      <TextInput
        id={id}
        inputMode="numeric"
        value={typeof value === 'number' ? String(value) : ''}
        maxLength={6}
        readOnly={!edits}
        onChange={({ target }) => {
          if (/^\d*$/.test(target.value))
            onNumber(target.value === '' ? undefined : Number(target.value));
        }}
      />
    </Field>
  );
}

type NameProps = {
  id: string;
  label: string;
  hint: string;
  value: string;
  mayBeEmpty?: boolean;
  taken: readonly string[];
  edits: boolean;
  onName: (name: string) => void;
};

/** A name for the machine; it changes when one leaves the field, and only to one that can be. */
function Name({ id, label, hint, value, mayBeEmpty = false, taken, edits, onName }: NameProps) {
  const [typed, setTyped] = useState(value);
  const [seen, setSeen] = useState(value);
  if (seen !== value) {
    setSeen(value);
    setTyped(value);
  }
  const fits = /^[a-z][a-zA-Z0-9]{0,59}$/.test(typed) || (mayBeEmpty && typed === '');
  const free = typed === value || !taken.includes(typed);
  const fault = fits && free ? undefined : t('ontwerpbestand.naamFout');
  return (
    <Field id={id} label={label} hint={hint} fault={fault} required={!mayBeEmpty}>
      <TextInput
        id={id}
        value={typed}
        maxLength={60}
        readOnly={!edits}
        invalid={fault !== undefined}
        aria-describedby={describedBy(id, hint, fault)}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={() => {
          if (!fault && typed !== value) onName(typed);
        }}
      />
    </Field>
  );
}
