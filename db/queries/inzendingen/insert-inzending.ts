import type { Trx } from '../../connect.ts';

export type NieuweInzending = {
  taakId: string;
  zaakId: string;
  gemeente: string;
  elementId: string;
  gegevens: object;
  procesVariabelen: object;
  door: string;
  op: Date;
};

/** The data with which a task was completed; one per task. */
export async function insertInzending(trx: Trx, inzending: NieuweInzending): Promise<void> {
  await trx('inzendingen').insert({
    taak_id: inzending.taakId,
    zaak_id: inzending.zaakId,
    gemeente: inzending.gemeente,
    element_id: inzending.elementId,
    gegevens: JSON.stringify(inzending.gegevens),
    proces_variabelen: JSON.stringify(inzending.procesVariabelen),
    door: inzending.door,
    op: inzending.op,
  });
}
