import { useState } from 'react';
import type { Termijn, ZaakDetail } from '../../api/zaken/schema.ts';
import { nameOf } from '../text/codes.ts';
import { fullDay } from '../text/dates.ts';
import { t } from '../text/t.ts';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { DataList } from '../ui/data-list.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Heading } from '../ui/heading.tsx';
import { TermBadge } from '../ui/term-badge.tsx';
import { ExtendDialog } from './extend-dialog.tsx';
import { Steps } from './steps.tsx';

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

/** Every term of a case, with the days that led to its end and what one may do with it. */
export function TermList({ zaak }: { zaak: Pick<ZaakDetail, 'id' | 'termijnen'> }) {
  const [extending, setExtending] = useState<Termijn | null>(null);
  const terms = zaak.termijnen;
  if (terms.length === 0) return <p className="nl-paragraph nf-subtle">{t('termijn.nogGeen')}</p>;
  return (
    <>
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
                <Beginning term={term} />
                <Steps steps={term.uitleg} />
              </Disclosure>
              {term.verlengingen.length > 0 && (
                <div className="nf-actions">
                  <Button small onClick={() => setExtending(term)}>
                    {t('verlengen.titel', { termijn: nameOf('termijn', term.soort) })}
                  </Button>
                </div>
              )}
            </li>
          ))}
      </ul>
      {extending && (
        <ExtendDialog zaakId={zaak.id} term={extending} onClose={() => setExtending(null)} />
      )}
    </>
  );
}

/** Why a term is counted from its first day, where that needs words. */
function Beginning({ term }: { term: Pick<Termijn, 'gebeurtenissen'> }) {
  const why = term.gebeurtenissen.find(({ soort }) => soort === 'geopend')?.toelichting;
  return why ? <p className="nl-paragraph">{firstUpper(why)}.</p> : null;
}

const firstUpper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
