import { expect } from 'chai';
import fc from 'fast-check';
import { addDays, type Day, daysBetween } from '../../law/calendar.ts';
import { isRestDay } from '../../law/holidays.ts';
import {
  type Filing,
  filedInTime,
  type ObjectionDecisionQuestion,
  objectionDecisionTerm,
  objectionTerm,
  suspensionForGrounds,
} from '../../law/objection-term.ts';

const day = fc.nat(1500).map((days) => addDays('2024-01-01', days));

describe('bezwaar', () => {
  describe('termijn om bezwaar te maken (art. 6:7 en 6:8 Awb)', () => {
    const CASES: [why: string, bekendgemaaktOp: Day, einddatum: Day][] = [
      ['six weeks after a Monday is a Monday', '2026-11-23', '2027-01-04'],
      ['Christmas on Friday and Saturday (art. 1 lid 1 ATW)', '2026-11-13', '2026-12-28'],
      ['Ascension Day and the Friday after it (art. 3 lid 3 ATW)', '2026-04-02', '2026-05-18'],
    ];
    for (const [why, bekendgemaaktOp, einddatum] of CASES) {
      it(`${why}: ${bekendgemaaktOp} → ${einddatum}`, () => {
        const term = objectionTerm(bekendgemaaktOp);
        expect(term.einddatum).to.equal(einddatum);
        expect(term.uitleg[0]?.artikel).to.equal('art. 6:7 en 6:8 lid 1 Awb');
        expect(term.uitleg.at(-1)?.tot).to.equal(einddatum);
      });
    }
  });

  describe('op tijd ingediend (art. 6:9 en 6:10 Awb)', () => {
    // The term runs up to and including Monday 4 January 2027.
    const CASES: [why: string, filing: Partial<Filing>, opTijd: boolean, artikel: string][] = [
      ['received on the last day', { ontvangenOp: '2027-01-04' }, true, 'art. 6:9 lid 1 Awb'],
      ['received on the first day', { ontvangenOp: '2026-11-24' }, true, 'art. 6:9 lid 1 Awb'],
      ['brought a day too late', { ontvangenOp: '2027-01-05' }, false, 'art. 6:9 lid 1 Awb'],
      [
        'posted on the last day, received a week later',
        { gepostOp: '2027-01-04', ontvangenOp: '2027-01-11' },
        true,
        'art. 6:9 lid 2 Awb',
      ],
      [
        'posted in time, received more than a week later',
        { gepostOp: '2027-01-04', ontvangenOp: '2027-01-12' },
        false,
        'art. 6:9 lid 2 Awb',
      ],
      [
        'posted a day too late',
        { gepostOp: '2027-01-05', ontvangenOp: '2027-01-06' },
        false,
        'art. 6:9 lid 2 Awb',
      ],
      [
        'posted and received in time',
        { gepostOp: '2026-12-01', ontvangenOp: '2026-12-02' },
        true,
        'art. 6:9 lid 1 Awb',
      ],
      [
        'received on the day of the decision itself: too early',
        { ontvangenOp: '2026-11-23' },
        true,
        'art. 6:10 lid 1 Awb',
      ],
    ];
    for (const [why, filing, opTijd, artikel] of CASES) {
      it(`${why}: ${opTijd ? 'in time' : 'too late'}`, () => {
        const found = filedInTime({
          bekendgemaaktOp: '2026-11-23',
          ontvangenOp: '2027-01-04',
          gepostOp: null,
          ...filing,
        });
        expect(found).to.include({ opTijd, laatsteDag: '2027-01-04', status: 'vastgesteld' });
        expect(found.uitleg.at(-1)).to.include({ artikel });
        expect(found.teVroeg).to.equal(artikel === 'art. 6:10 lid 1 Awb');
      });
    }

    it('marks what only the longer reading of the week saves', () => {
      // Monday 29 March 2027 is Easter Monday; a week after Monday 22 March ends on it.
      const filing = { bekendgemaaktOp: '2027-02-08', gepostOp: '2027-03-20' };
      expect(objectionTerm(filing.bekendgemaaktOp).einddatum).to.equal('2027-03-22');
      expect(filedInTime({ ...filing, ontvangenOp: '2027-03-30' })).to.include({
        opTijd: true,
        status: 'niet-geverifieerd',
      });
      expect(filedInTime({ ...filing, ontvangenOp: '2027-03-27' }).status).to.equal('vastgesteld');
      expect(filedInTime({ ...filing, ontvangenOp: '2027-03-31' })).to.include({ opTijd: false });
    });

    it('refuses what was received before it was posted', () => {
      expect(() =>
        filedInTime({
          bekendgemaaktOp: '2026-11-23',
          gepostOp: '2026-12-02',
          ontvangenOp: '2026-12-01',
        }),
      ).to.throw(RangeError, /gepost/);
    });

    it('what is received later is never sooner in time, and the post never makes it worse', () => {
      fc.assert(
        fc.property(day, fc.nat(70), fc.nat(20), (bekendgemaaktOp, after, onTheWay) => {
          const gepostOp = addDays(bekendgemaaktOp, after);
          const filed = (ontvangenOp: Day, posted: Day | null) =>
            filedInTime({ bekendgemaaktOp, gepostOp: posted, ontvangenOp }).opTijd;
          const ontvangenOp = addDays(gepostOp, onTheWay);
          return (
            (filed(ontvangenOp, gepostOp) || !filed(addDays(ontvangenOp, 1), gepostOp)) &&
            (filed(ontvangenOp, gepostOp) || !filed(ontvangenOp, null))
          );
        }),
      );
    });

    it('the steps of the explanation join', () => {
      fc.assert(
        fc.property(day, fc.nat(70), fc.nat(12), (bekendgemaaktOp, after, onTheWay) => {
          const gepostOp = addDays(bekendgemaaktOp, after);
          const { uitleg, laatsteDag } = filedInTime({
            bekendgemaaktOp,
            gepostOp,
            ontvangenOp: addDays(gepostOp, onTheWay),
          });
          expect(uitleg.at(-1)?.tot).to.equal(laatsteDag);
          uitleg.slice(1).forEach((stap, i) => {
            expect(stap.van).to.equal(uitleg[i]?.tot);
          });
        }),
      );
    });
  });

  describe('termijn om te beslissen (art. 7:10 Awb)', () => {
    const end = (anders: Partial<ObjectionDecisionQuestion>) =>
      objectionDecisionTerm({
        bezwaartermijnEinde: '2027-01-04',
        commissie: false,
        ...anders,
      });
    const grounds = suspensionForGrounds('2027-01-05', '2027-01-19');
    const CASES: [why: string, anders: Partial<ObjectionDecisionQuestion>, Day, string][] = [
      ['lid 1: six weeks after the filing term', {}, '2027-02-15', 'art. 7:10 lid 1 Awb'],
      [
        'lid 1: twelve with a committee, to Easter Monday',
        { commissie: true },
        '2027-03-30',
        'art. 1 lid 1 ATW',
      ],
      [
        'lid 2: thirteen days for the grounds',
        { opschortingen: [grounds] },
        '2027-03-01',
        'art. 1 lid 1 ATW',
      ],
      ['lid 3: postponed by six weeks', { verdaagdMet: 'P6W' }, '2027-03-30', 'art. 1 lid 1 ATW'],
      [
        'lid 4: and again with consent',
        { verdaagdMet: 'P6W', uitgesteldMet: ['P2W', 'P1W'] },
        '2027-04-19',
        'art. 7:10 lid 4 Awb',
      ],
    ];
    for (const [why, anders, einddatum, artikel] of CASES) {
      it(`${why} → ${einddatum}`, () => {
        const term = end(anders);
        expect(term.einddatum).to.equal(einddatum);
        expect(term.uitleg.at(-1)).to.include({ artikel, tot: einddatum });
      });
    }

    it('stands still from the day after the grounds were asked for (lid 2)', () => {
      expect(grounds).to.deep.equal({
        van: '2027-01-06',
        tot: '2027-01-19',
        grond: 'art. 7:10 lid 2 Awb',
      });
      expect(end({ opschortingen: [suspensionForGrounds('2027-01-05', null)] })).to.include({
        opgeschort: true,
      });
    });

    it('postpones by six weeks at most under lid 3', () => {
      expect(() => end({ verdaagdMet: 'P43D' })).to.throw(RangeError, /zes weken/);
      expect(() => end({ verdaagdMet: 'P2M' })).to.throw(RangeError, /zes weken/);
      expect(end({ verdaagdMet: 'P42D' }).einddatum).to.equal(
        end({ verdaagdMet: 'P6W' }).einddatum,
      );
    });

    it('never ends on a day of rest, and a committee never makes it shorter', () => {
      fc.assert(
        fc.property(day, fc.nat(30), fc.boolean(), (bezwaartermijnEinde, days, postponed) => {
          const van = addDays(bezwaartermijnEinde, 1);
          const question = {
            bezwaartermijnEinde,
            opschortingen: [suspensionForGrounds(bezwaartermijnEinde, addDays(van, days))],
            ...(postponed && { verdaagdMet: 'P6W' }),
          };
          const without = objectionDecisionTerm({ ...question, commissie: false }).einddatum;
          const withOne = objectionDecisionTerm({ ...question, commissie: true }).einddatum;
          return (
            !isRestDay(without) &&
            !isRestDay(withOne) &&
            daysBetween(without, withOne) > 28 &&
            daysBetween(bezwaartermijnEinde, without) >= 42 + days
          );
        }),
      );
    });
  });
});
