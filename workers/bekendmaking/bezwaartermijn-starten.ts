import { setTimeout as sleep } from 'node:timers/promises';
import { announceBesluit } from '../../db/queries/besluiten/announce-besluit.ts';
import { findBesluit } from '../../db/queries/besluiten/find-besluit.ts';
import { findVerzending, type Verzending } from '../../db/queries/brieven/find-verzending.ts';
import { findLopendeTermijn } from '../../db/queries/termijnen/find-lopende-termijn.ts';
import { updateZaak } from '../../db/queries/zaken/update-zaak.ts';
import { inTransaction } from '../../db/transaction.ts';
import type { Day } from '../../law/calendar.ts';
import { dayOf } from '../../law/clock.ts';
import type { Variables } from '../../processes/bekendmaking/variables.ts';
import { openTermijn } from '../../terms/open-termijn.ts';
import { DECISION_TERMS } from '../../terms/sluit-termijn.ts';
import { defineWorker, type FetchContext } from '../define-worker.ts';
import { Fault, Later } from '../fault.ts';
import { closeTerm } from '../shared/terms-of-case.ts';

/** Decisions beside the one that the case is about: what was asked for is not decided with them. */
const BESIDE = ['dwangsom', 'dwangsom-geen'];

/** How long a letter written just now is waited for; the post answers within milliseconds when it is there. */
const WAIT_MS = 600;

/**
 * The day on which the post took the letter is the day of bekendmaking (art. 3:41 lid 1 Awb): it ends the decision term
 * and begins the six weeks for objection, or for appeal when it decided on an objection (art. 6:7, 6:8 and 6:23 Awb). While the
 * post has not taken it, neither happens.
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
    audit({ actie: 'besluit.bekendgemaakt', objectSoort: 'besluit', objectId: besluitId });
    const besluit = await findBesluit(trx, besluitId);
    // Against a decision on an objection there is appeal (art. 6:23, 7:1 and 8:1 Awb).
    const remedy = besluit?.soort.startsWith('bezwaar-') ? 'beroepstermijn' : 'bezwaartermijn';
    if (BESIDE.includes(besluit?.soort ?? '')) {
      // Who objects to the decision itself objects to the penalty as well (art. 4:19 Awb).
      if (await findLopendeTermijn(trx, { zaakId: zaak.id, soort: 'bezwaartermijn' })) return;
    } else {
      await updateZaak(trx, zaak.id, { besloten_op: op });
      for (const beslist of DECISION_TERMS) await closeTerm(context, beslist);
      await closeTerm(context, remedy);
    }
    await openTermijn(
      trx,
      { zaakId: zaak.id, gemeente: zaak.gemeente, soort: remedy, begintOp: op },
      clock,
    );
  },
});

async function read({ db }: FetchContext, besluitId: string): Promise<Verzending> {
  const verzending = await inTransaction(db, '*', (trx) => findVerzending(trx, besluitId));
  if (!verzending) throw new Fault('besluit-onbekend');
  if (verzending.onbestelbaar) throw new Fault('brief-onbestelbaar');
  return verzending;
}
