import type { Trx } from '../../connect.ts';

export type WeergaveRij = {
  id: string;
  naam: string;
  filter: Record<string, unknown>;
  eigenaar: string;
  eigenaar_naam: string;
  kantoor_id: string | null;
};

/** More would be no help to anybody, and each of them is counted. */
export const MEESTE_WEERGAVEN = 20;

/** A medewerker's own views, then those that are shared with his offices, by name; bounded. */
export async function findWeergaven(
  trx: Trx,
  medewerkerId: string,
  kantoren: readonly string[],
): Promise<WeergaveRij[]> {
  const { rows } = await trx.raw(
    `select w.id, w.naam, w.filter, w.eigenaar, m.naam as eigenaar_naam, w.kantoor_id
     from weergaven w join medewerkers m on m.id = w.eigenaar
     where w.eigenaar = :medewerkerId or w.kantoor_id = any(:kantoren::text[])
     order by w.eigenaar <> :medewerkerId, lower(w.naam), w.id limit ${2 * MEESTE_WEERGAVEN}`,
    { medewerkerId, kantoren: [...kantoren] },
  );
  return rows;
}
