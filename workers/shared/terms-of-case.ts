import { findInstelling } from '../../db/queries/instellingen/find-instelling.ts';
import type { GelezenSleutel } from '../../db/queries/instellingen/sleutels.ts';
import { findOpenTermijnen } from '../../db/queries/termijnen/find-open-termijnen.ts';
import { today } from '../../law/clock.ts';
import { sluitTermijn } from '../../terms/sluit-termijn.ts';
import type { WorkerContext } from '../define-worker.ts';

/** Ground on which the decision term stands still while the applicant completes the application. */
export const REPAIR_GROUND = 'art. 4:15 lid 1 onder a Awb';

/** The process `dwangsom` runs beside the case, also after its end, and closes these itself. */
const BESIDE = ['ingebrekestelling', 'dwangsombeschikking'];

/** Closes what is open of a soort, also a term that passed; nothing when there is none. */
export async function closeTerm({ trx, zaak, clock }: WorkerContext, soort: string): Promise<void> {
  for (const termijn of await findOpenTermijnen(trx, { zaakId: zaak.id }))
    if (termijn.soort === soort) await sluitTermijn(trx, { termijnId: termijn.id }, clock);
}

/** Closes every term of the case; those that outlive it (the bezwaartermijn) are left out by name. */
export async function closeTerms(
  { trx, zaak, clock }: WorkerContext,
  behalve: readonly string[] = [],
): Promise<void> {
  for (const { id } of await findOpenTermijnen(trx, {
    zaakId: zaak.id,
    behalve: [...behalve, ...BESIDE],
  })) {
    await sluitTermijn(trx, { termijnId: id }, clock);
  }
}

/** A setting of the municipality as text, such as the length of a term; `anders` while none is set. */
export async function setting(
  { trx, zaak, clock }: WorkerContext,
  sleutel: GelezenSleutel,
  anders: string,
): Promise<string> {
  const waarde = await findInstelling(trx, { sleutel, gemeente: zaak.gemeente, op: today(clock) });
  return typeof waarde === 'string' ? waarde : anders;
}
