import type { Trx } from '../../connect.ts';

export type PostbusBerichtRij = {
  id: string;
  partij: string;
  kenmerk: string;
  soort: string;
  geschreven_op: Date;
  inhoud: Buffer;
  pogingen: number;
};

/** The oldest message whose turn it is, held until the end of the transaction; what another copy holds is passed over. */
export async function takePostbusBericht(
  trx: Trx,
  nu: Date,
): Promise<PostbusBerichtRij | undefined> {
  const { rows } = await trx.raw(
    `select id, partij, kenmerk, soort, geschreven_op, inhoud, pogingen from postbus_berichten
     where status = 'open' and volgende_op <= ? order by volgende_op, id limit 1 for update skip locked`,
    [nu],
  );
  return rows[0];
}
