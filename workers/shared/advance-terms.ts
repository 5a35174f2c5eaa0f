import { findLopendeTermijn } from '../../db/queries/termijnen/find-lopende-termijn.ts';
import type { TermijnRij } from '../../db/queries/termijnen/termijn-rij.ts';
import { addDays } from '../../law/calendar.ts';
import { today } from '../../law/clock.ts';
import { openTermijn } from '../../terms/open-termijn.ts';
import { sluitTermijn } from '../../terms/sluit-termijn.ts';
import type { WorkerContext } from '../define-worker.ts';

/** For these art. 52 Pw gives an advance. */
export const MET_VOORSCHOT: readonly string[] = ['bijstand', 'ioaw', 'ioaz'];

/**
 * Advances are due four weeks after the application and every four weeks from then on (art. 52 lid 1 Pw). Each term is
 * counted from the unmoved day of the one before, so a holiday does not push the next ones on.
 */
export async function openNextAdvanceTerm(
  { trx, zaak, clock }: WorkerContext,
  vorige: Pick<TermijnRij, 'begint_op'>,
): Promise<void> {
  if (await findLopendeTermijn(trx, { zaakId: zaak.id, soort: 'voorschot' })) return;
  await openTermijn(
    trx,
    {
      zaakId: zaak.id,
      gemeente: zaak.gemeente,
      soort: 'voorschot',
      begintOp: addDays(vorige.begint_op, 28),
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
    await openNextAdvanceTerm(context, { begint_op: addDays(op, -28) });
  } else if (op >= lopend.einddatum) {
    await sluitTermijn(trx, { termijnId: lopend.id }, clock);
    await openNextAdvanceTerm(context, lopend);
  }
}
