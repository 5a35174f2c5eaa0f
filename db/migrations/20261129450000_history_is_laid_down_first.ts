import type { Knex } from 'knex';

/**
 * Bulks of the history lane that the broker was thanked for and that are not applied yet, oldest first. The broker exports
 * one record after the other, for both lanes: whoever applies before he answers makes the fast lane wait. `json`, not
 * `jsonb`: it is read once, as it came.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    create table engine_bulks (
      id bigint generated always as identity primary key,
      facts json not null,
      ontvangen_op timestamptz not null default now()
    );
    grant select, insert, delete on engine_bulks to noaberflow_app;
  `);

export const down = (knex: Knex) => knex.raw('drop table engine_bulks');
