import type { Cijfers } from '../../api/doorlooptijden/schema.ts';
import { number, share } from '../text/numbers.ts';
import { t } from '../text/t.ts';

const days = (value: number | null): string =>
  value === null ? '–' : t('dashboard.dagen', { count: value, aantal: number(value) });

/** The five numbers that say how it goes. */
export function Figures({ figures }: { figures: Cijfers }) {
  const within = figures.aandeelBinnenTermijn;
  return (
    <dl className="nf-figures">
      <Figure
        term={t('dashboard.instroom')}
        value={number(figures.instroom)}
        note={t('dashboard.instroomUitleg')}
      />
      <Figure
        term={t('dashboard.voorraad')}
        value={number(figures.voorraad)}
        note={t('dashboard.opgeschort', { count: figures.opgeschort })}
      />
      <Figure
        term={t('dashboard.uitstroom')}
        value={number(figures.uitstroom)}
        note={t('dashboard.uitstroomUitleg')}
      />
      <Figure
        term={t('dashboard.doorlooptijd')}
        value={days(figures.nettoP50)}
        note={t('dashboard.doorlooptijdUitleg', {
          p90: days(figures.nettoP90),
          bruto: days(figures.brutoP50),
        })}
      />
      <Figure
        term={t('dashboard.binnenTermijn')}
        value={within === null ? '–' : share(within)}
        note={t('dashboard.binnenTermijnUitleg', {
          binnen: number(figures.binnenTermijn),
          totaal: number(figures.metTermijn),
        })}
      />
    </dl>
  );
}

function Figure({ term, value, note }: { term: string; value: string; note: string }) {
  return (
    <div className="nf-figure">
      <dt>{term}</dt>
      <dd className="nf-figure__value">{value}</dd>
      <dd className="nf-figure__note">{note}</dd>
    </div>
  );
}
