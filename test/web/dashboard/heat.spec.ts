import { expect } from 'chai';
import { highestOf, levelOf, type Stap } from '../../../web/dashboard/heat.ts';

describe('web/dashboard: how dark a step is drawn', () => {
  const stap = (cijfers: Partial<Stap>): Stap => ({
    elementId: 'stap',
    taak: true,
    nu: 0,
    nuTeLaat: 0,
    klaar: 0,
    duurP50: null,
    duurP90: null,
    wachtP50: null,
    werkP50: null,
    ...cijfers,
  });

  it('goes from nothing to the highest of the process in four shades', () => {
    const steps = [0, 1, 10, 11, 20, 30, 40].map((nu) => stap({ nu }));
    const highest = highestOf(steps, 'nu');

    expect(steps.map((one) => levelOf(one, 'nu', highest))).to.deep.equal([0, 1, 1, 2, 2, 3, 4]);
  });

  it('draws a number that is not told lightest, and a time that was not measured not at all', () => {
    expect(levelOf(stap({ nu: null }), 'nu', 40)).to.equal(1);
    expect(levelOf(stap({ duurP50: null }), 'duurP50', 40)).to.equal(0);
  });

  it('draws nothing where nothing is', () => {
    expect(highestOf([], 'nu')).to.equal(0);
    expect(levelOf(stap({}), 'nu', 0)).to.equal(0);
  });
});
