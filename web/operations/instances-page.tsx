import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { Instantie } from '../../api/instanties/schema.ts';
import { type InstantiesVraag, instantiesQuery } from '../api/instanties.ts';
import { nameOf } from '../text/codes.ts';
import { moment } from '../text/dates.ts';
import { t } from '../text/t.ts';
import { Button } from '../ui/button.tsx';
import { FilterSelect } from '../ui/filter-select.tsx';
import { Page } from '../ui/page.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { withFilter } from '../ui/search-params.ts';
import { Empty, Failed, Loading } from '../ui/states.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { TextSearch } from '../ui/text-search.tsx';
import { InstanceCounts } from './instance-counts.tsx';
import { StateBadge, TOESTANDEN } from './state-badge.tsx';

/** Every process of ours that has instances of its own, also those that are called or run beside a case. */
const PROCESSEN = [
  'aanvraag',
  'heronderzoek',
  'terugvordering',
  'bezwaar',
  'srt-verwijzing',
  'gegevens-ophalen',
  'herstelverzuim',
  'toetsing-regeling',
  'bekendmaking',
  'huisbezoek',
  'boete',
  'verhaal',
  'invordering',
  'dwangsom',
  'termijnbewaking',
];
const CASE_NUMBER = /^\d{4}-[A-Z]-\d{6}$/;

/** Where the processes of all cases are: found by case, process, step or state, and as numbers on the drawing. */
export function InstancesPage() {
  const [search, setSearch] = useSearchParams();
  const filter = useMemo(() => filterOf(search), [search]);
  const query = useInfiniteQuery(instantiesQuery(filter));
  const rows = query.data?.pages.flatMap(({ instanties }) => instanties) ?? [];
  const change = (values: Readonly<Record<string, string>>) => {
    let next = search;
    for (const [name, value] of Object.entries(values)) next = withFilter(next, name, value);
    setSearch(next, { replace: true });
  };
  return (
    <Page
      wide
      title={t('instanties.titel')}
      lead={<Paragraph subtle>{t('instanties.uitleg')}</Paragraph>}
    >
      <search className="nf-filters" aria-label={t('instanties.filters')}>
        <TextSearch
          label={t('instanties.zaaknummer')}
          value={filter.zaak ?? ''}
          fits={(text) => CASE_NUMBER.test(text.toUpperCase())}
          fault={t('instanties.zaaknummerFout')}
          onSearch={(value) => change({ zaak: value.toUpperCase() })}
        />
        <FilterSelect
          label={t('veld.proces')}
          empty={t('instanties.alleProcessen')}
          options={PROCESSEN.map((value) => ({ value, label: nameOf('proces', value) }))}
          value={filter.proces ?? ''}
          onChange={(value) => change({ proces: value, versie: '', element: '' })}
        />
        <FilterSelect
          label={t('instanties.toestand')}
          empty={t('instanties.alleToestanden')}
          options={TOESTANDEN.map((value) => ({
            value,
            label: t(`instanties.toestanden.${value}`),
          }))}
          value={filter.toestand ?? ''}
          onChange={(value) => change({ toestand: value })}
        />
      </search>
      {filter.proces && (
        <InstanceCounts
          proces={filter.proces}
          versie={filter.versie}
          element={filter.element}
          onVersion={(versie) => change({ versie, element: '' })}
          onElement={(element) => change({ element })}
        />
      )}
      {query.isPending && <Loading lines={6} />}
      {query.isError && <Failed error={query.error} retry={() => void query.refetch()} />}
      {query.isSuccess && rows.length === 0 && (
        <Empty title={t('instanties.leeg')}>
          <Paragraph>{t('instanties.leegUitleg')}</Paragraph>
        </Empty>
      )}
      {rows.length > 0 && (
        <Table
          caption={t('instanties.titel')}
          captionHidden
          columns={columns()}
          rows={rows}
          keyOf={({ sleutel }) => sleutel}
        />
      )}
      {query.hasNextPage && (
        <div className="nf-more">
          <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {t('algemeen.meer')}
          </Button>
        </div>
      )}
    </Page>
  );
}

/** What stands in the address and is a filter; the rest is left alone. */
function filterOf(search: URLSearchParams): InstantiesVraag {
  const [zaak, proces, versie, element, toestand] = [
    'zaak',
    'proces',
    'versie',
    'element',
    'toestand',
  ].map((name) => search.get(name) ?? '');
  const known = TOESTANDEN.find((value) => value === toestand);
  return {
    ...(zaak && CASE_NUMBER.test(zaak) && { zaak }),
    ...(proces && PROCESSEN.includes(proces) && { proces }),
    ...(Number(versie) > 0 && { versie: Number(versie) }),
    ...(element && { element }),
    ...(known && { toestand: known }),
  };
}

const columns = (): Column<Instantie>[] => [
  {
    key: 'zaak',
    header: t('incident.zaak'),
    rowHeader: true,
    cell: ({ sleutel, zaakNummer, proces }) => (
      <TextLink to={`/beheer/instanties/${sleutel}`}>
        {t('instanties.van', {
          proces: nameOf('proces', proces),
          zaak: zaakNummer ?? t('incident.verzegeld'),
        })}
      </TextLink>
    ),
  },
  {
    key: 'gemeente',
    header: t('veld.gemeente'),
    cell: ({ gemeente }) => nameOf('gemeente', gemeente),
  },
  { key: 'versie', header: t('stappen.versie'), numeric: true, cell: ({ versie }) => versie },
  {
    key: 'toestand',
    header: t('instanties.toestand'),
    cell: ({ toestand }) => <StateBadge toestand={toestand} />,
  },
  { key: 'begin', header: t('instanties.begin'), cell: ({ gestartOp }) => moment(gestartOp) },
  {
    key: 'einde',
    header: t('instanties.einde'),
    cell: ({ beeindigdOp }) => (beeindigdOp ? moment(beeindigdOp) : '–'),
  },
];
