import type { TermijnGebeurtenisRij } from '../../db/queries/termijn-gebeurtenissen/append-termijn-gebeurtenis.ts';
import type { TermijnRij } from '../../db/queries/termijnen/termijn-rij.ts';
import type { Day } from '../../law/calendar.ts';
import { datesAfter } from '../../terms/change.ts';
import { needed } from './case-file.ts';

export type LastExtension = {
  /** the last day as it was before */
  readonly eerder: Day;
  /** for the letter */
  readonly reden: string | null;
  /** who did it on the page of the case; null = a job did */
  readonly door: string | null;
  readonly op: Date;
};

/** The extension that came last, of a term with these events. @throws when it was never extended */
export function lastExtension(
  termijn: TermijnRij,
  events: readonly TermijnGebeurtenisRij[],
): LastExtension {
  const at = events.findLastIndex(({ soort }) => soort === 'verlengd');
  const { toelichting, door, op } = needed(events[at], 'de verlenging van de termijn');
  const { einddatum } = datesAfter(termijn, events.slice(0, at));
  return { eerder: einddatum, reden: toelichting, door, op };
}
