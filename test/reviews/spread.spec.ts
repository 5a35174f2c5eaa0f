import { expect } from 'chai';
import fc from 'fast-check';
import { addDays, mondayOf } from '../../law/calendar.ts';
import { type Due, type Room, spread } from '../../reviews/spread.ts';
import { weeksBetween } from '../../reviews/weeks.ts';

const WEEKS = weeksBetween('2027-01-04', '2027-01-25');
const due = (id: string, geplandOp: string): Due => ({ id, geplandOp });
const weekOf = (placed: ReturnType<typeof spread>) =>
  Object.fromEntries(placed.map(({ id, week }) => [id, week]));

describe('reviews: weeks', () => {
  it('names a week by its Monday', () => {
    expect(mondayOf('2027-01-04')).to.equal('2027-01-04');
    expect(mondayOf('2027-01-10')).to.equal('2027-01-04');
    expect(mondayOf('2026-12-31')).to.equal('2026-12-28');
  });

  it('counts both ends', () => {
    expect(WEEKS).to.deep.equal(['2027-01-04', '2027-01-11', '2027-01-18', '2027-01-25']);
    expect(weeksBetween('2027-01-06', '2027-01-06')).to.deep.equal(['2027-01-04']);
    expect(weeksBetween('2027-01-11', '2027-01-04')).to.deep.equal([]);
  });
});

describe('reviews: spreading', () => {
  it('begins each in its own week, and what is overdue in the first', () => {
    const placed = spread(
      [due('a', '2027-01-12'), due('b', '2026-06-01'), due('c', '2027-01-31')],
      { weeks: WEEKS, perWeek: 2 },
    );
    expect(weekOf(placed)).to.deep.equal({
      a: '2027-01-11',
      b: '2027-01-04',
      c: '2027-01-25',
    });
  });

  it('goes on to a later week when its own is full, the longest due keeping its place', () => {
    const placed = spread(
      [due('late', '2027-01-07'), due('first', '2027-01-04'), due('second', '2027-01-05')],
      { weeks: WEEKS, perWeek: 1 },
    );
    expect(weekOf(placed)).to.deep.equal({
      first: '2027-01-04',
      second: '2027-01-11',
      late: '2027-01-18',
    });
  });

  it('goes back to the nearest earlier week when the later ones are full', () => {
    const placed = spread([due('a', '2027-01-25'), due('b', '2027-01-26')], {
      weeks: WEEKS,
      perWeek: 1,
    });
    expect(weekOf(placed)).to.deep.equal({ a: '2027-01-25', b: '2027-01-18' });
  });

  it('reckons with what other rounds have in a week', () => {
    const placed = spread([due('a', '2027-01-04')], {
      weeks: WEEKS,
      perWeek: 2,
      bezet: new Map([['2027-01-04', 2]]),
    });
    expect(weekOf(placed)).to.deep.equal({ a: '2027-01-11' });
  });

  it('leaves without a week what does not fit, and places it above capacity only when told', () => {
    const all = [1, 2, 3, 4, 5, 6].map((n) => due(`z${n}`, '2027-01-04'));
    const room = { weeks: WEEKS, perWeek: 1 };

    expect(spread(all, room).filter(({ week }) => week === null)).to.have.length(2);
    const above = spread(all, { ...room, bovenCapaciteit: true });
    const counts = WEEKS.map((week) => above.filter((one) => one.week === week).length);
    expect(counts).to.deep.equal([2, 2, 1, 1]);
  });

  it('refuses a round without weeks', () => {
    expect(() => spread([], { weeks: [], perWeek: 1 })).to.throw(RangeError);
  });

  const anyDue = fc
    .uniqueArray(fc.integer({ min: 0, max: 9999 }), { maxLength: 60 })
    .chain((ids) =>
      fc.tuple(
        ...ids.map((id) =>
          fc
            .integer({ min: -30, max: 60 })
            .map((days) => due(String(id), addDays('2027-01-04', days))),
        ),
      ),
    );
  const anyRoom: fc.Arbitrary<Room> = fc.record({
    weeks: fc
      .integer({ min: 1, max: 8 })
      .map((n) => weeksBetween('2027-01-04', addDays('2027-01-04', 7 * n - 1))),
    perWeek: fc.integer({ min: 1, max: 6 }),
    bezet: fc.integer({ min: 0, max: 8 }).map((n) => new Map([['2027-01-04', n]])),
    bovenCapaciteit: fc.boolean(),
  });
  const countsOf = (placed: ReturnType<typeof spread>, { weeks, bezet }: Room) =>
    weeks.map((week) => placed.filter((one) => one.week === week).length + (bezet?.get(week) ?? 0));

  it('loses nothing and doubles nothing', () => {
    fc.assert(
      fc.property(anyDue, anyRoom, (reviews, room) => {
        const ids = spread(reviews, room).map(({ id }) => id);
        expect(ids.sort()).to.deep.equal(reviews.map(({ id }) => id).sort());
      }),
    );
  });

  it('begins in no week more than it can, unless told; and leaves nothing while there is room', () => {
    fc.assert(
      fc.property(anyDue, anyRoom, (reviews, room) => {
        const placed = spread(reviews, room);
        const without = placed.filter(({ week }) => week === null).length;
        const counts = countsOf(placed, room);
        if (room.bovenCapaciteit) expect(without).to.equal(0);
        else
          for (const [at, count] of counts.entries())
            expect(count).to.be.at.most(
              Math.max(room.perWeek, room.bezet?.get(room.weeks[at] as string) ?? 0),
            );
        if (without > 0) for (const count of counts) expect(count).to.be.at.least(room.perWeek);
      }),
    );
  });

  it('does not depend on the order it is given, and does not move what was due before', () => {
    fc.assert(
      fc.property(anyDue, anyRoom, fc.nat(), (reviews, room, seed) => {
        const shuffled = [...reviews].sort(
          (a, b) => ((Number(a.id) * 7919 + seed) % 101) - ((Number(b.id) * 7919 + seed) % 101),
        );
        expect(spread(shuffled, room)).to.deep.equal(spread(reviews, room));
        const more = spread([...reviews, due('last', '2028-01-01')], room);
        expect(more.filter(({ id }) => id !== 'last')).to.deep.equal(spread(reviews, room));
      }),
    );
  });
});
