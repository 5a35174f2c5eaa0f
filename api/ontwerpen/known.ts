import { findFormulierTitels } from '../../db/queries/formulier-versies/find-formulier-titels.ts';
import { findFuncties } from '../../db/queries/functies/find-functies.ts';
import { findNieuwsteProcessen } from '../../db/queries/processen/find-nieuwste-processen.ts';
import { functies } from '../../processes/codes.ts';
import type { Known } from '../../studio/check.ts';
import { callsIn } from '../../studio/model.ts';
import type { Call } from '../http/route.ts';
import type { OntwerpKeuzes } from './schema.ts';

/** What the studio needs of the running platform; platform.ts hands it in. */
export type StudioParts = {
  /** job types for which there is a worker */
  readonly taaktypen: readonly string[];
  /** ids of the decision tables */
  readonly beslistabellen: readonly string[];
  /** of the model of this process that came with the software; null when it has none */
  readonly fileHash: (proces: string) => string | null;
  /** Gives the engine a model; it must be taken before the answer goes out. */
  readonly deploy: (proces: string, xml: string) => Promise<void>;
};

/** Functions that a model may give a task to. */
const TAAKFUNCTIES: ReadonlySet<string> = new Set(functies);

/** The lists from which a designer chooses. */
export async function choicesOf(
  trx: Call['trx'],
  { taaktypen, beslistabellen }: StudioParts,
): Promise<OntwerpKeuzes> {
  const processen = await findNieuwsteProcessen(trx);
  return {
    formulieren: await findFormulierTitels(trx),
    taaktypen: [...taaktypen].sort(),
    processen: processen.map(({ bpmn_process_id }) => bpmn_process_id).sort(),
    beslistabellen: [...beslistabellen].sort(),
    functies: (await findFuncties(trx)).filter(({ id }) => TAAKFUNCTIES.has(id)),
  };
}

export async function knownTo(
  trx: Call['trx'],
  studio: StudioParts,
  proces: string,
): Promise<Known> {
  const choices = await choicesOf(trx, studio);
  return {
    proces,
    formulieren: new Set(choices.formulieren.map(({ id }) => id)),
    taaktypen: new Set(choices.taaktypen),
    processen: new Set(choices.processen),
    aanroepen: await callsOf(trx),
    beslistabellen: new Set(choices.beslistabellen),
    functies: TAAKFUNCTIES,
  };
}

/** What each process calls in its newest version. */
const callsOf = async (trx: Call['trx']): Promise<Known['aanroepen']> =>
  new Map(
    (await findNieuwsteProcessen(trx)).map(({ bpmn_process_id, xml }) => [
      bpmn_process_id,
      callsIn(xml),
    ]),
  );
