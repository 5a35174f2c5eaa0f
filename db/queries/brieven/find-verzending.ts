import type { Trx } from '../../connect.ts';

export type Verzending = {
  readonly id: string;
  readonly opgesteld_op: Date;
  /** `null` = the post has not taken it yet */
  readonly verzonden_op: Date | null;
  /** the post refused it: it will not go out by itself any more */
  readonly onbestelbaar: boolean;
};

/** How far the letter is by which a decision is announced. */
export async function findVerzending(trx: Trx, besluitId: string): Promise<Verzending | undefined> {
  return trx('brieven')
    .leftJoin('outbox', (join) =>
      join
        .on('outbox.sleutel', trx.raw("'brief-' || brieven.id"))
        .andOnVal('outbox.status', 'onbestelbaar'),
    )
    .where({ besluit_id: besluitId })
    .orderBy('opgesteld_op')
    .first(
      'brieven.id',
      'brieven.opgesteld_op',
      'brieven.verzonden_op',
      trx.raw('outbox.id is not null as onbestelbaar'),
    );
}
