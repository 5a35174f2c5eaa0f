import { expect } from 'chai';
import { countCostSharers } from '../../law/cost-sharers.ts';

describe('kostendelers (art. 19a Pw)', () => {
  it('counts who is 27, no partner and not exempt', () => {
    const mate = (geboortedatum: string, partner = false, uitgezonderd = false) => ({
      geboortedatum,
      partner,
      uitgezonderd,
    });
    const home = [
      mate('1999-11-23'),
      mate('1999-11-24'),
      mate('1985-01-01', true),
      mate('1985-01-01', false, true),
      mate('1960-01-01'),
    ];
    expect(countCostSharers(home, '2026-11-23')).to.equal(2);
  });
});
