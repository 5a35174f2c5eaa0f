import type { Knex } from 'knex';

/** Who edits a draft, until when without a sign of life: one person at a time, for the model and the files that change with it. */
export const up = (knex: Knex) =>
  knex.raw(`
    create table ontwerp_bewerkers (
      ontwerp_id uuid primary key references ontwerpen on delete cascade,
      medewerker_id uuid not null references medewerkers,
      sinds timestamptz not null,
      tot timestamptz not null check (tot > sinds)  -- from then on it is anybody's
    );
  `);

export const down = (knex: Knex) => knex.raw('drop table ontwerp_bewerkers');
