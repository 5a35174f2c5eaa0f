import type { Knex } from 'knex';

/**
 * What designers try out in a sandbox, kept to be done again: rows of steps with made-up data. And what became of each with the draft as it
 * was, for the flows that they cover together.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    create table scenarios (
      id uuid primary key,
      proces text not null,
      naam text not null check (length(naam) between 3 and 80),
      stappen jsonb not null check (octet_length(stappen::text) <= 200000),
      begonnen_op timestamptz not null,   -- the day of the sandbox then: dates among the steps fit it
      gemaakt_door uuid not null references medewerkers,
      gemaakt_op timestamptz not null,
      weg_op timestamptz
    );
    create unique index scenarios_naam on scenarios (proces, lower(naam)) where weg_op is null;

    create table scenario_uitkomsten (
      scenario_id uuid not null references scenarios,
      ontwerp_id uuid not null references ontwerpen,
      ontwerp_versie int not null,
      gelukt boolean not null,
      bij_stap int,                       -- where it stopped, from 1; empty: it was done, or could not begin
      stromen text[] not null,            -- flows and events that were passed, as <process>/<element>
      op timestamptz not null,
      primary key (scenario_id, ontwerp_id)
    );
  `);

export const down = (knex: Knex) => knex.raw('drop table scenario_uitkomsten, scenarios');
