import type { Trx } from '../../connect.ts';

export type TaakGebeurtenis = 'geclaimd' | 'vrijgegeven' | 'toegewezen' | 'concept' | 'afgerond';

/** Writes a change of a task under lock as its next version, and who made it. Tells who listens at commit. */
export async function updateTaak(
  trx: Trx,
  id: string,
  waarden: {
    behandelaar_id?: string | null;
    geclaimd_op?: Date | null;
    status?: 'wordt-verwerkt';
    afgerond_door?: string;
    afgerond_op?: Date;
  },
  gebeurtenis: { soort: TaakGebeurtenis; door: string; op: Date; toelichting?: string },
): Promise<void> {
  const [row] = await trx('taken')
    .where({ id })
    .update({ ...waarden, versie: trx.raw('versie + 1') })
    .returning(['gemeente', 'zaak_id', 'kantoor_id', 'functie', 'status']);
  await trx('taak_gebeurtenissen').insert({ taak_id: id, gemeente: row.gemeente, ...gebeurtenis });
  await trx.raw("select pg_notify('gebeurtenissen', ?)", [
    JSON.stringify({
      soort: 'taak',
      taakId: id,
      zaakId: row.zaak_id,
      gemeente: row.gemeente,
      kantoorId: row.kantoor_id,
      functie: row.functie,
      status: row.status,
    }),
  ]);
}
