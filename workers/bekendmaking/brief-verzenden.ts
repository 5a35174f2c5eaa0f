import { findBrief } from '../../db/queries/brieven/find-brief.ts';
import { findVerzendingen } from '../../db/queries/brieven/find-verzendingen.ts';
import type { Variables } from '../../processes/bekendmaking/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { sendLetter } from '../shared/write-letter.ts';

/** Hands the decision to the post, to each to whom it is addressed (art. 3:41 lid 1 Awb). */
export const briefVerzenden = defineWorker<Variables>()({
  type: 'bekendmaking.brief-verzenden',
  reads: ['zaakId', 'briefId'],
  async run({ briefId }, context) {
    const besluitId = (await findBrief(context.trx, briefId))?.besluit_id;
    const brieven = besluitId ? await findVerzendingen(context.trx, besluitId) : [];
    for (const id of new Set([briefId, ...brieven.map((brief) => brief.id)]))
      await sendLetter(context, id);
  },
});
