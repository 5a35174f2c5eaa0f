import type { Trx } from '../../connect.ts';
import type { InstellingRij } from '../organisatie/seed-organisatie.ts';

/** A value with who set it; nobody did for what came with the organisation. */
export type GezetteInstelling = InstellingRij & {
  reden: string | null;
  door: string | null;
  door_naam: string | null;
  op: Date | null;
  /** the newest version of the setting: a change has to have seen it */
  stand: number;
};

/** Values of one setting that are shown: enough for years, and an end to the list. */
const VALUES = 20;
const ROWS = 4000;

/** The settings of these municipalities with their newest values, in the order in which they hold. */
export async function findInstellingen(
  trx: Trx,
  { gemeenten, sleutel }: { readonly gemeenten: readonly string[]; readonly sleutel?: string },
): Promise<GezetteInstelling[]> {
  const { rows } = await trx.raw(
    `select sleutel, gemeente, waarde, status, bron, geldig_vanaf, reden, door, m.naam as door_naam, op, stand from (
       select d.*, row_number() over (partition by gemeente, sleutel order by geldig_vanaf desc) as nummer from (
         select distinct on (gemeente, sleutel, geldig_vanaf) i.*, max(versie) over (partition by gemeente, sleutel) as stand
         from instellingen i where gemeente = any(:gemeenten) and (:sleutel::text is null or sleutel = :sleutel)
         order by gemeente, sleutel, geldig_vanaf, versie desc
       ) d
     ) i left join medewerkers m on m.id = i.door
     where nummer <= :waarden order by gemeente, sleutel, geldig_vanaf limit :rijen`,
    { gemeenten: [...gemeenten], sleutel: sleutel ?? null, waarden: VALUES, rijen: ROWS } as never,
  );
  return rows;
}
