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

/** The versions of a process that the engine knows, newest first. */
export async function findVersies(trx: Trx, slug: string): Promise<number[]> {
  const { rows } = await trx.raw(
    'select version from engine_process_definitions where bpmn_process_id = ? order by version desc limit 100',
    [slug],
  );
  return rows.map(({ version }: { version: number }) => version);
}
