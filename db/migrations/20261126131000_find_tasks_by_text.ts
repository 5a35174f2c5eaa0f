import type { Knex } from 'knex';

/**
 * The tasklist is searched by the beginning of a case number and by the name of a task. The name is the title of the
 * form: kept beside the schema, so that a search does not parse every schema.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    alter table formulier_versies add column titel text generated always as (schema ->> 'title') stored;
    create index zaken_nummer_begin on zaken (nummer collate "C");
    create index taken_open_formulier on taken (gemeente, kantoor_id, functie, formulier_id, formulier_versie, uiterste_datum, id)
      where status = 'open';
  `);

export const down = (knex: Knex) =>
  knex.raw(`
    drop index taken_open_formulier, zaken_nummer_begin;
    alter table formulier_versies drop column titel;
  `);
