import type { OntwerpRij } from '../../db/queries/ontwerpen/ontwerp-rij.ts';
import { findScenarios } from '../../db/queries/scenarios/find-scenarios.ts';
import { NotPossible } from '../errors.ts';
import type { Call } from '../http/route.ts';
import { text } from '../http/texts.ts';

/**
 * Nothing is published over a scenario that fails, or that was not done with exactly this draft, unless the judge says why. The caller
 * holds the draft.
 *
 * @param waarom why it can go on all the same
 * @returns for the trail: the reason, and how many it was given over; nothing when all succeeded
 * @throws NotPossible that says how many failed and how many were not done
 */
export async function mustSucceed(
  { trx }: Pick<Call, 'trx'>,
  rij: OntwerpRij,
  waarom: string | undefined,
): Promise<Record<string, unknown>> {
  const scenarios = await findScenarios(trx, rij);
  const done = scenarios.filter(({ actueel, niet_uitgevoerd }) => actueel && !niet_uitgevoerd);
  const mislukt = done.filter(({ gelukt }) => !gelukt).length;
  const nietGedaan = scenarios.length - done.length;
  if (mislukt + nietGedaan === 0) return {};
  if (!waarom)
    throw new NotPossible(
      text('scenario.niet-geslaagd', {
        mislukt: String(mislukt),
        nietGedaan: String(nietGedaan),
      }),
    );
  return { ondanksScenarios: waarom, mislukt, nietGedaan };
}
