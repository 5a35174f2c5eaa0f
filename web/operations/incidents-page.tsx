import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Incident, IncidentenFilter } from '../../api/incidenten/schema.ts';
import { incidentenQuery } from '../api/incidenten.ts';
import { useSessie } from '../api/sessie.ts';
import { t } from '../text/t.ts';
import { Alert } from '../ui/alert.tsx';
import { FilterSelect } from '../ui/filter-select.tsx';
import { Page } from '../ui/page.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { withFilter } from '../ui/search-params.ts';
import { Empty, Failed, Loading } from '../ui/states.tsx';
import { ConsentList } from './consent-list.tsx';
import { IncidentDialog } from './incident-dialog.tsx';
import { IncidentTable } from './incident-table.tsx';

/** The desk of who repairs: what stands still, what is at risk by it, and a new try after the cause is gone. */
export function IncidentsPage() {
  const [search, setSearch] = useSearchParams();
  const { gemeenten } = useSessie();
  const gemeente = search.get('gemeente') as IncidentenFilter['gemeente'] | null;
  const { data, error, refetch } = useQuery(incidentenQuery(gemeente ? { gemeente } : {}));
  const [open, setOpen] = useState<Incident>();
  return (
    <Page
      wide
      title={t('incident.titel')}
      lead={<Paragraph subtle>{t('incident.uitleg')}</Paragraph>}
    >
      <ConsentList />
      {gemeenten.length > 1 && (
        <search className="nf-filters" aria-label={t('dashboard.filters')}>
          <FilterSelect
            label={t('veld.gemeente')}
            empty={t('taken.alleGemeenten')}
            options={gemeenten.map(({ code, naam }) => ({ value: code, label: naam }))}
            value={gemeente ?? ''}
            onChange={(value) =>
              setSearch(withFilter(search, 'gemeente', value), { replace: true })
            }
          />
        </search>
      )}
      {error && <Failed error={error} retry={() => void refetch()} />}
      {!data && !error && <Loading lines={6} />}
      {data?.meer && <Alert tone="warning">{t('incident.meer')}</Alert>}
      {data?.incidenten.length === 0 && (
        <Empty title={t('incident.geen')}>
          <Paragraph>{t('incident.geenUitleg')}</Paragraph>
        </Empty>
      )}
      {data && data.incidenten.length > 0 && (
        <IncidentTable incidents={data.incidenten} onOpen={setOpen} />
      )}
      {open && <IncidentDialog sleutel={open.sleutel} onClose={() => setOpen(undefined)} />}
    </Page>
  );
}
