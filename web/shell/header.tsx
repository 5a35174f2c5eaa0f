import { useEffect, useState } from 'react';
import { Link, NavLink, useLocation } from 'react-router';
import type { Sessie } from '../../api/sessie/schema.ts';
import type { Recht } from '../api/sessie.ts';
import { Bell } from '../notices/bell.tsx';
import { t } from '../text/t.ts';
import { Button } from '../ui/button.tsx';
import { classes } from '../ui/classes.ts';
import { Icon } from '../ui/icon.tsx';
import { LanguageButton } from './language-button.tsx';
import { leave } from './sign-out.ts';

const menu = (): { to: string; label: string; recht?: Recht }[] => [
  { to: '/', label: t('menu.start') },
  { to: '/taken', label: t('menu.taken'), recht: 'taken.lezen' },
  { to: '/zaken', label: t('menu.zaken'), recht: 'zaken.lezen' },
  { to: '/starten', label: t('menu.starten'), recht: 'zaken.starten' },
  { to: '/afwezigheid', label: t('menu.afwezigheid'), recht: 'vervangingen.regelen' },
  { to: '/heronderzoeken', label: t('menu.heronderzoeken'), recht: 'heronderzoeken.plannen' },
  { to: '/ontwerpen', label: t('menu.ontwerpen'), recht: 'ontwerpen.bewerken' },
  { to: '/dashboard', label: t('menu.dashboard'), recht: 'doorlooptijden.lezen' },
  { to: '/storingen', label: t('menu.storingen'), recht: 'incidenten.behandelen' },
  { to: '/uitgaande-berichten', label: t('menu.uitgaand'), recht: 'incidenten.behandelen' },
  { to: '/beheer/instanties', label: t('menu.instanties'), recht: 'incidenten.behandelen' },
  { to: '/beheer/partijen', label: t('menu.partijen'), recht: 'incidenten.behandelen' },
  { to: '/beheer/gezondheid', label: t('menu.gezondheid'), recht: 'incidenten.behandelen' },
  { to: '/instellingen', label: t('menu.instellingen'), recht: 'instellingen.lezen' },
];

/** Who works on cases or tasks is told of them. */
const TOLD: readonly Recht[] = ['zaken.lezen', 'taken.lezen'];

export function Header({ sessie }: { sessie: Sessie }) {
  const [open, setOpen] = useState(false);
  const { pathname } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the menu closes on every new page
  useEffect(() => setOpen(false), [pathname]);
  const items = menu().filter(({ recht }) => !recht || sessie.rechten.includes(recht));

  return (
    <header className="nf-header">
      <div className="nf-header__bar">
        <Link to="/" className="nf-brand">
          <img src="/favicon.svg" alt="" width="32" height="32" />
          {t('product.naam')}
        </Link>
        <button
          type="button"
          className="nf-menu-button"
          aria-expanded={open}
          aria-controls="menu"
          onClick={() => setOpen(!open)}
        >
          <Icon name={open ? 'close' : 'menu'} />
          {t('menu.knop')}
        </button>
        <div id="menu" className={classes('nf-header__panel', open && 'nf-header__panel--open')}>
          <nav aria-label={t('menu.label')}>
            <ul className="nf-menu">
              {items.map(({ to, label }) => (
                <li key={to}>
                  <NavLink to={to} end={to === '/'} className="nf-menu__link">
                    {label}
                  </NavLink>
                </li>
              ))}
            </ul>
          </nav>
          {TOLD.some((recht) => sessie.rechten.includes(recht)) && <Bell />}
          <Account sessie={sessie} />
        </div>
      </div>
    </header>
  );
}

function Account({ sessie }: { sessie: Sessie }) {
  return (
    <div className="nf-account">
      <Icon name="person" />
      <span className="nf-account__who">
        <strong>{sessie.medewerker.naam}</strong>
        <span>{sessie.kantoren.map(({ naam }) => naam).join(', ')}</span>
      </span>
      <LanguageButton />
      <Button purpose="subtle" small onClick={() => void leave()}>
        {t('shell.afmelden')}
      </Button>
    </div>
  );
}
