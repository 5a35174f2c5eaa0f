import type { Trx } from '../../connect.ts';
import { findOntwerp } from '../ontwerpen/find-ontwerpen.ts';
import type { OntwerpRij } from '../ontwerpen/ontwerp-rij.ts';
import { INHOUD } from './inhoud.ts';

export type TeProberen = { readonly ontwerp: OntwerpRij; readonly inhoud: string };

/**
 * An open draft of which scenarios were not yet done as it is now: first what waits for a judge, then what was left alone.
 *
 * @param stilSinds a draft that somebody draws at is let alone until nothing of it was kept since then
 */
export async function findTeProberen(
  trx: Trx,
  { stilSinds }: { stilSinds: Date },
): Promise<TeProberen | undefined> {
  const { rows } = await trx.raw(
    `select o.id, o.inhoud
     from (
       select o.id, o.proces, o.status, ${INHOUD} as inhoud,
         greatest(o.gewijzigd_op, (select max(b.gewijzigd_op) from ontwerp_bestanden b where b.ontwerp_id = o.id)) as gewijzigd_op
       from ontwerpen o where o.status in ('concept', 'ingediend', 'goedgekeurd')
     ) o
     where (o.status <> 'concept' or o.gewijzigd_op <= :stilSinds)
       and exists (
         select from scenarios s
         left join scenario_uitkomsten u on u.scenario_id = s.id and u.ontwerp_id = o.id
         where s.proces = o.proces and s.weg_op is null and u.inhoud is distinct from o.inhoud)
     order by o.status = 'concept', o.gewijzigd_op, o.id limit 1`,
    { stilSinds },
  );
  const [found] = rows as { id: string; inhoud: string }[];
  const ontwerp = found && (await findOntwerp(trx, found.id));
  return found && ontwerp && { ontwerp, inhoud: found.inhoud };
}
