import type { Trx } from '../../connect.ts';

export type BerichtFormulier = {
  /** `<slug>/<element id>` */
  id: string;
  versie: number;
  titel: string;
  /** `x-bericht` of the form: forms/bericht.ts */
  bericht: { naam: string; functies: string[] };
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

/** Those of the processes that run for a case now: its own and the ones it called. */
export async function findBerichtFormulierenVanZaak(
  trx: Trx,
  { id, proces }: { id: string; proces: string },
): Promise<BerichtFormulier[]> {
  const { rows } = await trx.raw(
    `select id, versie, schema ->> 'title' as titel, schema -> 'x-bericht' as bericht
     from (select distinct on (id) id, versie, schema from formulier_versies
           where split_part(id, '/', 1) in (
             select :proces::text union select bpmn_process_id from engine_process_instances where zaak_id = :zaakId and state = 'active')
           order by id, versie desc) nieuwste
     where schema -> 'x-bericht' is not null order by id limit 100`,
    { proces, zaakId: id },
  );
  return rows;
}
