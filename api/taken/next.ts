import { lockNextTaak } from '../../db/queries/taken/next-taak.ts';
import { isAwayForAll } from '../../db/queries/vervangingen/is-away-for-all.ts';
import { addDays } from '../../law/calendar.ts';
import { dayOf } from '../../law/clock.ts';
import { NotPossible } from '../errors.ts';
import { text } from '../http/texts.ts';
import { reach } from '../policy/decide.ts';
import type { Context } from './guards.ts';
import { assignTaak } from './holding.ts';
import type { VolgendeTaak, VolgendeVerzoek } from './schema.ts';

/** What ends within this many days goes before all else, whatever its priority: a work week and its weekend. */
const NEARLY_LATE_DAYS = 7;

/** Takes the task that should be done first; nothing when no free task is left that the reader may do. */
export async function takeNextTaak(
  context: Context,
  filter: VolgendeVerzoek,
): Promise<VolgendeTaak> {
  const { trx, actor, now } = context;
  const vandaag = dayOf(now);
  const next = await lockNextTaak(trx, {
    ...filter,
    vandaag,
    plaatsen: reach(actor, 'taken.behandelen').plaatsen,
    medewerkerId: actor.id,
    dringendTot: addDays(vandaag, NEARLY_LATE_DAYS),
  });
  if (!next && (await isAwayForAll(trx, { medewerkerId: actor.id, vandaag })))
    throw new NotPossible(text('taak.volgende-afwezig'));
  return { taak: next ? await assignTaak(context, next.id, { versie: next.versie }) : null };
}
