import { useQuery } from '@tanstack/react-query';
import { NavLink } from 'react-router';
import { ongelezenQuery } from '../api/meldingen.ts';
import { count } from '../text/numbers.ts';
import { t } from '../text/t.ts';
import { Icon } from '../ui/icon.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';

/** The way to what one has to know, with how much of it is not read yet. */
export function Bell() {
  const { data } = useQuery(ongelezenQuery);
  return (
    <NavLink to="/meldingen" end className="nf-menu__link nf-bell">
      <Icon name="bell" />
      {t('meldingen.titel')}
      {data && data.aantal > 0 && (
        <>
          <span className="nl-number-badge nf-count" aria-hidden="true">
            {count(data)}
          </span>
          <VisuallyHidden>{t('meldingen.aantalOngelezen', { aantal: count(data) })}</VisuallyHidden>
        </>
      )}
    </NavLink>
  );
}
