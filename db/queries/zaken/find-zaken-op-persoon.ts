import type { Trx } from '../../connect.ts';
import { ZAAK_KOLOMMEN, type ZaakMetTermijn, zaakTabellen } from './find-zaken.ts';

/** Who is looked for: the person with a number, or those in whose name each of these pieces stands. */
export type PersoonVraag = {
  readonly gemeenten: readonly string[];
  readonly soorten: readonly string[];
  readonly limiet: number;
} & ({ readonly bsnHash: Buffer } | { readonly naamdelen: readonly string[] });

/**
 * Cases of a resident in these municipalities, newest first. A number is found by its keyed hash, through an index. A name is looked
 * through in all persons of these municipalities: pieces of a name in any order, of tens of thousands of rows.
 */
export async function findZakenOpPersoon(trx: Trx, vraag: PersoonVraag): Promise<ZaakMetTermijn[]> {
  const { gemeenten, soorten, limiet } = vraag;
  const [who, values] =
    'bsnHash' in vraag
      ? ['p.bsn_hash = :bsnHash', { bsnHash: vraag.bsnHash }]
      : [
          'not exists (select from unnest(:naamdelen::text[]) d (deel) where strpos(lower(p.naam), d.deel) = 0) and p.naam is not null',
          { naamdelen: vraag.naamdelen.map((deel) => deel.toLowerCase()) },
        ];
  const { rows } = await trx.raw(
    `with bladzijde as materialized (
       select z.* from personen p join zaken z on z.persoon_id = p.id
       where p.gemeente = any(:gemeenten::text[]) and z.gemeente = any(:gemeenten::text[]) and ${who}
       order by z.gestart_op desc, z.id desc limit :limiet)
     select ${ZAAK_KOLOMMEN} from bladzijde z ${zaakTabellen('= any(:soorten)')} order by z.gestart_op desc, z.id desc`,
    { gemeenten: [...gemeenten], soorten: [...soorten], limiet, ...values } as never,
  );
  return rows;
}
