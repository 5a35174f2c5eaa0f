import type { Trx } from '../../connect.ts';

export type StandRij = { element_id: string; lopend: number; incidenten: number };

/** Where the cases that run on one version of a process are, within the scope of the transaction, and where one stands still. */
export async function findStandVanVersie(
  trx: Trx,
  versie: { slug: string; versie: number },
): Promise<StandRij[]> {
  const { rows } = await trx.raw(
    `with lopend as (select i.key, i.zaak_id from engine_process_instances i join zaken z on z.id = i.zaak_id
       where i.bpmn_process_id = :slug and i.version = :versie and i.state = 'active')
     select element_id, count(distinct zaak_id)::int as lopend, sum(incident)::int as incidenten from (
       select e.element_id, l.zaak_id, 0 as incident from engine_element_instances e
         join lopend l on l.key = e.process_instance_key
       where e.state = 'active' and e.element_id <> :slug
       union all
       select n.element_id, l.zaak_id, 1 from engine_incidents n join lopend l on l.key = n.process_instance_key
       where n.resolved_at is null) s
     group by element_id order by lopend desc, element_id limit 500`,
    versie,
  );
  return rows;
}
