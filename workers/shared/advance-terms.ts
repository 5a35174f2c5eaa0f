import { findLopendeTermijn } from '../../db/queries/termijnen/find-lopende-termijn.ts';
import type { TermijnRij } from '../../db/queries/termijnen/termijn-rij.ts';
import { type Advance, advanceAfterUrgent, nextAdvance } from '../../law/advance.ts';
import { today } from '../../law/clock.ts';
import { openTermijn } from '../../terms/open-termijn.ts';
import { sluitTermijn } from '../../terms/sluit-termijn.ts';
import type { WorkerContext } from '../define-worker.ts';

/** For these art. 52 Pw gives an advance. */
export const MET_VOORSCHOT: readonly string[] = ['bijstand', 'ioaw', 'ioaz'];

/** Opens the term of the next advance after one; every four weeks, whatever a holiday did to the one before (law/advance.ts). */
export function openNextAdvanceTerm(
  context: WorkerContext,
  vorige: Pick<TermijnRij, 'begint_op'>,
): Promise<void> {
  return openAdvanceTerm(context, nextAdvance(vorige.begint_op));
}

/** Opens the term of this advance, with why it is counted from that day; one that runs stays. */
export async function openAdvanceTerm(
  { trx, zaak, clock }: WorkerContext,
  { begintOp, aanleiding }: Advance,
  door: string | null = null,
): Promise<void> {
  if (await findLopendeTermijn(trx, { zaakId: zaak.id, soort: 'voorschot' })) return;
  await openTermijn(
    trx,
    {
      zaakId: zaak.id,
      gemeente: zaak.gemeente,
      soort: 'voorschot',
      begintOp,
      door,
      ...(aanleiding && { toelichting: aanleiding }),
    },
    clock,
  );
}

/**
 * An advance was paid. The term whose last day asked for it is met and the next one begins; one that begins later stays as it
 * is. An urgent advance is early: four weeks are counted from it.
 */
export async function meetAdvanceTerm(
  context: WorkerContext,
  aanleiding: 'termijn' | 'spoed',
): Promise<void> {
  const { trx, zaak, clock } = context;
  const op = today(clock);
  const lopend = await findLopendeTermijn(trx, { zaakId: zaak.id, soort: 'voorschot' });
  if (!lopend) return;
  if (aanleiding === 'spoed') {
    await sluitTermijn(trx, { termijnId: lopend.id }, clock);
    await openAdvanceTerm(context, advanceAfterUrgent(op));
  } else if (op >= lopend.einddatum) {
    await sluitTermijn(trx, { termijnId: lopend.id }, clock);
    await openNextAdvanceTerm(context, lopend);
  }
}
