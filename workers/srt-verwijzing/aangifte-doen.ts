import { enqueue } from '../../db/queries/outbox/enqueue.ts';
import { today } from '../../law/clock.ts';
import { endOfDay } from '../../law/instant.ts';
import type { Variables } from '../../processes/srt-verwijzing/variables.ts';
import { openTermijn } from '../../terms/open-termijn.ts';
import { defineWorker } from '../define-worker.ts';
import { needed, writeSection } from '../shared/case-file.ts';

/** Reports the offence to the prosecutor (art. 5:44 lid 2 Awb); while his thirteen weeks run there is no fine (lid 3). */
export const aangifteDoen = defineWorker<Variables>()({
  type: 'srt-verwijzing.aangifte-doen',
  reads: ['zaakId', 'schadeNetto'],
  writes: ['omTermijnTot'],
  async run({ schadeNetto }, context) {
    const { trx, zaak, clock, sleutel, audit } = context;
    const aangifteOp = today(clock);
    await enqueue(trx, {
      soort: 'om-aangifte-doen',
      sleutel: `om-${sleutel}`,
      reeks: `om-${zaak.id}`,
      zaakId: zaak.id,
      gemeente: zaak.gemeente,
      inhoud: { schade: Math.floor(needed(schadeNetto, 'de schade')), aangifteOp },
    });
    const { einddatum } = await openTermijn(
      trx,
      { zaakId: zaak.id, gemeente: zaak.gemeente, soort: 'omtermijn', begintOp: aangifteOp },
      clock,
    );
    await writeSection(context, 'aangifte', 'boekhouding', { aangifteOp });
    audit({ actie: 'aangifte.gedaan', objectSoort: 'zaak', objectId: zaak.id });
    return { omTermijnTot: endOfDay(einddatum) };
  },
});
