import type { Trx } from '../../connect.ts';

/** Ends the editing of a draft. @returns false when this person did not have it */
export async function deleteBewerker(
  trx: Trx,
  { ontwerpId, medewerkerId }: { ontwerpId: string; medewerkerId: string },
): Promise<boolean> {
  const count = await trx('ontwerp_bewerkers')
    .where({ ontwerp_id: ontwerpId, medewerker_id: medewerkerId })
    .delete();
  return count === 1;
}
