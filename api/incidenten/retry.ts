import { appendAuditregel } from '../../db/queries/auditregels/append-auditregel.ts';
import type { IncidentRij } from '../../db/queries/incidenten/find-incidenten.ts';
import { enqueue } from '../../db/queries/outbox/enqueue.ts';
import type { Call } from '../http/route.ts';

/** Asks the engine, after commit, to try again where it stopped; who asked stands in the trail. */
export async function askRetry(
  { trx, actor, now }: Pick<Call, 'trx' | 'actor' | 'now'>,
  rij: IncidentRij,
): Promise<void> {
  const { key, job_key, zaak_id, gemeente } = rij;
  await enqueue(trx, {
    soort: 'incident-oplossen',
    sleutel: `incident-${key}`,
    reeks: `incident-${key}`,
    zaakId: zaak_id,
    gemeente,
    inhoud: { incident: key, job: job_key },
  });
  await appendAuditregel(
    trx,
    {
      gemeente,
      actor: actor.id,
      actie: 'incident.nieuwe-poging',
      objectSoort: 'incident',
      objectId: key,
      zaakId: zaak_id,
      herkomst: 'api',
      details: { proces: rij.bpmn_process_id, element: rij.element_id },
    },
    now,
  );
}
