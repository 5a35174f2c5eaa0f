import { randomUUID } from 'node:crypto';
import { findBetalingen } from '../../db/queries/betalingen/find-betalingen.ts';
import { insertBetaling } from '../../db/queries/betalingen/insert-betaling.ts';
import { enqueue } from '../../db/queries/outbox/enqueue.ts';
import { type Cents, toCents, toEuros } from '../../law/amounts.ts';
import type { WorkerContext } from '../define-worker.ts';

/** Gives a payment order: kept here, and sent to the benefit administration after commit. Nothing for zero. */
export async function orderPayment(
  { trx, zaak, clock, sleutel, audit }: WorkerContext,
  {
    soort,
    bedrag,
    ingangsdatum,
  }: { soort: 'voorschot' | 'uitkering' | 'verrekening'; bedrag: Cents; ingangsdatum: string },
): Promise<void> {
  if (bedrag <= 0) return;
  const id = randomUUID();
  await insertBetaling(trx, {
    id,
    zaak_id: zaak.id,
    gemeente: zaak.gemeente,
    soort,
    bedrag: toEuros(bedrag).toFixed(2),
    ingangsdatum,
    opgedragen_op: clock(),
    sleutel: `${soort}-${sleutel}`,
  });
  await enqueue(trx, {
    soort: 'betaling-opdragen',
    sleutel: `betaling-${id}`,
    reeks: `betalingen-${zaak.id}`,
    zaakId: zaak.id,
    gemeente: zaak.gemeente,
    inhoud: { betalingId: id },
  });
  audit({
    actie: 'betaling.opgedragen',
    objectSoort: 'betaling',
    objectId: id,
    details: { soort },
  });
}

/** Advances paid in this case that are not set off yet, in cents. */
export async function outstandingAdvances({ trx, zaak }: WorkerContext): Promise<Cents> {
  const paid = await findBetalingen(trx, zaak.id);
  const sum = (soort: string) =>
    paid
      .filter((betaling) => betaling.soort === soort)
      .reduce((total, { bedrag }) => total + toCents(Number(bedrag)), 0);
  return Math.max(0, sum('voorschot') - sum('verrekening'));
}
