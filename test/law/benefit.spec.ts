import { expect } from 'chai';
import fc from 'fast-check';
import { type Income, monthlyBenefit } from '../../law/benefit.ts';
import { costSharerNorm, countCostSharers } from '../../law/cost-sharers.ts';
import { exemption, exemptionRule } from '../../law/exemptions.ts';

const benefit = (maand: string, inkomsten: Income[], norm = 1401_50) =>
  monthlyBenefit({ maand, norm, normArtikel: 'art. 21 Pw', normStatus: 'vastgesteld', inkomsten });
const work = (bedrag: number, vrijlating: Income['vrijlating'] = 'arbeid-27'): Income => ({
  omschrijving: 'loon',
  bedrag,
  vrijlating,
});

describe('uitkering van een maand (art. 19 lid 2 Pw)', () => {
  const CASES: [why: string, maand: string, inkomsten: Income[], euros: number][] = [
    ['no income', '2026-03-17', [], 1401.5],
    ['income without exemption', '2026-03-01', [work(400_00, null)], 1001.5],
    ['25% of 400 is 100', '2026-03-01', [work(400_00)], 1101.5],
    ['25% of 1,200 is 300: the maximum of 285 holds', '2026-03-01', [work(1200_00)], 486.5],
    ['the maximum of 2025', '2025-03-01', [work(1200_00)], 474.5],
    ['two jobs share one maximum', '2026-03-01', [work(600_00), work(600_00)], 486.5],
    ['single parent: 12.5%', '2026-03-01', [work(800_00, 'alleenstaande-ouder')], 701.5],
    ['medically limited: 15%', '2026-03-01', [work(1000_00, 'medische-urenbeperking')], 551.5],
    ['more income than the norm', '2026-03-01', [work(2000_00, null)], 0],
  ];
  for (const [why, maand, inkomsten, euros] of CASES) {
    it(`${why}: € ${euros}`, () =>
      expect(benefit(maand, inkomsten).bedrag).to.equal(Math.round(euros * 100)));
  }

  it('explains each amount, and carries the mark of the least certain one', () => {
    const { uitleg, status } = benefit('2026-02-10', [work(400_00)]);
    expect(uitleg.map(({ artikel }) => artikel)).to.deep.equal([
      'art. 21 Pw',
      'art. 32 Pw',
      'art. 31 lid 2, onder n, en lid 5 Pw',
      'art. 19 lid 2 Pw',
    ]);
    expect(uitleg[0]).to.include({ van: '2026-02-01', tot: '2026-02-28' });
    expect(status).to.equal('niet-geverifieerd');
    expect(benefit('2025-02-10', [work(400_00)]).status).to.equal('vastgesteld');
  });

  it('refuses negative amounts and months whose amounts nobody knows', () => {
    expect(() => benefit('2026-03-01', [work(-1)])).to.throw(RangeError);
    expect(() => exemption('arbeid-27', -1, '2026-03-01')).to.throw(RangeError);
    expect(() => exemptionRule('arbeid-27', '2027-01-01')).to.throw(RangeError);
    expect(() => exemptionRule('arbeid-27', '2024-12-31')).to.throw(RangeError);
  });

  it('earning more never leaves less in all', () => {
    fc.assert(
      fc.property(fc.nat(250_000), (income) => {
        const total = (amount: number) => amount + benefit('2026-03-01', [work(amount)]).bedrag;
        return (
          total(income) <= total(income + 1) && benefit('2026-03-01', [work(income)]).bedrag >= 0
        );
      }),
    );
  });
});

describe('kostendelersnorm (art. 19a en 22a Pw)', () => {
  const CASES: [gehuwdennorm: number, personen: number, euros: number][] = [
    [1922_07, 2, 961.04],
    [1922_07, 3, 832.9],
    [1922_07, 4, 768.83],
    [1922_07, 5, 730.39],
    [1955_80, 2, 977.9],
    [2002_13, 2, 1001.07],
    [2002_13, 3, 867.59],
    [2002_13, 4, 800.85],
    [2002_13, 5, 760.81],
  ];
  for (const [norm, personen, euros] of CASES) {
    it(`${personen} persons of ${norm / 100}: € ${euros}`, () => {
      expect(costSharerNorm(norm, personen).bedrag).to.equal(Math.round(euros * 100));
    });
  }

  it('needs two persons', () => expect(() => costSharerNorm(2002_13, 1)).to.throw(RangeError));

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
