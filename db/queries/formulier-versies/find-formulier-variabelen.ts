import type { Trx } from '../../connect.ts';

export type FormulierVariabelen = {
  id: string;
  /** name of the message that it is sent as; null completes a task */
  bericht: string | null;
  namen: string[];
};

/** Of every form the variables that it hands to the process, from its newest version. */
export async function findFormulierVariabelen(trx: Trx): Promise<FormulierVariabelen[]> {
  const { rows } = await trx.raw(
    `select id, schema -> 'x-bericht' ->> 'naam' as bericht,
       array(select json_object_keys(schema -> 'x-proces') order by 1) as namen
     from (select distinct on (id) id, schema from formulier_versies order by id, versie desc) nieuwste
     where json_typeof(schema -> 'x-proces') = 'object' order by id limit 1000`,
  );
  return rows;
}
