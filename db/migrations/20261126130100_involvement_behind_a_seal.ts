import type { Knex } from 'knex';

/**
 * Art. 7:5 Awb holds as well when the decision objected to lies in a case that its reader may not see: a sealed one. The function
 * looks past the seal and gives ids of medewerkers, nothing of the case.
 *
 * Who had a hand in a decision: who drafted or took it, and who completed a task of its case that decides (it has a four-eyes rule)
 * or prepares (a four-eyes rule of that case names it). All submissions count, also those of a draft that a colleague made anew.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    create function betrokken_bij_besluit(besluit uuid, oorzaak uuid) returns setof uuid
      language sql stable set app.gemeenten = '*' as $$
        select unnest(array[c.opgesteld_door, c.genomen_door]) from besluiten c where c.id = besluit
        union
        select i.door from inzendingen i join taken k on k.id = i.taak_id
        where i.zaak_id = coalesce((select c.zaak_id from besluiten c where c.id = besluit), oorzaak)
          and (k.vier_ogen <> '{}' or exists (select from taken v where v.zaak_id = k.zaak_id and k.element_id = any(v.vier_ogen)))
      $$;
  `);

export const down = (knex: Knex) => knex.raw('drop function betrokken_bij_besluit(uuid, uuid)');
