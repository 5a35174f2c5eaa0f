import type { Db } from '../../db/connect.ts';
import { inTransaction } from '../../db/transaction.ts';

/** So long nothing new may come before we say that all is quiet: the history lane is a second behind. */
const QUIET_MS = 1_250;
/** Something waits for what only another day brings. */
const LONGEST_MS = 20_000;
const LOOK_MS = 100;

/**
 * Waits until the platform has done what there is to do now: messages delivered, steps of the machine done, tasks processed,
 * and the engine's history at its end. Before that the clock must not move: what is under way would time out.
 */
export async function settled(db: Db): Promise<void> {
  const begin = Date.now();
  let seen = '';
  let since = begin;
  while (Date.now() - begin < LONGEST_MS) {
    const { busy, position } = await inTransaction(db, '*', async (trx) => {
      const { rows } = await trx.raw(
        `select (select count(*) from outbox where status = 'open' and laatste_fout is null)
           + (select count(*) from taken where status = 'wordt-verwerkt')
           + (select count(*) from engine_element_instances e where e.state = 'active' and e.element_type = 'SERVICE_TASK'
                and not exists (select from engine_incidents i where i.element_instance_key = e.key and i.resolved_at is null)) as busy,
           (select string_agg(lane || position, ' ' order by lane) from engine_checkpoints) as position`,
      );
      return { busy: Number(rows[0].busy), position: String(rows[0].position) };
    });
    if (busy > 0 || position !== seen) {
      seen = position;
      since = Date.now();
    } else if (Date.now() - since >= QUIET_MS) return;
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}
