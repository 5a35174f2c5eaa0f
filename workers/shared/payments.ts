import { randomUUID } from 'node:crypto';
import { findBetalingen } from '../../db/queries/betalingen/find-betalingen.ts';
import { type BetalingRij, insertBetaling } from '../../db/queries/betalingen/insert-betaling.ts';
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
    ritme = soort === 'uitkering' ? 'maandelijks' : 'eenmalig',
    ontvanger = 1,
  }: {
    soort: BetalingRij['soort'];
    bedrag: Cents;
    ingangsdatum: string;
    /** a benefit is paid every month unless it was granted once */
    ritme?: BetalingRij['ritme'];
    /** the resident, unless a part is for somebody who applied as well */
    ontvanger?: BetalingRij['ontvanger'];
  },
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
    ritme,
    ontvanger,
    opgedragen_op: clock(),
    sleutel: `${soort}-${sleutel}${ontvanger === 1 ? '' : `-${ontvanger}`}`,
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
export async function outstandingAdvances({
  trx,
  zaak,
}: Pick<WorkerContext, 'trx' | 'zaak'>): Promise<Cents> {
  const paid = await findBetalingen(trx, zaak.id);
  const sum = (soort: string) =>
    paid
      .filter((betaling) => betaling.soort === soort)
      .reduce((total, { bedrag }) => total + toCents(Number(bedrag)), 0);
  return Math.max(0, sum('voorschot') - sum('verrekening'));
}
