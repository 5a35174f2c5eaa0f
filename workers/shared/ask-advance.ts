import { enqueue } from '../../db/queries/outbox/enqueue.ts';
import { messages } from '../../processes/aanvraag/variables.ts';
import type { WorkerContext } from '../define-worker.ts';

/** Lets an advance be judged now instead of after four weeks (art. 52 Pw), beside what the case is doing. */
export async function askAdvance({ trx, zaak, sleutel, audit }: WorkerContext): Promise<void> {
  await enqueue(trx, {
    soort: 'proces-bericht',
    sleutel: `spoed-${sleutel}`,
    reeks: `zaak-${zaak.id}`,
    zaakId: zaak.id,
    gemeente: zaak.gemeente,
    inhoud: {
      naam: messages.voorschotNodig,
      correlatie: zaak.id,
      berichtId: `spoed-${sleutel}`,
      variabelen: { voorschotAanleiding: 'spoed' },
      geldigMs: 3_600_000,
    },
  });
  audit({
    actie: 'voorschot.gevraagd',
    objectSoort: 'zaak',
    objectId: zaak.id,
    details: { aanleiding: 'spoed' },
  });
}
