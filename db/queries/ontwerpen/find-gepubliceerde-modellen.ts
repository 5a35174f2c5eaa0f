import type { Trx } from '../../connect.ts';

export type GepubliceerdModel = { proces: string; xml: string; bestand_hash: string | null };

/** Per process the model that was published last in the studio. */
export async function findGepubliceerdeModellen(trx: Trx): Promise<GepubliceerdModel[]> {
  const { rows } = await trx.raw(
    `select distinct on (proces) proces, xml, bestand_hash from ontwerpen where status = 'gepubliceerd'
     order by proces, beoordeeld_op desc`,
  );
  return rows;
}
