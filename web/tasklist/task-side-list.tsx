import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { takenQuery } from '../api/taken.ts';
import { t } from '../text/t.ts';
import { Heading } from '../ui/heading.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { filterFrom } from './task-filter.ts';
import { TaskRow } from './task-row.tsx';

/** The list the user came from, beside the task he opened. */
export function TaskSideList({ currentId }: { currentId: string }) {
  const [search] = useSearchParams();
  const filter = useMemo(() => filterFrom(search), [search]);
  const { data } = useInfiniteQuery(takenQuery(filter));
  const tasks = data?.pages.flatMap(({ taken }) => taken) ?? [];
  return (
    <>
      <Heading level={2} look={4}>
        {t(`taken.weergave.${filter.weergave}`)}
      </Heading>
      {data && tasks.length === 0 && <Paragraph subtle>{t('taken.leeg.kort')}</Paragraph>}
      {tasks.length > 0 && (
        <ul className="nf-tasks nf-tasks--compact">
          {tasks.map((task) => (
            <TaskRow
              key={task.id}
              task={{ ...task, gone: false }}
              search={search.toString()}
              current={task.id === currentId}
              compact
            />
          ))}
        </ul>
      )}
    </>
  );
}
