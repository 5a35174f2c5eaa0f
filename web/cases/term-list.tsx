import type { Termijn } from '../../api/zaken/schema.ts';
import { nameOf } from '../text/codes.ts';
import { fullDay, longDay } from '../text/dates.ts';
import { t } from '../text/t.ts';
import { Badge } from '../ui/badge.tsx';
import { DataList } from '../ui/data-list.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Heading } from '../ui/heading.tsx';
import { TermBadge } from '../ui/term-badge.tsx';

export const isRunning = ({ status }: Termijn): boolean =>
  status === 'lopend' || status === 'opgeschort';

/** How a term stands, in a few words. */
export function TermState({ term }: { term: Pick<Termijn, 'status' | 'einddatum'> }) {
  if (term.status === 'lopend') return <TermBadge due={term.einddatum} />;
  if (term.status === 'opgeschort') {
    return (
      <Badge tone="info" icon="pause">
        {t('termijn.opgeschort')}
      </Badge>
    );
  }
  return term.status === 'afgerond' ? (
    <Badge tone="positive" icon="check">
      {t('termijn.afgerond')}
    </Badge>
  ) : (
    <Badge tone="negative" icon="warning">
      {t('termijn.verstreken')}
    </Badge>
  );
}

/** Every term of a case, with the days that led to its end. */
export function TermList({ terms }: { terms: readonly Termijn[] }) {
  if (terms.length === 0) return <p className="nl-paragraph nf-subtle">{t('termijn.nogGeen')}</p>;
  return (
    <ul className="nf-terms">
      {terms
        .toSorted((a, b) => Number(isRunning(b)) - Number(isRunning(a)))
        .map((term) => (
          <li key={term.id} className="nf-term">
            <div className="nf-term__head">
              <Heading level={3} look={4}>
                {nameOf('termijn', term.soort)}
              </Heading>
              <TermState term={term} />
            </div>
            <DataList
              items={[
                { term: t('termijn.laatsteDag'), value: fullDay(term.einddatum) },
                { term: t('termijn.grondslag'), value: term.grondslag },
              ]}
            />
            <Disclosure summary={t('termijn.uitleg')}>
              <Steps steps={term.uitleg} />
            </Disclosure>
          </li>
        ))}
    </ul>
  );
}

/** A date, told as the steps of law that lead to it. */
export function Steps({ steps }: { steps: Termijn['uitleg'] }) {
  return (
    <ol className="nf-steps">
      {steps.map(({ artikel, van, tot, waarom }) => (
        <li key={`${artikel}-${van}-${tot}`} className="nf-steps__step">
          <strong>{artikel}</strong>
          <span>
            {van === tot
              ? longDay(van)
              : t('termijn.vanTot', { van: longDay(van), tot: longDay(tot) })}
          </span>
          <span>{waarom}</span>
        </li>
      ))}
    </ol>
  );
}
