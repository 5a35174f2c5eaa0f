import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { TaakRegel, TakenLijst } from '../../api/taken/schema.ts';
import { AbsenceNotice } from '../absence/absence-notice.tsx';
import { useMag } from '../api/sessie.ts';
import { takenQuery } from '../api/taken.ts';
import { kolommenQuery } from '../api/weergaven.ts';
import { count } from '../text/numbers.ts';
import { t } from '../text/t.ts';
import { Button } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { Empty, Failed, Loading } from '../ui/states.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { ColumnHead, columnsFrom, useColumns } from './columns.tsx';
import { ColumnsDialog } from './columns-dialog.tsx';
import { FilterBar } from './filter-bar.tsx';
import { KeptViews } from './kept-views.tsx';
import { ListNotice } from './list-notice.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { TakeNext } from './take-next.tsx';
import { filterFrom, hasFilters, type Weergave } from './task-filter.ts';
import { nameId, TaskRow } from './task-row.tsx';
import { useHolder } from './use-claim.ts';
import { useHeld, useSteadyList } from './use-steady-list.ts';
import { ViewTabs } from './view-tabs.tsx';

export function TasksPage() {
  const [search] = useSearchParams();
  const filter = useMemo(() => filterFrom(search), [search]);
  const query = useInfiniteQuery(takenQuery(filter));
  const tasks = useMemo(() => query.data?.pages.flatMap(({ taken }) => taken) ?? [], [query.data]);
  const counts = query.data?.pages[0]?.aantallen;
  const list = useRef<HTMLDivElement>(null);
  const held = useHeld(list);
  const { rows, changes, refresh } = useSteadyList(tasks, JSON.stringify(filter), held);
  const holder = useHolder();
  const columns = useColumns();
  const known = useQuery(kolommenQuery).data;
  const [arranging, setArranging] = useState(false);
  const divides = useMag('taken.toewijzen');
  // Who does not divide the work can still put many of his own tasks away at once.
  const chooses = divides || filter.weergave === 'mijn';
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const choose = (ids: readonly string[], selected: boolean) =>
    setChosen((before) => {
      const next = new Set(before);
      for (const id of ids) selected ? next.add(id) : next.delete(id);
      return next;
    });

  const claim = (task: TaakRegel) =>
    holder.mutate(
      { task, action: 'claim' },
      { onSuccess: () => document.getElementById(nameId(task.id))?.focus() },
    );

  return (
    <Page title={t('taken.titel')} wide>
      {filter.weergave === 'mijn' && <AbsenceNotice />}
      <ViewTabs current={filter.weergave} counts={counts} />
      <KeptViews filter={filter} columns={columnsFrom(search)} />
      <div className="nf-list-head">
        <FilterBar filter={filter} counts={counts} />
        <TakeNext filter={filter} />
      </div>
      {known && rows.length > 0 && (
        <div className="nf-list-tools">
          <Button purpose="subtle" small onClick={() => setArranging(true)}>
            {t('kolommen.kies')}
          </Button>
        </div>
      )}
      {known && arranging && (
        <ColumnsDialog shown={columns} known={known} onClose={() => setArranging(false)} />
      )}
      {chooses && rows.length > 0 && (
        <SelectionBar
          rows={rows}
          chosen={chosen}
          filter={filter}
          divides={divides}
          onChoose={choose}
        />
      )}
      <ListNotice changes={changes} onRefresh={refresh} />
      <div ref={list}>
        {query.isPending && <Loading lines={6} />}
        {query.isError && <Failed error={query.error} retry={() => void query.refetch()} />}
        {query.isSuccess && rows.length === 0 && (
          <NoTasks weergave={filter.weergave} filtered={hasFilters(filter)} counts={counts} />
        )}
        {rows.length > 0 && (
          <div className={`nf-task-list nf-task-list--${columns.length}`}>
            <ColumnHead columns={columns} choosable={chooses} />
            <ul className="nf-tasks" aria-label={t(`taken.weergave.${filter.weergave}`)}>
              {rows.map((task) => (
                <TaskRow
                  key={task.id}
                  task={task}
                  columns={columns}
                  search={search.toString()}
                  onClaim={claim}
                  {...(chooses
                    ? {
                        selected: chosen.has(task.id),
                        onSelect: (one: TaakRegel, selected: boolean) => choose([one.id], selected),
                      }
                    : {})}
                />
              ))}
            </ul>
          </div>
        )}
        {query.hasNextPage && (
          <div className="nf-more">
            <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
              {t('algemeen.meer')}
            </Button>
          </div>
        )}
      </div>
    </Page>
  );
}

type NoTasksProps = {
  weergave: Weergave;
  filtered: boolean;
  counts: TakenLijst['aantallen'] | undefined;
};

/** An empty list is good news or a filter too many; it says which, and where the work is. */
function NoTasks({ weergave, filtered, counts }: NoTasksProps) {
  if (filtered) {
    return (
      <Empty title={t('taken.leeg.filters')}>
        <Paragraph>{t('taken.leeg.filtersUitleg')}</Paragraph>
      </Empty>
    );
  }
  const waiting = counts?.kantoor;
  return (
    <Empty title={t(`taken.leeg.${weergave}`)}>
      {weergave === 'mijn' && waiting && waiting.aantal > 0 ? (
        <Paragraph>
          <TextLink to="/taken?weergave=kantoor">
            {t('taken.leeg.wachtOpKantoor', { count: waiting.aantal, aantal: count(waiting) })}
          </TextLink>
        </Paragraph>
      ) : (
        <Paragraph>{t('taken.leeg.uitleg')}</Paragraph>
      )}
    </Empty>
  );
}
