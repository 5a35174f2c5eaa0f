import { expect } from 'chai';
import { residents } from '../../demo/residents.ts';
import { identityFacts } from '../../workers/shared/identity-facts.ts';

const OP = '2026-12-14';

describe('workers: what the engine learns of a person', () => {
  it('is codes of where somebody lives and how old, of every sample resident', () => {
    for (const { brp, omschrijving } of residents) {
      const { woonplaats, leeftijdsgroep, partnerLeeftijdsgroep, ...more } = identityFacts(brp, OP);
      const ages = ['onder-18', '18-20', '21-26', '27-aow', 'aow'];
      expect(more).to.deep.equal({});
      expect(woonplaats, omschrijving).to.be.oneOf([
        'dinkelland',
        'tubbergen',
        'oldenzaal',
        'elders',
        'onbekend',
      ]);
      expect(leeftijdsgroep, omschrijving).to.be.oneOf(ages);
      expect(partnerLeeftijdsgroep, omschrijving).to.be.oneOf([...ages, 'geen']);
    }
  });

  it('is told of in words that name nobody, each once: a try-out knows a resident by them', () => {
    const words = residents.map(({ omschrijving }) => omschrijving);
    expect(new Set(words).size).to.equal(words.length);
    for (const { bsn, brp, omschrijving } of residents) {
      expect(omschrijving).not.to.include(bsn);
      expect(omschrijving).not.to.include(brp.naam);
      expect(omschrijving).not.to.include(brp.geboortedatum);
      expect(omschrijving.length).to.be.at.most(300);
    }
  });
});
