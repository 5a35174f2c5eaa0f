import type { TaakRegel } from '../../api/taken/schema.ts';
import type { Kolom } from '../../api/weergaven/schema.ts';
import { useSessie } from '../api/sessie.ts';
import { nameOf } from '../text/codes.ts';
import { t } from '../text/t.ts';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { classes } from '../ui/classes.ts';
import { TermBadge } from '../ui/term-badge.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { Cell, ordinaryColumns } from './columns.tsx';
import type { Steady } from './steady.ts';

type Props = {
  task: Steady<TaakRegel>;
  search: string;
  current?: boolean;
  /** beside an open task: only what is needed to recognise it */
  compact?: boolean;
  /** what it shows besides the task, whose it is and who does it */
  columns?: readonly Kolom[];
  onClaim?: (task: TaakRegel) => void;
  /** who divides work can choose rows */
  selected?: boolean;
  onSelect?: (task: TaakRegel, selected: boolean) => void;
};

/** The id of the link of a row: the focus goes there when its button has done its work. */
export const nameId = (taskId: string): string => `taak-${taskId}`;

/** One task: what to do, for whom, by when, and who does it. */
export function TaskRow(props: Props) {
  const { task, search, current, compact, onClaim, selected, onSelect } = props;
  const { gemeenten } = useSessie();
  const columns = props.columns ?? ordinaryColumns(gemeenten);
  const about = `over-${task.id}`;
  return (
    <li
      className={classes(
        'nf-task',
        compact && 'nf-task--compact',
        task.gone && 'nf-task--gone',
        onSelect && 'nf-task--choosable',
      )}
    >
      {onSelect && (
        <input
          type="checkbox"
          className="utrecht-checkbox utrecht-checkbox--html-input nf-task__choose"
          aria-label={t('taak.kies', { taak: task.naam, zaak: task.zaakNummer })}
          checked={selected ?? false}
          onChange={({ target }) => onSelect(task, target.checked)}
        />
      )}
      <div className="nf-task__what">
        <TextLink
          to={{ pathname: `/taken/${task.id}`, search }}
          className="nf-task__name"
          id={compact ? undefined : nameId(task.id)}
          {...(current ? { 'aria-current': 'page' as const } : {})}
        >
          {task.naam}
        </TextLink>
        <span className="nf-task__about" id={about}>
          <span>{task.zaakNaam ?? t('zaak.naamOnbekend')}</span>
          <span>{task.zaakNummer}</span>
          {!compact && !columns.includes('regeling') && (
            <span>{nameOf('regeling', task.regeling)}</span>
          )}
        </span>
      </div>
      <div className="nf-task__cells">
        {compact ? (
          <TermBadge due={task.uitersteDatum} />
        ) : (
          columns.map((column) => <Cell key={column} column={column} task={task} />)
        )}
      </div>
      {!compact && (
        <div className="nf-task__who">
          <Holder task={task} {...(onClaim ? { onClaim } : {})} />
        </div>
      )}
    </li>
  );
}

function Holder({
  task,
  onClaim,
}: {
  task: Steady<TaakRegel>;
  onClaim?: (task: TaakRegel) => void;
}) {
  const { medewerker, functies } = useSessie();
  const { behandelaar, namens, gone, status } = task;
  if (status === 'wordt-verwerkt') return <span>{t('taak.wordtVerwerkt')}</span>;
  if (behandelaar) {
    // Of who is away, or what a colleague does for the reader: he may take it.
    const takes = namens && [behandelaar.id, medewerker.id].includes(namens.id);
    return (
      <span className="nf-holder">
        {behandelaar.id === medewerker.id
          ? t('taak.bijU')
          : t('taak.bij', { naam: behandelaar.naam })}
        {namens && (
          <Badge tone="info">
            {namens.id === medewerker.id
              ? t('taak.namensU')
              : t('taak.namens', { naam: namens.naam })}
          </Badge>
        )}
        {takes && onClaim && !gone && !task.uitgesloten && (
          <Button small aria-describedby={`over-${task.id}`} onClick={() => onClaim(task)}>
            {t('taak.oppakken')}
          </Button>
        )}
      </span>
    );
  }
  if (gone) return <span className="nf-subtle">{t('taak.nietMeerHier')}</span>;
  if (task.uitgesloten) return <span className="nf-subtle">{t('taak.nietVoorU')}</span>;
  const mine = functies.some(({ code }) => code === task.functie);
  if (!onClaim || !mine) return <span className="nf-subtle">{t('taak.vrij')}</span>;
  return (
    <Button small aria-describedby={`over-${task.id}`} onClick={() => onClaim(task)}>
      {t('taak.oppakken')}
    </Button>
  );
}
