import { findActorOf } from '../../db/queries/medewerkers/find-actor.ts';
import { findColleagues } from '../../db/queries/medewerkers/find-colleagues.ts';
import { dayOf } from '../../law/clock.ts';
import { NotAllowed } from '../errors.ts';
import type { Call } from '../http/route.ts';
import { text } from '../http/texts.ts';
import { type Actor, type Place, reach } from '../policy/decide.ts';

export type Context = Pick<Call, 'trx' | 'actor' | 'now'>;

/** Offices whose work this reader divides. */
export const kantorenVan = (actor: Actor): string[] => [
  ...new Set(reach(actor, 'taken.toewijzen').plaatsen.map(({ kantoorId }) => kantoorId)),
];

/**
 * The one who is away, when this reader may say so: himself, or somebody of an office whose work he divides.
 *
 * @throws NotAllowed also when there is nobody with this id: the two look the same
 */
export async function absentee({ trx, actor, now }: Context, id: string): Promise<Actor> {
  const found = id === actor.id ? actor : await findActorOf(trx, id, dayOf(now));
  const own = kantorenVan(actor);
  const may =
    id === actor.id || found?.aanstellingen.some(({ kantoor }) => own.includes(kantoor)) === true;
  if (!found || !may) throw new NotAllowed(text('vervanging.niet-voor-hem'));
  return found;
}

/** Who works at the offices of somebody, without himself. */
export async function colleaguesOf({ trx, now }: Context, of: Actor) {
  const kantoren = [...new Set(of.aanstellingen.map(({ kantoor }) => kantoor))];
  const colleagues = await findColleagues(trx, { kantoren, vandaag: dayOf(now) });
  return colleagues.filter(({ id }) => id !== of.id);
}

/** How much of the work of one another may do: nobody gets by substituting what he may not do himself. */
export function sharedWork(absent: Actor, substitute: Actor): 'alles' | 'deel' | 'niets' {
  const key = ({ gemeente, kantoorId, functie }: Place) => `${gemeente}/${kantoorId}/${functie}`;
  const wanted = reach(absent, 'taken.behandelen').plaatsen.map(key);
  const has = new Set(reach(substitute, 'taken.behandelen').plaatsen.map(key));
  const shared = wanted.filter((place) => has.has(place));
  if (shared.length === 0) return 'niets';
  return shared.length === wanted.length ? 'alles' : 'deel';
}
