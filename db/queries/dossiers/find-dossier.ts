import type { Trx } from '../../connect.ts';

export type Dossier = Record<string, Record<string, unknown> | undefined>;

/** The sections of the case file; empty when nothing was written yet. */
export async function findDossier(trx: Trx, zaakId: string): Promise<Dossier> {
  const row = await trx('dossiers').where({ zaak_id: zaakId }).first('gegevens');
  return (row?.gegevens ?? {}) as Dossier;
}
