import type { Trx } from '../db/connect.ts';
import { findKenmerk } from '../db/queries/vordering-boekingen/find-kenmerk.ts';
import { findSchuldenaren } from '../db/queries/vordering-schuldenaren/find-schuldenaren.ts';
import type { SchuldenaarRij } from '../db/queries/vordering-schuldenaren/schuldenaar-rij.ts';
import { findVorderingen } from '../db/queries/vorderingen/find-vorderingen.ts';
import { type Cents, toCents } from '../law/amounts.ts';
import type { Clock } from '../law/clock.ts';
import { type Booked, book } from './book.ts';
import { ClaimRefused } from './refused.ts';

export type Payment = {
  readonly zaakId: string;
  readonly soort: 'betaling' | 'verrekening';
  readonly bedrag: Cents;
  readonly op: string;
  readonly kenmerk: string;
  /** who of the debtors paid; `null` = not known. What a co-debtor pays counts for what she owes only, never for a fine of the other. */
  readonly door?: SchuldenaarRij['rol'] | null;
};

/**
 * Divides what comes in for a case over its claims, the one that fell due first before the others (art. 4:92 Awb). Only the last
 * can get too much. The same reference is booked once.
 *
 * @throws ClaimRefused when the case has no open claim, or none that the payer owes, or the amount or reference cannot be; nothing was booked
 */
export async function receivePayment(trx: Trx, payment: Payment, clock: Clock): Promise<Booked> {
  const { zaakId, soort, bedrag, op, kenmerk, door = null } = payment;
  const claims = await findVorderingen(trx, zaakId);
  const first = claims[0];
  if (!first) throw new ClaimRefused('vordering-onbekend');
  const known = await findKenmerk(trx, { gemeente: first.gemeente, kenmerk });
  if (known) {
    if (!claims.some(({ id }) => id === known.vordering_id))
      throw new ClaimRefused('kenmerk-van-andere-vordering');
    return { uitkomst: 'dubbel', saldo: owed(claims), teVeel: 0 };
  }
  const running = claims.filter(({ status }) => status !== 'afgesloten').sort(byDueDate);
  if (running.length === 0) throw new ClaimRefused('vordering-afgesloten');
  const payers = (await findSchuldenaren(trx, zaakId)).filter(({ rol }) => rol === door);
  const payerOf = (id: string) => payers.findLast(({ vordering_id }) => vordering_id === id)?.id;
  const open =
    door === 'medeschuldenaar' ? running.filter(({ id }) => payerOf(id) !== undefined) : running;
  if (open.length === 0) throw new ClaimRefused('schuldenaar-onbekend');

  let rest = bedrag;
  let teVeel = 0;
  for (const [at, { id, saldo }] of open.entries()) {
    const last = at === open.length - 1;
    const part = last ? rest : Math.min(rest, toCents(Number(saldo)));
    if (part === 0 && !last) continue;
    if (part === 0 && rest === 0 && bedrag > 0) break;
    const booking = {
      vorderingId: id,
      soort,
      bedrag: part,
      op,
      betaaldDoor: payerOf(id) ?? null,
      kenmerk: rest === bedrag ? kenmerk : `${kenmerk}:${at + 1}`,
    };
    teVeel += (await book(trx, booking, clock)).teVeel;
    rest -= part;
  }
  return { uitkomst: 'geboekt', saldo: owed(await findVorderingen(trx, zaakId)), teVeel };
}

// helpers

type Claim = { readonly saldo: string; readonly vervaldatum: string | null };

const owed = (claims: readonly Claim[]): Cents =>
  claims.reduce((sum, { saldo }) => sum + toCents(Number(saldo)), 0);

const byDueDate = (a: Claim, b: Claim): number =>
  (a.vervaldatum ?? '9999') < (b.vervaldatum ?? '9999') ? -1 : 1;
