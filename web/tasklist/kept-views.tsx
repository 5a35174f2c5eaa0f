import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Kolom } from '../../api/weergaven/schema.ts';
import type { TakenVraag } from '../api/taken.ts';
import { dropView, WEERGAVEN, weergavenQuery } from '../api/weergaven.ts';
import { useMessages } from '../shell/messages.tsx';
import { count } from '../text/numbers.ts';
import { t } from '../text/t.ts';
import { Button } from '../ui/button.tsx';
import { explanationOf, titleOf } from '../ui/states.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { KeepViewDialog } from './keep-view-dialog.tsx';
import { addressOf, hasFilters, type KeptFilter } from './task-filter.ts';

type Props = {
  filter: TakenVraag;
  /** those that the address asks for */
  columns: readonly Kolom[] | undefined;
};

/**
 * Views that were kept, each a link with its number of tasks: the address says it all, so a link can be sent to a
 * colleague. Without them the list works the same.
 */
export function KeptViews({ filter, columns }: Props) {
  const { data } = useQuery(weergavenQuery);
  const [keeping, setKeeping] = useState(false);
  const views = data?.weergaven ?? [];
  // A view without columns of its own is the same whatever columns somebody has.
  const current = views.find(
    (view) =>
      addressOf(view.filter) === addressOf(view.filter.kolommen ? shown(filter, columns) : filter),
  );

  return (
    <div className="nf-kept-views">
      {views.length > 0 && (
        <nav aria-label={t('weergave.bewaardeWeergaven')}>
          <ul className="nf-kept-views__list">
            {views.map((view) => (
              <li key={view.id}>
                <Link
                  to={{ pathname: '/taken', search: `?${addressOf(view.filter)}` }}
                  className="nf-kept-view"
                  aria-current={view === current ? 'page' : undefined}
                >
                  {view.naam}
                  {view.kantoorId && (
                    <VisuallyHidden>
                      {t('weergave.gedeeldDoor', { naam: view.eigenaar.naam })}
                    </VisuallyHidden>
                  )}
                  <span className="nl-number-badge nf-count">
                    <VisuallyHidden>{t('taken.aantal')}</VisuallyHidden>
                    {count(view.aantal)}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {(hasFilters(filter) || columns) && !current && data && (
        <Button purpose="subtle" small onClick={() => setKeeping(true)}>
          {t('weergave.bewaren')}
        </Button>
      )}
      {current?.verwijderbaar && <Drop id={current.id} naam={current.naam} />}
      {keeping && (
        <KeepViewDialog filter={shown(filter, columns)} onClose={() => setKeeping(false)} />
      )}
    </div>
  );
}

const shown = (filter: TakenVraag, columns: readonly Kolom[] | undefined): KeptFilter => ({
  ...filter,
  ...(columns && { kolommen: [...columns] }),
});

function Drop({ id, naam }: { id: string; naam: string }) {
  const client = useQueryClient();
  const { show } = useMessages();
  const drop = useMutation({
    mutationFn: () => dropView(id),
    onSuccess: () => show({ tone: 'ok', text: t('weergave.weggehaald', { naam }) }),
    onError: (error) => show({ tone: 'error', title: titleOf(error), text: explanationOf(error) }),
    onSettled: () => client.invalidateQueries({ queryKey: WEERGAVEN }),
  });
  return (
    <Button purpose="subtle" small busy={drop.isPending} onClick={() => drop.mutate()}>
      {t('weergave.weghalen', { naam })}
    </Button>
  );
}
