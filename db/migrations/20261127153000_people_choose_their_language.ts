import type { Knex } from 'knex';

/** In which language somebody reads the pages; forms, letters and models of law are Dutch for everybody. */
export const up = (knex: Knex) =>
  knex.raw(`
    alter table medewerkers add column taal text not null default 'nl' check (taal in ('nl', 'en'));
  `);

export const down = (knex: Knex) => knex.raw('alter table medewerkers drop column taal');
