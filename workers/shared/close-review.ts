import { updateZaak } from '../../db/queries/zaken/update-zaak.ts';
import type { WorkerContext } from '../define-worker.ts';
import { closeTerms } from './terms-of-case.ts';

/** Closes a review with its outcome; the bezwaartermijn runs on by itself. */
export async function closeReview(context: WorkerContext, uitkomst: string): Promise<void> {
  const { trx, zaak, clock, audit } = context;
  await closeTerms(context, ['bezwaartermijn']);
  await updateZaak(trx, zaak.id, { status: 'afgerond', uitkomst, beeindigd_op: clock() });
  audit({
    actie: 'zaak.afgesloten',
    objectSoort: 'zaak',
    objectId: zaak.id,
    details: { uitkomst },
  });
}
