import type { Trx } from '../../connect.ts';

/** A cause for which cases stand still: the same fault at the same step. */
export type Oorzaak = {
  proces: string;
  element_id: string;
  soort: string;
  gemeenten: string[];
  sinds: Date;
  aantal: number;
};

/** Causes for which a case stands still since before `tot`, the oldest first. */
export async function findOorzaken(
  trx: Trx,
  { tot, limiet }: { tot: Date; limiet: number },
): Promise<Oorzaak[]> {
  const { rows } = await trx.raw(
    `select p.bpmn_process_id as proces, i.element_id, i.error_type as soort, array_agg(distinct z.gemeente order by z.gemeente) as gemeenten,
       min(i.created_at) as sinds, count(*)::int as aantal
     from engine_incidents i join engine_process_instances p on p.key = i.process_instance_key join zaken z on z.id = p.zaak_id
     where i.resolved_at is null and i.created_at is not null and p.state = 'active'
     group by 1, 2, 3 having min(i.created_at) <= :tot order by min(i.created_at), 1, 2, 3 limit :limiet`,
    { tot, limiet },
  );
  return rows;
}
