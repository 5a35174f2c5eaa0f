import type { IngreepRij } from '../../db/queries/ingrepen/ingreep-rij.ts';
import type { Ingreep } from './schema.ts';

/** A request that nobody answered in time is over without anybody having to close it. */
export const ingreepView = (rij: IngreepRij, { ik, nu }: { ik: string; nu: Date }): Ingreep => ({
  id: rij.id,
  soort: rij.soort,
  gemeente: rij.gemeente as Ingreep['gemeente'],
  zaakNummer: rij.verzegeld ? null : rij.nummer,
  instantie: rij.instantie,
  proces: rij.proces,
  naam: rij.naam,
  oud: rij.oud as Ingreep['oud'],
  nieuw: rij.nieuw as Ingreep['nieuw'],
  van: rij.van_element,
  naar: rij.naar_element,
  reden: rij.reden,
  status: rij.status === 'gevraagd' && rij.verloopt_op <= nu ? 'verlopen' : rij.status,
  gevraagdDoor: { id: rij.gevraagd_door, naam: rij.gevraagd_door_naam },
  gevraagdOp: rij.gevraagd_op.toISOString(),
  verlooptOp: rij.verloopt_op.toISOString(),
  beslistDoor: rij.beslist_door
    ? { id: rij.beslist_door, naam: rij.beslist_door_naam ?? rij.beslist_door }
    : null,
  beslistOp: rij.beslist_op?.toISOString() ?? null,
  vanMij: rij.gevraagd_door === ik,
});
