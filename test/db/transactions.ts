import { expect } from 'chai';
import fc from 'fast-check';
import type { Knex } from 'knex';

type Bounds = { readonly minLength: number; readonly maxLength: number };

/** Acts on one of so many cases, a few in each transaction, of which some are taken back in whole or half-way. */
export const transactionsOf = <Act>(
  act: fc.Arbitrary<Act>,
  bounds: { readonly cases: number; readonly acts: Bounds; readonly transactions: Bounds },
) =>
  fc.array(
    fc.record({
      acts: fc.array(fc.tuple(fc.nat(bounds.cases - 1), act), bounds.acts),
      /** what the transaction does in the end */
      goes: fc.constantFrom('through', 'through', 'through', 'back', 'halfway'),
    }),
    bounds.transactions,
  );

/**
 * Does such a transaction. Half-way: each act is done, taken back to a savepoint, and done again.
 *
 * @param ids of the cases
 */
export const transactor =
  <Act>(
    within: (work: (trx: Knex.Transaction) => Promise<void>) => Promise<void>,
    ids: readonly string[],
    perform: (trx: Knex.Transaction, zaak: string, what: Act) => Promise<void>,
  ) =>
  async ({
    acts,
    goes,
  }: {
    acts: readonly (readonly [number, Act])[];
    goes: string;
  }): Promise<void> => {
    const takenBack = new Error('taken back');
    await within(async (trx) => {
      for (const [index, what] of acts) {
        const zaak = ids[index] ?? '';
        if (goes === 'halfway')
          await trx
            .transaction(async (savepoint) => {
              await perform(savepoint, zaak, what);
              throw takenBack;
            })
            .catch((error) => expect(error).to.equal(takenBack));
        await perform(trx, zaak, what);
      }
      if (goes === 'back') throw takenBack;
    }).catch((error) => {
      if (error !== takenBack) throw error;
    });
  };
