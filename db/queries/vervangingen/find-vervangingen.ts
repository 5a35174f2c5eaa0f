import type { Trx } from '../../connect.ts';
import { VERVANGING_KOLOMMEN, VERVANGING_TABELLEN, type VervangingRij } from './vervanging-rij.ts';

/** More at once than this has no office. */
const MEESTE = 200;

export type VervangingVraag = {
  readonly medewerkerId: string;
  /** offices whose work the reader divides */
  readonly kantoren: readonly string[];
  readonly vandaag: string;
};

/** What runs or is to come and concerns the reader: his own, what he does for others, and that of his offices; soonest first. */
export async function findVervangingen(
  trx: Trx,
  vraag: VervangingVraag,
): Promise<{ rijen: VervangingRij[]; meer: boolean }> {
  const { rows } = await trx.raw(
    `select x.* from (select ${VERVANGING_KOLOMMEN} from ${VERVANGING_TABELLEN}
       where v.beeindigd_op is null and v.tot >= :vandaag::date) x
     where x.medewerker_id = :medewerkerId or x.door_lezer or x.van_kantoor
     order by x.van, x.tot, x.id limit ${MEESTE + 1}`,
    { ...vraag, kantoren: [...vraag.kantoren] },
  );
  return { rijen: rows.slice(0, MEESTE), meer: rows.length > MEESTE };
}

/** One of them under lock, also when it is over. */
export async function lockVervanging(
  trx: Trx,
  id: string,
  vraag: VervangingVraag,
): Promise<VervangingRij | undefined> {
  const { rows } = await trx.raw(
    `select ${VERVANGING_KOLOMMEN} from ${VERVANGING_TABELLEN} where v.id = :id for update of v`,
    { ...vraag, kantoren: [...vraag.kantoren], id },
  );
  return rows[0];
}
