import { expect } from 'chai';
import fc from 'fast-check';
import { addDays, type Day, daysBetween } from '../../law/calendar.ts';
import { isRestDay } from '../../law/holidays.ts';
import {
  computeTerm,
  countBack,
  type Opschorting,
  opschortingNaUitnodiging,
  type TermQuestion,
} from '../../law/terms.ts';

const question = (anders: Partial<TermQuestion>): TermQuestion => ({
  grondslag: 'art. 4:13 lid 2 Awb',
  begintOp: '2026-03-02',
  duur: 'P8W',
  opschortingen: [],
  verlengingen: [],
  atw: true,
  ...anders,
});
const end = (anders: Partial<TermQuestion>): Day => computeTerm(question(anders)).einddatum;

describe('termijnen', () => {
  describe('einde van een termijn', () => {
    const CASES: [why: string, anders: Partial<TermQuestion>, einddatum: Day][] = [
      ['acht weken na een maandag is een maandag', { begintOp: '2026-03-09' }, '2026-05-04'],
      ['acht weken tot Koningsdag: art. 1 lid 1', { begintOp: '2026-03-02' }, '2026-04-28'],
      [
        'zaterdag, zondag en Bevrijdingsdag: art. 1 lid 1',
        { begintOp: '2025-03-08' },
        '2025-05-06',
      ],
      [
        'Goede Vrijdag tot en met tweede paasdag: art. 3 lid 2',
        { begintOp: '2026-02-06' },
        '2026-04-07',
      ],
      [
        'Hemelvaart met de gelijkgestelde vrijdag: art. 3 lid 3',
        { begintOp: '2026-03-19' },
        '2026-05-18',
      ],
      ['Kerst op vrijdag en zaterdag', { begintOp: '2026-10-30' }, '2026-12-28'],
      ['Nieuwjaar met de gelijkgestelde vrijdag', { begintOp: '2025-11-06' }, '2026-01-05'],
      ['dezelfde dag zonder de ATW', { begintOp: '2025-11-06', atw: false }, '2026-01-01'],
      ['vier weken voorschot', { begintOp: '2026-11-23', duur: 'P4W' }, '2026-12-21'],
      ['zes weken bezwaar', { begintOp: '2026-11-13', duur: 'P6W' }, '2026-12-28'],
      [
        'twaalf weken: nog net wel (art. 4)',
        { begintOp: '2026-02-06', duur: 'P12W' },
        '2026-05-01',
      ],
      ['twaalf weken tot Hemelvaart', { begintOp: '2026-02-19', duur: 'P12W' }, '2026-05-18'],
      ['dertien weken: niet (art. 4, a)', { begintOp: '2026-02-12', duur: 'P13W' }, '2026-05-14'],
      ['90 dagen: nog net wel (art. 4, a)', { begintOp: '2026-02-13', duur: 'P90D' }, '2026-05-18'],
      ['91 dagen: niet (art. 4, a)', { begintOp: '2026-02-12', duur: 'P91D' }, '2026-05-14'],
      ['drie maanden: nog net wel', { begintOp: '2026-02-14', duur: 'P3M' }, '2026-05-18'],
      ['vier maanden: niet', { begintOp: '2026-01-14', duur: 'P4M' }, '2026-05-14'],
      ['een jaar: niet', { begintOp: '2025-05-14', duur: 'P1Y' }, '2026-05-14'],
      [
        'een maand na 31 januari is de laatste van februari',
        { begintOp: '2027-01-31', duur: 'P1M', atw: false },
        '2027-02-28',
      ],
      ['in een schrikkeljaar 29 februari', { begintOp: '2028-01-31', duur: 'P1M' }, '2028-02-29'],
      ['een jaar na 29 februari', { begintOp: '2028-02-29', duur: 'P1Y' }, '2029-02-28'],
      [
        'over de zomertijd heen (29 maart 2026)',
        { begintOp: '2026-03-24', duur: 'P1W' },
        '2026-03-31',
      ],
      [
        'over de wintertijd heen (25 oktober 2026)',
        { begintOp: '2026-10-20', duur: 'P1W' },
        '2026-10-27',
      ],
      [
        'drie dagen vanaf Witte Donderdag: twee werkdagen (art. 2)',
        { begintOp: '2026-04-02', duur: 'P3D' },
        '2026-04-08',
      ],
      [
        'drie dagen vanaf donderdag: vrijdag en maandag (art. 1 en 2)',
        { begintOp: '2026-06-04', duur: 'P3D' },
        '2026-06-08',
      ],
      ['vier dagen vanaf Witte Donderdag', { begintOp: '2026-04-02', duur: 'P4D' }, '2026-04-08'],
      ['twee dagen: art. 2 geldt niet', { begintOp: '2026-04-02', duur: 'P2D' }, '2026-04-07'],
    ];
    for (const [why, anders, einddatum] of CASES) {
      it(`${why} → ${einddatum}`, () => expect(end(anders)).to.equal(einddatum));
    }

    it('refuses a term in hours and a day that does not exist', () => {
      expect(() => end({ duur: 'PT48H' })).to.throw(RangeError, /uren/);
      expect(() => end({ begintOp: '2025-02-29' })).to.throw(RangeError, /2025-02-29/);
      expect(() => end({ duur: 'P8W2D' })).to.throw(RangeError, /P8W2D/);
    });
  });

  describe('opschorting (art. 4:15 Awb)', () => {
    const grond = 'art. 4:15 lid 1, onder a, Awb';
    const CASES: [why: string, opschortingen: Opschorting[], einddatum: Day][] = [
      ['geen', [], '2026-04-28'],
      ['van nul dagen', [{ van: '2026-03-10', tot: '2026-03-10', grond }], '2026-04-28'],
      [
        'van acht dagen: 27 april + 8',
        [{ van: '2026-03-10', tot: '2026-03-18', grond }],
        '2026-05-06',
      ],
      [
        'van acht dagen tot Bevrijdingsdag',
        [{ van: '2026-03-10', tot: '2026-03-18', grond }],
        '2026-05-06',
      ],
      [
        'twee keer',
        [
          { van: '2026-03-10', tot: '2026-03-18', grond },
          { van: '2026-04-01', tot: '2026-04-03', grond },
        ],
        '2026-05-07',
      ],
      [
        'twee die elkaar overlappen: een dag telt eens',
        [
          { van: '2026-03-10', tot: '2026-03-18', grond },
          { van: '2026-03-14', tot: '2026-03-20', grond },
        ],
        '2026-05-07',
      ],
      [
        'twee in de verkeerde volgorde',
        [
          { van: '2026-04-01', tot: '2026-04-03', grond },
          { van: '2026-03-10', tot: '2026-03-18', grond },
        ],
        '2026-05-07',
      ],
      ['na afloop telt niet', [{ van: '2026-04-29', tot: '2026-05-10', grond }], '2026-04-28'],
      [
        'in de dag die de ATW gaf, telt wel',
        [{ van: '2026-04-28', tot: '2026-04-29', grond }],
        '2026-04-29',
      ],
      [
        'die door een eerdere nog op tijd is',
        [
          { van: '2026-04-20', tot: '2026-05-10', grond },
          { van: '2026-05-15', tot: '2026-05-16', grond },
        ],
        '2026-05-18',
      ],
    ];
    for (const [why, opschortingen, einddatum] of CASES) {
      it(`${why} → ${einddatum}`, () => expect(end({ opschortingen })).to.equal(einddatum));
    }

    it('that still runs adds the days up to the peildatum, and says that it runs', () => {
      const opschortingen = [{ van: '2026-03-10', tot: null, grond }];
      const now = computeTerm(question({ opschortingen }));
      const later = computeTerm(question({ opschortingen, peildatum: '2026-03-18' }));

      expect(now).to.include({ einddatum: '2026-04-28', opgeschort: true });
      expect(later).to.include({ einddatum: '2026-05-06', opgeschort: true });
      expect(
        later.uitleg.some(({ waarom }) => waarom.includes('zolang de klok stilstaat')),
      ).to.equal(true);
    });

    it('refuses one that ends before it begins', () => {
      const opschortingen = [{ van: '2026-03-10', tot: '2026-03-01', grond }];
      expect(() => end({ opschortingen })).to.throw(RangeError, /eindigt/);
    });

    it('begins on the day after the invitation (lid 1, a)', () => {
      expect(opschortingNaUitnodiging('2026-03-09', '2026-03-18')).to.include({
        van: '2026-03-10',
        tot: '2026-03-18',
      });
      expect(
        opschortingNaUitnodiging('2026-03-09', '2026-03-09').tot,
        'completed the same day',
      ).to.equal('2026-03-10');
      expect(opschortingNaUitnodiging('2026-03-09', null).tot).to.equal(null);
    });
  });

  describe('verlenging', () => {
    it('moves the end by its own length (art. 7:10 lid 3 Awb)', () => {
      const verlengingen = [{ duur: 'P6W', grond: 'art. 7:10 lid 3 Awb' }];
      const term = computeTerm(
        question({
          grondslag: 'art. 7:10 lid 1 Awb',
          duur: 'P12W',
          verlengingen,
          begintOp: '2026-01-08',
        }),
      );

      // 18 weeks in all, yet each of the two terms is within art. 4: 14 May is Ascension Day.
      expect(term.einddatum).to.equal('2026-05-18');
      expect(term.uitleg.map(({ artikel }) => artikel)).to.deep.equal([
        'art. 7:10 lid 1 Awb',
        'art. 7:10 lid 3 Awb',
        'art. 1 lid 1 ATW',
      ]);
    });
  });

  describe('terugrekenen (art. 1 lid 2 ATW)', () => {
    it('does not move off a Sunday', () => {
      const { datum, uitleg } = countBack('art. 7:4 lid 1 Awb', '2026-06-17', 10);
      expect(datum).to.equal('2026-06-07');
      expect(uitleg.at(-1)).to.include({ tot: '2026-06-07', artikel: 'art. 7:4 lid 1 Awb' });
    });
  });

  describe('uitleg', () => {
    it('tells each move in plain Dutch', () => {
      const { uitleg } = computeTerm(question({ begintOp: '2025-03-08' }));
      expect(uitleg).to.deep.equal([
        {
          artikel: 'art. 4:13 lid 2 Awb',
          van: '2025-03-08',
          tot: '2025-05-03',
          waarom: '8 weken na zaterdag 8 maart 2025 is zaterdag 3 mei 2025',
        },
        {
          artikel: 'art. 1 lid 1 ATW',
          van: '2025-05-03',
          tot: '2025-05-06',
          waarom: 'zaterdag 3 mei → maandag 5 mei is Bevrijdingsdag → dinsdag 6 mei',
        },
      ]);
    });

    it('says why a long term does end on a holiday (art. 4)', () => {
      const { uitleg } = computeTerm(question({ begintOp: '2026-02-12', duur: 'P13W' }));
      expect(uitleg.at(-1)).to.include({ artikel: 'art. 4 ATW', tot: '2026-05-14' });
      expect(uitleg.at(-1)?.waarom).to.match(/twaalf weken/);
    });

    it('carries the mark of a day by royal decree, and of days beyond the known decrees', () => {
      expect(computeTerm(question({ begintOp: '2026-03-19' })).status).to.equal(
        'niet-geverifieerd',
      );
      expect(computeTerm(question({ begintOp: '2029-03-01' })).status).to.equal(
        'niet-geverifieerd',
      );
      expect(computeTerm(question({ begintOp: '2026-06-01' })).status).to.equal('vastgesteld');
    });
  });

  describe('voor alle termijnen', () => {
    const day = fc.integer({ min: 0, max: 6000 }).map((days) => addDays('2020-01-01', days));
    const governed = fc.oneof(
      fc.integer({ min: 1, max: 90 }).map((n) => `P${n}D`),
      fc.integer({ min: 1, max: 12 }).map((n) => `P${n}W`),
      fc.integer({ min: 1, max: 3 }).map((n) => `P${n}M`),
    );

    it('no term under the ATW ends on a rest day', () => {
      fc.assert(
        fc.property(day, governed, (begintOp, duur) => !isRestDay(end({ begintOp, duur }))),
      );
    });

    it('the ATW never shortens, and never adds more than a week', () => {
      fc.assert(
        fc.property(day, governed, (begintOp, duur) => {
          const added = daysBetween(end({ begintOp, duur, atw: false }), end({ begintOp, duur }));
          return added >= 0 && added <= 7;
        }),
      );
    });

    it('a suspension of n days within the term moves the end by n days, before the ATW', () => {
      fc.assert(
        fc.property(
          day,
          fc.integer({ min: 1, max: 55 }),
          fc.integer({ min: 0, max: 400 }),
          (begintOp, start, days) => {
            const van = addDays(begintOp, start);
            const opschortingen = [{ van, tot: addDays(van, days), grond: 'x' }];
            return (
              end({ begintOp, opschortingen, atw: false }) ===
              addDays(end({ begintOp, atw: false }), days)
            );
          },
        ),
      );
    });

    it('a later begin never ends earlier; a longer suspension neither', () => {
      fc.assert(
        fc.property(day, governed, fc.nat(60), fc.nat(60), (begintOp, duur, later, days) => {
          const van = addDays(begintOp, 1);
          const suspended = (n: number) =>
            end({ begintOp, duur, opschortingen: [{ van, tot: addDays(van, n), grond: 'x' }] });
          return (
            end({ begintOp, duur }) <= end({ begintOp: addDays(begintOp, later), duur }) &&
            suspended(days) <= suspended(days + 1)
          );
        }),
      );
    });

    it('the order in which suspensions were noted does not matter', () => {
      const suspension = fc.tuple(fc.nat(80), fc.nat(30)).map(([start, days]) => {
        const van = addDays('2026-03-02', start);
        return { van, tot: addDays(van, days), grond: 'x' };
      });
      fc.assert(
        fc.property(fc.array(suspension, { maxLength: 5 }), (opschortingen) => {
          return end({ opschortingen }) === end({ opschortingen: [...opschortingen].reverse() });
        }),
      );
    });

    it('the steps of the explanation join, and the last one ends on the end date', () => {
      fc.assert(
        fc.property(
          day,
          governed,
          fc.boolean(),
          fc.nat(70),
          fc.nat(40),
          (begintOp, duur, atw, start, days) => {
            const van = addDays(begintOp, start);
            const term = computeTerm(
              question({
                begintOp,
                duur,
                atw,
                opschortingen: [{ van, tot: addDays(van, days), grond: 'x' }],
              }),
            );
            expect(term.uitleg.at(-1)?.tot).to.equal(term.einddatum);
            term.uitleg.slice(1).forEach((stap, index) => {
              expect(stap.van).to.equal(term.uitleg[index]?.tot);
            });
          },
        ),
      );
    });
  });
});
