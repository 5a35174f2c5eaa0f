import type { Trx } from '../../connect.ts';
import {
  GETOOND,
  LEESBAAR,
  lezerBindings,
  MELDING_TABELLEN,
  type MeldingLezer,
  VAN_LEZER,
} from './melding-rij.ts';

/** How many the reader has not read yet; the count stops at `limiet`. */
export async function countOngelezen(
  trx: Trx,
  lezer: MeldingLezer,
  limiet: number,
): Promise<number> {
  const { rows } = await trx.raw(
    `select count(*)::int as aantal from (select from ${MELDING_TABELLEN}
       where ${VAN_LEZER} and ${LEESBAAR} and ${GETOOND} and not :medewerkerId = any(m.gelezen_door) limit :limiet) x`,
    { ...lezerBindings(lezer), limiet } as never,
  );
  return rows[0].aantal;
}
