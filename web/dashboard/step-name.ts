import { longDay, monthDay } from '../text/dates.ts';
import { LOCALE } from '../text/language.ts';
import { t } from '../text/t.ts';

export type Stap = 'dag' | 'week' | 'maand';

const monthName = new Intl.DateTimeFormat(LOCALE, {
  month: 'short',
  year: '2-digit',
  timeZone: 'UTC',
});

/** The name of a step under a bar: short. */
export const shortStep = (vanaf: string, stap: Stap): string =>
  stap === 'maand' ? monthName.format(new Date(`${vanaf}T12:00:00Z`)) : monthDay(vanaf);

/** The name of a step in a table: whole. */
export const longStep = (vanaf: string, stap: Stap): string =>
  stap === 'week' ? t('dashboard.weekVan', { dag: longDay(vanaf) }) : longDay(vanaf);
