import { setTimeout as sleep } from 'node:timers/promises';
import { announceBesluit } from '../../db/queries/besluiten/announce-besluit.ts';
import { findVerzending, type Verzending } from '../../db/queries/brieven/find-verzending.ts';
import { updateZaak } from '../../db/queries/zaken/update-zaak.ts';
import { inTransaction } from '../../db/transaction.ts';
import type { Day } from '../../law/calendar.ts';
import { dayOf } from '../../law/clock.ts';
import type { Variables } from '../../processes/bekendmaking/variables.ts';
import { openTermijn } from '../../terms/open-termijn.ts';
import { defineWorker, type FetchContext } from '../define-worker.ts';
import { Fault, Later } from '../fault.ts';
import { closeTerm } from '../shared/terms-of-case.ts';

/** How long a letter written just now is waited for; the post answers within milliseconds when it is there. */
const WAIT_MS = 600;

/**
 * The day on which the post took the letter is the day of bekendmaking (art. 3:41 lid 1 Awb): it ends the decision term
 * and begins the six weeks for objection (art. 6:7 and 6:8 Awb). While the post has not taken it, neither happens.
 */
export const bezwaartermijnStarten = defineWorker<Variables>()({
  type: 'bekendmaking.bezwaartermijn-starten',
  reads: ['zaakId', 'besluitId'],
  fetch: async ({ besluitId }, context): Promise<Day> => {
    const until = Date.now() + WAIT_MS;
    for (;;) {
      const verzending = await read(context, besluitId);
      if (verzending.verzonden_op) return dayOf(verzending.verzonden_op);
      const fresh = context.clock().getTime() - verzending.opgesteld_op.getTime() < 5_000;
      if (!fresh || Date.now() > until) throw new Later('the post has not taken the letter yet');
      await sleep(20);
    }
  },
  async run({ besluitId }, context, op) {
    const { trx, zaak, clock, audit } = context;
    await announceBesluit(trx, besluitId, op);
    await updateZaak(trx, zaak.id, { besloten_op: op });
    await closeTerm(context, 'beslistermijn');
    await closeTerm(context, 'bezwaartermijn');
    await openTermijn(
      trx,
      { zaakId: zaak.id, gemeente: zaak.gemeente, soort: 'bezwaartermijn', begintOp: op },
      clock,
    );
    audit({ actie: 'besluit.bekendgemaakt', objectSoort: 'besluit', objectId: besluitId });
  },
});

async function read({ db }: FetchContext, besluitId: string): Promise<Verzending> {
  const verzending = await inTransaction(db, '*', (trx) => findVerzending(trx, besluitId));
  if (!verzending) throw new Fault('besluit-onbekend');
  if (verzending.onbestelbaar) throw new Fault('brief-onbestelbaar');
  return verzending;
}
