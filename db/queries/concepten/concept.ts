import type { Trx } from '../../connect.ts';

export type ConceptRij = { door: string; naam: string; op: Date; versie: number };

/** Who saved the draft last, and when. */
export async function findConcept(trx: Trx, taakId: string): Promise<ConceptRij | undefined> {
  const { rows } = await trx.raw(
    'select c.door, m.naam, c.op, c.versie from concepten c join medewerkers m on m.id = c.door where c.taak_id = ?',
    [taakId],
  );
  return rows[0];
}

/** The draft as its next version; the task is under lock. @returns the version it has now */
export async function putConcept(
  trx: Trx,
  concept: { taakId: string; gemeente: string; gegevens: object; door: string; op: Date },
): Promise<number> {
  const { rows } = await trx.raw(
    `insert into concepten as c (taak_id, gemeente, gegevens, door, op) values (:taakId, :gemeente, :gegevens::jsonb, :door, :op)
     on conflict (taak_id) do update set gegevens = excluded.gegevens, door = excluded.door, op = excluded.op, versie = c.versie + 1
     returning versie`,
    { ...concept, gegevens: JSON.stringify(concept.gegevens) },
  );
  return rows[0].versie;
}
