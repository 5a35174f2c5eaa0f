import { addDays, addPeriod, type Day, daysBetween } from '../../law/calendar.ts';
import { today } from '../../law/clock.ts';
import { endOfDay, startOfDay } from '../../law/instant.ts';
import { openTermijn } from '../../terms/open-termijn.ts';
import type { WorkerContext } from '../define-worker.ts';
import { closeTerm, setting } from './terms-of-case.ts';

/** Lets a hersteltermijn run from today (art. 4:5 lid 1 Awb), in the place of the one before. @returns its last day */
export async function openRepair(context: WorkerContext, duur: string): Promise<Day> {
  const { trx, zaak, clock } = context;
  await closeTerm(context, 'hersteltermijn');
  const { einddatum } = await openTermijn(
    trx,
    {
      zaakId: zaak.id,
      gemeente: zaak.gemeente,
      soort: 'hersteltermijn',
      begintOp: today(clock),
      duur,
    },
    clock,
  );
  return einddatum;
}

/** The moments at which a hersteltermijn with this last day reminds (policy) and is over. */
export async function repairMoments(
  context: WorkerContext,
  einddatum: Day,
): Promise<{ herinneringOp: string; hersteltermijnTot: string }> {
  const before = await setting(context, 'hersteltermijn-herinnering', 'P4D');
  const day = addDays(einddatum, -daysBetween(einddatum, addPeriod(einddatum, before)));
  // Never on the day on which it is set.
  const reminder = [day, addDays(today(context.clock), 1)].sort().at(-1) as Day;
  return { herinneringOp: startOfDay(reminder), hersteltermijnTot: endOfDay(einddatum) };
}
