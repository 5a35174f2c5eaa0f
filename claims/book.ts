import type { Trx } from '../db/connect.ts';
import type { Boekingsoort } from '../db/queries/vordering-boekingen/boeking-rij.ts';
import { findKenmerk } from '../db/queries/vordering-boekingen/find-kenmerk.ts';
import { insertBoekingen } from '../db/queries/vordering-boekingen/insert-boekingen.ts';
import { sumBoekingen } from '../db/queries/vordering-boekingen/sum-boekingen.ts';
import { lockVordering } from '../db/queries/vorderingen/lock-vordering.ts';
import type { VorderingRij } from '../db/queries/vorderingen/vordering-rij.ts';
import { type Cents, toEuros } from '../law/amounts.ts';
import type { Clock } from '../law/clock.ts';
import { ClaimRefused } from './refused.ts';
import { settle } from './settle.ts';

/** More than any claim of this law: a slip of the keyboard, not a debt. */
const HIGHEST: Cents = 100_000_000;

export type Booking = {
  readonly vorderingId: string;
  readonly soort: Exclude<Boekingsoort, 'te-veel-ontvangen'>;
  /** above zero; a correction may lower what is owed and then is below zero */
  readonly bedrag: Cents;
  readonly op: string;
  /** of the payment at the bank, or of what causes the booking; the same reference is booked once */
  readonly kenmerk: string;
  readonly door?: string | null;
  /** the debtor who paid, when that is known */
  readonly betaaldDoor?: string | null;
};

export type Booked = {
  /** `dubbel`: this reference was booked before, nothing happened now */
  readonly uitkomst: 'geboekt' | 'dubbel';
  /** what is owed afterwards */
  readonly saldo: Cents;
  /** received beyond what was owed, to be paid back */
  readonly teVeel: Cents;
};

const LOWERS: readonly Boekingsoort[] = ['betaling', 'verrekening', 'kwijtschelding', 'afboeking'];
const RECEIVED: readonly Boekingsoort[] = ['betaling', 'verrekening'];

/**
 * Books on a claim. A payment beyond the debt is booked whole, with the excess as a booking of its own, so that the sum
 * stays at zero and the excess can be paid back. Nobody can waive or write off more than is owed.
 *
 * @throws ClaimRefused when it may not be booked; then nothing was
 */
export async function book(trx: Trx, booking: Booking, clock: Clock): Promise<Booked> {
  const vordering = await lockVordering(trx, booking.vorderingId);
  if (!vordering) throw new ClaimRefused('vordering-onbekend');
  const known = await findKenmerk(trx, {
    gemeente: vordering.gemeente,
    kenmerk: booking.kenmerk,
  });
  const saldo = await sumBoekingen(trx, vordering.id);
  if (known) {
    if (known.vordering_id !== vordering.id) throw new ClaimRefused('kenmerk-van-andere-vordering');
    return { uitkomst: 'dubbel', saldo, teVeel: 0 };
  }
  if (vordering.status === 'afgesloten') throw new ClaimRefused('vordering-afgesloten');
  const { change, teVeel } = weigh(booking, saldo);
  await insertBoekingen(trx, [
    row(vordering, booking, booking.soort, change, booking.kenmerk, clock),
    ...(teVeel > 0
      ? [row(vordering, booking, 'te-veel-ontvangen', teVeel, `${booking.kenmerk}:te-veel`, clock)]
      : []),
  ]);
  return { uitkomst: 'geboekt', saldo: saldo + change + teVeel, teVeel };
}

// helpers

function weigh({ soort, bedrag }: Booking, saldo: Cents): { change: Cents; teVeel: Cents } {
  const size = soort === 'correctie' ? Math.abs(bedrag) : bedrag;
  if (!Number.isSafeInteger(bedrag) || size <= 0 || size > HIGHEST)
    throw new ClaimRefused('bedrag-onjuist');
  if (RECEIVED.includes(soort)) return { change: -bedrag, teVeel: settle(saldo, bedrag).teVeel };
  const change = LOWERS.includes(soort) ? -bedrag : bedrag;
  if (soort === 'correctie' && saldo + change < 0) return { change, teVeel: -(saldo + change) };
  if (saldo + change < 0) throw new ClaimRefused('meer-dan-saldo');
  return { change, teVeel: 0 };
}

const row = (
  vordering: VorderingRij,
  { op, door, betaaldDoor }: Booking,
  soort: Boekingsoort,
  change: Cents,
  kenmerk: string,
  clock: Clock,
) => ({
  vordering_id: vordering.id,
  gemeente: vordering.gemeente,
  soort,
  bedrag: toEuros(change).toFixed(2),
  boekdatum: op,
  kenmerk,
  door: door ?? null,
  betaald_door: betaaldDoor ?? null,
  geboekt_op: clock(),
});
