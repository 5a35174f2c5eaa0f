import { useInfiniteQuery } from '@tanstack/react-query';
import { useId, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { ZaakRegel } from '../../api/zaken/schema.ts';
import { useSessie } from '../api/sessie.ts';
import { type ZakenVraag, zakenQuery } from '../api/zaken.ts';
import { nameOf } from '../text/codes.ts';
import { dayOf, shortDay } from '../text/dates.ts';
import { count } from '../text/numbers.ts';
import { t } from '../text/t.ts';
import { Button } from '../ui/button.tsx';
import { TextInput } from '../ui/controls.tsx';
import { FilterSelect } from '../ui/filter-select.tsx';
import { Page } from '../ui/page.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { withFilter } from '../ui/search-params.ts';
import { Empty, Failed, Loading } from '../ui/states.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { filterFrom, STATUSSEN } from './case-filter.ts';
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
      <Filters filter={filter} onChange={change} />
      <p className="nf-count-line" role="status">
        {total && t('zaken.aantal', { count: total.aantal, aantal: count(total) })}
      </p>
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

const columns = (): Column<ZaakRegel>[] => [
  {
    key: 'nummer',
    header: t('zaak.nummer'),
    rowHeader: true,
    cell: ({ nummer }) => <TextLink to={`/zaken/${nummer}`}>{nummer}</TextLink>,
  },
  { key: 'naam', header: t('zaak.naam'), cell: ({ naam }) => naam ?? t('zaak.naamOnbekend') },
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
    header: t('zaak.beslistermijn'),
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
      <NumberSearch value={filter.zoek ?? ''} onSearch={(value) => onChange('zoek', value)} />
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
    </search>
  );
}

function NumberSearch({ value, onSearch }: { value: string; onSearch: (value: string) => void }) {
  const id = useId();
  const [typed, setTyped] = useState(value);
  return (
    <form
      className="nf-filter nf-filter--search"
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(typed.trim().toUpperCase());
      }}
    >
      <label className="utrecht-form-label" htmlFor={id}>
        {t('zaken.zoekNummer')}
      </label>
      <div className="nf-inline">
        <TextInput
          id={id}
          type="search"
          value={typed}
          minLength={3}
          maxLength={60}
          autoComplete="off"
          onChange={({ target }) => {
            setTyped(target.value);
            if (target.value === '') onSearch('');
          }}
        />
        <Button type="submit">{t('zaken.zoek')}</Button>
      </div>
    </form>
  );
}
