import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { Stappen, StappenFilter } from '../../api/doorlooptijden/schema.ts';
import { stappenQuery } from '../api/doorlooptijden.ts';
import { stappenExport } from '../api/exporten.ts';
import { procesVersieQuery } from '../api/processen.ts';
import { Drawing } from '../canvas/drawing.tsx';
import { elementNames } from '../canvas/element-names.ts';
import type { Picture } from '../canvas/picture.ts';
import { nameOf } from '../text/codes.ts';
import { longDay, today } from '../text/dates.ts';
import { t } from '../text/t.ts';
import { Button } from '../ui/button.tsx';
import { DownloadLinks } from '../ui/download-links.tsx';
import { FilterSelect } from '../ui/filter-select.tsx';
import { Heading } from '../ui/heading.tsx';
import { Page } from '../ui/page.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { withFilter } from '../ui/search-params.ts';
import { Empty, Failed, Loading } from '../ui/states.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { highestOf, isCount, levelOf, MATEN, type Maat } from './heat.ts';
import { inWords } from './in-words.ts';
import { type Vraag, vraagFrom } from './period.ts';
import { PeriodFilter } from './period-filter.tsx';
import { StepsTable } from './steps-table.tsx';

/** Where in a process the cases are and where they wait: on the drawing, and the same as a table. */
export function StepsPage() {
  const [search, setSearch] = useSearchParams();
  const vraag = useMemo(() => vraagFrom(search, today()), [search]);
  const maat = MATEN.find((known) => known === search.get('maat')) ?? 'nu';
  const versie = Number(search.get('versie')) || undefined;
  const { stap, ...filter } = vraag.filter;
  const kantoor = search.get('kantoor') ?? '';
  const asked = { ...filter, ...(versie ? { versie } : {}), ...(kantoor ? { kantoor } : {}) };
  const { data, error, refetch, isPlaceholderData } = useQuery(stappenQuery(asked));
  const change = (name: string, value: string) =>
    setSearch(withFilter(search, name, value), { replace: true });
  return (
    <Page
      wide
      title={t('stappen.titel')}
      lead={
        <Paragraph subtle>
          {t('stappen.uitleg', { van: longDay(filter.van), tot: longDay(filter.tot) })}{' '}
          <TextLink to={`/dashboard?${search}`}>{t('stappen.terug')}</TextLink>
        </Paragraph>
      }
    >
      <PeriodFilter vraag={vraag} />
      <search className="nf-filters" aria-label={t('stappen.plaatjeFilters')}>
        <FilterSelect
          label={t('stappen.maat')}
          options={MATEN.map((value) => ({ value, label: t(`stappen.maten.${value}`) }))}
          value={maat}
          onChange={(value) => change('maat', value)}
        />
        {data && (
          <FilterSelect
            label={t('stappen.kantoor')}
            empty={t('stappen.alleKantoren')}
            options={officesOf(data, kantoor)}
            value={kantoor}
            onChange={(value) => change('kantoor', value)}
          />
        )}
        {data && data.versies.length > 1 && (
          <FilterSelect
            label={t('stappen.versie')}
            empty={t('stappen.alleVersies')}
            options={data.versies.map((value) => ({
              value: String(value),
              label: t('stappen.versieNummer', { versie: value }),
            }))}
            value={versie ? String(versie) : ''}
            onChange={(value) => change('versie', value)}
          />
        )}
      </search>
      {error && <Failed error={error} retry={() => void refetch()} />}
      {!data && !error && <Loading lines={8} />}
      {data && (
        <div aria-busy={isPlaceholderData}>
          <Steps
            data={data}
            vraag={vraag}
            asked={asked}
            maat={maat}
            versie={versie ?? data.versies[0]}
          />
        </div>
      )}
    </Page>
  );
}

/** The offices to choose from; the one that is chosen stays among them when it does nothing for this municipality. */
function officesOf({ kantoren }: Stappen, chosen: string) {
  const known = kantoren.map(({ kantoor, naam }) => ({ value: kantoor, label: naam }));
  return !chosen || known.some(({ value }) => value === chosen)
    ? known
    : [...known, { value: chosen, label: chosen }];
}

type StepsProps = {
  data: Stappen;
  vraag: Vraag;
  /** what the figures were asked with */
  asked: Partial<StappenFilter>;
  maat: Maat;
  /** the version that is drawn */
  versie: number | undefined;
};

function Steps({ data, vraag, asked, maat, versie }: StepsProps) {
  const drawn = useQuery({
    ...procesVersieQuery(data.proces, versie ?? 0),
    enabled: versie !== undefined,
  });
  const xml = drawn.data?.xml ?? '';
  const names = useMemo(() => elementNames(xml), [xml]);
  const show = useCallback((picture: Picture) => picture.heat(heatOf(data, maat)), [data, maat]);
  if (data.stappen.length === 0) return <Empty title={t('stappen.leeg')} />;
  return (
    <>
      <ul className="nf-legend">
        <li className="nf-legend__heat-1">{t('stappen.weinig')}</li>
        <li className="nf-legend__heat-4">{t('stappen.veel')}</li>
      </ul>
      {drawn.isLoading && <Loading lines={8} />}
      {xml && (
        <Drawing
          xml={xml}
          label={t('stappen.plaatje', { proces: nameOf('proces', data.proces) })}
          show={show}
          tools={(picture) => (
            <Button small onClick={() => picture?.showActive()}>
              {t('stappen.naarHoogste')}
            </Button>
          )}
        />
      )}
      <div className="nf-figures-table__head">
        <Heading level={2} look={3}>
          {t('stappen.alsTabel')}
        </Heading>
        <DownloadLinks address={stappenExport(asked)} what={t('stappen.titel')} />
      </div>
      <StepsTable data={data} vraag={vraag} names={names} />
    </>
  );
}

function heatOf({ stappen, kleinsteGroep }: Stappen, maat: Maat) {
  const { aantal, dagen } = inWords(kleinsteGroep);
  // The table says it in words; beside a step there is room for this much.
  const few = `< ${kleinsteGroep}`;
  const highest = highestOf(stappen, maat);
  return stappen
    .map((stap) => ({
      elementId: stap.elementId,
      level: levelOf(stap, maat, highest),
      text: isCount(maat) ? (stap[maat] === null ? few : aantal(stap[maat])) : dagen(stap[maat]),
    }))
    .filter(({ level }) => level > 0);
}
