import { expect } from 'chai';
import { resources } from '../../platform.ts';
import { sampleValues } from '../../sandbox/sample-values.ts';

describe('sandbox: what a step of the machine may answer', () => {
  const samples = sampleValues(resources(), new Date('2026-12-14T09:00:00.000Z'));

  it('is what conditions and tables look at', () => {
    expect(samples.get('vertrekUitkomst')).to.include.members(['"doorzenden"', '"heronderzoek"']);
    expect(samples.get('voorschotToekennen')).to.include('true');
    expect(samples.get('termijnSoort')).to.include('"niet-behandelen"');
    expect(samples.get('leeftijdsgroep')).to.include('"27-aow"');
  });

  it('is a moment that is still to come where a timer waits for it', () => {
    expect(samples.get('volgendeDatum')).to.include('"2027-01-13T09:00:00.000Z"');
  });

  it('is JSON, a dozen at most, and of whole variables only', () => {
    for (const [name, values] of samples) {
      expect(name).to.match(/^[a-z_]\w*$/i);
      expect(values.length, name).to.be.within(1, 12);
      for (const value of values)
        expect(() => JSON.parse(value), `${name} ${value}`).not.to.throw();
    }
    expect(
      [...samples.keys()].filter((name) => ['date', 'not', 'source', 'if'].includes(name)),
    ).to.deep.equal([]);
  });
});
