import { expect } from 'chai';
import { steadyList } from '../../../web/tasklist/steady.ts';

const row = (id: string, by = '') => ({ id, by });

describe('web/tasklist: a live list that stays where it is', () => {
  it('shows the newest state of each row in its own place', () => {
    const { rows, changes } = steadyList([row('a'), row('b')], [row('b', 'me'), row('a')]);

    expect(rows).to.deep.equal([
      { id: 'a', by: '', gone: false },
      { id: 'b', by: 'me', gone: false },
    ]);
    expect(changes).to.equal(0);
  });

  it('keeps a row that left, with a mark, and counts it', () => {
    const { rows, changes } = steadyList([row('a'), row('b')], [row('b')]);

    expect(rows.map(({ id, gone }) => [id, gone])).to.deep.equal([
      ['a', true],
      ['b', false],
    ]);
    expect(changes).to.equal(1);
  });

  it('counts a row that came, without showing it', () => {
    const { rows, changes } = steadyList([row('a')], [row('new'), row('a')]);

    expect(rows.map(({ id }) => id)).to.deep.equal(['a']);
    expect(changes).to.equal(1);
  });
});
