import type { Knex } from 'knex';

/** Who takes the next task is offered the urgent ones without a look at all the others. */
export const up = (knex: Knex) =>
  knex.raw(`
    create index taken_vrij_voorrang on taken (gemeente, kantoor_id, functie, prioriteit desc, uiterste_datum, id)
      where status = 'open' and behandelaar_id is null and prioriteit > 50;
  `);

export const down = (knex: Knex) => knex.raw('drop index taken_vrij_voorrang');
