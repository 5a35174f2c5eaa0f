import { expect } from 'chai';
import fc from 'fast-check';
import { divide } from '../../api/verdelingen/divide.ts';

describe('api/verdelingen: who gets what', () => {
  const taken = (...kandidaten: string[]) =>
    kandidaten.map((letters, i) => ({ taakId: String(i), kandidaten: [...letters] }));
  const werk = new Map([
    ['a', 5],
    ['b', 1],
    ['c', 2],
  ]);

  it('gives each task to who holds least at that moment', () => {
    expect(divide(taken('abc', 'abc', 'abc', 'abc'), werk, 'minste-werk')).to.deep.equal([
      'b',
      'b',
      'c',
      'b',
    ]);
  });

  it('goes round in the order in which the colleagues were chosen', () => {
    expect(divide(taken('abc', 'abc', 'abc', 'abc'), werk, 'om-beurten')).to.deep.equal([
      'a',
      'b',
      'c',
      'a',
    ]);
  });

  it('passes over who may not do it, and says so when nobody may', () => {
    expect(divide(taken('c', '', 'ab'), werk, 'om-beurten')).to.deep.equal(['c', null, 'a']);
  });

  it('is fair: when all may do all, nobody gets more than one more than another', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 8 }),
        (count, people) => {
          const ids = Array.from({ length: people }, (_, i) => `m${i}`);
          const all = Array.from({ length: count }, (_, i) => ({
            taakId: `${i}`,
            kandidaten: ids,
          }));
          for (const wijze of ['minste-werk', 'om-beurten'] as const) {
            const given = divide(all, new Map(ids.map((id) => [id, 0])), wijze);
            const counts = ids.map((id) => given.filter((to) => to === id).length);
            expect(Math.max(...counts) - Math.min(...counts)).to.be.at.most(1);
          }
        },
      ),
    );
  });

  it('never gives a task to who may not do it', () => {
    const letters = fc.subarray(['a', 'b', 'c']);
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 30 }), (lists) => {
        const all = lists.map((kandidaten, i) => ({ taakId: `${i}`, kandidaten }));
        for (const [i, to] of divide(all, werk, 'minste-werk').entries()) {
          const may = all[i]?.kandidaten ?? [];
          expect(to === null ? may.length === 0 : may.includes(to)).to.equal(true);
        }
      }),
    );
  });
});
