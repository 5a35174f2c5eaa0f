import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { Doorlooptijden } from '../../api/doorlooptijden/schema.ts';
import { Refused } from '../api/client.ts';
import { doorlooptijdenQuery } from '../api/doorlooptijden.ts';
import { doorlooptijdenExport } from '../api/exporten.ts';
import { useSessie } from '../api/sessie.ts';
import { longDay, today } from '../text/dates.ts';
import { t } from '../text/t.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { DownloadLinks } from '../ui/download-links.tsx';
import { Heading } from '../ui/heading.tsx';
import { Page } from '../ui/page.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { Empty, Failed, Loading } from '../ui/states.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { Comparison } from './comparison.tsx';
import { CourseChart } from './course-chart.tsx';
import { CourseTable } from './course-table.tsx';
import { Figures } from './figures.tsx';
import { Forecast } from './forecast.tsx';
import { HandOver } from './hand-over.tsx';
import { Offices } from './offices.tsx';
import { type Vraag, vraagFrom } from './period.ts';
import { PeriodFilter } from './period-filter.tsx';
import { RiskList } from './risk-list.tsx';
import { StockAge } from './stock-age.tsx';

/** How the work flows: what came in, what waits, what was finished, how long it took, and what is about to be late. */
export function DashboardPage() {
  const [search] = useSearchParams();
  const { rechten } = useSessie();
  const vraag = useMemo(() => vraagFrom(search, today()), [search]);
  const { data, error, refetch, isPlaceholderData } = useQuery(doorlooptijdenQuery(vraag.filter));
  const forbidden = error instanceof Refused && error.status === 403;
  return (
    <Page
      wide
      title={t('dashboard.titel')}
      lead={
        <Paragraph subtle>
          {t('dashboard.periode', {
            van: longDay(vraag.filter.van),
            tot: longDay(vraag.filter.tot),
          })}{' '}
          <TextLink to={`/dashboard/stappen?${search}`}>{t('stappen.ernaartoe')}</TextLink>{' '}
          {rechten.includes('rapporten.ontvangen') && (
            <TextLink to={`/dashboard/rapporten?${search}`}>{t('dashboard.perMail')}</TextLink>
          )}
        </Paragraph>
      }
    >
      <PeriodFilter vraag={vraag} />
      {error && <Failed error={error} {...(forbidden ? {} : { retry: () => void refetch() })} />}
      {!data && !error && <Loading lines={8} />}
      {data && (
        <div aria-busy={isPlaceholderData}>
          <Contents data={data} vraag={vraag} />
        </div>
      )}
    </Page>
  );
}

function Contents({ data, vraag }: { data: Doorlooptijden; vraag: Vraag }) {
  const { instroom, uitstroom, voorraad } = data.totaal;
  const empty = instroom === 0 && uitstroom === 0 && voorraad === 0;
  return (
    <>
      {empty ? (
        <Empty title={t('dashboard.leeg')}>
          <Paragraph>{t('dashboard.leegUitleg')}</Paragraph>
        </Empty>
      ) : (
        <Chosen data={data} vraag={vraag} />
      )}
      <Comparison data={data} vraag={vraag} empty={empty} />
    </>
  );
}

/** The process that was chosen: its figures, its course and its cases in danger. */
function Chosen({ data, vraag }: { data: Doorlooptijden; vraag: Vraag }) {
  const course = {
    course: data.verloop,
    step: data.periode.stap,
    kleinsteGroep: data.kleinsteGroep,
  };
  return (
    <>
      <Figures data={data} vraag={vraag} />
      <Agreements vraag={vraag} />
      <Paragraph subtle>
        {t('dashboard.vorigePeriode', {
          van: longDay(data.vorigePeriode.van),
          tot: longDay(data.vorigePeriode.tot),
        })}
      </Paragraph>
      <div className="nf-columns">
        <section aria-labelledby="verloop">
          <Heading level={2} look={3} id="verloop">
            {t('dashboard.verloop')}
          </Heading>
          <CourseChart {...course} />
          <Disclosure summary={t('dashboard.alsTabel')}>
            <CourseTable {...course} />
            <DownloadLinks
              address={doorlooptijdenExport(vraag.filter, 'verloop')}
              what={t('dashboard.verloop')}
            />
          </Disclosure>
        </section>
        <section aria-labelledby="dreigt">
          <Heading level={2} look={3} id="dreigt">
            {t('dashboard.dreigt')}
          </Heading>
          <RiskList cases={data.dreigtTeLaat} />
          {data.dreigtTeLaat.length > 0 && (
            <DownloadLinks
              address={doorlooptijdenExport(vraag.filter, 'dreigt')}
              what={t('dashboard.dreigt')}
            />
          )}
        </section>
      </div>
      <StockAge data={data} vraag={vraag} />
      <HandOver data={data} vraag={vraag} />
      <Offices data={data} vraag={vraag} />
      <Forecast vraag={vraag} />
    </>
  );
}

/** Where what was agreed is laid down; nothing is held against a figure that nobody agreed on. */
function Agreements({ vraag: { filter } }: { vraag: Vraag }) {
  const gemeente = filter.gemeente ? `?gemeente=${filter.gemeente}` : '';
  return (
    <Paragraph subtle>
      {filter.regeling && `${t('dashboard.afspraak.regeling')} `}
      <TextLink to={`/instellingen${gemeente}#afspraken`}>{t('dashboard.afspraak.maken')}</TextLink>
    </Paragraph>
  );
}
