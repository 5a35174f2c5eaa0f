import { findActorOf } from '../../db/queries/medewerkers/find-actor.ts';
import { findUitgesloten } from '../../db/queries/taken/betrokkenen.ts';
import { lockTaak } from '../../db/queries/taken/find-taak.ts';
import { putBehandelaar } from '../../db/queries/taken/put-behandelaar.ts';
import type { TaakRij } from '../../db/queries/taken/taak-rij.ts';
import { dayOf } from '../../law/clock.ts';
import { FourEyes, NotAllowed, NotPossible } from '../errors.ts';
import { text } from '../http/texts.ts';
import { permits } from '../policy/decide.ts';
import {
  audit,
  type Context,
  heldByOther,
  lezerOf,
  mirror,
  mustBeCurrent,
  mustKeepApart,
  onBehalf,
  placeOf,
  visible,
} from './guards.ts';
import type { BehandelaarVerzoek, TaakStand } from './schema.ts';
import { handelingen, taakStand, takesOver } from './view.ts';

/** Takes a task, or gives it to a colleague. Decided here; the engine hears of it through the outbox. */
export async function assignTaak(
  context: Context,
  id: string,
  { versie, medewerkerId }: BehandelaarVerzoek,
  toelichting?: string,
): Promise<TaakStand> {
  const { trx, actor, now } = context;
  const rij = visible(await lockTaak(trx, id, lezerOf(context)), actor);
  const forMe = medewerkerId === undefined || medewerkerId === actor.id;
  if (!permits(actor, forMe ? 'taken.behandelen' : 'taken.toewijzen', placeOf(rij)))
    throw new NotAllowed();
  if (rij.status === 'open' && rij.behandelaar_id === (medewerkerId ?? actor.id))
    return taakStand(rij, actor);
  const over = forMe && takesOver(rij, actor);
  if (forMe && rij.status === 'open' && rij.behandelaar_id && !over) throw heldByOther(rij);
  mustBeCurrent(rij, versie);
  if (forMe) mustKeepApart(rij);
  // Of who is away, and then for him; what others did for the reader becomes his own again.
  const namens = over && !rij.namens_id ? rij.behandelaar_id : null;
  const holder = forMe ? actor : await colleague(context, medewerkerId, rij);
  await putBehandelaar(trx, {
    taakId: id,
    behandelaarId: holder.id,
    namens,
    gedaanNamens: namens,
    soort: forMe ? 'geclaimd' : 'toegewezen',
    door: actor.id,
    op: now,
    toelichting,
  });
  await mirror(context, rij, 'taak-toewijzen', { medewerkerId: holder.id });
  await audit(context, rij, forMe ? 'taak.geclaimd' : 'taak.toegewezen', {
    behandelaar: holder.id,
    ...(namens && { namens }),
  });
  return changed(context, rij, {
    namens_id: namens,
    namens_naam: namens && rij.behandelaar_naam,
    behandelaar_id: holder.id,
    behandelaar_naam: holder.naam,
    geclaimd_op: now,
  });
}

/**
 * Gives a task back to the office: one's own, or as team leader that of a colleague. What one does for somebody goes back to him: it
 * was never the substitute's to give away.
 */
export async function releaseTaak(
  context: Context,
  id: string,
  versie: number,
  toelichting?: string,
): Promise<TaakStand> {
  const { trx, actor, now } = context;
  const rij = visible(await lockTaak(trx, id, lezerOf(context)), actor);
  if (rij.status === 'open' && !rij.behandelaar_id) return taakStand(rij, actor);
  mustBeCurrent(rij, versie);
  if (!handelingen(rij, actor).includes('vrijgeven')) throw heldByOther(rij);
  const { namens } = onBehalf(rij, actor);
  await putBehandelaar(trx, {
    taakId: id,
    behandelaarId: namens ?? null,
    gedaanNamens: namens ?? null,
    soort: 'vrijgegeven',
    door: actor.id,
    op: now,
    toelichting,
  });
  if (namens) await mirror(context, rij, 'taak-toewijzen', { medewerkerId: namens });
  else await mirror(context, rij, 'taak-vrijgeven', {});
  await audit(context, rij, 'taak.vrijgegeven', { ...(namens && { namens }) });
  return changed(context, rij, {
    behandelaar_id: namens ?? null,
    behandelaar_naam: namens ? rij.namens_naam : null,
    namens_id: null,
    namens_naam: null,
    geclaimd_op: namens ? now : null,
  });
}

async function colleague({ trx, now }: Context, id: string, rij: TaakRij) {
  const found = await findActorOf(trx, id, dayOf(now));
  if (!found || !permits(found, 'taken.behandelen', placeOf(rij)))
    throw new NotPossible(text('taak.collega-ongeschikt'));
  if ((await findUitgesloten(trx, rij.id)).includes(id))
    throw new FourEyes(text('taak.vier-ogen-besluit-collega', { naam: found.naam }));
  return found;
}

const changed = ({ actor }: Context, rij: TaakRij, waarden: Partial<TaakRij>): TaakStand =>
  taakStand({ ...rij, ...waarden, versie: rij.versie + 1 }, actor);
