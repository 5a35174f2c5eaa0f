import type { Trx } from '../../connect.ts';

/** In which language this person reads the pages from now on. */
export async function changeTaal(trx: Trx, id: string, taal: 'nl' | 'en'): Promise<void> {
  await trx.raw('update medewerkers set taal = :taal where id = :id and taal <> :taal', {
    id,
    taal,
  });
}
