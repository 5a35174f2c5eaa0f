/**
 * SQL of what the engine gets of a draft `o`, as one hash: its model and its decision tables. Forms play no part where a person says what
 * they hand on.
 */
export const INHOUD = `encode(sha256(convert_to(o.xml || coalesce((
  select string_agg(b.naam || ' ' || b.inhoud, ' ' order by b.naam)
  from ontwerp_bestanden b where b.ontwerp_id = o.id and b.soort = 'beslistabel'), ''), 'UTF8')), 'hex')`;
