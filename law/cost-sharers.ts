import { ageOn } from './age-group.ts';
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
