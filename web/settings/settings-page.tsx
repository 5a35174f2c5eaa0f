import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Instelling } from '../../api/instellingen/schema.ts';
import { instellingenQuery } from '../api/instellingen.ts';
import { useMag, useSessie } from '../api/sessie.ts';
import { nameOf } from '../text/codes.ts';
import { t } from '../text/t.ts';
import { FilterSelect } from '../ui/filter-select.tsx';
import { groupBy } from '../ui/group-by.ts';
import { Heading } from '../ui/heading.tsx';
import { Page } from '../ui/page.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { withFilter } from '../ui/search-params.ts';
import { Empty, Failed, Loading } from '../ui/states.tsx';
import { ChangeDialog } from './change-dialog.tsx';
import { DecisionTables } from './decision-tables.tsx';
import { MARKS } from './mark-badge.tsx';
import { SettingsTable } from './settings-table.tsx';
import { Summary } from './summary.tsx';

/** On which values the work of a municipality rests: each with its mark, so that no assumption looks like law. */
export function SettingsPage() {
  const [search, setSearch] = useSearchParams();
  const { gemeenten } = useSessie();
  const mayChange = useMag('instellingen.wijzigen');
  const [changing, setChanging] = useState<Instelling>();
  const asked = search.get('gemeente');
  const gemeente = (gemeenten.find(({ code }) => code === asked) ?? gemeenten[0])
    ?.code as Instelling['gemeente'];
  const merk = search.get('merk') ?? '';
  const { data, error, refetch } = useQuery(instellingenQuery({ gemeente }));
  const shown = (data?.instellingen ?? []).filter(({ nu }) => !merk || nu?.status === merk);
  const change = (name: string) => (value: string) =>
    setSearch(withFilter(search, name, value), { replace: true });

  return (
    <Page
      wide
      title={t('instelling.titel')}
      lead={<Paragraph subtle>{t('instelling.uitleg')}</Paragraph>}
    >
      <search className="nf-filters" aria-label={t('instelling.filters')}>
        {gemeenten.length > 1 && (
          <FilterSelect
            label={t('veld.gemeente')}
            options={gemeenten.map(({ code, naam }) => ({ value: code, label: naam }))}
            value={gemeente}
            onChange={change('gemeente')}
          />
        )}
        <FilterSelect
          label={t('instelling.merk')}
          empty={t('instelling.alle')}
          options={MARKS.map((mark) => ({ value: mark, label: nameOf('instellingstatus', mark) }))}
          value={merk}
          onChange={change('merk')}
        />
      </search>
      {error && <Failed error={error} retry={() => void refetch()} />}
      {!data && !error && <Loading lines={6} />}
      {data && data.instellingen.length > 0 && (
        <Summary gemeente={gemeente} settings={data.instellingen} />
      )}
      {data && shown.length === 0 && <Empty title={t('instelling.geen')} />}
      {[...groupBy(shown, ({ onderwerp }) => onderwerp)].map(([onderwerp, settings]) => (
        <section key={onderwerp} id={onderwerp} className="nf-setting__subject">
          <Heading level={2} look={3}>
            {nameOf('onderwerp', onderwerp)}
          </Heading>
          <SettingsTable
            onderwerp={onderwerp}
            settings={settings}
            {...(mayChange ? { onChange: setChanging } : {})}
          />
        </section>
      ))}
      <DecisionTables merk={merk} />
      {changing && <ChangeDialog instelling={changing} onClose={() => setChanging(undefined)} />}
    </Page>
  );
}
