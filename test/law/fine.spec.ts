import { expect } from 'chai';
import fc from 'fast-check';
import { FINE_MAXIMA, type FineQuestion, fine, lastDayToFine } from '../../law/fine.ts';

const usual: FineQuestion = {
  benadeling: 1000_00,
  percentage: 50,
  maanden: 12,
  categorie: 3,
  norm: null,
  grens: 100,
  overtredingTot: '2026-01-31',
};
const why = (anders: Partial<FineQuestion>) =>
  fine({ ...usual, ...anders })
    .uitleg.map(({ artikel, waarom }) => `${artikel}: ${waarom}`)
    .join('\n');

describe('boete (art. 18a Pw)', () => {
  for (const [what, anders, bedrag, hoogste] of [
    ['half of the damage at ordinary culpability', {}, 500_00, 1000_00],
    ['three quarters at gross negligence', { percentage: 75, maanden: 18 }, 750_00, 1000_00],
    ['all of it after intent', { percentage: 100, maanden: 24, categorie: 5 }, 1000_00, 1000_00],
    ['a quarter at reduced culpability', { percentage: 25, maanden: 6 }, 250_00, 1000_00],
    ['nothing without blame', { percentage: 0, maanden: 0 }, 0, 1000_00],
    ['half a cent goes down', { benadeling: 100_01 }, 50_00, 100_01],
    [
      'twelve months of a tenth of the norm are the most that can be paid',
      { benadeling: 9000_00, norm: 1401_50 },
      1681_80,
      1681_80,
    ],
    [
      'the third category of the day of the breach',
      { benadeling: 90_000_00, overtredingTot: '2019-12-31' },
      8_300_00,
      8_300_00,
    ],
    [
      'the amounts change on their first day',
      { benadeling: 90_000_00, overtredingTot: '2020-01-01' },
      8_700_00,
      8_700_00,
    ],
    ['up to half as much again after an earlier punishment', { grens: 150 }, 750_00, 1500_00],
    [
      'and even then within the category',
      { grens: 150, percentage: 100, benadeling: 90_000_00, categorie: 5 },
      103_000_00,
      103_000_00,
    ],
    [
      'no damage: only a maximum',
      { benadeling: 0, percentage: null, categorie: 2 },
      null,
      5_150_00,
    ],
    [
      'no damage on assistance level: what can be paid',
      { benadeling: 0, percentage: null, categorie: 2, norm: 1401_50, maanden: 6 },
      null,
      840_90,
    ],
  ] as const) {
    it(what, () => expect(fine({ ...usual, ...anders })).to.deep.include({ bedrag, hoogste }));
  }

  it('explains each maximum with its article', () => {
    expect(why({ norm: 1401_50 }))
      .to.contain('art. 18a lid 1 Pw')
      .and.to.contain('art. 23 lid 4 Sr')
      .and.to.contain('art. 5:46 lid 2 Awb')
      .and.to.contain('12 maanden');
    expect(why({ grens: 150 }))
      .to.contain('art. 18a lid 5 Pw')
      .and.to.contain('150 procent');
    expect(why({ benadeling: 0, percentage: null, categorie: 2 })).to.contain('art. 18a lid 3 Pw');
    expect(why({ benadeling: 90_000_00 })).to.contain('verlaagd tot');
  });

  it('says when it rests on what was not read: maxima since 2020, capacity and recidivism', () => {
    const status = (anders: Partial<FineQuestion>) => fine({ ...usual, ...anders }).status;
    expect(status({ overtredingTot: '2019-06-30' })).to.equal('vastgesteld');
    expect(status({})).to.equal('niet-geverifieerd');
    expect(status({ overtredingTot: '2019-06-30', norm: 1401_50 })).to.equal('niet-geverifieerd');
    expect(status({ overtredingTot: '2019-06-30', grens: 150 })).to.equal('niet-geverifieerd');
  });

  for (const [what, anders] of [
    ['an amount below zero', { benadeling: -1 }],
    ['half a cent', { benadeling: 0.5 }],
    ['a norm below zero', { norm: -1 }],
    ['a share above a hundred', { percentage: 101 }],
    ['a limit below the damage', { grens: 99 }],
    ['no number', { percentage: Number.NaN }],
    ['half a month', { maanden: 1.5 }],
    ['months below zero', { maanden: -1 }],
    ['a breach before 2018', { overtredingTot: '2017-12-31' }],
  ] as const) {
    it(`refuses ${what}`, () => expect(() => fine({ ...usual, ...anders })).to.throw(RangeError));
  }

  it('is never above the damage, its share, what can be paid or the category; more blame is never less', () =>
    fc.assert(
      fc.property(
        fc.record({
          benadeling: fc.integer({ min: 1, max: 50_000_00 }),
          percentage: fc.constantFrom(0, 25, 50, 75, 100),
          maanden: fc.constantFrom(6, 12, 18, 24),
          norm: fc.option(fc.integer({ min: 0, max: 3000_00 }), { nil: null }),
          grens: fc.constantFrom(100, 150),
        }),
        fc.constantFrom(3 as const, 5 as const),
        (facts, categorie) => {
          const { bedrag, hoogste } = fine({ ...usual, ...facts, categorie });
          const factor = facts.grens / 100;
          expect(bedrag).to.be.at.least(0).and.at.most(hoogste);
          expect(bedrag).to.be.at.most((facts.benadeling * factor * facts.percentage) / 100);
          expect(hoogste).to.be.at.most(facts.benadeling * factor);
          expect(hoogste).to.be.at.most(categorie === 5 ? 103_000_00 : 10_300_00);
          if (facts.norm !== null)
            expect(hoogste).to.be.at.most(Math.round(facts.norm / 10) * facts.maanden);
          const worse = fine({ ...usual, ...facts, categorie, percentage: 100 });
          expect(worse.bedrag).to.be.at.least(bedrag ?? 0);
        },
      ),
    ));

  it('keeps the maxima in order, each higher than the one before', () => {
    for (const [at, { vanaf, bedragen }] of FINE_MAXIMA.entries()) {
      const next = FINE_MAXIMA[at + 1];
      if (!next) continue;
      expect(next.vanaf > vanaf).to.equal(true);
      for (const category of [2, 3, 5] as const)
        expect(next.bedragen[category]).to.be.above(bedragen[category]);
    }
  });
});

describe('vervallen van de bevoegdheid (art. 5:45 Awb)', () => {
  for (const [op, einddatum] of [
    ['2026-01-31', '2031-01-31'],
    ['2024-02-29', '2029-02-28'],
  ] as const) {
    it(`${op} → ${einddatum}`, () => {
      const result = lastDayToFine(op);
      expect(result.einddatum).to.equal(einddatum);
      expect(result.uitleg[0]).to.include({ artikel: 'art. 5:45 lid 1 Awb', tot: einddatum });
    });
  }
});
