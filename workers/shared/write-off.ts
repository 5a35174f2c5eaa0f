import { book } from '../../claims/book.ts';
import type { VorderingMetSaldo } from '../../db/queries/vorderingen/find-vorderingen.ts';
import { type Cents, toCents } from '../../law/amounts.ts';
import { today } from '../../law/clock.ts';
import type { WorkerContext } from '../define-worker.ts';

/** Books what is left of a claim away: waived or written off. @returns the amount; 0 when nothing was owed */
export async function bookAway(
  { trx, clock, sleutel, audit }: WorkerContext,
  { id, saldo }: Pick<VorderingMetSaldo, 'id' | 'saldo'>,
  soort: 'kwijtschelding' | 'afboeking',
): Promise<Cents> {
  const bedrag = toCents(Number(saldo));
  if (bedrag === 0) return 0;
  await book(
    trx,
    { vorderingId: id, soort, bedrag, op: today(clock), kenmerk: `${soort}-${id}-${sleutel}` },
    clock,
  );
  audit({ actie: `vordering.${soort}`, objectSoort: 'vordering', objectId: id });
  return bedrag;
}
