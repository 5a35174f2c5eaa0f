import { expect } from 'chai';
import fc from 'fast-check';
import {
  type Advance,
  advanceAfterTakeover,
  advanceAfterUrgent,
  firstAdvance,
  nextAdvance,
} from '../../law/advance.ts';
import { addDays, daysBetween } from '../../law/calendar.ts';
import { applyTermijnenwet } from '../../law/termijnenwet.ts';

const dayArb = fc.integer({ min: 0, max: 5000 }).map((days) => addDays('2022-01-01', days));

/** The advance of this number, the first being 1. */
const advance = (aanvraagOp: string, nummer: number): Advance =>
  nummer === 1 ? firstAdvance(aanvraagOp) : nextAdvance(advance(aanvraagOp, nummer - 1).begintOp);

describe('voorschot (art. 52 lid 1 Pw)', () => {
  it('is due four weeks after the application, and every four weeks from then on', () => {
    expect([1, 2, 3].map((nummer) => advance('2026-02-02', nummer).einddatum)).to.deep.equal([
      '2026-03-02',
      '2026-03-30',
      // 27 April is Koningsdag
      '2026-04-28',
    ]);
  });

  it('a holiday moves one advance and not the next', () => {
    expect(advance('2026-02-02', 4)).to.include({ begintOp: '2026-04-27' });
    expect(advance('2026-02-02', 4).einddatum).to.equal('2026-05-26'); // the 25th is Whit Monday
  });

  it('says step by step how its day was found', () => {
    const { uitleg } = advance('2026-02-02', 3);
    expect(uitleg.map(({ artikel, van, tot }) => [artikel, van, tot])).to.deep.equal([
      ['art. 52 lid 1 Pw', '2026-03-02', '2026-03-30'],
      ['art. 52 lid 1 Pw', '2026-03-30', '2026-04-27'],
      ['art. 1 lid 1 ATW', '2026-04-27', '2026-04-28'],
    ]);
    expect(uitleg[0]?.waarom).to.include('vier weken later is 30 maart 2026');
  });

  it('counts from an urgent advance', () => {
    const { begintOp, einddatum, uitleg } = advanceAfterUrgent('2026-02-10');
    expect([begintOp, einddatum]).to.deep.equal(['2026-02-10', '2026-03-10']);
    expect(uitleg[0]?.waarom).to.include('met spoed een voorschot betaald');
    expect(firstAdvance('2026-02-02').aanleiding).to.equal(null);
  });

  it('counts from the last advance that was paid elsewhere, else from the application', () => {
    expect(advanceAfterTakeover('2026-02-02', []).einddatum).to.equal('2026-03-02');
    expect(advanceAfterTakeover('2026-02-02', ['2026-03-30', '2026-03-02']).einddatum).to.equal(
      '2026-04-28',
    );
  });

  it('refuses a day that does not exist', () => {
    expect(() => firstAdvance('2026-02-30')).to.throw(RangeError);
  });

  it('for any application: unmoved begins lie four weeks apart, the last day is a working day, no more than a week later', () => {
    fc.assert(
      fc.property(dayArb, fc.integer({ min: 1, max: 12 }), (aanvraagOp, nummer) => {
        const { begintOp, einddatum, uitleg } = advance(aanvraagOp, nummer);
        expect(daysBetween(aanvraagOp, begintOp)).to.equal(28 * (nummer - 1));
        expect(daysBetween(begintOp, einddatum)).to.be.within(28, 35);
        expect(applyTermijnenwet(begintOp, einddatum, true).einddatum).to.equal(einddatum);
        expect(advance(aanvraagOp, nummer + 1).einddatum > einddatum).to.equal(true);
        expect(uitleg.at(-1)?.tot).to.equal(einddatum);
        uitleg.slice(1).forEach((stap, at) => {
          expect(stap.van).to.equal(uitleg[at]?.tot);
        });
      }),
    );
  });
});
