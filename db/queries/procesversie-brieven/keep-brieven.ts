import type { Trx } from '../../connect.ts';

export type BehoudenBrief = {
  sjabloon: string;
  /** the bundle that it said until now; null = what came with the software */
  ontwerpId: string | null;
};

/** Keeps letters as they are for cases of this process up to a version of it. */
export async function keepBrieven(
  trx: Trx,
  proces: string,
  totVersie: number,
  brieven: readonly BehoudenBrief[],
): Promise<void> {
  if (brieven.length === 0) return;
  await trx('procesversie_brieven')
    .insert(
      brieven.map(({ sjabloon, ontwerpId }) => ({
        proces,
        tot_versie: totVersie,
        sjabloon,
        ontwerp_id: ontwerpId,
      })),
    )
    .onConflict(['proces', 'sjabloon', 'tot_versie'])
    .ignore();
}

/** The newest version of each of these processes that the engine told of. */
export async function findNieuwsteVersies(
  trx: Trx,
  processen: readonly string[],
): Promise<{ proces: string; versie: number }[]> {
  return trx('engine_process_definitions')
    .whereIn('bpmn_process_id', [...processen])
    .groupBy('bpmn_process_id')
    .select({ proces: 'bpmn_process_id' })
    .max({ versie: 'version' });
}
