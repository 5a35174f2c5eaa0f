import { findVorderingen } from '../../db/queries/vorderingen/find-vorderingen.ts';
import { updateVordering } from '../../db/queries/vorderingen/update-vordering.ts';
import type { WorkerContext } from '../define-worker.ts';
import { stopSetOff } from './collection.ts';

/** Closes every claim of the case that is still open, and a set-off that runs. */
export async function closeClaims(context: WorkerContext, reden: string): Promise<void> {
  const { trx, zaak, clock, audit } = context;
  for (const { id, status } of await findVorderingen(trx, zaak.id)) {
    if (status === 'afgesloten') continue;
    await stopSetOff(context, id);
    await updateVordering(trx, id, {
      status: 'afgesloten',
      sluitreden: reden,
      gesloten_op: clock(),
    });
    audit({
      actie: 'vordering.afgesloten',
      objectSoort: 'vordering',
      objectId: id,
      details: { reden },
    });
  }
}
