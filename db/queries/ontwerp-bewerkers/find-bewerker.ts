import type { Trx } from '../../connect.ts';

export type BewerkerRij = {
  ontwerp_id: string;
  medewerker_id: string;
  naam: string;
  sinds: Date;
  tot: Date;
};

/** Who edits a draft at this moment; nobody when no sign of life came in time. */
export const findBewerker = (
  trx: Trx,
  { ontwerpId, nu }: { ontwerpId: string; nu: Date },
): Promise<BewerkerRij | undefined> =>
  trx('ontwerp_bewerkers as b')
    .join('medewerkers as m', 'm.id', 'b.medewerker_id')
    .where('b.ontwerp_id', ontwerpId)
    .where('b.tot', '>', nu)
    .first('b.*', 'm.naam');
