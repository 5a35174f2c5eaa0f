import type { Trx } from '../../connect.ts';

/** Whoever changes a file of a draft worked on it, and does not judge it; the version of the model stays. */
export async function addBewerker(
  trx: Trx,
  { id }: { readonly id: string },
  door: string,
): Promise<void> {
  await trx('ontwerpen')
    .where({ id })
    .update({
      bewerkers: trx.raw('array_append(array_remove(bewerkers, ?::uuid), ?::uuid)', [door, door]),
    });
}
