import type { Trx } from '../../connect.ts';

export type NieuwsteProces = { bpmn_process_id: string; version: number; xml: string };

/** Of every published process its newest version. */
export async function findNieuwsteProcessen(trx: Trx): Promise<NieuwsteProces[]> {
  const { rows } = await trx.raw(
    `select distinct on (bpmn_process_id) bpmn_process_id, version, xml from engine_process_definitions
     order by bpmn_process_id, version desc`,
  );
  return rows;
}

export const findNieuwsteProces = (trx: Trx, slug: string): Promise<NieuwsteProces | undefined> =>
  trx('engine_process_definitions')
    .where({ bpmn_process_id: slug })
    .orderBy('version', 'desc')
    .first('bpmn_process_id', 'version', 'xml');
