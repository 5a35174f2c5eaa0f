import { hasEnded } from '../../db/queries/heropeningen/settle-heropening.ts';
import { lockIngreep } from '../../db/queries/ingrepen/find-ingrepen.ts';
import { hasBegun, settleIngreep } from '../../db/queries/ingrepen/settle-ingreep.ts';
import { EngineNotFound, EngineRejected } from '../../engine/port.ts';
import { type Delivery, NotYet } from '../delivery.ts';

/** History tells within a second or two what an earlier try of ours did; after this long it was not that. */
const HISTORY_MS = 15_000;

/**
 * Does what an operator decided: a value in the engine, or a token elsewhere. The engine takes all of it or nothing; when the step is
 * gone by now, nothing happened and the act says so.
 */
export const ingreepUitvoeren: Delivery = async ({ inhoud, leeftijd }, { engine, trx, clock }) => {
  const rij = await lockIngreep(trx, String(inhoud.ingreep));
  if (rij?.status !== 'bezig') return;
  try {
    if (rij.soort === 'variabele')
      await engine.setVariables(rij.bereik ?? '', { [rij.naam ?? '']: rij.nieuw });
    else
      await engine.modifyProcessInstance(rij.instantie, {
        activate: rij.naar_element ?? '',
        within: rij.binnen ?? undefined,
        terminate: [rij.van_instantie ?? ''],
        variables: {},
      });
    return settleIngreep(trx, rij, 'uitgevoerd', clock());
  } catch (error) {
    if (!(error instanceof EngineRejected || error instanceof EngineNotFound)) throw error;
    // An earlier try may have got through without us hearing of it: then the history shows the token at its new place.
    if (rij.soort === 'verplaatsen' && (await hasEnded(trx, rij.van_instantie ?? ''))) {
      if (await hasBegun(trx, rij)) return settleIngreep(trx, rij, 'uitgevoerd', clock());
    } else if (rij.soort === 'verplaatsen' && leeftijd < HISTORY_MS)
      throw new NotYet('the engine refuses; history will tell whether it was done before');
    return settleIngreep(trx, rij, 'mislukt', clock());
  }
};
