import { t } from '../text/t.ts';

const hour = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  hour: 'numeric',
  hour12: false,
});

/** 'Goedemorgen', by the hour. */
export function greeting(now: Date = new Date()): string {
  const at = Number.parseInt(hour.format(now), 10);
  if (at < 12) return t('start.goedemorgen');
  return at < 18 ? t('start.goedemiddag') : t('start.goedenavond');
}
