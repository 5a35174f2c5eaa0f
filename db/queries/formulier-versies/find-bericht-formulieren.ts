import type { Trx } from '../../connect.ts';

export type BerichtFormulier = {
  /** `<slug>/<element id>` */
  id: string;
  versie: number;
  titel: string;
  /** `x-bericht` of the form: forms/bericht.ts */
  bericht: { naam: string; functies: string[]; bijZaken?: string[]; mijlpalen?: string[] };
};

/** The newest version of every form that is sent as a message. */
export async function findBerichtFormulieren(trx: Trx): Promise<BerichtFormulier[]> {
  const { rows } = await trx.raw(
    `select id, versie, schema ->> 'title' as titel, schema -> 'x-bericht' as bericht
     from (select distinct on (id) id, versie, schema from formulier_versies order by id, versie desc) nieuwste
     where schema -> 'x-bericht' is not null order by id limit 500`,
  );
  return rows;
}

/**
 * Those of the processes that run for a case now: its own and the ones it called; and those that start a process beside a case of this
 * kind, while that does not run yet.
 */
export async function findBerichtFormulierenVanZaak(
  trx: Trx,
  { id, proces }: { id: string; proces: string },
): Promise<BerichtFormulier[]> {
  const { rows } = await trx.raw(
    `with lopend as (select bpmn_process_id from engine_process_instances where zaak_id = :zaakId and state = 'active')
     select id, versie, schema ->> 'title' as titel, schema -> 'x-bericht' as bericht
     from (select distinct on (id) id, versie, schema, split_part(id, '/', 1) as slug from formulier_versies order by id, versie desc) nieuwste
     where schema -> 'x-bericht' is not null
       and case when schema #> '{x-bericht,bijZaken}' is null
         then slug = :proces or slug in (select bpmn_process_id from lopend)
         else (schema #> '{x-bericht,bijZaken}')::jsonb @> to_jsonb(:proces::text) and slug not in (select bpmn_process_id from lopend) end
     order by id limit 100`,
    { proces, zaakId: id },
  );
  return rows;
}
