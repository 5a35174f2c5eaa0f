import { findVorderingen } from '../../db/queries/vorderingen/find-vorderingen.ts';
import { updateVordering } from '../../db/queries/vorderingen/update-vordering.ts';
import type { WorkerContext } from '../define-worker.ts';
import { tellChange } from './collection.ts';
import { closeTerm } from './terms-of-case.ts';
import { bookAway } from './write-off.ts';

/** Ends the examination of a fine: nothing is owed of it any more, its terms end, and collection looks again. */
export async function closeFine(context: WorkerContext, reden: string): Promise<void> {
  const { trx, zaak, clock, audit } = context;
  const claim = (await findVorderingen(trx, zaak.id)).find(({ soort }) => soort === 'boete');
  if (claim && claim.status !== 'afgesloten') {
    await bookAway(context, claim, 'afboeking');
    await updateVordering(trx, claim.id, {
      status: 'afgesloten',
      sluitreden: reden,
      gesloten_op: clock(),
    });
    audit({
      actie: 'vordering.afgesloten',
      objectSoort: 'vordering',
      objectId: claim.id,
      details: { reden },
    });
  }
  await closeTerm(context, 'boetetermijn');
  await closeTerm(context, 'omtermijn');
  await tellChange(context);
}
