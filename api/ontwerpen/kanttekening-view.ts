import type { AntwoordRij } from '../../db/queries/kanttekeningen/find-antwoorden.ts';
import type { KanttekeningRij } from '../../db/queries/kanttekeningen/find-kanttekeningen.ts';
import type { Model } from '../../studio/model.ts';
import { ref } from '../taken/view.ts';
import type { KanttekeningenLijst } from './kanttekening-schema.ts';

/** @param model the draft as it is kept now */
export function kanttekeningenOf(
  rows: readonly KanttekeningRij[],
  answers: readonly AntwoordRij[],
  model: Model,
): KanttekeningenLijst {
  const names = namesIn(model);
  return {
    kanttekeningen: rows.map((rij) => ({
      ...said(rij),
      elementId: rij.element_id,
      elementNaam: rij.element_id && (names.get(rij.element_id) ?? rij.element_naam),
      bestaat: rij.element_id === null || names.has(rij.element_id),
      opgelostDoor: ref(rij.opgelost_door, rij.opgelost_door_naam),
      opgelostOp: rij.opgelost_op?.toISOString() ?? null,
      antwoorden: answers.filter(({ kanttekening_id }) => kanttekening_id === rij.id).map(said),
    })),
  };
}

/** What everything that can be pointed at is called; what has no name, such as most of a drawing beside the steps, is known by its id. */
export const namesIn = ({ elements, places }: Model): Map<string, string> =>
  new Map([
    ...[...places.keys()].map((id) => [id, id] as const),
    ...elements.map(({ id, name }) => [id, name?.trim() || id] as const),
  ]);

const said = ({ id, tekst, door, door_naam, op }: KanttekeningRij | AntwoordRij) => ({
  id,
  tekst,
  door: { id: door, naam: door_naam },
  op: op.toISOString(),
});
