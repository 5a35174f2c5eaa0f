import type { Trx } from '../../connect.ts';

/** The versions of a process that the engine has, newest first. */
export async function findVersies(trx: Trx, slug: string): Promise<number[]> {
  const rows = await trx('engine_process_definitions')
    .where({ bpmn_process_id: slug })
    .orderBy('version', 'desc')
    .limit(200)
    .select<{ version: number }[]>('version');
  return rows.map(({ version }) => version);
}
