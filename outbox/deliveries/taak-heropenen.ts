import {
  hasEnded,
  lockHeropening,
  weigerHeropening,
} from '../../db/queries/heropeningen/settle-heropening.ts';
import { EngineNotFound, EngineRejected, type Variables } from '../../engine/port.ts';
import { type Delivery, NotYet } from '../delivery.ts';

type Inhoud = {
  taakId: string;
  instantie: string;
  element: string;
  einde: string;
  variabelen: Variables;
};

/** History tells within a second or two what an earlier try of ours did; after this long it was not that. */
const HISTORY_MS = 15_000;
/** The same, when history is slow. */
const LONGEST_MS = 60_000;

/**
 * Moves the token of a case back to a task that was completed. The engine takes all of it or nothing: when what came after the task
 * went on meanwhile, the completion stays. That the task is back is told by history, as of every task.
 */
export const taakHeropenen: Delivery = async ({ inhoud, leeftijd }, { engine, trx, clock }) => {
  const { taakId, instantie, element, einde, variabelen } = inhoud as Inhoud;
  const vraag = await lockHeropening(trx, taakId);
  if (!vraag) return;
  if (!vraag.onveranderd) return weigerHeropening(trx, taakId, clock());
  try {
    await engine.modifyProcessInstance(instantie, {
      activate: element,
      terminate: [einde],
      variables: variabelen,
    });
  } catch (error) {
    if (!(error instanceof EngineRejected || error instanceof EngineNotFound)) throw error;
    // An earlier try may have got through without us hearing of it: then the task is about to be back.
    const over = leeftijd > HISTORY_MS && (await hasEnded(trx, einde));
    if (!over && leeftijd < LONGEST_MS)
      throw new NotYet('the engine refuses; history will tell whether it was done before');
    await weigerHeropening(trx, taakId, clock());
  }
};
