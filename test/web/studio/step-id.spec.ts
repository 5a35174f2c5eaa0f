import { expect } from 'chai';
import { stepIdFor } from '../../../web/canvas/step-id.ts';

describe('web/studio: the technical name of a step', () => {
  const none = () => false;

  it('goes with its words while the step has none of its own', () => {
    expect(stepIdFor('Activity_0x1y2z3', 'Korting beoordelen', none)).to.equal(
      'korting-beoordelen',
    );
    expect(stepIdFor('Gateway_1ab2cd3', 'Één van de twee?', none)).to.equal('een-van-de-twee');
  });

  it('is another one when somebody has it', () => {
    const taken = (id: string) => ['korting', 'korting-2'].includes(id);
    expect(stepIdFor('Event_0000abc', 'Korting', taken)).to.equal('korting-3');
  });

  it('stays when somebody chose it, when there are no words, and on an arrow', () => {
    for (const id of ['korting', 'Activity_mine', 'Flow_0x1y2z3'])
      expect(stepIdFor(id, 'Iets anders', none), id).to.equal(null);
    for (const words of ['', '???', '12'])
      expect(stepIdFor('Activity_0x1y2z3', words, none), words).to.equal(null);
  });
});
