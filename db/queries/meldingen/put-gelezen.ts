import type { Trx } from '../../connect.ts';
import {
  LEESBAAR,
  lezerBindings,
  MELDING_TABELLEN,
  type MeldingLezer,
  VAN_LEZER,
} from './melding-rij.ts';

/** Marks these as read by the reader, or as not read. What is not his, or not his any more, stays as it is. */
export async function putGelezen(
  trx: Trx,
  lezer: MeldingLezer,
  ids: readonly string[],
  gelezen: boolean,
): Promise<void> {
  await trx.raw(
    `update meldingen set gelezen_door = array_remove(gelezen_door, :medewerkerId::uuid)
       || case when :gelezen then array[:medewerkerId::uuid] else '{}'::uuid[] end
     where id in (select m.id from ${MELDING_TABELLEN} where m.id = any(:ids) and ${VAN_LEZER} and ${LEESBAAR})`,
    { ...lezerBindings(lezer), ids: [...ids], gelezen } as never,
  );
}
