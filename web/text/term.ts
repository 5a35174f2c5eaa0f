import { daysBetween, today } from './dates.ts';
import { t } from './t.ts';

/** How pressing a date is: past, within two days, within a week, later, or without a date. */
export type Urgency = 'te-laat' | 'dringend' | 'binnenkort' | 'ruim' | 'geen';

/** A due date in words, since a colour alone tells nothing to many people. */
export type TermWords = { words: string; urgency: Urgency };

export function termWords(due: string | null, now: string = today()): TermWords {
  if (due === null) return { words: t('termijn.geen'), urgency: 'geen' };
  const days = daysBetween(now, due);
  if (days < 0) return { words: t('termijn.teLaat', { count: -days }), urgency: 'te-laat' };
  if (days === 0) return { words: t('termijn.vandaag'), urgency: 'dringend' };
  const words = t('termijn.nog', { count: days });
  if (days <= 2) return { words, urgency: 'dringend' };
  return { words, urgency: days <= 7 ? 'binnenkort' : 'ruim' };
}
