import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { TabelAntwoord, TabelControle } from '../../api/ontwerpen/trial-schema.ts';
import { type FilePath, tryTabel } from '../api/ontwerp-bestanden.ts';
import { t } from '../text/t.ts';
import { Alert } from '../ui/alert.tsx';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { Select, TextInput } from '../ui/controls.tsx';
import { Field } from '../ui/field.tsx';
import { Heading } from '../ui/heading.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { Failed } from '../ui/states.tsx';
import type { TableExample, TableFile } from './table-file.ts';
import { type Answers, answersOf, factsOf } from './trial-facts.ts';

type Props = {
  file: FilePath;
  asked: TabelControle['gevraagd'];
  check: TabelControle | undefined;
  table: TableFile;
  edits: boolean;
  /** keeps what was typed: the platform answers for what is kept */
  before: () => Promise<number>;
  onMatched: (rules: readonly string[]) => void;
  onExamples: (examples: readonly TableExample[]) => void;
};

/** One case: what is known of it, what the table answers and by which rule; and the cases that are kept as examples. */
export function TableTrial(props: Props) {
  const { file, asked, check, table, edits, before, onMatched, onExamples } = props;
  const [answers, setAnswers] = useState<Answers>({});
  const [name, setName] = useState('');
  const trial = useMutation({
    mutationFn: async () => {
      await before();
      return tryTabel(file, { gegevens: factsOf(asked, answers) });
    },
    onSuccess: ({ regels }) => onMatched(regels),
  });
  const keep = (answer: TabelAntwoord) => {
    const naam = name.trim();
    const example = { naam, gegevens: factsOf(asked, answers), antwoord: answer.antwoord };
    onExamples([...table.voorbeelden.filter((one) => one.naam !== naam), example]);
    setName('');
  };
  return (
    <>
      <section className="nf-panel" aria-labelledby="proberen">
        <Heading level={2} look={4} id="proberen">
          {t('ontwerpbestand.proberen')}
        </Heading>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            trial.mutate();
          }}
        >
          <div className="nf-file__trial">
            {asked.map(({ naam, label, soort }) => (
              <Ask
                key={naam}
                naam={naam}
                label={label}
                soort={soort}
                value={answers[naam] ?? ''}
                onValue={(value) => setAnswers({ ...answers, [naam]: value })}
              />
            ))}
          </div>
          <Button type="submit" busy={trial.isPending}>
            {t('ontwerpbestand.vraagTabel')}
          </Button>
        </form>
        {trial.error && <Failed error={trial.error} />}
        <div role="status">{trial.data && <Answer answer={trial.data} table={table} />}</div>
        {edits && trial.data && !trial.data.melding && (
          <>
            <Field id="voorbeeld-naam" label={t('ontwerpbestand.naamVoorbeeld')}>
              <TextInput
                id="voorbeeld-naam"
                value={name}
                maxLength={120}
                onChange={({ target }) => setName(target.value)}
              />
            </Field>
            <Button small busy={name.trim() === ''} onClick={() => trial.data && keep(trial.data)}>
              {t('ontwerpbestand.bewaarVoorbeeld')}
            </Button>
          </>
        )}
      </section>
      <Examples
        table={table}
        check={check}
        edits={edits}
        onTake={({ gegevens }) => setAnswers(answersOf(asked, gegevens))}
        onExamples={onExamples}
      />
    </>
  );
}

type AskProps = TabelControle['gevraagd'][number] & {
  value: string;
  onValue: (value: string) => void;
};

function Ask({ naam, label, soort, value, onValue }: AskProps) {
  const id = `proef-${naam.replaceAll('.', '-')}`;
  return (
    <Field id={id} label={label} required={false}>
      {soort === 'boolean' ? (
        <Select
          id={id}
          value={value}
          empty={t('ontwerpbestand.onbekend')}
          options={[
            { value: 'true', label: t('ontwerpbestand.ja') },
            { value: 'false', label: t('ontwerpbestand.nee') },
          ]}
          onChange={({ target }) => onValue(target.value)}
        />
      ) : (
        <TextInput
          id={id}
          value={value}
          maxLength={200}
          inputMode={soort === 'number' ? 'decimal' : undefined}
          placeholder={soort === 'date' ? 'jjjj-mm-dd' : undefined}
          onChange={({ target }) => onValue(target.value)}
        />
      )}
    </Field>
  );
}

function Answer({ answer, table }: { answer: TabelAntwoord; table: TableFile }) {
  const { antwoord, regels, melding } = answer;
  if (melding) return <Alert tone="warning" title={melding} />;
  if (regels.length === 0) return <Alert tone="info" title={t('ontwerpbestand.geenRegelPast')} />;
  const numbers = regels.map((rule) => table.rules.findIndex(({ id }) => id === rule) + 1);
  const parts: [string, unknown][] =
    typeof antwoord === 'object' && antwoord !== null
      ? Object.entries(antwoord)
      : [[table.outputs[0]?.label ?? '', antwoord]];
  return (
    <Alert tone="ok" title={t('ontwerpbestand.regelPast', { nummers: numbers.join(', ') })}>
      <ul>
        {parts.map(([name, value]) => (
          <li key={name}>
            {table.outputs.find(({ woord }) => woord === name)?.label ?? name}: {inWords(value)}
          </li>
        ))}
      </ul>
    </Alert>
  );
}

const inWords = (value: unknown): string => {
  if (value === null || value === undefined) return t('ontwerpbestand.leeg');
  if (typeof value === 'boolean') return value ? t('ontwerpbestand.ja') : t('ontwerpbestand.nee');
  return typeof value === 'number' ? String(value).replace('.', ',') : String(value);
};

type ExamplesProps = Pick<Props, 'table' | 'check' | 'edits' | 'onExamples'> & {
  onTake: (example: TableExample) => void;
};

/** The cases that the table must keep to, and the rules that none of them reaches. */
function Examples({ table, check, edits, onTake, onExamples }: ExamplesProps) {
  const { voorbeelden, rules } = table;
  const missed = check?.onbereikt.map((rule) => rules.findIndex(({ id }) => id === rule) + 1);
  return (
    <section className="nf-panel" aria-labelledby="voorbeelden">
      <Heading level={2} look={4} id="voorbeelden">
        {t('ontwerpbestand.voorbeelden')}
      </Heading>
      {voorbeelden.length === 0 && (
        <Paragraph subtle>{t('ontwerpbestand.geenVoorbeelden')}</Paragraph>
      )}
      <ul className="nf-studio__steps">
        {voorbeelden.map((example) => {
          const judged = check?.voorbeelden.find(({ naam }) => naam === example.naam);
          return (
            <li key={example.naam} className="nf-file__answer">
              {judged && (
                <Badge tone={judged.goed ? 'positive' : 'negative'}>
                  {judged.goed ? t('ontwerpbestand.klopt') : t('ontwerpbestand.kloptNiet')}
                </Badge>
              )}
              <span>{example.naam}</span>
              <Button
                small
                purpose="subtle"
                aria-label={t('ontwerpbestand.neemOverWat', { what: example.naam })}
                onClick={() => onTake(example)}
              >
                {t('ontwerpbestand.neemOver')}
              </Button>
              {edits && (
                <Button
                  small
                  purpose="subtle"
                  hint="negative"
                  aria-label={t('ontwerpbestand.verwijderenWat', { what: example.naam })}
                  onClick={() => onExamples(voorbeelden.filter((one) => one !== example))}
                >
                  {t('ontwerpbestand.verwijderen')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {missed && (
        <Paragraph>
          {t('ontwerpbestand.dekking', {
            geraakt: rules.length - missed.length,
            totaal: rules.length,
          })}{' '}
          {missed.length > 0 && t('ontwerpbestand.nietGeraakt', { nummers: missed.join(', ') })}
        </Paragraph>
      )}
    </section>
  );
}
