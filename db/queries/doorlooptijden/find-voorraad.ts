import type { Trx } from '../../connect.ts';
import { inKlasse, type Klasse, LEEFTIJDEN, RESTEN } from './klassen.ts';

export type VoorraadRij = {
  /** a class of age or of days left, that the term stands still (`staat-stil`), or all open cases (`alles`) */
  klasse: string;
  aantal: number;
};

const GEKOZEN =
  'gemeente = any(:gemeenten) and proces = :proces and (:regeling::text is null or regeling = :regeling)';
const perKlasse = (klassen: readonly Klasse[], dagen: string) =>
  `case ${klassen.map((klasse) => `when ${inKlasse(dagen, klasse)} then '${klasse.code}'`).join(' ')} end`;

/** The cases that are open today, by how old they are and by how many days their term has left; from the tallies. */
export async function findVoorraad(
  trx: Trx,
  vraag: {
    gemeenten: readonly string[];
    proces: string;
    regeling: string | null;
    vandaag: string;
  },
): Promise<VoorraadRij[]> {
  const { rows } = await trx.raw(
    `with open as (select :vandaag::date - begin as dagen, aantal from zaakvoorraad where ${GEKOZEN}),
     termijn as (select opgeschort, einddatum - :vandaag::date as dagen, aantal from zaaktermijnen where ${GEKOZEN})
     select klasse, sum(aantal)::int as aantal from (
       select 'alles' as klasse, aantal from open
       union all select ${perKlasse(LEEFTIJDEN, 'dagen')}, aantal from open
       union all select case when opgeschort then 'staat-stil' else ${perKlasse(RESTEN, 'dagen')} end, aantal from termijn) k
     group by klasse limit 20`,
    { ...vraag } as never,
  );
  return rows;
}
