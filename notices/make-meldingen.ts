import { deleteOudeMeldingen, insertMeldingen } from '../db/queries/meldingen/insert-meldingen.ts';
import { putStand, takeStand } from '../db/queries/meldingen/take-stand.ts';
import { inTransaction } from '../db/transaction.ts';
import { dayOf } from '../law/clock.ts';
import type { NoticesDeps } from './deps.ts';

/** A fact is written with the moment at which its transaction began, and seen when it ended: this far back is looked at again. */
const OVERLAP_MS = 3_600_000;
const KEPT_MS = 90 * 86_400_000;
const CLEANED_AT_ONCE = 1_000;

/** Makes the meldingen of what happened since the last look. A fact that is looked at twice is told once. */
export function makeMeldingen({ db, clock }: Pick<NoticesDeps, 'db' | 'clock'>): Promise<void> {
  return inTransaction(db, '*', async (trx) => {
    const nu = clock();
    const stand = await takeStand(trx, nu);
    if (!stand) return;
    const back = Math.max(stand.vanaf.getTime(), stand.tot.getTime() - OVERLAP_MS);
    await insertMeldingen(trx, {
      begin: stand.vanaf,
      vanaf: new Date(back),
      tot: nu,
      vandaag: dayOf(nu),
    });
    await putStand(trx, nu);
    await deleteOudeMeldingen(trx, new Date(nu.getTime() - KEPT_MS), CLEANED_AT_ONCE);
  });
}
