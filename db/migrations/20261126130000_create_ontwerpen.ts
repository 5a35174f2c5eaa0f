import type { Knex } from 'knex';

/** Drafts of models: edited, handed in, looked at by another person, published. They hold no data of residents. */
export const up = (knex: Knex) =>
  knex.raw(`
    create table ontwerpen (
      id uuid primary key,
      proces text not null,            -- id of the process in the model
      status text not null check (status in ('concept', 'ingediend', 'gepubliceerd', 'ingetrokken')),
      versie int not null,             -- counts the changes; who saves says which one he saw
      xml text not null check (octet_length(xml) <= 800000),
      basis_xml text not null,         -- as it was published when this draft began
      bestand_hash text,               -- of the model of the software at the moment of publication
      toelichting text,                -- what changes and why: the notes of the release
      gemaakt_door uuid not null references medewerkers,
      gemaakt_op timestamptz not null,
      gewijzigd_door uuid not null references medewerkers,
      gewijzigd_op timestamptz not null,
      bewerkers uuid[] not null,       -- everybody who began or changed it: none of them may judge it
      ingediend_door uuid references medewerkers,
      ingediend_op timestamptz,
      beoordeeld_door uuid references medewerkers,
      beoordeeld_op timestamptz,
      opmerking text,                  -- of who sent it back
      check (beoordeeld_door is null or (beoordeeld_door <> ingediend_door and beoordeeld_door <> all (bewerkers)))
    );
    -- One draft of a process at a time: nobody's work is overwritten by a second one.
    create unique index ontwerpen_open on ontwerpen (proces) where status in ('concept', 'ingediend');
    create index ontwerpen_gepubliceerd on ontwerpen (proces, beoordeeld_op desc) where status = 'gepubliceerd';
  `);

export const down = (knex: Knex) => knex.raw('drop table ontwerpen');
