import { ageOn } from './age-group.ts';
import { type Cents, formatEuro } from './amounts.ts';
import type { Day } from './calendar.ts';

/** Somebody with main residence in the same home, as the case file has them; a person confirmed the exceptions. */
export type Housemate = {
  readonly geboortedatum: Day;
  readonly partner: boolean;
  /** Art. 19a lid 1, b-d, Pw: lodger or tenant on a commercial contract, co-tenant, or in listed education. */
  readonly uitgezonderd: boolean;
};

/** Who counts as a cost sharer: 27 or older, no partner, not exempt (art. 19a Pw). Age is looked at first. */
export const countCostSharers = (housemates: readonly Housemate[], peildatum: Day): number =>
  housemates.filter(
    ({ geboortedatum, partner, uitgezonderd }) =>
      ageOn(geboortedatum, peildatum) >= 27 && !partner && !uitgezonderd,
  ).length;

/**
 * The norm of one claimant who shares costs: (40% + A × 30%) / A of the couple norm (art. 22a lid 1 Pw). A is
 * the claimant, a spouse of 21 or older, and the cost sharers: 2 or more. Rounded to the nearest cent (the
 * official rounding is NIET GEVERIFIEERD).
 *
 * @throws RangeError when A is below 2: then the ordinary norm holds
 */
export const costSharerNorm = (
  gehuwdennorm: Cents,
  personen: number,
): { bedrag: Cents; waarom: string } => {
  if (!Number.isInteger(personen) || personen < 2) {
    throw new RangeError('de kostendelersnorm telt ten minste twee personen');
  }
  const bedrag = Math.round((gehuwdennorm * (40 + personen * 30)) / (personen * 100));
  return {
    bedrag,
    waarom: `(40% + ${personen} × 30%) / ${personen} van ${formatEuro(gehuwdennorm)} is ${formatEuro(bedrag)} (art. 22a Pw)`,
  };
};
