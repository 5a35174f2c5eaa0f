import type { Trx } from '../../connect.ts';
import type { SaldoRij, VorderingRij } from './vordering-rij.ts';

/** A claim with what is still owed of it. */
export type VorderingMetSaldo = VorderingRij & Omit<SaldoRij, 'vordering_id'>;

/** The claims of a case, the first opened first; a case has one, and one more for a fine. */
export async function findVorderingen(trx: Trx, zaakId: string): Promise<VorderingMetSaldo[]> {
  const { rows } = await trx.raw(
    `select v.*, s.saldo, s.gevorderd, s.ontvangen, s.te_veel_ontvangen
     from vorderingen v join vordering_saldi s on s.vordering_id = v.id
     where v.zaak_id = ? order by v.geopend_op, v.id limit 50`,
    [zaakId],
  );
  return rows;
}
