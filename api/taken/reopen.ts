import { findEerdereVariabelen } from '../../db/queries/heropeningen/find-eerdere-variabelen.ts';
import { findHeropening, hasPassed } from '../../db/queries/heropeningen/find-heropening.ts';
import { vraagHeropening } from '../../db/queries/heropeningen/vraag-heropening.ts';
import { findInstelling } from '../../db/queries/instellingen/find-instelling.ts';
import { findProcesVersie } from '../../db/queries/processen/find-processen.ts';
import { findTaak, lockTaak } from '../../db/queries/taken/find-taak.ts';
import type { TaakRij } from '../../db/queries/taken/taak-rij.ts';
import { dayOf } from '../../law/clock.ts';
import { type AfterTask, afterTask } from '../../studio/after-task.ts';
import { ChangedMeanwhile, NotAllowed, NotPossible } from '../errors.ts';
import { text } from '../http/texts.ts';
import { permits } from '../policy/decide.ts';
import { audit, type Context, lezerOf, mirror, placeOf, standOf, visible } from './guards.ts';
import { mayReopen, type Oordeel, reopenUntil } from './may-reopen.ts';
import type { HeropeningStand, HeropeningVerzoek, TaakStand } from './schema.ts';
import { taakStand } from './view.ts';

/** Where a municipality set nothing. */
const BINNEN_MINUTEN = 30;

/** Whether this reader may undo the completion of a task now, and until when; if not, why. */
export async function readHeropening(context: Context, id: string): Promise<HeropeningStand> {
  const { trx, actor } = context;
  const rij = visible(await findTaak(trx, id, lezerOf(context)), actor);
  const { oordeel, tot, minuten } = await judge(context, rij);
  return {
    taakId: rij.id,
    versie: rij.versie,
    mogelijk: oordeel.mag,
    reden: oordeel.mag ? null : reasonIn(oordeel, rij, minuten),
    tot: oordeel.mag ? tot.toISOString() : null,
  };
}

/**
 * Undoes the completion of a task. Who acts on the case at this moment waits or was first: the task, the one that came after it and
 * the note of the completion are under lock. The engine moves the token after commit; when it did, the task is back (history/work.ts).
 */
export async function reopenTaak(
  context: Context,
  id: string,
  { versie }: HeropeningVerzoek,
): Promise<TaakStand> {
  const { trx, actor, now } = context;
  const rij = visible(await lockTaak(trx, id, lezerOf(context)), actor);
  if (rij.versie !== versie) throw new ChangedMeanwhile(text('heropenen.gewijzigd'), standOf(rij));
  const { oordeel, minuten, instantie, model } = await judge(context, rij, { lock: true });
  if (!oordeel.mag) {
    if (oordeel.reden === 'ander' || oordeel.reden === 'geen-functie')
      throw new NotAllowed(reasonIn(oordeel, rij, minuten));
    throw new NotPossible(reasonIn(oordeel, rij, minuten));
  }
  const { wachtend } = oordeel;
  // What the engine worked out of the answers nobody here knows: it is not known again until the task is done.
  const outputs = (model?.outputs ?? []).map((name) => [name, null]);
  const variabelen = { ...Object.fromEntries(outputs), ...(await findEerdereVariabelen(trx, id)) };
  await vraagHeropening(trx, { taakId: id, wachtendId: wachtend.id, door: actor.id, op: now });
  await mirror(context, rij, 'taak-heropenen', {
    taakId: id,
    instantie,
    element: rij.element_id,
    einde: wachtend.element_instance_key,
    variabelen,
  });
  await audit(context, rij, 'taak.heropening-gevraagd', {
    element: rij.element_id,
    vervalt: wachtend.element_id,
  });
  return taakStand({ ...rij, status: 'wordt-verwerkt', versie: rij.versie + 1 }, actor);
}

// helpers

async function judge({ trx, actor, now }: Context, rij: TaakRij, hold: { lock?: boolean } = {}) {
  const stand = await findHeropening(trx, rij.id, hold);
  const model = await modelOf(trx, rij, stand.proces_versie);
  const waarde = await findInstelling(trx, {
    sleutel: 'afronden-ongedaan-binnen',
    gemeente: rij.gemeente,
    op: dayOf(now),
  });
  const minuten = typeof waarde === 'number' && waarde >= 0 ? waarde : BINNEN_MINUTEN;
  const oordeel = mayReopen({
    ...stand,
    taak: rij,
    wie: actor.id,
    bevoegd: !rij.uitgesloten && permits(actor, 'taken.behandelen', placeOf(rij)),
    nu: now,
    binnenMinuten: minuten,
    model,
    klokGegaan: await hasPassed(trx, rij.id, model?.clocks ?? []),
  });
  const tot = reopenUntil({ taak: rij, binnenMinuten: minuten });
  return { oordeel, tot, minuten, instantie: stand.process_instance_key, model };
}

/** A version of a process never changes: what it says of a task is read once in the life of this program. */
const known = new Map<string, AfterTask | undefined>();

async function modelOf(
  trx: Context['trx'],
  { proces, element_id }: TaakRij,
  versie: number,
): Promise<AfterTask | undefined> {
  const key = `${proces}@${versie}/${element_id}`;
  if (!known.has(key)) {
    const found = await findProcesVersie(trx, proces, versie);
    if (!found) return undefined;
    known.set(key, await afterTask(found.xml, element_id));
  }
  return known.get(key);
}

const reasonIn = (
  { reden, naam }: Extract<Oordeel, { mag: false }>,
  rij: TaakRij,
  minuten: number,
): string =>
  text(`heropenen.${reden}`, {
    naam: naam ?? rij.afgerond_door_naam ?? text('iemand'),
    minuten: String(minuten),
  });
