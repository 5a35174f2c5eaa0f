import type { Trx } from '../../connect.ts';

/** How far a party was read. */
export type PostbusStand = { partij: string; cursor: string | null; pogingen: number };

/** Holds the party until the end of the transaction; `undefined` when another copy holds it or its turn is later. */
export async function takeStand(
  trx: Trx,
  partij: string,
  nu: Date,
): Promise<PostbusStand | undefined> {
  await trx.raw('insert into postbus_standen (partij) values (?) on conflict do nothing', [partij]);
  const { rows } = await trx.raw(
    `select partij, cursor, pogingen from postbus_standen
     where partij = :partij and volgende_op <= :nu for update skip locked`,
    { partij, nu },
  );
  return rows[0];
}
