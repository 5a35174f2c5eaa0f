import type { Trx } from '../../connect.ts';

export type TaakGebeurtenisRij = {
  soort: string;
  op: Date;
  door: string | null;
  naam: string | null;
  toelichting: string | null;
};

/** What happened to a task, newest last; at most the last 200. */
export async function findTaakGebeurtenissen(
  trx: Trx,
  taakId: string,
): Promise<TaakGebeurtenisRij[]> {
  const { rows } = await trx.raw(
    `select * from (
       select g.id, g.soort, g.op, g.door, m.naam, g.toelichting from taak_gebeurtenissen g left join medewerkers m on m.id = g.door
       where g.taak_id = ? order by g.id desc limit 200) laatste order by id`,
    [taakId],
  );
  return rows;
}
