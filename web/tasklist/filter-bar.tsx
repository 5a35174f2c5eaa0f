import { useSearchParams } from 'react-router';
import { useSessie } from '../api/sessie.ts';
import type { TakenVraag } from '../api/taken.ts';
import { t } from '../text/t.ts';
import { Button } from '../ui/button.tsx';
import { Choice, type Option } from '../ui/controls.tsx';
import { FilterSelect } from '../ui/filter-select.tsx';
import { withFilter } from '../ui/search-params.ts';
import { hasFilters } from './task-filter.ts';

/** The filters of the list. They live in the address: they survive opening a task and can be bookmarked. */
export function FilterBar({ filter }: { filter: TakenVraag }) {
  const [search, setSearch] = useSearchParams();
  const { gemeenten, functies } = useSessie();
  const change = (name: string, value: string) =>
    setSearch(withFilter(search, name, value), { replace: true });
  const asOptions = (codes: readonly { code: string; naam: string }[]): Option[] =>
    codes.map(({ code, naam }) => ({ value: code, label: naam }));

  return (
    <search className="nf-filters" aria-label={t('taken.filters')}>
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
        label={t('taken.volgorde')}
        options={[
          { value: '', label: t('taken.opTermijn') },
          { value: 'nieuw', label: t('taken.opNieuw') },
        ]}
        value={filter.volgorde === 'nieuw' ? 'nieuw' : ''}
        onChange={(value) => change('volgorde', value)}
      />
      <Choice
        type="checkbox"
        label={t('taken.alleenTeLaat')}
        checked={filter.teLaat === true}
        onChange={({ target }) => change('teLaat', target.checked ? 'true' : '')}
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
