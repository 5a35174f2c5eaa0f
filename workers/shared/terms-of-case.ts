import { findInstelling } from '../../db/queries/instellingen/find-instelling.ts';
import { findLopendeTermijn } from '../../db/queries/termijnen/find-lopende-termijn.ts';
import { findOpenTermijnen } from '../../db/queries/termijnen/find-open-termijnen.ts';
import { today } from '../../law/clock.ts';
import { sluitTermijn } from '../../terms/sluit-termijn.ts';
import type { WorkerContext } from '../define-worker.ts';

/** Ground on which the decision term stands still while the applicant completes the application. */
export const REPAIR_GROUND = 'art. 4:15 lid 1 onder a Awb';

/** Closes the running term of a soort, if there is one. */
export async function closeTerm({ trx, zaak, clock }: WorkerContext, soort: string): Promise<void> {
  const termijn = await findLopendeTermijn(trx, { zaakId: zaak.id, soort });
  if (termijn) await sluitTermijn(trx, { termijnId: termijn.id }, clock);
}

/** Closes every term of the case; those that outlive it (the bezwaartermijn) are left out by name. */
export async function closeTerms(
  { trx, zaak, clock }: WorkerContext,
  behalve: readonly string[] = [],
): Promise<void> {
  for (const { id } of await findOpenTermijnen(trx, { zaakId: zaak.id, behalve })) {
    await sluitTermijn(trx, { termijnId: id }, clock);
  }
}

/** A setting of the municipality as text, such as the length of a term; `anders` while none is set. */
export async function setting(
  { trx, zaak, clock }: WorkerContext,
  sleutel: string,
  anders: string,
): Promise<string> {
  const waarde = await findInstelling(trx, { sleutel, gemeente: zaak.gemeente, op: today(clock) });
  return typeof waarde === 'string' ? waarde : anders;
}
