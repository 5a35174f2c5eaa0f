import type { Trx } from '../../connect.ts';
import {
  GETOOND,
  LEESBAAR,
  lezerBindings,
  MELDING_KOLOMMEN,
  MELDING_TABELLEN,
  type MeldingLezer,
  type MeldingRij,
  VAN_LEZER,
} from './melding-rij.ts';

/** What the reader may read of what he, or whom he substitutes, was told; newest first. */
export async function findMeldingen(
  trx: Trx,
  lezer: MeldingLezer,
  { alleenOngelezen, limiet }: { alleenOngelezen: boolean; limiet: number },
): Promise<MeldingRij[]> {
  const { rows } = await trx.raw(
    `select ${MELDING_KOLOMMEN} from ${MELDING_TABELLEN}
     where ${VAN_LEZER} and ${LEESBAAR} and ${GETOOND} ${alleenOngelezen ? 'and not :medewerkerId = any(m.gelezen_door)' : ''}
     order by m.op desc, m.id limit :limiet`,
    { ...lezerBindings(lezer), limiet } as never,
  );
  return rows;
}

/** Those of the reader himself with these ids, as far as he may read them now and they still ask for something; oldest first. */
export async function findActueleMeldingen(
  trx: Trx,
  lezer: MeldingLezer,
  ids: readonly string[],
): Promise<MeldingRij[]> {
  const { rows } = await trx.raw(
    `select * from (select ${MELDING_KOLOMMEN} from ${MELDING_TABELLEN}
       where m.medewerker_id = :medewerkerId and m.id = any(:ids) and ${LEESBAAR} and not z.verzegeld) x
     where x.actueel order by x.op, x.id`,
    { ...lezerBindings(lezer), ids: [...ids] } as never,
  );
  return rows;
}
