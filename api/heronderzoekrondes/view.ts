import {
  countPerWeek,
  findRonde,
  findRondezaken,
  type RondeMetNamen,
  type RondezaakMetNamen,
} from '../../db/queries/heronderzoekrondes/find-rondes.ts';
import { weeksBetween } from '../../reviews/weeks.ts';
import { NotFound } from '../errors.ts';
import type { Call } from '../http/route.ts';
import { permits } from '../policy/decide.ts';
import { iso, ref } from '../taken/view.ts';
import type { RondeDetail, RondeRegel, Rondezaak } from './schema.ts';

export const rondeRegel = (rij: RondeMetNamen): RondeRegel => ({
  id: rij.id,
  gemeente: rij.gemeente as RondeRegel['gemeente'],
  van: rij.van,
  tot: rij.tot,
  perWeek: rij.per_week,
  bovenCapaciteit: rij.boven_capaciteit,
  status: rij.status,
  gemaaktDoor: { id: rij.gemaakt_door, naam: rij.gemaakt_door_naam },
  gemaaktOp: rij.gemaakt_op.toISOString(),
  gestartDoor: ref(rij.gestart_door, rij.gestart_door_naam),
  gestartOp: iso(rij.gestart_op),
  aantallen: rij.aantallen,
});

const rondezaak = (rij: RondezaakMetNamen): Rondezaak => ({
  zaakId: rij.zaak_id,
  zaakNummer: rij.nummer,
  naam: rij.naam,
  soort: rij.soort,
  geplandOp: rij.gepland_op,
  week: rij.week,
  status: rij.status,
  reden: rij.reden,
  door: ref(rij.door, rij.door_naam),
  geopendeZaakNummer: rij.geopend_nummer,
});

/** A round with its weeks, how full they are, and its cases. */
export async function readRonde(
  { trx, actor }: Pick<Call, 'trx' | 'actor'>,
  id: string,
): Promise<RondeDetail> {
  const ronde = await findRonde(trx, id);
  if (!ronde || !permits(actor, 'heronderzoeken.plannen', { gemeente: ronde.gemeente }))
    throw new NotFound();
  const zaken = await findRondezaken(trx, id);
  const all = await countPerWeek(trx, ronde);
  return {
    ...rondeRegel(ronde),
    weken: weeksBetween(ronde.van, ronde.tot).map((week) => {
      const aantal = zaken.filter(
        (zaak) => zaak.week === week && ['gepland', 'geopend'].includes(zaak.status),
      ).length;
      return { week, aantal, elders: Math.max(0, (all.get(week) ?? 0) - aantal) };
    }),
    zaken: zaken.map(rondezaak),
  };
}
