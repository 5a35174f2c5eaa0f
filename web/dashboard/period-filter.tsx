import { useId, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useSessie } from '../api/sessie.ts';
import { nameOf } from '../text/codes.ts';
import { readDay, typedDay } from '../text/dates.ts';
import { PROCESSEN, REGELINGEN } from '../text/processes.ts';
import { t } from '../text/t.ts';
import { Button } from '../ui/button.tsx';
import { TextInput } from '../ui/controls.tsx';
import { FilterSelect } from '../ui/filter-select.tsx';
import { withFilter } from '../ui/search-params.ts';
import { PERIODEN, type Vraag } from './period.ts';

/** Which process, time, municipality and scheme; kept in the address, so that figures can be shared as a link. */
export function PeriodFilter({ vraag }: { vraag: Vraag }) {
  const [search, setSearch] = useSearchParams();
  const { gemeenten } = useSessie();
  const change = (name: string, value: string) =>
    setSearch(withFilter(search, name, value), { replace: true });
  return (
    <search className="nf-filters" aria-label={t('dashboard.filters')}>
      <FilterSelect
        label={t('zaak.soort')}
        options={PROCESSEN.map((proces) => ({ value: proces, label: nameOf('proces', proces) }))}
        value={vraag.filter.proces}
        onChange={(value) => change('proces', value)}
      />
      <FilterSelect
        label={t('dashboard.periodeLabel')}
        options={PERIODEN.map((periode) => ({
          value: periode,
          label: t(`dashboard.perioden.${periode}`),
        }))}
        value={vraag.periode}
        onChange={(value) => change('periode', value)}
      />
      {gemeenten.length > 1 && (
        <FilterSelect
          label={t('veld.gemeente')}
          empty={t('taken.alleGemeenten')}
          options={gemeenten.map(({ code, naam }) => ({ value: code, label: naam }))}
          value={vraag.filter.gemeente ?? ''}
          onChange={(value) => change('gemeente', value)}
        />
      )}
      <FilterSelect
        label={t('zaak.regeling')}
        empty={t('dashboard.alleRegelingen')}
        options={REGELINGEN.map((code) => ({ value: code, label: nameOf('regeling', code) }))}
        value={vraag.filter.regeling ?? ''}
        onChange={(value) => change('regeling', value)}
      />
      {vraag.periode === 'eigen' && (
        <OwnPeriod
          {...vraag.filter}
          onChoose={(van, tot) => {
            const next = withFilter(search, 'van', van);
            setSearch(withFilter(next, 'tot', tot), { replace: true });
          }}
        />
      )}
    </search>
  );
}

type OwnProps = { van: string; tot: string; onChoose: (van: string, tot: string) => void };

function OwnPeriod({ van, tot, onChoose }: OwnProps) {
  const id = useId();
  const [from, setFrom] = useState(typedDay(van));
  const [to, setTo] = useState(typedDay(tot));
  return (
    <form
      className="nf-inline"
      onSubmit={(event) => {
        event.preventDefault();
        onChoose(readDay(from), readDay(to));
      }}
    >
      <div className="nf-filter">
        <label className="utrecht-form-label" htmlFor={`${id}-van`}>
          {t('dashboard.van')}
        </label>
        <TextInput
          id={`${id}-van`}
          className="nf-input--date"
          value={from}
          onChange={({ target }) => setFrom(target.value)}
        />
      </div>
      <div className="nf-filter">
        <label className="utrecht-form-label" htmlFor={`${id}-tot`}>
          {t('dashboard.tot')}
        </label>
        <TextInput
          id={`${id}-tot`}
          className="nf-input--date"
          value={to}
          onChange={({ target }) => setTo(target.value)}
        />
      </div>
      <Button type="submit">{t('dashboard.toon')}</Button>
    </form>
  );
}
