import type { Knex } from 'knex';

/** People and their cases: the case file, its terms of law, decisions, letters and money. */
export const up = (knex: Knex) =>
  knex.raw(`
    create table personen (
      id uuid primary key default gen_random_uuid(),
      gemeente text not null references gemeenten,
      bsn_versleuteld bytea not null, -- AES-256-GCM: nonce (12) + tag (16) + ciphertext
      bsn_hash bytea not null,        -- HMAC-SHA-256 with a key of its own, for look-up
      naam text,
      geboortedatum date,
      adres jsonb,
      bijgewerkt_op timestamptz not null,
      constraint personen_bsn_uniek unique (gemeente, bsn_hash)
    );
    call scherm_af('personen');

    create table zaken (
      id uuid primary key,
      nummer text not null unique, -- e.g. 2026-D-000123: year, municipality, sequence
      gemeente text not null references gemeenten,
      proces text not null,        -- slug in processes/
      regeling text not null,
      persoon_id uuid not null references personen,
      status text not null check (status in ('wordt-gestart', 'in-behandeling', 'afgerond', 'ingetrokken', 'afgebroken')),
      uitkomst text,
      melding_op date not null,    -- earliest start of the right, art. 44 lid 1 Pw
      aanvraag_op date,            -- start of the decision term, art. 4:13 Awb
      besloten_op date,
      gestart_op timestamptz not null,
      beeindigd_op timestamptz,
      gestart_door uuid references medewerkers,
      process_instance_key text,
      versie integer not null default 1
    );
    call scherm_af('zaken');
    create sequence zaaknummers;
    create index zaken_lijst on zaken (gemeente, gestart_op desc, id desc);
    create index zaken_open on zaken (gemeente, gestart_op desc, id desc) where beeindigd_op is null;
    create index zaken_beeindigd on zaken (gemeente, beeindigd_op) where beeindigd_op is not null;
    create index zaken_persoon on zaken (persoon_id);

    create table dossiers (
      zaak_id uuid primary key references zaken,
      gemeente text not null references gemeenten,
      gegevens jsonb not null default '{}', -- one key per section of forms/shared
      versie integer not null default 1
    );
    call scherm_af('dossiers');
    -- Source and date of every section of the case file: who or which register said it, when.
    create table dossier_herkomst (
      zaak_id uuid not null references zaken,
      gemeente text not null references gemeenten,
      sectie text not null,
      bron text not null,          -- 'medewerker', 'brp', 'suwinet', 'inwoner', 'beslistabel'
      taak_id uuid,
      door uuid references medewerkers,
      op timestamptz not null,
      primary key (zaak_id, sectie)
    );
    call scherm_af('dossier_herkomst');

    create table termijnen (
      id uuid primary key,
      zaak_id uuid not null references zaken,
      gemeente text not null references gemeenten,
      soort text not null,         -- 'beslistermijn', 'zoektermijn', 'hersteltermijn', 'voorschot', ...
      grondslag text not null,     -- article
      wettelijk boolean not null,
      begint_op date not null,     -- day from which the term is counted
      duur text not null,          -- ISO 8601
      einddatum date not null,     -- last day on which the act is in time
      waarschuwing_op date,
      status text not null check (status in ('lopend', 'opgeschort', 'afgerond', 'verstreken')),
      uitleg jsonb not null,       -- list of steps: article, from, to, why (law/)
      gesloten_op timestamptz,
      versie integer not null default 1
    );
    call scherm_af('termijnen');
    create unique index termijnen_een_lopend on termijnen (zaak_id, soort) where status in ('lopend', 'opgeschort');
    create index termijnen_zaak on termijnen (zaak_id);
    create table termijn_gebeurtenissen (
      id bigint generated always as identity primary key,
      termijn_id uuid not null references termijnen,
      gemeente text not null references gemeenten,
      soort text not null check (soort in ('geopend', 'opgeschort', 'hervat', 'verlengd', 'gewaarschuwd', 'laatste-dag', 'verstreken', 'afgerond')),
      datum date not null,
      grond text,                  -- article that allows the suspension or extension
      duur text,                   -- of an extension, ISO 8601
      toelichting text,
      door uuid references medewerkers,
      op timestamptz not null
    );
    call scherm_af('termijn_gebeurtenissen');
    create index termijn_gebeurtenissen_termijn on termijn_gebeurtenissen (termijn_id, id);

    create table besluiten (
      id uuid primary key,
      zaak_id uuid not null references zaken,
      gemeente text not null references gemeenten,
      soort text not null,         -- 'toekenning', 'afwijzing', 'buiten-behandeling', 'voorschot', ...
      ingangsdatum date,
      bedrag_per_maand numeric(12, 2),
      gegevens jsonb not null,
      opgesteld_door uuid references medewerkers,
      genomen_door uuid references medewerkers,
      genomen_op timestamptz not null,
      bekendgemaakt_op date,
      sleutel text not null unique -- one decision per (case, cause): a repeated job finds the first
    );
    call scherm_af('besluiten');
    create index besluiten_zaak on besluiten (zaak_id);

    create table brieven (
      id uuid primary key,
      zaak_id uuid not null references zaken,
      gemeente text not null references gemeenten,
      besluit_id uuid references besluiten,
      sjabloon text not null,      -- file in letters/
      onderwerp text not null,
      pdf bytea not null,
      opgesteld_op timestamptz not null,
      verzonden_op timestamptz,
      verzendkenmerk text,
      sleutel text not null unique
    );
    call scherm_af('brieven');
    create index brieven_zaak on brieven (zaak_id);

    create table betalingen (
      id uuid primary key,
      zaak_id uuid not null references zaken,
      gemeente text not null references gemeenten,
      soort text not null check (soort in ('voorschot', 'uitkering', 'verrekening')),
      bedrag numeric(12, 2) not null,
      ingangsdatum date not null,
      opgedragen_op timestamptz not null,
      bevestigd_op timestamptz,
      kenmerk text,                -- reference given by the benefit administration
      sleutel text not null unique
    );
    call scherm_af('betalingen');
    create index betalingen_zaak on betalingen (zaak_id);

    create table heronderzoeken (
      id uuid primary key,
      zaak_id uuid not null references zaken,
      gemeente text not null references gemeenten,
      soort text not null,
      gepland_op date not null,
      reden text not null,
      sleutel text not null unique
    );
    call scherm_af('heronderzoeken');
  `);

export const down = (knex: Knex) =>
  knex.raw(`
    drop table heronderzoeken, betalingen, brieven, besluiten, termijn_gebeurtenissen, termijnen,
      dossier_herkomst, dossiers, zaken, personen;
    drop sequence zaaknummers;
  `);
