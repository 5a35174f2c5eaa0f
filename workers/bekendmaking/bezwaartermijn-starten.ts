import { setTimeout as sleep } from 'node:timers/promises';
import { announceBesluit } from '../../db/queries/besluiten/announce-besluit.ts';
import { findBesluit } from '../../db/queries/besluiten/find-besluit.ts';
import { findVerzendingen, type Verzending } from '../../db/queries/brieven/find-verzendingen.ts';
import { findLopendeTermijn } from '../../db/queries/termijnen/find-lopende-termijn.ts';
import { findSchuldenaren } from '../../db/queries/vordering-schuldenaren/find-schuldenaren.ts';
import { updateSchuldenaar } from '../../db/queries/vordering-schuldenaren/update-schuldenaar.ts';
import { findVorderingen } from '../../db/queries/vorderingen/find-vorderingen.ts';
import { updateZaak } from '../../db/queries/zaken/update-zaak.ts';
import { inTransaction } from '../../db/transaction.ts';
import type { Day } from '../../law/calendar.ts';
import { dayOf } from '../../law/clock.ts';
import type { Variables } from '../../processes/bekendmaking/variables.ts';
import { openTermijn, planTermijn } from '../../terms/open-termijn.ts';
import { DECISION_TERMS } from '../../terms/sluit-termijn.ts';
import { defineWorker, type FetchContext, type WorkerContext } from '../define-worker.ts';
import { Fault, Later } from '../fault.ts';
import { closeTerm } from '../shared/terms-of-case.ts';

/** Decisions beside the one that the case is about: what was asked for is not decided with them. */
const BESIDE = ['dwangsom', 'dwangsom-geen'];

/** Decisions that lay a claim down, or not: each debtor has her own day of them. */
const OF_CLAIM = ['terugvordering', 'afzien-terugvordering'];

/** How long a letter written just now is waited for; the post answers within milliseconds when it is there. */
const WAIT_MS = 600;

/**
 * The day on which the post took the letter is the day of bekendmaking (art. 3:41 lid 1 Awb): it ends the decision term
 * and begins the six weeks for objection, or for appeal when it decided on an objection (art. 6:7, 6:8 and 6:23 Awb). While the
 * post has not taken it, neither happens. Who owes a claim beside the resident has six weeks of her own, from the day of her letter.
 */
export const bezwaartermijnStarten = defineWorker<Variables>()({
  type: 'bekendmaking.bezwaartermijn-starten',
  reads: ['zaakId', 'besluitId'],
  fetch: async ({ besluitId }, context): Promise<Sent[]> => {
    const until = Date.now() + WAIT_MS;
    for (;;) {
      const verzendingen = await read(context, besluitId);
      const sent = verzendingen.flatMap(({ schuldenaar_id, verzonden_op }) =>
        verzonden_op ? [{ schuldenaarId: schuldenaar_id, op: dayOf(verzonden_op) }] : [],
      );
      if (sent.length === verzendingen.length) return sent;
      const fresh = verzendingen.every(
        ({ opgesteld_op }) => context.clock().getTime() - opgesteld_op.getTime() < 5_000,
      );
      if (!fresh || Date.now() > until) throw new Later('the post has not taken the letter yet');
      await sleep(20);
    }
  },
  async run({ besluitId }, context, sent) {
    const { trx, zaak, clock, audit } = context;
    // The resident's own letter comes first; without one (an empty estate) the debtor who is left is who it is about.
    const op = sent[0]?.op as Day;
    await announceBesluit(trx, besluitId, op);
    audit({ actie: 'besluit.bekendgemaakt', objectSoort: 'besluit', objectId: besluitId });
    const besluit = await findBesluit(trx, besluitId);
    // Against a decision on an objection there is appeal (art. 6:23, 7:1 and 8:1 Awb).
    const remedy = besluit?.soort.startsWith('bezwaar-') ? 'beroepstermijn' : 'bezwaartermijn';
    if (OF_CLAIM.includes(besluit?.soort ?? '')) await tellDebtors(context, remedy, sent);
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

/** Each debtor has six weeks from the day of her own letter (art. 6:8 lid 1 Awb). */
async function tellDebtors(
  { trx, zaak }: WorkerContext,
  soort: 'bezwaartermijn' | 'beroepstermijn',
  sent: readonly Sent[],
): Promise<void> {
  const claim = (await findVorderingen(trx, zaak.id)).find((one) => one.soort === 'terugvordering');
  const debtors = (await findSchuldenaren(trx, zaak.id)).filter(
    ({ vordering_id }) => vordering_id === claim?.id,
  );
  for (const { schuldenaarId, op } of sent) {
    const debtor = debtors.find(({ id, rol }) =>
      schuldenaarId === null ? rol === 'hoofdschuldenaar' : id === schuldenaarId,
    );
    if (debtor)
      await updateSchuldenaar(trx, debtor.id, {
        bekendgemaakt_op: op,
        bezwaar_tot: planTermijn({ soort, begintOp: op }).einddatum,
      });
  }
}

type Sent = { readonly schuldenaarId: string | null; readonly op: Day };

async function read({ db }: FetchContext, besluitId: string): Promise<Verzending[]> {
  const verzendingen = await inTransaction(db, '*', (trx) => findVerzendingen(trx, besluitId));
  if (verzendingen.length === 0) throw new Fault('besluit-onbekend');
  if (verzendingen.some(({ onbestelbaar }) => onbestelbaar)) throw new Fault('brief-onbestelbaar');
  return verzendingen;
}
