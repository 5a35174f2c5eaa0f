import type { Knex } from 'knex';

/**
 * Dividing many tasks at once: the proposal and what became of each line. A step does a few lines in one transaction, so
 * that it can be followed, stopped, taken up again after a lost connection, and taken back.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    create table verdelingen (
      id uuid primary key,
      door uuid not null references medewerkers,
      gemaakt_op timestamptz not null,
      soort text not null check (soort in ('toewijzen', 'vrijgeven')),
      reden text not null check (length(reden) between 3 and 500)
    );
    create index verdelingen_door on verdelingen (door, gemaakt_op desc);

    create table verdeling_regels (
      verdeling_id uuid not null references verdelingen,
      volgnummer integer not null,
      gemeente text not null references gemeenten,
      taak_id uuid not null references taken,
      van uuid references medewerkers,   -- who held it when the proposal was made
      naar uuid references medewerkers,  -- empty: nobody
      versie integer not null,           -- of the task: at the proposal, and after it was done
      status text not null check (status in ('gepland', 'gedaan', 'geweigerd', 'teruggedraaid', 'niet-teruggedraaid')),
      melding text,                      -- why it was refused
      primary key (verdeling_id, volgnummer),
      unique (verdeling_id, taak_id)
    );
    call scherm_af('verdeling_regels');
  `);

export const down = (knex: Knex) => knex.raw('drop table verdeling_regels, verdelingen');
