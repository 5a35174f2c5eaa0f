import { expect } from 'chai';
import fc from 'fast-check';
import { blokken, KORRELS } from '../../db/queries/doorlooptijden/blokken.ts';
import { addDays } from '../../law/calendar.ts';
import { createDatabase, type TestDatabase } from '../support/database.ts';

describe('db/queries/doorlooptijden/blokken', () => {
  let database: TestDatabase;
  before(async () => {
    database = await createDatabase();
  });
  after(() => database.drop());

  it('makes any period of whole blocks, each day once', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -4000, max: 30_000 }),
        fc.integer({ min: 0, max: 4000 }),
        (from, length) => {
          const van = addDays('1970-01-01', from);
          let next = van;
          for (const { korrel, vanaf } of blokken(van, addDays(van, length))) {
            expect(vanaf).to.equal(next);
            next = addDays(vanaf, korrel);
          }
          expect(next).to.equal(addDays(van, length));
        },
      ),
    );
  });

  it('needs few of them: at most six of each length but the longest', () => {
    expect(blokken('2016-12-31', '2026-12-30').length).to.be.at.most(6 * KORRELS.length);
  });

  it('counts in the same blocks as the database', async () => {
    const [row] = await database.asOwner<{ korrels: number[] }>('select korrels() as korrels');
    expect(row?.korrels).to.deep.equal(KORRELS);
    for (const dag of ['1969-12-30', '1970-01-01', '2026-02-28', '2026-12-31'])
      for (const korrel of KORRELS) {
        const [at] = await database.asOwner<{ vanaf: string }>(
          'select blok($1, $2)::text as vanaf',
          [dag, korrel],
        );
        const vanaf = at?.vanaf ?? '';
        expect(vanaf <= dag && dag < addDays(vanaf, korrel), `${dag} ${korrel}`).to.equal(true);
        expect(blokken(vanaf, addDays(vanaf, korrel))[0]?.korrel).to.be.at.least(korrel);
      }
  });
});
