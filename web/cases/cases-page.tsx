import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { ZaakRegel } from '../../api/zaken/schema.ts';
import { zakenExport } from '../api/exporten.ts';
import { useSessie } from '../api/sessie.ts';
import { type ZakenVraag, zakenQuery } from '../api/zaken.ts';
import { isCaseNumber } from '../text/case-number.ts';
import { nameOf } from '../text/codes.ts';
import { dayOf, shortDay } from '../text/dates.ts';
import { count } from '../text/numbers.ts';
import { PROCESSEN, REGELINGEN } from '../text/processes.ts';
import { t } from '../text/t.ts';
import { Button } from '../ui/button.tsx';
import { DownloadLinks } from '../ui/download-links.tsx';
import { FilterSelect } from '../ui/filter-select.tsx';
import { Page } from '../ui/page.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { withFilter } from '../ui/search-params.ts';
import { Empty, Failed, Loading } from '../ui/states.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { TextSearch } from '../ui/text-search.tsx';
import { filterFrom, LEEFTIJDEN, STATUSSEN, TERMIJNEN } from './case-filter.ts';
import { PersonSearch } from './person-search.tsx';
import { StatusBadge } from './status-badge.tsx';
import { TermState } from './term-list.tsx';

export function CasesPage() {
  const [search, setSearch] = useSearchParams();
  const filter = useMemo(() => filterFrom(search), [search]);
  const query = useInfiniteQuery(zakenQuery(filter));
  const cases = query.data?.pages.flatMap(({ zaken }) => zaken) ?? [];
  const total = query.data?.pages[0]?.aantal;
  const change = (name: string, value: string) =>
    setSearch(withFilter(search, name, value), { replace: true });

  return (
    <Page title={t('zaken.titel')} wide>
      <PersonSearch columns={columns()} />
      <Filters filter={filter} onChange={change} />
      <div className="nf-list-head">
        <p className="nf-count-line" role="status">
          {total && t('zaken.aantal', { count: total.aantal, aantal: count(total) })}
        </p>
        {cases.length > 0 && (
          <p className="nl-paragraph nf-subtle">
            <DownloadLinks address={zakenExport(filter)} what={t('zaken.titel')} />{' '}
            {t('zaken.csvUitleg')}
          </p>
        )}
      </div>
      {query.isPending && <Loading lines={6} />}
      {query.isError && <Failed error={query.error} retry={() => void query.refetch()} />}
      {query.isSuccess && cases.length === 0 && (
        <Empty title={t('zaken.leeg')}>
          <Paragraph>{t('zaken.leegUitleg')}</Paragraph>
        </Empty>
      )}
      {cases.length > 0 && (
        <Table
          caption={t('zaken.titel')}
          captionHidden
          columns={columns()}
          rows={cases}
          keyOf={({ id }) => id}
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

/** The id of a step is its name in small letters. */
const asWords = (stap: string): string =>
  `${stap[0]?.toUpperCase()}${stap.slice(1).replaceAll('-', ' ')}`;

const columns = (): Column<ZaakRegel>[] => [
  {
    key: 'nummer',
    header: t('zaak.nummer'),
    rowHeader: true,
    cell: ({ nummer }) => <TextLink to={`/zaken/${nummer}`}>{nummer}</TextLink>,
  },
  { key: 'naam', header: t('zaak.naam'), cell: ({ naam }) => naam ?? t('zaak.naamOnbekend') },
  {
    key: 'soort',
    header: t('zaak.soort'),
    cell: ({ proces }) => nameOf('proces', proces),
  },
  {
    key: 'regeling',
    header: t('zaak.regeling'),
    cell: ({ regeling }) => nameOf('regeling', regeling),
  },
  {
    key: 'gemeente',
    header: t('zaak.gemeente'),
    cell: ({ gemeente }) => nameOf('gemeente', gemeente),
  },
  { key: 'status', header: t('zaak.status'), cell: (zaak) => <StatusBadge zaak={zaak} /> },
  {
    key: 'termijn',
    header: t('zaken.termijn'),
    cell: ({ beslistermijn }) =>
      beslistermijn ? <TermState term={beslistermijn} /> : t('termijn.nogNiet'),
  },
  {
    key: 'gestart',
    header: t('zaak.gestart'),
    cell: ({ gestartOp }) => shortDay(dayOf(new Date(gestartOp))),
  },
];

type FiltersProps = { filter: ZakenVraag; onChange: (name: string, value: string) => void };

function Filters({ filter, onChange }: FiltersProps) {
  const { gemeenten } = useSessie();
  return (
    <search className="nf-filters" aria-label={t('zaken.zoeken')}>
      <TextSearch
        label={t('zaken.zoekNummer')}
        value={filter.zoek ?? ''}
        fits={isCaseNumber}
        fault={t('zaken.zoekFout')}
        onSearch={(value) => onChange('zoek', value.toUpperCase())}
      />
      <FilterSelect
        label={t('zaak.status')}
        options={[
          ...STATUSSEN.map((status) => ({ value: status, label: nameOf('zaakstatus', status) })),
          { value: 'alle', label: t('zaken.alleStatussen') },
        ]}
        value={filter.status ?? 'alle'}
        onChange={(value) => onChange('status', value)}
      />
      {gemeenten.length > 1 && (
        <FilterSelect
          label={t('veld.gemeente')}
          empty={t('taken.alleGemeenten')}
          options={gemeenten.map(({ code, naam }) => ({ value: code, label: naam }))}
          value={filter.gemeente ?? ''}
          onChange={(value) => onChange('gemeente', value)}
        />
      )}
      <FilterSelect
        label={t('zaak.soort')}
        empty={t('zaken.alleProcessen')}
        options={PROCESSEN.map((proces) => ({ value: proces, label: nameOf('proces', proces) }))}
        value={filter.proces ?? ''}
        onChange={(value) => onChange('proces', value)}
      />
      <FilterSelect
        label={t('zaak.regeling')}
        empty={t('zaken.alleRegelingen')}
        options={REGELINGEN.map((code) => ({ value: code, label: nameOf('regeling', code) }))}
        value={filter.regeling ?? ''}
        onChange={(value) => onChange('regeling', value)}
      />
      <FilterSelect
        label={t('zaken.termijn')}
        empty={t('zaken.alleTermijnen')}
        options={TERMIJNEN.map((code) => ({ value: code, label: t(`zaken.termijnen.${code}`) }))}
        value={filter.termijn ?? ''}
        onChange={(value) => onChange('termijn', value)}
      />
      {filter.leeftijd && (
        <FilterSelect
          label={t('zaken.leeftijd')}
          empty={t('zaken.alleLeeftijden')}
          options={LEEFTIJDEN.map((code) => ({ value: code, label: nameOf('klasse', code) }))}
          value={filter.leeftijd}
          onChange={(value) => onChange('leeftijd', value)}
        />
      )}
      {filter.stap && (
        <FilterSelect
          label={t('zaken.stap')}
          empty={t('zaken.alleStappen')}
          options={[{ value: filter.stap, label: asWords(filter.stap) }]}
          value={filter.stap}
          onChange={(value) => onChange('stap', value)}
        />
      )}
    </search>
  );
}
