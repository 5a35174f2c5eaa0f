import { lockTaak } from '../../db/queries/taken/find-taak.ts';
import { putOpvolgdatum } from '../../db/queries/taken/put-opvolgdatum.ts';
import type { TaakRij } from '../../db/queries/taken/taak-rij.ts';
import { findGrenzen, type Grenzen } from '../../db/queries/termijnen/find-grenzen.ts';
import { addPeriod, type Day } from '../../law/calendar.ts';
import { dayOf } from '../../law/clock.ts';
import { measuredKinds } from '../../terms/measured.ts';
import { InvalidRequest, NotAllowed } from '../errors.ts';
import { longDay, text } from '../http/texts.ts';
import {
  audit,
  type Context,
  lezerOf,
  mustBeAwayUntil,
  mustBeOpen,
  onBehalf,
  visible,
} from './guards.ts';
import type { OpvolgStand, OpvolgVerzoek } from './schema.ts';
import { handelingen, taakStand } from './view.ts';

/** Further away than this is not putting a task away but forgetting it. */
const VERST = 'P1Y';

/**
 * Puts a task away until a day, as its holder or as who divides the work, or brings it back now. Refused when somebody did
 * so meanwhile, and when the term of law ends before that day.
 */
export async function putAwayTaak(
  context: Context,
  id: string,
  { van, datum, reden }: OpvolgVerzoek,
): Promise<OpvolgStand> {
  const { trx, actor, now } = context;
  const rij = visible(await lockTaak(trx, id, lezerOf(context)), actor);
  mustBeOpen(rij);
  if (!handelingen(rij, actor).includes('wegleggen'))
    throw new NotAllowed(text('taak.wegleggen-niet'));
  if (datum !== null && !reden?.trim()) throw wrong('/reden', text('taak.wegleggen-reden'));
  const grenzen = datum === null ? undefined : (await boundsOf(context, [id])).get(id);
  const fault = datum === null ? null : awayFault(datum, dayOf(now), grenzen);
  if (fault) throw wrong('/datum', fault);
  const waarschuwing = datum === null ? null : awayWarning(datum, grenzen);
  if (rij.opvolgdatum === datum) return standOf(rij, context, waarschuwing);
  mustBeAwayUntil(rij, van);
  return moveAway(context, rij, datum, reden?.trim() ?? text('taak.teruggehaald'), waarschuwing);
}

/** Back to the day that it had, without looking at terms: what is undone was so before. */
export async function restoreAway(
  context: Context,
  id: string,
  { van, naar }: { van: Day | null; naar: Day | null },
  reden: string,
): Promise<OpvolgStand> {
  const { trx, actor } = context;
  const rij = visible(await lockTaak(trx, id, lezerOf(context)), actor);
  mustBeOpen(rij);
  if (!handelingen(rij, actor).includes('wegleggen'))
    throw new NotAllowed(text('taak.wegleggen-niet'));
  mustBeAwayUntil(rij, van);
  return moveAway(context, rij, naar, reden, null);
}

async function moveAway(
  context: Context,
  rij: TaakRij,
  datum: Day | null,
  reden: string,
  waarschuwing: string | null,
): Promise<OpvolgStand> {
  const { trx, actor, now } = context;
  const behalf = onBehalf(rij, actor);
  await putOpvolgdatum(trx, {
    taakId: rij.id,
    datum,
    reden,
    door: actor.id,
    namens: behalf.namens ?? null,
    op: now,
  });
  await audit(context, rij, datum === null ? 'taak.teruggehaald' : 'taak.weggelegd', {
    van: rij.opvolgdatum,
    naar: datum,
    ...behalf,
  });
  return standOf({ ...rij, opvolgdatum: datum }, context, waarschuwing);
}

const standOf = (rij: TaakRij, { actor }: Context, waarschuwing: string | null): OpvolgStand => ({
  ...taakStand(rij, actor),
  opvolgdatum: rij.opvolgdatum,
  waarschuwing,
});

/** Until when each of these tasks can wait. */
export const boundsOf = ({ trx }: Context, taakIds: readonly string[]) =>
  findGrenzen(trx, taakIds, measuredKinds());

type Bounds = Pick<Grenzen, 'wettelijk_tot' | 'eigen_tot' | 'waarschuwing_op'> | undefined;

/** Why a task cannot be put away until this day; nothing when it can. */
export function awayFault(datum: Day, vandaag: Day, grenzen: Bounds): string | null {
  if (datum <= vandaag) return text('taak.wegleggen-vandaag');
  const tot = grenzen?.wettelijk_tot;
  if (tot && datum > tot)
    return tot <= vandaag
      ? text('taak.wegleggen-te-laat', { dag: longDay(tot) })
      : text('taak.wegleggen-termijn', { dag: longDay(tot) });
  return datum > addPeriod(vandaag, VERST) ? text('taak.wegleggen-ver') : null;
}

/** What will be past on that day, though it may be. */
export function awayWarning(datum: Day, grenzen: Bounds): string | null {
  const { eigen_tot, waarschuwing_op, wettelijk_tot } = grenzen ?? {};
  if (eigen_tot && datum > eigen_tot)
    return text('taak.weggelegd-na-eigen-termijn', { dag: longDay(eigen_tot) });
  return waarschuwing_op && wettelijk_tot && datum >= waarschuwing_op
    ? text('taak.weggelegd-in-gevaar', { dag: longDay(wettelijk_tot) })
    : null;
}

const wrong = (pointer: string, melding: string): InvalidRequest =>
  new InvalidRequest(melding, [{ pointer, regel: 'opvolgdatum', melding }]);
