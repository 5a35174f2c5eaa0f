import { ageOn } from '../../law/age-group.ts';
import type { Day } from '../../law/calendar.ts';

/** Whether a day lies on or after a birthday; null when either is not known, or the day lies before the birth. */
export const afterBirthday = (
  geboren: Day | null,
  leeftijd: number,
  op: Day | null,
): boolean | null =>
  geboren === null || op === null || op < geboren ? null : ageOn(geboren, op) >= leeftijd;
