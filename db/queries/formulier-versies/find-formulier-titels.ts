import type { Trx } from '../../connect.ts';

export type FormulierTitel = { id: string; titel: string };

/** Every form that a task can show, by id, with the title of its newest version; forms that are sent as a message are left out. */
export async function findFormulierTitels(trx: Trx): Promise<FormulierTitel[]> {
  const { rows } = await trx.raw(
    `select id, schema ->> 'title' as titel
     from (select distinct on (id) id, schema from formulier_versies order by id, versie desc) nieuwste
     where schema -> 'x-bericht' is null order by id limit 1000`,
  );
  return rows;
}
