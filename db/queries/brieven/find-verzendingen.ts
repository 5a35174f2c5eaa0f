import type { Trx } from '../../connect.ts';

export type Verzending = {
  readonly id: string;
  /** co-debtor to whom it goes; `null` = the resident of the case */
  readonly schuldenaar_id: string | null;
  readonly opgesteld_op: Date;
  /** `null` = the post has not taken it yet */
  readonly verzonden_op: Date | null;
  /** the post refused it: it will not go out by itself any more */
  readonly onbestelbaar: boolean;
};

/** How far the letters are by which a decision is announced: one to whom it is about, and one to each who owes it too. */
export async function findVerzendingen(trx: Trx, besluitId: string): Promise<Verzending[]> {
  return trx('brieven')
    .leftJoin('outbox', (join) =>
      join
        .on('outbox.sleutel', trx.raw("'brief-' || brieven.id"))
        .andOnVal('outbox.status', 'onbestelbaar'),
    )
    .where({ besluit_id: besluitId })
    .orderByRaw('schuldenaar_id is not null, opgesteld_op, brieven.id')
    .limit(20)
    .select(
      'brieven.id',
      'brieven.schuldenaar_id',
      'brieven.opgesteld_op',
      'brieven.verzonden_op',
      trx.raw('outbox.id is not null as onbestelbaar'),
    );
}
