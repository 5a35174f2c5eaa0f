import { useQuery } from '@tanstack/react-query';
import type { TaakDetail } from '../../api/taken/schema.ts';
import type { ZaakDetail } from '../../api/zaken/schema.ts';
import { useMag } from '../api/sessie.ts';
import { zaakQuery } from '../api/zaken.ts';
import { FactSection, inOrder, sourceOf } from '../cases/fact-sections.tsx';
import { isRunning, TermState } from '../cases/term-list.tsx';
import { nameOf } from '../text/codes.ts';
import { longDay, moment } from '../text/dates.ts';
import { t } from '../text/t.ts';
import { whoDid } from '../text/who-did.ts';
import { DataList } from '../ui/data-list.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Heading } from '../ui/heading.tsx';
import { Loading } from '../ui/states.tsx';
import { TextLink } from '../ui/text-link.tsx';

/** What one has to know of the case while doing a task of it. Who may do the task of a sealed case does not see the case. */
export function CaseCard({ task }: { task: TaakDetail }) {
  const mayRead = useMag('zaken.lezen');
  const {
    data: zaak,
    isLoading,
    isError,
  } = useQuery({ ...zaakQuery(task.zaakId), enabled: mayRead });
  return (
    <div className="nf-case-card">
      <Heading level={2} look={4}>
        {task.zaakNaam ?? t('zaak.naamOnbekend')}
      </Heading>
      <DataList
        items={[
          {
            term: t('zaak.nummer'),
            value:
              mayRead && !isError ? (
                <TextLink to={`/zaken/${task.zaakNummer}`}>{task.zaakNummer}</TextLink>
              ) : (
                task.zaakNummer
              ),
          },
          { term: t('zaak.regeling'), value: nameOf('regeling', task.regeling) },
          { term: t('zaak.gemeente'), value: nameOf('gemeente', task.gemeente) },
          ...(zaak ? personItems(zaak) : []),
        ]}
      />
      {isLoading && <Loading lines={3} />}
      {zaak && <TextLink to={`/zaken/${zaak.nummer}/documenten`}>{t('document.bijTaak')}</TextLink>}
      {zaak && <CaseDetails zaak={zaak} />}
      <TaskEvents task={task} />
    </div>
  );
}

const personItems = (zaak: ZaakDetail) => [
  ...(zaak.persoon.geboortedatum
    ? [{ term: t('persoon.geboren'), value: longDay(zaak.persoon.geboortedatum) }]
    : []),
  { term: t('persoon.bsn'), value: t('persoon.bsnEinde', { einde: zaak.persoon.bsnEinde }) },
];

function CaseDetails({ zaak }: { zaak: ZaakDetail }) {
  const running = zaak.termijnen.filter(isRunning);
  return (
    <>
      <Heading level={3} look={4}>
        {t('zaak.termijnen')}
      </Heading>
      {running.length === 0 && <p className="nl-paragraph nf-subtle">{t('termijn.geenLopend')}</p>}
      <ul className="nf-plain-list nf-card-terms">
        {running.map((term) => (
          <li key={term.id}>
            <span>{nameOf('termijn', term.soort)}</span>
            <TermState term={term} />
            <span className="nf-subtle">
              {t('termijn.totEnMet', { dag: longDay(term.einddatum) })}
            </span>
          </li>
        ))}
      </ul>
      <Heading level={3} look={4}>
        {t('zaak.watWeWeten')}
      </Heading>
      {zaak.feiten.length === 0 && <p className="nl-paragraph nf-subtle">{t('feiten.geen')}</p>}
      {inOrder(zaak.feiten).map((fact) => (
        <Disclosure key={fact.sectie} summary={fact.titel}>
          <FactSection fact={fact} />
          <p className="nf-source">{t('feiten.bron', { bron: sourceOf(fact) })}</p>
        </Disclosure>
      ))}
    </>
  );
}

function TaskEvents({ task }: { task: TaakDetail }) {
  if (task.gebeurtenissen.length === 0) return null;
  return (
    <Disclosure summary={t('taak.geschiedenis')}>
      <ol className="nf-steps">
        {task.gebeurtenissen.map(({ soort, op, door, namens, toelichting }) => (
          <li key={`${soort}-${op}`} className="nf-steps__step">
            <strong>{nameOf('gebeurtenis', soort)}</strong>
            <span>{[moment(op), whoDid(door, namens)].filter(Boolean).join(' · ')}</span>
            {toelichting && <span>{toelichting}</span>}
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}
