import type { Knex } from 'knex';

/**
 * That operators were told of a step that stands still: one row for all cases that stand still for the same cause, told again until it
 * is solved. Several municipalities may be hit by one cause, so the row is visible to who serves one of them.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    create table storingsmeldingen (
      id uuid primary key,
      proces text not null,
      element_id text not null,
      soort text not null,            -- of the fault, in the words of the engine
      gemeenten text[] not null check (cardinality(gemeenten) > 0),
      sinds timestamptz not null,
      gemeld_op timestamptz not null, -- last
      keer integer not null default 1 check (keer > 0),
      opgelost_op timestamptz
    );
    create unique index storingsmeldingen_open on storingsmeldingen (proces, element_id, soort) where opgelost_op is null;
    alter table storingsmeldingen enable row level security;
    alter table storingsmeldingen force row level security;
    create policy per_gemeente on storingsmeldingen
      using (exists (select from unnest(gemeenten) as g (gemeente) where gemeente_zichtbaar(g.gemeente)))
      with check (exists (select from unnest(gemeenten) as g (gemeente) where gemeente_zichtbaar(g.gemeente)));
    revoke delete, truncate on storingsmeldingen from noaberflow_app;
  `);

export const down = (knex: Knex) => knex.raw('drop table storingsmeldingen');
