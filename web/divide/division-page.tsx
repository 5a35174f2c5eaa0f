import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import type { Verdeling } from '../../api/verdelingen/schema.ts';
import { verdelingQuery } from '../api/verdelingen.ts';
import { nameOf } from '../text/codes.ts';
import { shortDay } from '../text/dates.ts';
import { t } from '../text/t.ts';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { Failed, Loading } from '../ui/states.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { TermBadge } from '../ui/term-badge.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { countsOf, useSteps } from './use-steps.ts';

type Line = Verdeling['regels'][number];

/** A proposal: who would get what; then how far it is, what could not be done, and the way back. */
export function DivisionPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(verdelingQuery(id));
  return (
    <Page
      title={t(data?.soort === 'wegleggen' ? 'wegleggen.veelTitel' : 'verdelen.verdeling')}
      wide
    >
      {error && <Failed error={error} retry={() => void refetch()} />}
      {!data && !error && <Loading lines={6} />}
      {data && <Division division={data} />}
    </Page>
  );
}

function Division({ division }: { division: Verdeling }) {
  const { running, problem, run, stop } = useSteps(division.id);
  const { planned, done, refused, undone, total } = countsOf(division);
  const started = done + undone > 0;
  const worked = total - planned;

  return (
    <>
      <Paragraph>{t('verdelen.redenWas', { reden: division.reden })}</Paragraph>
      {problem && <Failed error={problem} />}
      <div role="status" className="nf-division__state">
        {!started && planned > 0 && running === undefined && (
          <p>{t('verdelen.nogNiets', { count: planned })}</p>
        )}
        {(started || running) && (
          <>
            <label htmlFor="voortgang">
              {t('verdelen.voortgang', { klaar: worked, totaal: total })}
            </label>
            <progress id="voortgang" className="nf-progress" value={worked} max={total} />
          </>
        )}
        {started && (
          <p>{t('verdelen.stand', { gedaan: done, geweigerd: refused, terug: undone })}</p>
        )}
      </div>
      <div className="nf-actions">
        {running && (
          <Button purpose="primary" onClick={stop}>
            {t('verdelen.stop')}
          </Button>
        )}
        {!running && planned > 0 && (
          <Button purpose="primary" onClick={() => run('stappen')}>
            {started
              ? t('verdelen.gaVerder')
              : t(division.soort === 'wegleggen' ? 'wegleggen.voerUit' : 'verdelen.voerUit')}
          </Button>
        )}
        {!running && done > 0 && (
          <Button onClick={() => run('terugdraaiingen')}>{t('verdelen.draaiTerug')}</Button>
        )}
        {!running && (
          <TextLink to={division.soort === 'wegleggen' ? '/taken' : '/taken?weergave=alle'}>
            {t('verdelen.naarTaken')}
          </TextLink>
        )}
      </div>
      <Table
        caption={t('verdelen.taken')}
        captionHidden
        columns={columns(division.soort)}
        rows={division.regels}
        keyOf={({ taakId }) => taakId}
      />
    </>
  );
}

const awayUntil = (day: string | null): string =>
  day ? t('wegleggen.tot', { dag: shortDay(day) }) : t('wegleggen.nietWeg');

const columns = (soort: Verdeling['soort']): Column<Line>[] => [
  {
    key: 'taak',
    header: t('taak.titel'),
    rowHeader: true,
    cell: ({ taakId, taakNaam }) => <TextLink to={`/taken/${taakId}`}>{taakNaam}</TextLink>,
  },
  { key: 'zaak', header: t('zaak.nummer'), cell: ({ zaakNummer }) => zaakNummer },
  {
    key: 'gemeente',
    header: t('veld.gemeente'),
    cell: ({ gemeente }) => nameOf('gemeente', gemeente),
  },
  {
    key: 'termijn',
    header: t('verdelen.termijn'),
    cell: ({ uitersteDatum }) => <TermBadge due={uitersteDatum} />,
  },
  {
    key: 'van',
    header: t('verdelen.van'),
    cell: ({ van, vanPrioriteit, vanOpvolgdatum }) =>
      soort === 'wegleggen' ? awayUntil(vanOpvolgdatum) : changed(van, vanPrioriteit),
  },
  {
    key: 'naar',
    header: t('verdelen.naar'),
    cell: ({ naar, naarPrioriteit, naarOpvolgdatum }) =>
      soort === 'wegleggen' ? awayUntil(naarOpvolgdatum) : changed(naar, naarPrioriteit),
  },
  { key: 'stand', header: t('zaak.status'), cell: (line) => <State line={line} /> },
];

/** What changes: the priority where a line has one, otherwise who holds the task. */
function changed(holder: Line['van'], prioriteit: number | null): string {
  if (prioriteit === null) return holder?.naam ?? t('verdelen.niemand');
  return prioriteit === 50 || prioriteit === 80
    ? t(`verdelen.prioriteit.${prioriteit}`)
    : t('verdelen.anderePrioriteit', { waarde: prioriteit });
}

function State({ line: { status, melding } }: { line: Line }) {
  const tone = status === 'gedaan' ? 'positive' : status === 'gepland' ? 'neutral' : 'warning';
  return (
    <>
      <Badge tone={status === 'teruggedraaid' ? 'neutral' : tone}>
        {t(`verdelen.status.${status}`)}
      </Badge>
      {melding && <div>{melding}</div>}
    </>
  );
}
