import { randomUUID } from 'node:crypto';
import { countPerWeek } from '../../db/queries/heronderzoekrondes/find-rondes.ts';
import { findTePlannen } from '../../db/queries/heronderzoekrondes/find-te-plannen.ts';
import { insertRonde } from '../../db/queries/heronderzoekrondes/insert-ronde.ts';
import { lockPlanning } from '../../db/queries/heronderzoekrondes/lock-planning.ts';
import { findInstelling } from '../../db/queries/instellingen/find-instelling.ts';
import { addDays, mondayOf } from '../../law/calendar.ts';
import { dayOf } from '../../law/clock.ts';
import { spread } from '../../reviews/spread.ts';
import { weeksBetween } from '../../reviews/weeks.ts';
import { InvalidRequest, NotAllowed, NotPossible } from '../errors.ts';
import type { Call } from '../http/route.ts';
import { text } from '../http/texts.ts';
import { permits } from '../policy/decide.ts';
import { auditRonde } from './audit.ts';
import { MEESTE_WEKEN, MEESTE_ZAKEN, type RondeStand, type RondeVerzoek } from './schema.ts';

type Context = Pick<Call, 'trx' | 'actor' | 'now'>;

/** What an office can begin in a week, as the municipality set it; an assumption until it does. */
const PER_WEEK = 10;

/** @returns the setting `heronderzoeken-per-week` */
export async function capacityOf(
  { trx, now }: Pick<Context, 'trx' | 'now'>,
  gemeente: string,
): Promise<number> {
  const waarde = await findInstelling(trx, {
    sleutel: 'heronderzoeken-per-week',
    gemeente,
    op: dayOf(now),
  });
  return typeof waarde === 'number' && Number.isInteger(waarde) && waarde > 0 ? waarde : PER_WEEK;
}

/** Proposes a round: all reviews that are due up to the end of the period, spread over its weeks. Nothing begins yet. */
export async function makeRonde(
  context: Context,
  { gemeente, van, tot, perWeek, bovenCapaciteit = false }: RondeVerzoek,
): Promise<RondeStand> {
  const { trx, actor, now } = context;
  if (!permits(actor, 'heronderzoeken.plannen', { gemeente }))
    throw new NotAllowed(text('ronde.gemeente'));
  const weeks = weeksBetween(van, tot);
  const first = weeks[0];
  const last = weeks.at(-1);
  if (!first || !last) throw new InvalidRequest(text('periode.volgorde'));
  if (weeks.length > MEESTE_WEKEN) throw new InvalidRequest(text('ronde.lengte'));
  if (first < mondayOf(dayOf(now))) throw new NotPossible(text('ronde.verleden'));

  await lockPlanning(trx, gemeente);
  const due = await findTePlannen(trx, {
    gemeente,
    totEn: addDays(last, 6),
    limiet: MEESTE_ZAKEN,
  });
  const capaciteit = perWeek ?? (await capacityOf(context, gemeente));
  const placed = spread(
    due.map(({ id, gepland_op }) => ({ id, geplandOp: gepland_op })),
    {
      weeks,
      perWeek: capaciteit,
      bezet: await countPerWeek(trx, { gemeente, van: first, tot: last }),
      bovenCapaciteit,
    },
  );
  const weekOf = new Map(placed.map(({ id, week }) => [id, week]));
  const id = randomUUID();
  await insertRonde(
    trx,
    {
      id,
      gemeente,
      van: first,
      tot: last,
      per_week: capaciteit,
      boven_capaciteit: bovenCapaciteit,
      gemaakt_door: actor.id,
      gemaakt_op: now,
    },
    due.map(({ id: heronderzoekId, zaak_id, soort, gepland_op }) => ({
      zaak_id,
      heronderzoek_id: heronderzoekId,
      soort,
      gepland_op,
      week: weekOf.get(heronderzoekId) ?? null,
    })),
  );
  await auditRonde(context, { id, gemeente }, 'heronderzoekronde.gemaakt', {
    weken: weeks.length,
    zaken: due.length,
  });
  return { id, status: 'concept' };
}
