import type { TaakRij } from '../../db/queries/taken/taak-rij.ts';
import { type Actor, permits } from '../policy/decide.ts';
import type { TaakRegel, TaakStand } from './schema.ts';

/** Rows of the database as the API shows them. */
export const ref = (id: string | null, naam: string | null) =>
  id ? { id, naam: naam ?? '' } : null;
export const iso = (op: Date | null): string | null => op?.toISOString() ?? null;

/** For whom the task is done, or would be by this reader; empty: the holder, or who takes it, does it for himself. */
export function namensOf(rij: TaakRij) {
  if (rij.namens_id) return ref(rij.namens_id, rij.namens_naam);
  return rij.vervangt ? ref(rij.behandelaar_id, rij.behandelaar_naam) : null;
}

/** A task that a colleague holds and the reader may take over: that of who is away, or his own that another does for him. */
export const takesOver = (rij: TaakRij, actor: Actor): boolean =>
  rij.namens_id ? rij.namens_id === actor.id : rij.vervangt;

export function taakRegel(rij: TaakRij): TaakRegel {
  return {
    id: rij.id,
    naam: rij.naam,
    proces: rij.proces,
    elementId: rij.element_id,
    zaakId: rij.zaak_id,
    zaakNummer: rij.nummer,
    zaakNaam: rij.zaak_naam,
    regeling: rij.regeling,
    gemeente: rij.gemeente as TaakRegel['gemeente'],
    functie: rij.functie,
    kantoorId: rij.kantoor_id,
    prioriteit: rij.prioriteit,
    uitersteDatum: rij.uiterste_datum === 'infinity' ? null : rij.uiterste_datum,
    opvolgdatum: rij.opvolgdatum,
    opvolgreden: rij.opvolgreden,
    status: rij.status,
    behandelaar: ref(rij.behandelaar_id, rij.behandelaar_naam),
    namens: namensOf(rij),
    geclaimdOp: iso(rij.geclaimd_op),
    aangemaaktOp: rij.aangemaakt_op.toISOString(),
    heeftConcept: rij.heeft_concept,
    uitgesloten: rij.uitgesloten,
    versie: rij.versie,
  };
}

/** What this reader may do with the task as it is now. */
export function handelingen(rij: TaakRij, actor: Actor): TaakStand['handelingen'] {
  if (rij.status !== 'open') return [];
  const place = { gemeente: rij.gemeente, kantoorId: rij.kantoor_id, functie: rij.functie };
  const works = !rij.uitgesloten && permits(actor, 'taken.behandelen', place);
  const assigns = permits(actor, 'taken.toewijzen', place);
  const mine = rij.behandelaar_id === actor.id;
  return [
    ...(works && (!rij.behandelaar_id || takesOver(rij, actor)) ? (['claimen'] as const) : []),
    ...(rij.behandelaar_id && (mine || assigns) ? (['vrijgeven'] as const) : []),
    ...(assigns ? (['toewijzen'] as const) : []),
    ...(mine || assigns ? (['wegleggen'] as const) : []),
    ...(works && mine ? (['bewaren'] as const) : []),
    ...(works && mine && (!rij.namens_id || rij.vervangt) ? (['afronden'] as const) : []),
  ];
}

export function taakStand(rij: TaakRij, actor: Actor): TaakStand {
  return {
    id: rij.id,
    zaakId: rij.zaak_id,
    status: rij.status,
    versie: rij.versie,
    behandelaar: ref(rij.behandelaar_id, rij.behandelaar_naam),
    geclaimdOp: iso(rij.geclaimd_op),
    handelingen: handelingen(rij, actor),
  };
}
