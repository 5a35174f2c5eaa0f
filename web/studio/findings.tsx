import type { OntwerpControle } from '../../api/ontwerpen/schema.ts';
import { t } from '../text/t.ts';
import { Heading } from '../ui/heading.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { Loading } from '../ui/states.tsx';

type Props = { check: OntwerpControle | undefined; onSelect: (id: string) => void };

/** What keeps the draft from being published, and what it does otherwise; each line leads to its element. */
export function Findings({ check, onSelect }: Props) {
  return (
    <div className="nf-cards">
      <section className="nf-panel" aria-labelledby="problemen">
        <Heading level={2} look={4} id="problemen">
          {t('ontwerpen.problemen')}
        </Heading>
        {!check && <Loading lines={2} />}
        {check?.problemen.length === 0 && <Paragraph>{t('ontwerpen.geenProblemen')}</Paragraph>}
        <ul className="nf-studio__steps">
          {check?.problemen.map(({ elementId, regel, melding }) => (
            <li key={`${elementId} ${regel} ${melding}`}>
              <button type="button" className="nf-studio__step" onClick={() => onSelect(elementId)}>
                {melding} <span className="nf-subtle">{elementId}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
      <section className="nf-panel" aria-labelledby="verschil">
        <Heading level={2} look={4} id="verschil">
          {t('ontwerpen.verschil')}
        </Heading>
        {!check && <Loading lines={2} />}
        {check && changesOf(check).every(([, changed]) => changed.length === 0) && (
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
      </section>
    </div>
  );
}

const changesOf = ({
  toegevoegd,
  verwijderd,
  gewijzigd,
}: OntwerpControle): [string, OntwerpControle['toegevoegd']][] => [
  [t('ontwerpen.toegevoegd'), toegevoegd],
  [t('ontwerpen.verwijderd'), verwijderd],
  [t('ontwerpen.gewijzigdeStappen'), gewijzigd],
];
