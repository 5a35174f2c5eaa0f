import type { Trx } from '../../connect.ts';
import { type BestandRij, type Bestandssoort, bestanden } from './bestand-rij.ts';

/** What changes with the model of a draft: its forms, then its tables; bounded by `MEESTE_BESTANDEN` of the API. */
export const findBestanden = (trx: Trx, ontwerpId: string): Promise<BestandRij[]> =>
  bestanden(trx)
    .where('b.ontwerp_id', ontwerpId)
    .orderBy([{ column: 'b.soort', order: 'desc' }, { column: 'b.naam' }])
    .limit(200);

export const findBestand = (
  trx: Trx,
  ontwerpId: string,
  { soort, naam }: { soort: Bestandssoort; naam: string },
): Promise<BestandRij | undefined> =>
  bestanden(trx).where({ 'b.ontwerp_id': ontwerpId, 'b.soort': soort, 'b.naam': naam }).first();
