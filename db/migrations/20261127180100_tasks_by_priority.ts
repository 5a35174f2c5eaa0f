import type { Knex } from 'knex';

/**
 * The tasklist with the most pressing first. Highest priority and earliest day go opposite ways, and a page after another needs one
 * comparison of whole rows that the index can follow: so the rank, which counts down, stands in the row. (An expression would do for the
 * index, but behind row security only a comparison of columns reaches it.)
 *
 * And with the process in the index that lists and counts go by: a list of one process passes over the other tasks without
 * fetching them.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    alter table taken add column rang integer not null generated always as (-prioriteit) stored;
    create index taken_open_voorrang on taken (gemeente, kantoor_id, functie, rang, uiterste_datum, id) where status = 'open';
    drop index taken_open_termijn;
    create index taken_open_termijn on taken (gemeente, kantoor_id, functie, uiterste_datum, id)
      include (behandelaar_id, verzegeld, opvolgdatum, proces) where status = 'open';
  `);

export const down = (knex: Knex) =>
  knex.raw(`
    drop index taken_open_termijn;
    create index taken_open_termijn on taken (gemeente, kantoor_id, functie, uiterste_datum, id)
      include (behandelaar_id, verzegeld, opvolgdatum) where status = 'open';
    alter table taken drop column rang;
  `);
