import type { Knex } from 'knex';

/**
 * A resident answers a request for what is missing by a code in the letter (docs/adr/0026-a-resident-answers-by-a-code.md). Of the code
 * a keyed hash is kept, of the letter that carries it a copy without it. Until he sends it, his answer is his: files are uploads
 * without a document.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    create table aanvullingslinks (
      id uuid primary key,
      zaak_id uuid not null references zaken,
      gemeente text not null references gemeenten,
      status text not null default 'open' check (status in ('open', 'ingediend', 'ingetrokken')),
      verwijzing text not null unique check (length(verwijzing) = 6), -- first letters of the code: by these it is found
      code_hash bytea not null,                                -- keyed hash of the whole code
      mislukt integer not null default 0 check (mislukt >= 0), -- wrong codes since it was given
      gevraagd jsonb not null check (jsonb_typeof(gevraagd) = 'array' and jsonb_array_length(gevraagd) between 1 and 50),
      antwoorden jsonb not null default '{}',                  -- text per question, by its number
      versie integer not null default 1 check (versie > 0),    -- of the answer
      gegeven_door uuid references medewerkers,                -- null: the letter
      gegeven_op timestamptz not null,
      bezocht_op timestamptz,
      ingediend_op timestamptz,
      ingetrokken_door uuid references medewerkers,            -- null with ingetrokken: the round was over
      ingetrokken_op timestamptz,
      check ((status = 'ingediend') = (ingediend_op is not null)),
      check ((status = 'ingetrokken') = (ingetrokken_op is not null))
    );
    create unique index aanvullingslinks_een_open on aanvullingslinks (zaak_id) where status = 'open';
    create index aanvullingslinks_zaak on aanvullingslinks (zaak_id, gegeven_op desc);
    call scherm_af('aanvullingslinks');
    revoke delete, truncate on aanvullingslinks from noaberflow_app;

    create table aanvullingsbestanden (
      versie_id uuid primary key references document_versies on delete cascade,
      link_id uuid not null references aanvullingslinks,
      gemeente text not null references gemeenten,
      nummer integer not null check (nummer between 1 and 50), -- of the question
      naam text not null check (length(naam) between 1 and 200)
    );
    create index aanvullingsbestanden_link on aanvullingsbestanden (link_id);
    call scherm_af('aanvullingsbestanden');
    revoke update, truncate on aanvullingsbestanden from noaberflow_app;

    -- Nobody of the staff added what a resident sent.
    alter table documenten alter column toegevoegd_door drop not null;
    alter table documenten add column van_inwoner boolean not null default false;
    alter table documenten add constraint documenten_van_wie check (van_inwoner = (toegevoegd_door is null));
    alter table document_versies alter column toegevoegd_door drop not null;
    alter table document_versies add column van_inwoner boolean not null default false;
    alter table document_versies add constraint document_versies_van_wie check (van_inwoner = (toegevoegd_door is null));

    -- What goes into the envelope when it holds a secret; gone when the post took it.
    alter table brieven add column pdf_verzending bytea;
  `);

export const down = (knex: Knex) =>
  knex.raw(`
    alter table brieven drop column pdf_verzending;
    alter table document_versies drop constraint document_versies_van_wie, drop column van_inwoner;
    alter table document_versies alter column toegevoegd_door set not null;
    alter table documenten drop constraint documenten_van_wie, drop column van_inwoner;
    alter table documenten alter column toegevoegd_door set not null;
    drop table aanvullingsbestanden, aanvullingslinks;
  `);
