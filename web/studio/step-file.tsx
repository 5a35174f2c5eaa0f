import type { OntwerpDetail } from '../../api/ontwerpen/schema.ts';
import type { Answer, Question } from '../canvas/properties.ts';
import { t } from '../text/t.ts';
import { Paragraph } from '../ui/paragraph.tsx';
import { TextLink } from '../ui/text-link.tsx';
import type { AskedQuestion } from './ask.tsx';
import { type FileName, fileAddress } from './draft-files.tsx';
import { MakeFileButton } from './make-file-button.tsx';
import { newFile, newStartForm, startFormOf } from './new-file.ts';

/** Of a draft: whose it is, and which form starts a case of it. */
export type OfDraft = Pick<OntwerpDetail, 'id' | 'proces' | 'startformulier'>;

type Props = {
  answers: readonly Answer[];
  step: string;
  ontwerp: OfDraft;
  edits: boolean;
  /** ids of tables: a new one must have its own */
  tables: readonly string[];
  onAnswer: (question: AskedQuestion, value: string) => void;
  keep: () => Promise<unknown>;
};

/** To the form or the table of a step, or to a new one of the step's own name; of a start, to the form that starts a case. */
export function StepFile({ answers, step, ontwerp, edits, tables, onAnswer, keep }: Props) {
  const said = (question: Question) =>
    answers.find((answer) => answer.question === question)?.value;
  const link = (file: FileName, label: string) => (
    <Paragraph>
      <TextLink to={fileAddress(ontwerp.id, file)}>{label}</TextLink>
    </Paragraph>
  );
  if (said('berichten') === `${ontwerp.proces}-gestart`)
    return <StartForm {...{ ontwerp, edits }} />;
  const form = said('formulieren');
  const table = said('beslistabellen');
  if (table) return link({ soort: 'beslistabel', naam: table }, t('ontwerpbestand.bewerkTabel'));
  if (form) return link({ soort: 'formulier', naam: form }, t('ontwerpbestand.bewerkFormulier'));
  if (!edits || (form === undefined && table === undefined)) return null;
  // A file is called after its step, and a step that nobody named has no word for that.
  if (!/^[a-z][a-z0-9-]*$/.test(step))
    return <Paragraph subtle>{t('ontwerpbestand.eerstNaam')}</Paragraph>;
  const [file, question, label]: [FileName, AskedQuestion, string] =
    form === undefined
      ? [
          {
            soort: 'beslistabel',
            naam: tables.includes(step) ? `${ontwerp.proces}-${step}` : step,
          },
          'beslistabellen',
          t('ontwerpbestand.nieuwTabel'),
        ]
      : [
          { soort: 'formulier', naam: `${ontwerp.proces}/${step}` },
          'formulieren',
          t('ontwerpbestand.nieuwFormulier'),
        ];
  return (
    <MakeFileButton
      ontwerp={ontwerp.id}
      file={file}
      inhoud={newFile(file, said('naam') || step)}
      label={label}
      before={() => {
        onAnswer(question, file.naam);
        return keep();
      }}
    />
  );
}

/** Cases begin by a form of their process: the one that there is, or a new one. */
export function StartForm({
  ontwerp: { id, proces, startformulier },
  edits,
}: Pick<Props, 'ontwerp' | 'edits'>) {
  if (startformulier)
    return (
      <Paragraph>
        <TextLink to={fileAddress(id, { soort: 'formulier', naam: startformulier })}>
          {t('ontwerpbestand.bewerkStartformulier')}
        </TextLink>
      </Paragraph>
    );
  if (!edits) return null;
  return (
    <MakeFileButton
      ontwerp={id}
      file={startFormOf(proces)}
      inhoud={newStartForm(proces)}
      label={t('ontwerpbestand.nieuwStartformulier')}
    />
  );
}
