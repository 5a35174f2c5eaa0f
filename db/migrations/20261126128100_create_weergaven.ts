import type { Knex } from 'knex';

/** Saved views of the tasklist: a name for a set of filters. They hold no data of residents and belong to no municipality. */
export const up = (knex: Knex) =>
  knex.raw(`
    create table weergaven (
      id uuid primary key,
      eigenaar uuid not null references medewerkers,
      naam text not null check (length(naam) between 1 and 60),
      filter jsonb not null,       -- query parameters of GET /taken without the page
      kantoor_id text references kantoren, -- the office it is shared with; empty: of its owner alone
      gemaakt_op timestamptz not null
    );
    create unique index weergaven_naam on weergaven (eigenaar, lower(naam));
    create index weergaven_kantoor on weergaven (kantoor_id) where kantoor_id is not null;
  `);

export const down = (knex: Knex) => knex.raw('drop table weergaven');
