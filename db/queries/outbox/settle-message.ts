import type { Trx } from '../../connect.ts';

export async function markDelivered(trx: Trx, id: string): Promise<void> {
  await trx('outbox')
    .where({ id })
    .update({
      status: 'bezorgd',
      bezorgd_op: trx.raw('clock_timestamp()'),
      pogingen: trx.raw('pogingen + 1'),
    });
}

/**
 * The message comes back after `inMs`; the rest of its series waits with it.
 *
 * @param telt whether this was a try: a receiver that is away does not bring the message nearer to being given up
 */
export async function postpone(
  trx: Trx,
  id: string,
  { inMs, fout, telt }: { inMs: number; fout: string; telt: boolean },
): Promise<void> {
  await trx('outbox')
    .where({ id })
    .update({
      volgende_poging_op: trx.raw("clock_timestamp() + ? * interval '1 millisecond'", [inMs]),
      laatste_fout: fout,
      ...(telt && { pogingen: trx.raw('pogingen + 1') }),
    });
}

/** Nobody can deliver it: an operator has to look. The rest of its series goes on. */
export async function markUndeliverable(trx: Trx, id: string, fout: string): Promise<void> {
  await trx('outbox')
    .where({ id })
    .update({ status: 'onbestelbaar', pogingen: trx.raw('pogingen + 1'), laatste_fout: fout });
}
