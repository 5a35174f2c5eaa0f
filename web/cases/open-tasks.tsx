import type { ZaakTaak } from '../../api/zaken/schema.ts';
import { moment } from '../text/dates.ts';
import { t } from '../text/t.ts';
import { TermBadge } from '../ui/term-badge.tsx';
import { TextLink } from '../ui/text-link.tsx';

/** What the case waits for now. */
export function OpenTasks({ tasks }: { tasks: readonly ZaakTaak[] }) {
  const open = tasks.filter(({ status }) => status === 'open' || status === 'wordt-verwerkt');
  if (open.length === 0) return <p className="nl-paragraph nf-subtle">{t('zaak.geenOpenTaken')}</p>;
  return (
    <ul className="nf-tasks">
      {open.map((task) => (
        <li key={task.id} className="nf-task nf-task--short">
          <div className="nf-task__what">
            {task.toegankelijk ? (
              <TextLink to={`/taken/${task.id}`} className="nf-task__name">
                {task.naam}
              </TextLink>
            ) : (
              <span className="nf-task__name">{task.naam}</span>
            )}
            <span className="nf-task__about">
              <span>{task.kantoor}</span>
              <span>{task.behandelaar?.naam ?? t('taak.vrij')}</span>
              <span>{t('taak.sinds', { tijd: moment(task.aangemaaktOp) })}</span>
            </span>
          </div>
          <TermBadge due={task.uitersteDatum} />
        </li>
      ))}
    </ul>
  );
}
