import type { Knex } from 'knex';

/** Which columns somebody wants in the tasklist, in which order; without a row those of his function. No data of residents. */
export const up = (knex: Knex) =>
  knex.raw(`
    create table takenlijst_kolommen (
      medewerker_id uuid primary key references medewerkers,
      kolommen text[] not null check (cardinality(kolommen) <= 12), -- of api/weergaven/schema.ts
      bewaard_op timestamptz not null
    );
  `);

export const down = (knex: Knex) => knex.raw('drop table takenlijst_kolommen');
