import { lockTaak } from '../../db/queries/taken/find-taak.ts';
import { putPrioriteit } from '../../db/queries/taken/put-prioriteit.ts';
import { NotAllowed } from '../errors.ts';
import { permits } from '../policy/decide.ts';
import {
  audit,
  type Context,
  lezerOf,
  mustBeOpen,
  mustHavePriority,
  placeOf,
  visible,
} from './guards.ts';
import type { TaakStand } from './schema.ts';
import { taakStand } from './view.ts';

/**
 * Gives a task another priority, as who divides the work; the engine does not know of it. Refused when the task has
 * meanwhile got another one than `van`.
 */
export async function prioritizeTaak(
  context: Context,
  id: string,
  { van, naar }: { van: number; naar: number },
  toelichting: string,
): Promise<TaakStand> {
  const { trx, actor, now } = context;
  const rij = visible(await lockTaak(trx, id, lezerOf(context)), actor);
  if (!permits(actor, 'taken.toewijzen', placeOf(rij))) throw new NotAllowed();
  mustBeOpen(rij);
  mustHavePriority(rij, van);
  await putPrioriteit(trx, { taakId: id, prioriteit: naar, door: actor.id, op: now, toelichting });
  await audit(context, rij, 'taak.geprioriteerd', { van, naar });
  return taakStand({ ...rij, prioriteit: naar }, actor);
}
