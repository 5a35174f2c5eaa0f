import type { Trx } from '../../connect.ts';

/** A message that has not reached its receiver, with the case it is about. Its content is not for who repairs. */
export type UitgaandRij = {
  id: string;
  soort: string;
  status: 'open' | 'bezorgd' | 'onbestelbaar';
  gemeente: string;
  nummer: string | null;
  verzegeld: boolean;
  zaak_id: string | null;
  aangemaakt_op: Date;
  volgende_poging_op: Date;
  pogingen: number;
  laatste_fout: string | null;
};

const KOLOMMEN = `o.id, o.soort, o.status, o.gemeente, z.nummer, coalesce(z.verzegeld, false) as verzegeld, o.zaak_id, o.aangemaakt_op,
  o.volgende_poging_op, o.pogingen, o.laatste_fout`;

/** What nobody could deliver, then what waits after a failed try, the oldest first. */
export async function findUitgaandeBerichten(
  trx: Trx,
  vraag: { readonly gemeenten: readonly string[]; readonly limiet: number },
): Promise<UitgaandRij[]> {
  const { rows } = await trx.raw(
    `select ${KOLOMMEN} from outbox o left join zaken z on z.id = o.zaak_id
     where o.gemeente = any(:gemeenten) and (o.status = 'onbestelbaar' or (o.status = 'open' and o.laatste_fout is not null))
     order by o.status = 'onbestelbaar' desc, o.id limit :limiet`,
    vraag as never,
  );
  return rows;
}

/** One message, held until the end of the transaction: of two operators one waits. */
export async function lockUitgaandBericht(trx: Trx, id: string): Promise<UitgaandRij | undefined> {
  const { rows } = await trx.raw(
    `select ${KOLOMMEN} from outbox o left join zaken z on z.id = o.zaak_id where o.id = ? for update of o`,
    [id],
  );
  return rows[0];
}

/** Has its turn again under its own key: a receiver that did the work gives its first answer. The relay is woken at commit. */
export async function reopenBericht(trx: Trx, { id, soort }: UitgaandRij): Promise<void> {
  await trx('outbox')
    .where({ id })
    .update({ status: 'open', pogingen: 0, volgende_poging_op: trx.raw('clock_timestamp()') });
  await trx.raw("select pg_notify('outbox', ?)", [soort]);
}
