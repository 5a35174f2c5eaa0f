import { useEffect, useRef, useState } from 'react';
import type { Sjabloon } from '../../api/ontwerpen/schema.ts';
import type { KnownVariable } from '../canvas/known-variables.ts';
import { t } from '../text/t.ts';
import { Button } from '../ui/button.tsx';
import { TextInput } from '../ui/controls.tsx';
import { type DataItem, DataList } from '../ui/data-list.tsx';
import { describedBy, Field } from '../ui/field.tsx';
import { Heading } from '../ui/heading.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { templatesWith } from './choices.ts';

type Props = {
  /** of the field: a fault leads to it */
  id: string;
  vraag: Sjabloon['vraag'];
  /** id of what the step does now */
  value: string;
  templates: readonly Sjabloon[];
  /** what there is when the step begins */
  known: readonly KnownVariable[];
  fault: string | undefined;
  edits: boolean;
  onChoose: (template: Sjabloon) => void;
};

/** More than anybody reads through: who looks for more types a word. */
const SHOWN = 20;

/** What a step does, by its name and in words; chosen from a list that can be searched. */
export function TaskChoice(props: Props) {
  const { id, vraag, value, templates, known, fault, edits, onChoose } = props;
  const [asked, setAsked] = useState(false);
  const other = useRef<HTMLButtonElement>(null);
  const chose = useRef(false);
  const current = templates.find((one) => one.id === value);
  const looks = edits && (value === '' || asked);
  useEffect(() => {
    // Who chose from the list is not left at a button that is gone.
    if (!looks && chose.current) other.current?.focus();
    chose.current = false;
  }, [looks]);
  const choose = (template: Sjabloon) => {
    chose.current = true;
    setAsked(false);
    onChoose(template);
  };
  if (looks)
    return (
      <>
        <Search {...{ id, vraag, templates, fault, choose }} begins={asked} />
        {value !== '' && (
          <Button
            small
            purpose="subtle"
            onClick={() => {
              chose.current = true;
              setAsked(false);
            }}
          >
            {t('taakkeuze.houden')}
          </Button>
        )}
      </>
    );
  return (
    <Field id={id} group label={t(`ontwerpen.vraag.${vraag}`)} fault={fault}>
      <Paragraph>
        <strong>{current?.naam ?? (value || t('taakkeuze.niets'))}</strong>{' '}
        {current && <span className="nf-subtle">{value}</span>}
      </Paragraph>
      {current?.uitleg && <Paragraph>{current.uitleg}</Paragraph>}
      {current && <DataList items={factsOf(current, known)} />}
      {edits && (
        <Button small ref={other} onClick={() => setAsked(true)}>
          {t('taakkeuze.andere')}
        </Button>
      )}
    </Field>
  );
}

type SearchProps = Pick<Props, 'id' | 'vraag' | 'templates' | 'fault'> & {
  /** asked for by a button, which is gone now */
  begins: boolean;
  choose: (template: Sjabloon) => void;
};

function Search({ id, vraag, templates, fault, begins, choose }: SearchProps) {
  const [typed, setTyped] = useState('');
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (begins) input.current?.focus();
  }, [begins]);
  const found = templatesWith(templates, typed);
  const hint = t('taakkeuze.uitleg');
  return (
    <>
      <Field id={id} label={t(`taakkeuze.zoek.${vraag}`)} hint={hint} fault={fault}>
        <TextInput
          id={id}
          type="search"
          className="nf-choose__search"
          value={typed}
          maxLength={100}
          invalid={fault !== undefined}
          aria-describedby={describedBy(id, hint, fault)}
          onChange={({ target }) => setTyped(target.value)}
          ref={input}
        />
      </Field>
      <p role="status" className="nf-subtle">
        {found.length > SHOWN
          ? t('taakkeuze.meer', { getoond: SHOWN, aantal: found.length })
          : t('taakkeuze.gevonden', { count: found.length })}
      </p>
      <ul className="nf-studio__steps nf-choose">
        {found.slice(0, SHOWN).map((template) => (
          <li key={template.id}>
            <Heading level={3} look={4}>
              {template.naam}
            </Heading>
            <p className="nl-paragraph">
              {template.uitleg}{' '}
              {vraag === 'taaktypen' && <span className="nf-subtle">{template.proces}</span>}
            </p>
            <DataList items={factsOf(template)} />
            <Button
              small
              aria-label={t('taakkeuze.kiesDeze', { naam: template.naam })}
              onClick={() => choose(template)}
            >
              {t('taakkeuze.kies')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What it needs, gives and can end with; of a step in a drawing also what it needs and nobody sets before it. */
function factsOf({ nodig, geeft, fouten }: Sjabloon, known?: readonly KnownVariable[]): DataItem[] {
  const missing = known ? nodig.filter((name) => !known.some(({ naam }) => naam === name)) : [];
  return [
    { term: t('taakkeuze.nodig'), value: listed(nodig) },
    { term: t('taakkeuze.geeft'), value: listed(geeft) },
    ...(missing.length > 0
      ? [{ term: t('taakkeuze.mist'), value: <strong>{missing.join(', ')}</strong> }]
      : []),
    ...(fouten.length > 0
      ? [
          {
            term: t('taakkeuze.fouten'),
            value: t('taakkeuze.foutenUitleg', { fouten: fouten.join(', ') }),
          },
        ]
      : []),
  ];
}

const listed = (names: readonly string[]): string => names.join(', ') || t('taakkeuze.geen');
