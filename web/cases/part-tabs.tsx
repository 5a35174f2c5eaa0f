import { Link } from 'react-router';
import type { ZaakDetail } from '../../api/zaken/schema.ts';
import { t } from '../text/t.ts';
import { type Part, partsOf } from './parts.ts';

/** Links to the parts of a case: each has its own address and its own title. */
export function PartTabs({ nr, current, zaak }: { nr: string; current: Part; zaak: ZaakDetail }) {
  const open = zaak.taken.filter(({ status }) => status === 'open').length;
  return (
    <nav aria-label={t('zaak.onderdelen')}>
      <ul className="nf-tabs">
        {partsOf(zaak).map((part) => (
          <li key={part}>
            <Link
              to={part === 'overzicht' ? `/zaken/${nr}` : `/zaken/${nr}/${part}`}
              className="nf-tabs__link"
              aria-current={part === current ? 'page' : undefined}
              preventScrollReset
            >
              {t(`zaak.onderdeel.${part}`)}
              {part === 'taken' && open > 0 && (
                <span className="nl-number-badge nf-count">{open}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
