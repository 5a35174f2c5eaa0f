import type { Trx } from '../../connect.ts';

export type ProcesversieFormulier = {
  proces: string;
  /** the last version of the process that has this version of the form */
  tot_versie: number;
  formulier_id: string;
  formulier_versie: number;
};

/** Keeps forms as they are for cases that run on an older version of their process. */
export async function insertProcesversieFormulieren(
  trx: Trx,
  rows: readonly ProcesversieFormulier[],
): Promise<void> {
  if (rows.length === 0) return;
  await trx('procesversie_formulieren')
    .insert([...rows])
    .onConflict(['proces', 'formulier_id', 'tot_versie'])
    .ignore();
}
