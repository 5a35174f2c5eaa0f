import type { Knex } from 'knex';

/** The tasklist. A row appears when the engine reports USER_TASK CREATED; who holds it is decided here. */
export const up = (knex: Knex) =>
  knex.raw(`
    create table formulier_versies (
      id text not null,            -- '<slug>/<user-task>'
      versie integer not null,
      inhoud_hash bytea not null,
      schema json not null,        -- bundled: no $ref to another file; json keeps the order of the fields
      validator text not null,     -- compiled validators, CommonJS, see forms/compile.ts
      gepubliceerd_op timestamptz not null,
      primary key (id, versie)
    );

    create table taken (
      id uuid primary key default gen_random_uuid(),
      user_task_key text not null unique,
      element_instance_key text not null,
      process_instance_key text not null,
      zaak_id uuid not null references zaken,
      gemeente text not null references gemeenten,
      proces text not null,        -- BPMN process id; of a called process its own id
      proces_versie integer not null,
      element_id text not null,
      naam text not null,
      formulier_id text not null,
      formulier_versie integer not null,
      functie text not null references functies,
      kantoor_id text not null references kantoren,
      vier_ogen text[] not null default '{}', -- element ids whose completer may not complete this task
      prioriteit integer not null default 50,
      termijn_soort text not null default 'beslistermijn', -- term whose last day is the task's
      uiterste_datum date not null default 'infinity',
      status text not null check (status in ('open', 'wordt-verwerkt', 'afgerond', 'vervallen')),
      behandelaar_id uuid references medewerkers,
      aangemaakt_op timestamptz not null,
      geclaimd_op timestamptz,
      afgerond_door uuid references medewerkers,
      afgerond_op timestamptz,
      beeindigd_op timestamptz,
      versie integer not null default 1,
      foreign key (formulier_id, formulier_versie) references formulier_versies
    );
    call scherm_af('taken');
    -- One partial index per sort order that the list offers; the keyset ends with the id.
    -- They begin with the place of a task, because a right on tasks is a list of places (api/policy).
    create index taken_open_termijn on taken (gemeente, kantoor_id, functie, uiterste_datum, id) include (behandelaar_id) where status = 'open';
    create index taken_open_nieuw on taken (gemeente, kantoor_id, functie, aangemaakt_op desc, id desc) where status = 'open';
    create index taken_behandelaar on taken (behandelaar_id, uiterste_datum, id) where status in ('open', 'wordt-verwerkt');
    create index taken_onverwerkt on taken (afgerond_op) where status = 'wordt-verwerkt';
    create index taken_zaak on taken (zaak_id, aangemaakt_op);
    create index taken_element on taken (element_instance_key);

    create table concepten (
      taak_id uuid primary key references taken,
      gemeente text not null references gemeenten,
      gegevens jsonb not null,
      door uuid not null references medewerkers,
      op timestamptz not null,
      versie integer not null default 1
    );
    call scherm_af('concepten');

    create table inzendingen (
      id uuid primary key default gen_random_uuid(),
      taak_id uuid not null unique references taken,
      zaak_id uuid not null references zaken,
      gemeente text not null references gemeenten,
      element_id text not null,
      gegevens jsonb not null,
      proces_variabelen jsonb not null,
      door uuid not null references medewerkers,
      op timestamptz not null
    );
    call scherm_af('inzendingen');
    create index inzendingen_zaak on inzendingen (zaak_id, element_id);

    create table taak_gebeurtenissen (
      id bigint generated always as identity primary key,
      taak_id uuid not null references taken,
      gemeente text not null references gemeenten,
      soort text not null check (soort in ('aangemaakt', 'geclaimd', 'vrijgegeven', 'toegewezen', 'concept', 'afgerond', 'verwerkt', 'vervallen')),
      door uuid references medewerkers,
      op timestamptz not null,
      toelichting text
    );
    call scherm_af('taak_gebeurtenissen');
    create index taak_gebeurtenissen_taak on taak_gebeurtenissen (taak_id, id);
  `);

export const down = (knex: Knex) =>
  knex.raw('drop table taak_gebeurtenissen, inzendingen, concepten, taken, formulier_versies');
