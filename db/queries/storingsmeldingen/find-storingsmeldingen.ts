import type { Trx } from '../../connect.ts';
import { STORINGSMELDING_KOLOMMEN, type StoringsmeldingRij } from './storingsmelding-rij.ts';

/** What operators were told of and is not solved, held by one copy of the program at a time. */
export async function lockOpenStoringsmeldingen(
  trx: Trx,
): Promise<StoringsmeldingRij[] | undefined> {
  const { rows: held } = await trx.raw(
    "select pg_try_advisory_xact_lock(hashtextextended('storingsmeldingen', 0)) as ja",
  );
  if (!held[0].ja) return undefined;
  const { rows } = await trx.raw(
    `select ${STORINGSMELDING_KOLOMMEN} from storingsmeldingen where opgelost_op is null`,
  );
  return rows;
}

export async function findStoringsmeldingen(
  trx: Trx,
  ids: readonly string[],
): Promise<StoringsmeldingRij[]> {
  const { rows } = await trx.raw(
    `select ${STORINGSMELDING_KOLOMMEN} from storingsmeldingen where id = any(?) order by sinds, id`,
    [[...ids]],
  );
  return rows;
}
