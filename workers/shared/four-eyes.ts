import { findLaatsteInzending } from '../../db/queries/inzendingen/find-laatste-inzending.ts';
import type { WorkerContext } from '../define-worker.ts';
import { Fault } from '../fault.ts';

/** Who drafted and who took a decision. @throws Fault when that is one person, also by acting for another, or nobody */
export async function draftedAndTaken(
  { trx, zaak }: WorkerContext,
  opstellen: string,
  nemen: string,
): Promise<{ opgesteld_door: string; genomen_door: string }> {
  const [opgesteld, genomen] = [
    await findLaatsteInzending(trx, { zaakId: zaak.id, elementId: opstellen }),
    await findLaatsteInzending(trx, { zaakId: zaak.id, elementId: nemen }),
  ];
  const takers = [genomen?.door, genomen?.namens];
  if (
    !opgesteld ||
    !genomen ||
    takers.some((id) => id && [opgesteld.door, opgesteld.namens].includes(id))
  )
    throw new Fault('vier-ogen-ontbreekt');
  return { opgesteld_door: opgesteld.door, genomen_door: genomen.door };
}
