import {
  findAnderePlaats,
  findRondezaak,
  putRondezaak,
  updateRonde,
  updateRondezaak,
} from '../../db/queries/heronderzoekrondes/change-ronde.ts';
import { lockRonde } from '../../db/queries/heronderzoekrondes/find-rondes.ts';
import { findReden } from '../../db/queries/heronderzoekrondes/find-te-plannen.ts';
import { lockPlanning } from '../../db/queries/heronderzoekrondes/lock-planning.ts';
import type { RondeRij } from '../../db/queries/heronderzoekrondes/ronde-rij.ts';
import { findZaakByNummer } from '../../db/queries/zaken/find-zaak.ts';
import { mondayOf } from '../../law/calendar.ts';
import { dayOf } from '../../law/clock.ts';
import { InvalidRequest, NotFound, NotPossible } from '../errors.ts';
import type { Call } from '../http/route.ts';
import { text } from '../http/texts.ts';
import { permits } from '../policy/decide.ts';
import { auditRonde } from './audit.ts';
import type { RondeStand, ToevoegVerzoek, VerwijderVerzoek } from './schema.ts';

type Context = Pick<Call, 'trx' | 'actor' | 'now'>;

/** Puts a case into a week by hand, or moves it there. A week that is over cannot be planned; the capacity is the planner's own choice. */
export async function addZaak(
  context: Context,
  id: string,
  { zaaknummer, week, reden }: ToevoegVerzoek,
): Promise<RondeStand> {
  const { trx, actor, now } = context;
  const ronde = await held(context, id);
  if (mondayOf(week) !== week || week < ronde.van || week > ronde.tot)
    throw new InvalidRequest(text('ronde.week'));
  if (week < mondayOf(dayOf(now))) throw new NotPossible(text('ronde.verleden'));
  const zaak = await findZaakByNummer(trx, zaaknummer.trim().toUpperCase());
  if (zaak?.gemeente !== ronde.gemeente) throw new NotPossible(text('zaak.nummer-onbekend'));
  await lockPlanning(trx, ronde.gemeente);
  const here = await findRondezaak(trx, id, zaak.id);
  if (here?.status === 'geopend') throw new NotPossible(text('ronde.al-geopend'));
  const elsewhere = await findAnderePlaats(trx, zaak.id);
  if (elsewhere && elsewhere.ronde_id !== id) throw new NotPossible(text('ronde.andere-ronde'));
  if (await findReden(trx, zaak.id)) throw new NotPossible(text('ronde.niet-nodig'));
  await putRondezaak(trx, {
    ronde_id: id,
    zaak_id: zaak.id,
    gemeente: ronde.gemeente,
    heronderzoek_id: here?.heronderzoek_id ?? null,
    soort: here?.soort ?? null,
    gepland_op: here?.gepland_op ?? week,
    week,
    status: 'gepland',
    reden,
    door: actor.id,
    op: now,
    geopende_zaak_id: null,
  });
  await auditRonde(context, ronde, 'heronderzoekronde.toegevoegd', { week }, zaak.id);
  return { id, status: ronde.status };
}

/** Takes a case out by hand. It is due again for the next round. */
export async function removeZaak(
  context: Context,
  id: string,
  { zaakId, reden }: VerwijderVerzoek,
): Promise<RondeStand> {
  const { trx, actor, now } = context;
  const ronde = await held(context, id);
  const here = await findRondezaak(trx, id, zaakId);
  if (!here) throw new NotFound();
  if (here.status === 'geopend') throw new NotPossible(text('ronde.al-geopend'));
  if (here.status === 'verwijderd') return { id, status: ronde.status };
  await updateRondezaak(trx, id, zaakId, { status: 'verwijderd', reden, door: actor.id, op: now });
  await auditRonde(context, ronde, 'heronderzoekronde.verwijderd', {}, zaakId);
  return { id, status: ronde.status };
}

/** From now on its cases are opened in their weeks (reviews/). */
export async function startRonde(context: Context, id: string): Promise<RondeStand> {
  const { trx, actor, now } = context;
  const ronde = await held(context, id);
  if (ronde.status === 'gestart') return { id, status: 'gestart' };
  await updateRonde(trx, id, { status: 'gestart', gestart_door: actor.id, gestart_op: now });
  await auditRonde(context, ronde, 'heronderzoekronde.gestart');
  return { id, status: 'gestart' };
}

/** The round under lock, when this reader may plan for its municipality and it is not over. */
async function held({ trx, actor }: Context, id: string): Promise<RondeRij> {
  const ronde = await lockRonde(trx, id);
  if (!ronde || !permits(actor, 'heronderzoeken.plannen', { gemeente: ronde.gemeente }))
    throw new NotFound();
  if (ronde.status === 'afgerond') throw new NotPossible(text('ronde.afgerond'));
  return ronde;
}
