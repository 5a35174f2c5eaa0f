import { useQuery } from '@tanstack/react-query';
import { useParams, useSearchParams } from 'react-router';
import type { TaakDetail } from '../../api/taken/schema.ts';
import { Refused } from '../api/client.ts';
import { formulierQuery } from '../api/formulieren.ts';
import { taakQuery } from '../api/taken.ts';
import { MaintenanceNotice } from '../shell/maintenance-notice.tsx';
import { NotFound } from '../shell/not-found.tsx';
import { t } from '../text/t.ts';
import { Icon } from '../ui/icon.tsx';
import { Page } from '../ui/page.tsx';
import { Failed, Loading } from '../ui/states.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { CaseCard } from './case-card.tsx';
import { TaskHead } from './task-head.tsx';
import { TaskSideList } from './task-side-list.tsx';
import { TaskWork } from './task-work.tsx';

/** A task: the list at the left, the form in the middle, the case at the right. */
export function TaskPage() {
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const { data: task, error, refetch } = useQuery(taakQuery(id));

  if (error instanceof Refused && error.status === 404) {
    return <NotFound title={t('nietGevonden.taak')} />;
  }
  return (
    <div className="nf-workplace">
      <aside className="nf-workplace__list" aria-label={t('taak.lijstNaast')}>
        <TaskSideList currentId={id} />
      </aside>
      <div className="nf-workplace__task">
        <TextLink to={{ pathname: '/taken', search: search.toString() }} className="nf-back">
          <Icon name="back" />
          {t('taak.terug')}
        </TextLink>
        <Page key={id} title={task?.naam ?? t('taak.titel')}>
          <MaintenanceNotice />
          {!task && !error && <Loading />}
          {error && <Failed error={error} retry={() => void refetch()} />}
          {task && <OpenTask key={id} task={task} />}
        </Page>
      </div>
      <aside className="nf-workplace__case" aria-label={t('taak.zaakNaast')}>
        {task && <CaseCard task={task} />}
      </aside>
    </div>
  );
}

function OpenTask({ task }: { task: TaakDetail }) {
  const { data: form, error, refetch } = useQuery(formulierQuery(task.formulier));
  return (
    <>
      <TaskHead task={task} />
      {error && <Failed error={error} retry={() => void refetch()} />}
      {!form && !error && <Loading lines={6} />}
      {form && <TaskWork task={task} form={form} />}
    </>
  );
}
