import type { Trx } from '../../connect.ts';

export type TellingRij = { element_id: string; actief: number; stil: number };

/** How many cases are at each step of a process now, and how many stand still there. */
export async function findTellingen(
  trx: Trx,
  vraag: { gemeenten: readonly string[]; proces: string; versie?: number | undefined },
): Promise<TellingRij[]> {
  const { rows } = await trx.raw(
    `select e.element_id, count(*)::int as actief,
       count(*) filter (where exists (select from engine_incidents s where s.element_instance_key = e.key and s.resolved_at is null
         and s.created_at is not null))::int as stil
     from engine_process_instances i join zaken z on z.id = i.zaak_id
     join engine_element_instances e on e.process_instance_key = i.key and e.state = 'active'
     where i.state = 'active' and i.bpmn_process_id = :proces and z.gemeente = any(:gemeenten)
       ${vraag.versie ? 'and i.version = :versie' : ''}
     group by e.element_id order by e.element_id limit 500`,
    { ...vraag, versie: vraag.versie ?? null } as never,
  );
  return rows;
}
