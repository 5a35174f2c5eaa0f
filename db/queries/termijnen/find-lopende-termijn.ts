import type { Trx } from '../../connect.ts';
import type { TermijnRij } from './termijn-rij.ts';

/** The term of this soort that runs or is suspended; there is at most one (index `termijnen_een_lopend`). */
export async function findLopendeTermijn(
  trx: Trx,
  { zaakId, soort }: { zaakId: string; soort: string },
): Promise<TermijnRij | undefined> {
  return trx<TermijnRij>('termijnen')
    .where({ zaak_id: zaakId, soort })
    .whereIn('status', ['lopend', 'opgeschort'])
    .first();
}
