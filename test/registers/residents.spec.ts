import { expect } from 'chai';
import { BSN_ONBEKEND, resident, residents } from '../../demo/residents.ts';
import { ageGroup } from '../../law/age-group.ts';
import { isValidBsn } from '../../law/bsn.ts';
import { countCostSharers } from '../../law/cost-sharers.ts';
import { GEMEENTECODES } from '../../registers/brp/port.ts';

describe('testinwoners', () => {
  it('have numbers that pass the eleven-test, each its own, from the range nobody has', () => {
    const numbers = [...residents.map(({ bsn }) => bsn), BSN_ONBEKEND];
    expect(numbers.filter((bsn) => !isValidBsn(bsn) || !bsn.startsWith('9999'))).to.deep.equal([]);
    expect(new Set(numbers).size).to.equal(numbers.length);
  });

  it('are named by what they are for', () => {
    for (const { brp } of residents) {
      for (const naam of [brp.naam, ...brp.huisgenoten.map((mate) => mate.naam)]) {
        expect(naam).to.match(/^(Inwoner|Partner|Kind|Huisgenoot) Test \d+[A-C]?$/);
      }
    }
  });

  const GROUPS: Record<string, string> = {
    alleenstaandDinkelland: '27-aow',
    jongere19Oldenzaal: '18-20',
    jongere24Dinkelland: '21-26',
    aowLeeftijd: 'aow',
    minderjarige: 'onder-18',
    schoolverlaterPraktijkonderwijs: '18-20',
    eigenWoning: '27-aow',
  };
  for (const [name, groep] of Object.entries(GROUPS)) {
    it(`${name} is ${groep} in 2026 and 2027`, () => {
      const { geboortedatum } = resident(name as 'aowLeeftijd').brp;
      for (const day of ['2026-01-01', '2026-11-23', '2027-12-31']) {
        expect(ageGroup(geboortedatum, day), day).to.equal(groep);
      }
    });
  }

  it('live in each of the three municipalities, elsewhere, and nowhere', () => {
    const places = new Set(
      residents.map(({ brp }) => {
        const code = brp.gemeenteVanInschrijving?.code;
        return code === undefined ? 'onbekend' : (GEMEENTECODES[code] ?? 'elders');
      }),
    );
    expect([...places].sort()).to.deep.equal([
      'dinkelland',
      'elders',
      'oldenzaal',
      'onbekend',
      'tubbergen',
    ]);
  });

  it('have cost sharers of 27 and older only', () => {
    const { huisgenoten } = resident('kostendelers').brp;
    const mates = huisgenoten.map(({ geboortedatum }) => ({
      geboortedatum,
      partner: false,
      uitgezonderd: false,
    }));
    expect(countCostSharers(mates, '2026-11-23')).to.equal(2);
  });
});
