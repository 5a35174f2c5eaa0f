import { useQuery } from '@tanstack/react-query';
import { Fragment, useEffect, useState } from 'react';
import type { OntwerpControle, Sjabloon } from '../../api/ontwerpen/schema.ts';
import { bestandenQuery } from '../api/ontwerp-bestanden.ts';
import { keuzesQuery } from '../api/ontwerpen.ts';
import type { OpenModeler, Step } from '../canvas/modeler.ts';
import { isTemplate } from '../canvas/properties.ts';
import { t } from '../text/t.ts';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/controls.tsx';
import { Field } from '../ui/field.tsx';
import { Heading } from '../ui/heading.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { Ask, type AskedQuestion, FORMULA } from './ask.tsx';
import { choicesIn, sourcesIn, templatesFor } from './choices.ts';
import { type OfDraft, StepFile } from './step-file.tsx';
import { TaskChoice } from './task-choice.tsx';

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

type Problem = OntwerpControle['problemen'][number];

type Props = {
  modeler: OpenModeler;
  /** what is wrong with the draft, as it was kept last */
  problems: readonly Problem[] | undefined;
  /** the question to which a fault leads; it gets the focus once */
  aim: Aim | null;
  selected: string | null;
  steps: readonly Step[];
  edits: boolean;
  /** the draft and its process: forms and tables of a step are changed beside it */
  ontwerp: OfDraft;
  /** keeps the drawing now */
  keep: () => Promise<unknown>;
  onSelect: (id: string) => void;
  /** the step that is chosen has another id now */
  onRenamed: (id: string) => void;
  /** tells what happened to who does not see the drawing */
  onSay: (words: string) => void;
};

/** Counts: the same fault leads there again. */
export type Aim = { readonly veld: string; readonly count: number };

/** What is wrong with one answer: once each, with the line where the answer has lines. */
const faultsAt = (problems: readonly Problem[] = [], step: string, question: string): string[] => [
  ...new Set(
    problems
      .filter(({ elementId, veld, bestand }) => !bestand && elementId === step && veld === question)
      .map(({ melding, plek }) => {
        const line = plek[plek.findIndex((part) => part.endsWith('putParameters')) + 1];
        return plek.some((part) => part.endsWith('putParameters'))
          ? t('ontwerpen.opRegel', { regel: Number(line) + 1, melding })
          : melding;
      }),
  ),
];

/** A group of controls has none of its own to stand in: its first. */
function focusOn(id: string): void {
  const found = document.getElementById(id);
  const control = found?.matches('fieldset') ? found.querySelector('button') : found;
  (control as HTMLElement | null)?.focus();
}

const nameIn = (steps: readonly Step[], wanted: string | null): string =>
  steps.find(({ id }) => id === wanted)?.naam ?? '';

/** What such an answer leads to can be opened or made. */
const HAS_FILE: readonly string[] = ['formulieren', 'beslistabellen', 'berichten'];

/** What the chosen step is called, does and needs, as questions with the answers that exist. */
export function Panel(props: Props) {
  const {
    modeler,
    problems,
    aim,
    selected,
    steps,
    edits,
    ontwerp,
    keep,
    onSelect,
    onRenamed,
    onSay,
  } = props;
  const { data: known } = useQuery(keuzesQuery);
  const { data: files } = useQuery(bestandenQuery(ontwerp.id));
  const drafted = files?.bestanden ?? [];
  const choices = known && choicesIn(known, drafted, ontwerp.proces);
  const sources = known && sourcesIn(known, drafted, ontwerp.proces);
  const knownAt = (after: boolean) =>
    selected && sources ? modeler.known(selected, sources, after) : [];
  const [kind, setKind] = useState<string>('UserTask');
  const [target, setTarget] = useState('');
  const answers = selected ? modeler.answers(selected) : [];
  useEffect(() => {
    if (aim) focusOn(`vraag-${aim.veld}`);
  }, [aim]);
  const renamed = (id: string) => {
    if (id !== selected) onRenamed(id);
  };
  const answer = (question: AskedQuestion, value: string) => {
    if (selected) renamed(modeler.answer(selected, question, value));
  };
  const choose = (template: Sjabloon) => {
    if (!selected) return;
    renamed(modeler.choose(selected, template));
    onSay(t('taakkeuze.gekozen', { naam: template.naam }));
  };
  const add = () => {
    const id = selected ? modeler.append(selected, `bpmn:${kind}`) : null;
    if (!id) return;
    onSay(t('ontwerpen.erbij', { soort: t(`ontwerpen.soort.${kind as (typeof KINDS)[number]}`) }));
    onSelect(id);
  };
  const connect = () => {
    if (target === '') return;
    const drawn = selected && modeler.connect(selected, target);
    const names = { van: nameIn(steps, selected), naar: nameIn(steps, target) };
    onSay(t(drawn ? 'ontwerpen.pijlGetekend' : 'ontwerpen.pijlKanNiet', names));
  };
  return (
    <section aria-labelledby="eigenschappen" className="nf-studio__panel">
      <Heading level={2} look={4} id="eigenschappen">
        {t('ontwerpen.eigenschappen')}
      </Heading>
      {answers.length === 0 && <Paragraph subtle>{t('ontwerpen.kiesStap')}</Paragraph>}
      {selected &&
        answers.map((one) => (
          <Fragment key={one.question}>
            {isTemplate(one.question) ? (
              <TaskChoice
                id={`vraag-${one.question}`}
                vraag={one.question}
                value={one.value}
                templates={known ? templatesFor(known, one.question, ontwerp.proces) : []}
                known={knownAt(false)}
                fault={faultsAt(problems, selected, one.question).join(' ') || undefined}
                edits={edits}
                onChoose={choose}
              />
            ) : (
              <Ask
                question={one.question}
                value={one.value}
                found={faultsAt(problems, selected, one.question).join(' ') || undefined}
                choices={choices}
                known={FORMULA.includes(one.question) ? knownAt(one.question === 'uitvoer') : []}
                tasks={steps
                  .filter(({ id, type }) => type === 'UserTask' && id !== selected)
                  .map(({ id, naam }) => ({ value: id, label: naam }))}
                edits={edits}
                isTaken={(id) => id !== selected && steps.some((step) => step.id === id)}
                onAnswer={(value) => answer(one.question as AskedQuestion, value)}
              />
            )}
            {HAS_FILE.includes(one.question) && (
              <StepFile
                answers={answers}
                step={selected}
                ontwerp={ontwerp}
                edits={edits}
                tables={choices?.beslistabellen ?? []}
                onAnswer={answer}
                keep={keep}
              />
            )}
          </Fragment>
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
            <Button
              small
              purpose="subtle"
              onClick={() => {
                modeler.remove(selected);
                onSay(t('ontwerpen.weg', { naam: nameIn(steps, selected) }));
              }}
            >
              {t('ontwerpen.verwijderen')}
            </Button>
          </div>
          <Field id="pijl-naar" label={t('ontwerpen.pijlNaar')} required={false}>
            <Select
              id="pijl-naar"
              value={target}
              empty={t('ontwerpen.kies')}
              options={steps
                .filter(({ id, type }) => id !== selected && type !== 'SequenceFlow')
                .map(({ id, naam }) => ({ value: id, label: naam }))}
              onChange={(event) => setTarget(event.target.value)}
            />
          </Field>
          <Button small onClick={connect}>
            {t('ontwerpen.pijlTekenen')}
          </Button>
        </>
      )}
    </section>
  );
}
