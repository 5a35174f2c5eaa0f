import type { Trx } from '../../connect.ts';

/** Tells the pages that show this draft that something of it changed; after commit, once per transaction. */
export async function tellOntwerp(trx: Trx, ontwerpId: string): Promise<void> {
  await trx.raw("select pg_notify('gebeurtenissen', ?)", [
    JSON.stringify({ soort: 'ontwerp', ontwerpId }),
  ]);
}
