import type { Trx } from '../../connect.ts';

export type VersieInGebruik = {
  version: number;
  deployed_at: Date;
  lopend: number;
  incidenten: number;
};

/** The versions of a process, newest first, with the cases that run on each within the scope of the transaction and what stands still. */
export async function findVersiesInGebruik(trx: Trx, slug: string): Promise<VersieInGebruik[]> {
  const { rows } = await trx.raw(
    `with lopend as (select i.key, i.version from engine_process_instances i join zaken z on z.id = i.zaak_id
       where i.bpmn_process_id = :slug and i.state = 'active')
     select d.version, d.deployed_at,
       (select count(*)::int from lopend l where l.version = d.version) as lopend,
       (select count(*)::int from lopend l join engine_incidents n on n.process_instance_key = l.key and n.resolved_at is null
        where l.version = d.version) as incidenten
     from engine_process_definitions d where d.bpmn_process_id = :slug order by d.version desc limit 200`,
    { slug },
  );
  return rows;
}
