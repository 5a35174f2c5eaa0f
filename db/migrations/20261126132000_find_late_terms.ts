import type { Knex } from 'knex';

/** Terms that are not closed, by their last day: what is late or about to be, among all terms there ever were. */
export const up = (knex: Knex) =>
  knex.raw(`
    create index termijnen_niet_gesloten on termijnen (gemeente, einddatum) include (zaak_id, soort, status) where gesloten_op is null;
  `);

export const down = (knex: Knex) => knex.raw('drop index termijnen_niet_gesloten');
