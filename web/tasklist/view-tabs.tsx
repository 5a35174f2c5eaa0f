import { Link, useSearchParams } from 'react-router';
import type { TakenLijst } from '../../api/taken/schema.ts';
import { count } from '../text/numbers.ts';
import { t } from '../text/t.ts';
import { withFilter } from '../ui/search-params.ts';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { WEERGAVEN, type Weergave } from './task-filter.ts';

/** Mine, of my office, all: three ways to look at the same work, each with its number. */
export function ViewTabs({
  current,
  counts,
}: {
  current: Weergave;
  counts: TakenLijst['aantallen'] | undefined;
}) {
  const [search] = useSearchParams();
  return (
    <nav aria-label={t('taken.weergaven')}>
      <ul className="nf-tabs">
        {WEERGAVEN.map((weergave) => (
          <li key={weergave}>
            <Link
              to={{ pathname: '/taken', search: `?${withFilter(search, 'weergave', weergave)}` }}
              className="nf-tabs__link"
              aria-current={weergave === current ? 'page' : undefined}
            >
              {t(`taken.weergave.${weergave}`)}
              {counts && (
                <span className="nl-number-badge nf-count">
                  <VisuallyHidden>{t('taken.aantal')}</VisuallyHidden>
                  {count(counts[weergave])}
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
