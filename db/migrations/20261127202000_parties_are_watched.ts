import type { Knex } from 'knex';

/**
 * How it goes with the parties outside: what every program counted of its calls, and when a party is in maintenance. Nothing of whom a
 * call was about (docs/adr/0032-parties-are-watched.md).
 */
export const up = (knex: Knex) =>
  knex.raw(`
    create table partij_standen (
      partij text primary key,
      gelukt bigint not null default 0,
      geweigerd bigint not null default 0,
      mislukt bigint not null default 0,
      overgeslagen bigint not null default 0,
      ms double precision not null default 0,
      laatst_gelukt_op timestamptz,
      laatst_mislukt_op timestamptz,
      laatste_fout text,
      rust_tot timestamptz
    );
    grant select, insert, update on partij_standen to noaberflow_app;

    create table partij_minuten (
      partij text not null,
      minuut timestamptz not null,
      aantal integer not null,
      mislukt integer not null,
      ms double precision not null,
      langste_ms double precision not null,
      primary key (partij, minuut)
    );
    grant select, insert, update, delete on partij_minuten to noaberflow_app;

    create table partij_onderhoud (
      id uuid primary key,
      partij text not null,
      van timestamptz not null,
      tot timestamptz not null,
      reden text not null check (length(reden) between 5 and 500),
      gemaakt_door uuid not null references medewerkers,
      gemaakt_op timestamptz not null,
      beeindigd_door uuid references medewerkers,
      beeindigd_op timestamptz,
      check (van < tot),
      check ((beeindigd_door is null) = (beeindigd_op is null))
    );
    grant select, insert, update on partij_onderhoud to noaberflow_app;
    create index partij_onderhoud_loopt on partij_onderhoud (tot) where beeindigd_op is null;
  `);

export const down = (knex: Knex) =>
  knex.raw(`
    drop table partij_onderhoud;
    drop table partij_minuten;
    drop table partij_standen;
  `);
