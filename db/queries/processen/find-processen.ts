import type { Trx } from '../../connect.ts';

export type ProcesVersieRij = {
  bpmn_process_id: string;
  version: number;
  deployed_at: Date;
  xml: string;
  lopend: number;
};

/** Every version of every published process, newest first, with the cases that run on it within the scope of the transaction. */
export async function findProcessen(trx: Trx): Promise<ProcesVersieRij[]> {
  const { rows } = await trx.raw(
    `select d.bpmn_process_id, d.version, d.deployed_at, d.xml,
       (select count(*)::int from engine_process_instances i join zaken z on z.id = i.zaak_id
        where i.process_definition_key = d.key and i.state = 'active') as lopend
     from engine_process_definitions d order by d.bpmn_process_id, d.version desc limit 500`,
  );
  return rows;
}

export async function findProcesVersie(
  trx: Trx,
  slug: string,
  versie: number,
): Promise<ProcesVersieRij | undefined> {
  return trx('engine_process_definitions')
    .where({ bpmn_process_id: slug, version: versie })
    .first();
}
