import { enqueue } from '../../db/queries/outbox/enqueue.ts';
import { findLopendeTermijn } from '../../db/queries/termijnen/find-lopende-termijn.ts';
import { today } from '../../law/clock.ts';
import { endOfDay } from '../../law/instant.ts';
import type { Variables } from '../../processes/boete/variables.ts';
import { openTermijn } from '../../terms/open-termijn.ts';
import { schortOp } from '../../terms/schort-op.ts';
import { defineWorker } from '../define-worker.ts';
import { closeTerm } from '../shared/terms-of-case.ts';

/** Submits the case to the prosecutor; until he answers, or thirteen weeks have passed, the time to decide stands still (art. 5:44, 5:51 Awb). */
export const aangifteDoen = defineWorker<Variables>()({
  type: 'boete.aangifte-doen',
  reads: ['zaakId', 'benadelingsbedrag'],
  writes: ['omTot', 'omAntwoord'],
  async run({ benadelingsbedrag }, context) {
    const { trx, zaak, clock, audit } = context;
    const op = today(clock);
    const termijn = await findLopendeTermijn(trx, { zaakId: zaak.id, soort: 'boetetermijn' });
    // Past its last day the term is over; the law sets no sanction on that, and there is nothing left to suspend.
    if (termijn?.status === 'lopend' && op <= termijn.einddatum)
      await schortOp(trx, { termijnId: termijn.id, van: op, grond: 'art. 5:51 lid 2 Awb' }, clock);
    await closeTerm(context, 'omtermijn');
    const { einddatum } = await openTermijn(
      trx,
      { zaakId: zaak.id, gemeente: zaak.gemeente, soort: 'omtermijn', begintOp: op },
      clock,
    );
    await enqueue(trx, {
      soort: 'om-aangifte-doen',
      sleutel: `aangifte-boete-${zaak.id}`,
      reeks: `aangifte-${zaak.id}`,
      zaakId: zaak.id,
      gemeente: zaak.gemeente,
      inhoud: { schade: Math.floor(benadelingsbedrag), aangifteOp: op },
    });
    audit({ actie: 'boete.aangifte-gedaan', objectSoort: 'zaak', objectId: zaak.id });
    return { omTot: endOfDay(einddatum), omAntwoord: null };
  },
});
