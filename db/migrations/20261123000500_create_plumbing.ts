import type { Knex } from 'knex';

/** Outbox, inbox, idempotency, audit chain and sessions. */
export const up = (knex: Knex) =>
  knex.raw(`
    create table outbox (
      id bigint generated always as identity primary key,
      soort text not null,         -- file in outbox/deliveries
      sleutel text not null unique,-- idempotency key at the receiver
      reeks text not null,         -- rows of one series are delivered in order
      zaak_id uuid references zaken,
      gemeente text not null references gemeenten,
      inhoud jsonb not null,
      status text not null default 'open' check (status in ('open', 'bezorgd', 'onbestelbaar')),
      pogingen integer not null default 0,
      volgende_poging_op timestamptz not null default now(),
      laatste_fout text,
      aangemaakt_op timestamptz not null default now(),
      bezorgd_op timestamptz
    );
    call scherm_af('outbox');
    create index outbox_open on outbox (reeks, id) where status = 'open';
    create index outbox_onbestelbaar on outbox (id) where status = 'onbestelbaar';
    create index outbox_beurt on outbox (volgende_poging_op, id) where status = 'open';

    create table inbox (
      job_key text primary key,
      job_type text not null,
      zaak_id uuid not null references zaken,
      gemeente text not null references gemeenten,
      resultaat jsonb not null,
      op timestamptz not null default now()
    );
    call scherm_af('inbox');

    create table idempotentie (
      medewerker_id uuid not null references medewerkers,
      sleutel text not null,
      bewerking text not null,     -- method and path
      inhoud_hash bytea not null,
      status integer not null,
      antwoord jsonb not null,
      op timestamptz not null default now(),
      primary key (medewerker_id, sleutel)
    );

    -- One chain per municipality: hash = sha256(previous hash || the line). Insert and read only.
    create table auditregels (
      gemeente text not null references gemeenten,
      volgnummer bigint not null,
      op timestamptz not null,
      actor text not null,         -- medewerker id, or 'systeem:<role>'
      actie text not null,
      object_soort text not null,
      object_id text not null,
      zaak_id uuid,
      resultaat text not null default 'gelukt',
      herkomst text not null,      -- 'api', 'worker', 'history', 'outbox'
      details jsonb not null default '{}',
      vorige_hash bytea not null,
      hash bytea not null,
      primary key (gemeente, volgnummer)
    );
    call scherm_af('auditregels');
    create index auditregels_zaak on auditregels (zaak_id, volgnummer);
    create index auditregels_object on auditregels (object_soort, object_id);

    -- A JSON array keeps the fields apart: joined by a separator, text could move from one field to the next unseen.
    create function auditregel_hash(r auditregels) returns bytea language sql immutable
      return sha256(r.vorige_hash || convert_to(jsonb_build_array(r.gemeente, r.volgnummer,
        extract(epoch from r.op), r.actor, r.actie, r.object_soort, r.object_id, r.zaak_id,
        r.resultaat, r.herkomst, r.details)::text, 'UTF8'));
    create function keten_auditregel() returns trigger language plpgsql as $$
    declare vorige record;
    begin
      -- Serialises the writers of one chain until their commit: without it two lines could share a predecessor.
      perform pg_advisory_xact_lock(hashtextextended('audit:' || new.gemeente, 0));
      select volgnummer, hash into vorige from auditregels where gemeente = new.gemeente order by volgnummer desc limit 1;
      new.volgnummer := coalesce(vorige.volgnummer, 0) + 1;
      new.vorige_hash := coalesce(vorige.hash, '\\x'::bytea);
      new.hash := auditregel_hash(new);
      return new;
    end $$;
    create trigger auditregels_keten before insert on auditregels for each row execute function keten_auditregel();
    revoke update, delete, truncate on auditregels from noaberflow_app;

    create table sessies (
      id_hash bytea primary key,   -- sha256 of the cookie's value
      medewerker_id uuid not null references medewerkers,
      csrf text not null,
      aangemaakt_op timestamptz not null,
      laatst_gezien_op timestamptz not null,
      verloopt_op timestamptz not null
    );
    create table aanmeldpogingen (  -- state, nonce and PKCE verifier of a login under way
      state_hash bytea primary key,
      nonce text not null,
      code_verifier text not null,
      terug_naar text not null,
      verloopt_op timestamptz not null
    );
  `);

export const down = (knex: Knex) =>
  knex.raw(`
    drop table aanmeldpogingen, sessies;
    drop trigger auditregels_keten on auditregels;
    drop function keten_auditregel();
    drop function auditregel_hash(auditregels);
    drop table auditregels, idempotentie, inbox, outbox;
  `);
