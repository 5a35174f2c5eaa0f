import type { Trx } from '../../connect.ts';
import type { IngreepRij } from './ingreep-rij.ts';

const SELECT = `select g.*, z.nummer, z.verzegeld, v.naam as gevraagd_door_naam, b.naam as beslist_door_naam
  from ingrepen g join zaken z on z.id = g.zaak_id join medewerkers v on v.id = g.gevraagd_door left join medewerkers b on b.id = g.beslist_door`;

/** The last of what was done to an instance by hand, or what waits for somebody who agrees; the newest first. */
export async function findIngrepen(
  trx: Trx,
  vraag: {
    readonly gemeenten: readonly string[];
    readonly instantie?: string | undefined;
    readonly open?: boolean | undefined;
    readonly nu: Date;
    readonly limiet: number;
  },
): Promise<IngreepRij[]> {
  const { rows } = await trx.raw(
    `${SELECT} where g.gemeente = any(:gemeenten) ${vraag.instantie ? 'and g.instantie = :instantie' : ''}
     ${vraag.open ? "and g.status = 'gevraagd' and g.verloopt_op > :nu::timestamptz" : ''}
     order by g.gevraagd_op desc, g.id limit :limiet`,
    {
      gemeenten: vraag.gemeenten,
      limiet: vraag.limiet,
      ...(vraag.instantie && { instantie: vraag.instantie }),
      ...(vraag.open && { nu: vraag.nu }),
    } as never,
  );
  return rows;
}

/** One of them, held until the end of the transaction: of two who decide one waits. */
export async function lockIngreep(trx: Trx, id: string): Promise<IngreepRij | undefined> {
  // Locked by itself: who waited for the lock would get the names of the row as it was before.
  await trx.raw('select from ingrepen where id = ? for update', [id]);
  const { rows } = await trx.raw(`${SELECT} where g.id = ?`, [id]);
  return rows[0];
}

/** The one that waits for consent, or is being carried out, at an incident. */
export async function findIngreepBij(trx: Trx, incident: string): Promise<IngreepRij | undefined> {
  const { rows } = await trx.raw(
    `${SELECT} where g.incident = ? and g.status in ('gevraagd', 'bezig')`,
    [incident],
  );
  return rows[0];
}
