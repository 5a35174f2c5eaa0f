import type { Knex } from 'knex';

const SOORTEN = `array['termijn', 'taak', 'vraag', 'antwoord', 'incident']`;

/**
 * What a member of staff is told: one row per person and fact, made from the facts by notices/. It holds no text: what may be read of
 * it is worked out when it is read, from the case as the reader sees it then.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    alter table medewerkers add column email text check (length(email) between 3 and 254); -- as the OpenID provider says at sign-in

    create table meldingen (
      id uuid primary key default gen_random_uuid(),
      medewerker_id uuid not null references medewerkers,
      soort text not null check (soort = any (${SOORTEN})),
      sleutel text not null,          -- the fact: never told twice to one person
      zaak_id uuid not null references zaken,
      gemeente text not null references gemeenten,
      taak_id uuid references taken,
      vraag_id uuid references vragen,
      wat text,                       -- a code: what happened to the term
      datum date,                     -- last day of the term
      incident text,                  -- key of the engine
      op timestamptz not null,
      gelezen_door uuid[] not null default '{}', -- who substitutes reads for himself
      gemaild_op timestamptz,         -- when it went into a mail
      unique (medewerker_id, sleutel)
    );
    call scherm_af('meldingen');
    create index meldingen_lijst on meldingen (medewerker_id, op desc, id);
    create index meldingen_te_mailen on meldingen (medewerker_id, soort) where gemaild_op is null;
    create index meldingen_op on meldingen (op);

    create table melding_voorkeuren (
      medewerker_id uuid primary key references medewerkers,
      verborgen text[] not null default '{}' check (verborgen <@ ${SOORTEN}), -- kinds that the page does not show
      direct text[] not null default '{}' check (direct <@ ${SOORTEN}),       -- kinds that are mailed at once
      dagelijks text[] not null default '{}' check (dagelijks <@ ${SOORTEN}), -- kinds that come in the daily mail
      dagelijks_om time not null default '08:00',
      overzicht_op date,              -- day of the last daily mail
      gewijzigd_op timestamptz not null,
      check (not direct && dagelijks)
    );

    create table melding_standen (
      enig boolean primary key default true check (enig),
      vanaf timestamptz not null,     -- facts from before are told to nobody
      tot timestamptz not null        -- facts up to here were looked at
    );

    create index taak_gebeurtenissen_toegewezen on taak_gebeurtenissen (op) where soort = 'toegewezen';
    create index termijn_gebeurtenissen_signaal on termijn_gebeurtenissen (op) where soort in ('gewaarschuwd', 'laatste-dag', 'verstreken');
    create index vragen_onbeantwoord on vragen (gesteld_op) where beantwoord_op is null;
    create index vragen_beantwoord on vragen (beantwoord_op) where beantwoord_op is not null;
  `);

export const down = (knex: Knex) =>
  knex.raw(`
    drop index vragen_beantwoord, vragen_onbeantwoord, termijn_gebeurtenissen_signaal, taak_gebeurtenissen_toegewezen;
    drop table melding_standen;
    drop table melding_voorkeuren;
    drop table meldingen;
    alter table medewerkers drop column email;
  `);
