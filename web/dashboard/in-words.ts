import type { Cijfers } from '../../api/doorlooptijden/schema.ts';
import { number, share } from '../text/numbers.ts';
import { t } from '../text/t.ts';

/** Figures in words; a number that is not told is of a group smaller than the smallest that is shown. */
export const inWords = (kleinsteGroep: number) => {
  const aantal = (value: number | null): string =>
    value === null ? t('dashboard.minderDan', { aantal: number(kleinsteGroep) }) : number(value);
  return {
    aantal,
    dagen: (value: number | null): string =>
      value === null ? '–' : t('dashboard.dagen', { count: value, aantal: number(value) }),
    binnen: (termijn: Cijfers['wettelijk']): string => {
      if (!termijn || termijn.aantal === 0) return '–';
      if (termijn.aandeel === null) return aantal(termijn.aantal);
      return t('dashboard.aandeel', {
        aandeel: share(termijn.aandeel),
        binnen: aantal(termijn.binnen),
        totaal: aantal(termijn.aantal),
      });
    },
  };
};
