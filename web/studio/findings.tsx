import type { OntwerpControle } from '../../api/ontwerpen/schema.ts';
import { t } from '../text/t.ts';
import { Heading } from '../ui/heading.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { Loading } from '../ui/states.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { fileAddress } from './draft-files.tsx';
import { LetterChanges } from './letter-changes.tsx';
import { type OfDraft, StartForm } from './step-file.tsx';

type Props = {
  ontwerp: OfDraft;
  edits: boolean;
  check: OntwerpControle | undefined;
  onSelect: (id: string) => void;
  /** to the question of an element that is answered wrong; to the element where no answer is */
  onFault: (id: string, veld: string | null) => void;
};

/** What keeps the draft from being published, and what it does otherwise; each line leads to its element or its file. */
export function Findings({ ontwerp, edits, check, onSelect, onFault }: Props) {
  return (
    <div className="nf-cards">
      <section className="nf-panel" aria-labelledby="problemen">
        <Heading level={2} look={4} id="problemen">
          {t('ontwerpen.problemen')}
        </Heading>
        {!check && <Loading lines={2} />}
        {check?.problemen.length === 0 && <Paragraph>{t('ontwerpen.geenProblemen')}</Paragraph>}
        <ul className="nf-studio__steps">
          {check?.problemen.map((problem) => (
            <li
              key={`${problem.bestand?.naam} ${problem.elementId} ${problem.regel} ${problem.melding}`}
            >
              <ProblemLine {...{ ontwerp, edits, problem, onFault }} />
            </li>
          ))}
        </ul>
      </section>
      <section className="nf-panel" aria-labelledby="verschil">
        <Heading level={2} look={4} id="verschil">
          {t('ontwerpen.verschil')}
        </Heading>
        {!check && <Loading lines={2} />}
        {check &&
          check.bestanden.length === 0 &&
          changesOf(check).every(([, changed]) => changed.length === 0) && (
            <Paragraph>{t('ontwerpen.geenVerschil')}</Paragraph>
          )}
        {check &&
          changesOf(check).map(
            ([title, changed]) =>
              changed.length > 0 && (
                <div key={title}>
                  <Heading level={3} look={4}>
                    {title}
                  </Heading>
                  <ul className="nf-studio__steps">
                    {changed.map(({ id, naam }) => (
                      <li key={id}>
                        <button
                          type="button"
                          className="nf-studio__step"
                          onClick={() => onSelect(id)}
                        >
                          {naam} <span className="nf-subtle">{id}</span>
                        </button>
                      </li>
                    ))}
                  </ul>
                </div>
              ),
          )}
        {check?.bestanden.map((file) => (
          <FileChanges key={`${file.soort} ${file.naam}`} ontwerp={ontwerp.id} file={file} />
        ))}
      </section>
    </div>
  );
}

type ProblemProps = Omit<Props, 'check' | 'onSelect'> & {
  problem: OntwerpControle['problemen'][number];
};

/** What is wrong and what to do about it, where it can be done. */
function ProblemLine({ ontwerp, edits, problem, onFault }: ProblemProps) {
  const { bestand, elementId, regel, melding, remedie, veld } = problem;
  if (bestand)
    return (
      <div className="nf-studio__note">
        <TextLink to={fileAddress(ontwerp.id, bestand)}>{melding}</TextLink>{' '}
        <span className="nf-subtle">{bestand.naam}</span>
        <span className="nf-studio__what">{remedie}</span>
      </div>
    );
  if (regel === 'geen-startformulier')
    return (
      <div className="nf-studio__note">
        {melding}
        <span className="nf-studio__what">{remedie}</span>
        <StartForm ontwerp={ontwerp} edits={edits} />
      </div>
    );
  return (
    <button type="button" className="nf-studio__step" onClick={() => onFault(elementId, veld)}>
      {melding} <span className="nf-subtle">{elementId}</span>
      <span className="nf-studio__what">{remedie}</span>
    </button>
  );
}

/** What changed in a form, a table or a letter; the whole of a new one can be looked at. */
function FileChanges({ ontwerp, file }: { ontwerp: string; file: ChangedFile }) {
  return (
    <div>
      <Heading level={3} look={4}>
        <TextLink to={fileAddress(ontwerp, file)}>{file.titel}</TextLink>{' '}
        {file.nieuw && <span className="nf-subtle">{t('ontwerpbestand.isNieuw')}</span>}
      </Heading>
      {file.soort === 'brief' && <LetterChanges ontwerp={ontwerp} naam={file.naam} />}
      {(file.soort === 'brief' ? [] : changesOf(file)).map(
        ([title, changed]) =>
          changed.length > 0 && (
            <p key={title} className="nl-paragraph nf-studio__note">
              {title}: {changed.map(({ naam }) => naam).join(', ')}
            </p>
          ),
      )}
    </div>
  );
}
type ChangedFile = OntwerpControle['bestanden'][number];

const changesOf = ({
  toegevoegd,
  verwijderd,
  gewijzigd,
}: Pick<OntwerpControle, 'toegevoegd' | 'verwijderd' | 'gewijzigd'>): [
  string,
  OntwerpControle['toegevoegd'],
][] => [
  [t('ontwerpen.toegevoegd'), toegevoegd],
  [t('ontwerpen.verwijderd'), verwijderd],
  [t('ontwerpen.gewijzigdeStappen'), gewijzigd],
];
