import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import type { TakenLijst } from '../../api/taken/schema.ts';
import { medewerkersQuery } from '../api/medewerkers.ts';
import { processenQuery } from '../api/processen.ts';
import { useMag, useSessie } from '../api/sessie.ts';
import type { TakenVraag } from '../api/taken.ts';
import { count } from '../text/numbers.ts';
import { t } from '../text/t.ts';
import { Button } from '../ui/button.tsx';
import { Choice, type Option } from '../ui/controls.tsx';
import { FilterSelect } from '../ui/filter-select.tsx';
import { withFilter } from '../ui/search-params.ts';
import { TextSearch } from '../ui/text-search.tsx';
import { hasFilters, isSearchable } from './task-filter.ts';

/** The filters of the list. They live in the address: they survive opening a task and can be bookmarked. */
export function FilterBar({
  filter,
  counts,
}: {
  filter: TakenVraag;
  counts: TakenLijst['aantallen'] | undefined;
}) {
  const [search, setSearch] = useSearchParams();
  const { gemeenten, functies } = useSessie();
  const divides = useMag('taken.toewijzen');
  const colleagues = useQuery({ ...medewerkersQuery(), enabled: divides }).data?.medewerkers;
  const processen = useQuery(processenQuery).data?.processen;
  const change = (name: string, value: string) =>
    setSearch(withFilter(search, name, value), { replace: true });
  const asOptions = (codes: readonly { code: string; naam: string }[]): Option[] =>
    codes.map(({ code, naam }) => ({ value: code, label: naam }));

  return (
    <search className="nf-filters" aria-label={t('taken.filters')}>
      <TextSearch
        label={t('taken.zoek')}
        value={filter.zoek ?? ''}
        fits={isSearchable}
        fault={t('taken.zoekFout')}
        onSearch={(value) => change('zoek', value)}
      />
      {gemeenten.length > 1 && (
        <FilterSelect
          label={t('veld.gemeente')}
          empty={t('taken.alleGemeenten')}
          options={asOptions(gemeenten)}
          value={filter.gemeente ?? ''}
          onChange={(value) => change('gemeente', value)}
        />
      )}
      {functies.length > 1 && (
        <FilterSelect
          label={t('veld.functie')}
          empty={t('taken.alleFuncties')}
          options={asOptions(functies)}
          value={filter.functie ?? ''}
          onChange={(value) => change('functie', value)}
        />
      )}
      <FilterSelect
        label={t('veld.proces')}
        empty={t('taken.alleProcessen')}
        options={(processen ?? []).map(({ slug, naam }) => ({ value: slug, label: naam }))}
        value={filter.proces ?? ''}
        onChange={(value) => change('proces', value)}
      />
      {divides && filter.weergave === 'alle' && (
        <FilterSelect
          label={t('taken.behandelaar')}
          empty={t('taken.alleBehandelaars')}
          options={(colleagues ?? []).map(({ id, naam }) => ({ value: id, label: naam }))}
          value={filter.behandelaarId ?? ''}
          onChange={(value) => change('behandelaarId', value)}
        />
      )}
      <FilterSelect
        label={t('taken.volgorde')}
        options={[
          { value: '', label: t('taken.opTermijn') },
          { value: 'voorrang', label: t('taken.opVoorrang') },
          { value: 'nieuw', label: t('taken.opNieuw') },
          { value: 'oud', label: t('taken.opOud') },
        ]}
        value={filter.volgorde ?? ''}
        onChange={(value) => change('volgorde', value)}
      />
      <Choice
        type="checkbox"
        label={t('taken.alleenTeLaat')}
        checked={filter.teLaat === true}
        onChange={({ target }) => change('teLaat', target.checked ? 'true' : '')}
      />
      <Choice
        type="checkbox"
        label={t('taken.alleenVoorrang')}
        checked={filter.voorrang === true}
        onChange={({ target }) => change('voorrang', target.checked ? 'true' : '')}
      />
      <Choice
        type="checkbox"
        label={t('taken.alleenWeggelegd', { aantal: counts ? count(counts.weggelegd) : '…' })}
        checked={filter.weggelegd === true}
        onChange={({ target }) => change('weggelegd', target.checked ? 'true' : '')}
      />
      {hasFilters(filter) && (
        <Button
          purpose="subtle"
          small
          onClick={() =>
            setSearch({ weergave: search.get('weergave') ?? 'mijn' }, { replace: true })
          }
        >
          {t('taken.filtersWissen')}
        </Button>
      )}
    </search>
  );
}
