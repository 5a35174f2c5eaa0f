import type { Cents } from '../law/amounts.ts';

/** What a payment does to a claim, in cents: what counts towards the debt and what was received beyond it. */
export type Settlement = { readonly afgelost: Cents; readonly teVeel: Cents };

/**
 * Divides an amount received over what is owed. A debt is never paid further than to zero: the rest is the resident's
 * and has to be paid back.
 *
 * @throws RangeError for an amount that is not above zero, or a balance below zero
 */
export function settle(saldo: Cents, bedrag: Cents): Settlement {
  if (!Number.isSafeInteger(bedrag) || bedrag <= 0)
    throw new RangeError('een betaling is een bedrag boven nul');
  if (!Number.isSafeInteger(saldo) || saldo < 0)
    throw new RangeError('een saldo is nooit onder nul');
  const afgelost = Math.min(saldo, bedrag);
  return { afgelost, teVeel: bedrag - afgelost };
}
