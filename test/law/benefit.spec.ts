import { expect } from 'chai';
import fc from 'fast-check';
import { monthlyBenefit } from '../../law/benefit.ts';

const none = {
  peildatum: '2026-02-17',
  norm: 1401_50,
  normArtikel: 'art. 21 onder a Pw',
  arbeid: 0,
  vrijlating: 0,
  vrijlatingArtikel: 'art. 31 lid 2 onder n Pw',
  overig: 0,
} as const;

const waarom = (question: typeof none | Parameters<typeof monthlyBenefit>[0]) =>
  monthlyBenefit(question).uitleg.map((stap) => stap.waarom.replaceAll('\u00a0', ' '));

describe('uitkering per maand (art. 19 Pw)', () => {
  for (const [why, anders, bedrag, korting] of [
    ['no income: the norm', {}, 1401_50, 0],
    [
      'earnings count but for what the table leaves out',
      { arbeid: 400_00, vrijlating: 100_00 },
      1101_50,
      300_00,
    ],
    ['no more is left out than was earned', { arbeid: 50_00, vrijlating: 100_00 }, 1401_50, 0],
    ['other income counts whole', { overig: 150_50, vrijlating: 100_00 }, 1251_00, 150_50],
    ['both', { arbeid: 400_00, vrijlating: 100_00, overig: 150_50 }, 951_00, 450_50],
    ['income at the norm leaves no right', { overig: 1401_50 }, 0, 1401_50],
    ['income above the norm leaves no debt', { overig: 2000_00 }, 0, 2000_00],
  ] as const) {
    it(`${why} → ${bedrag}`, () =>
      expect(monthlyBenefit({ ...none, ...anders })).to.include({ bedrag, korting }));
  }

  it('explains itself, each amount with its article, over the whole month', () => {
    const question = { ...none, arbeid: 400_00, vrijlating: 100_00, overig: 150_50 };

    expect(waarom(question)).to.deep.equal([
      'norm € 1.401,50',
      'inkomsten uit werk € 400,00',
      'daarvan telt € 100,00 niet mee',
      'ander inkomen € 150,50',
      '€ 1.401,50 min € 450,50 is € 951,00',
    ]);
    const { uitleg } = monthlyBenefit(question);
    expect(uitleg.map(({ artikel }) => artikel)).to.deep.equal([
      'art. 21 onder a Pw',
      'art. 32 Pw',
      'art. 31 lid 2 onder n Pw',
      'art. 32 Pw',
      'art. 19 lid 2 Pw',
    ]);
    for (const stap of uitleg) expect(stap).to.include({ van: '2026-02-01', tot: '2026-02-28' });
  });

  it('does no sum when nothing counts', () =>
    expect(waarom(none)).to.deep.equal([
      'norm € 1.401,50',
      'er is geen inkomen dat meetelt: de uitkering is de norm',
    ]));

  it('says so when there is no right in the month', () =>
    expect(waarom({ ...none, overig: 1401_50 }).at(-1)).to.match(/geen recht in deze maand/));

  it('refuses amounts below zero', () => {
    for (const field of ['norm', 'arbeid', 'overig', 'vrijlating'])
      expect(() => monthlyBenefit({ ...none, [field]: -1 })).to.throw(RangeError);
  });

  it('lies between nothing and the norm, and never rises with income', () =>
    fc.assert(
      fc.property(
        fc.record({ arbeid: fc.nat(300_000), vrijlating: fc.nat(40_000), overig: fc.nat(300_000) }),
        fc.nat(300_000),
        (income, more) => {
          const { bedrag } = monthlyBenefit({ ...none, ...income });
          expect(bedrag).to.be.within(0, none.norm);
          const richer = { ...none, ...income, arbeid: income.arbeid + more };
          expect(monthlyBenefit(richer).bedrag).to.be.at.most(bedrag);
        },
      ),
    ));
});
