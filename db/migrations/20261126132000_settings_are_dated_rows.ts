import type { Knex } from 'knex';

/**
 * A setting changes by a row of its own, never by writing over one: what was decided with the old value stays explainable. Of two rows from
 * the same day the one with the higher version counts.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    alter table instellingen
      add column versie integer not null default 1 check (versie > 0),
      add column reden text,
      add column door uuid references medewerkers,
      add column op timestamptz,
      drop constraint instellingen_pkey,
      add primary key (sleutel, gemeente, geldig_vanaf, versie),
      -- Version 1 came with the organisation; every later one has who and why.
      add constraint instellingen_door_check check (versie = 1 or (door is not null and op is not null and reden is not null));
    revoke update, delete, truncate on instellingen from noaberflow_app;
  `);

export const down = (knex: Knex) =>
  knex.raw(`
    grant update, delete on instellingen to noaberflow_app;
    delete from instellingen i where exists (
      select from instellingen o
      where o.sleutel = i.sleutel and o.gemeente = i.gemeente and o.geldig_vanaf = i.geldig_vanaf and o.versie > i.versie);
    alter table instellingen
      drop constraint instellingen_door_check,
      drop constraint instellingen_pkey,
      add primary key (sleutel, gemeente, geldig_vanaf),
      drop column versie, drop column reden, drop column door, drop column op;
  `);
