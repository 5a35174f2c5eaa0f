import { enqueue } from '../../db/queries/outbox/enqueue.ts';
import type { Variables } from '../../processes/srt-verwijzing/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { draftedAndTaken } from '../shared/four-eyes.ts';

/**
 * Sends the referral file to SRT (art. 64 Pw), only when two people stand behind it. The message itself holds no facts: whoever
 * delivers it reads the file.
 */
export const verwijzingVersturen = defineWorker<Variables>()({
  type: 'srt-verwijzing.verwijzing-versturen',
  reads: ['zaakId'],
  async run(_, context) {
    const { trx, zaak, sleutel, audit } = context;
    await draftedAndTaken(context, 'verwijzing-opstellen', 'verwijzing-goedkeuren');
    await enqueue(trx, {
      soort: 'srt-verwijzing-versturen',
      sleutel: `srt-${sleutel}`,
      reeks: `srt-${zaak.id}`,
      zaakId: zaak.id,
      gemeente: zaak.gemeente,
      inhoud: {},
    });
    audit({ actie: 'verwijzing.verstuurd', objectSoort: 'zaak', objectId: zaak.id });
  },
});
