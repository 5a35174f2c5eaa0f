import { enqueue } from '../../db/queries/outbox/enqueue.ts';
import { messages, type Variables } from '../../processes/aanvraag/variables.ts';
import { defineWorker } from '../define-worker.ts';

/** Lets an advance be judged now instead of after four weeks. */
export const spoedvoorschotAanvragen = defineWorker<Variables>()({
  type: 'aanvraag.spoedvoorschot-aanvragen',
  reads: ['zaakId'],
  async run(_, { trx, zaak, sleutel, audit }) {
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
  },
});
