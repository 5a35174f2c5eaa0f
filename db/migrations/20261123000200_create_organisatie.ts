import type { Knex } from 'knex';

/**
 * Who executes what, since when. The executing office of a task is looked up in `uitvoeringen` by
 * (functie, gemeente, date): a reorganisation is new rows with a start date, not new code.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    create table gemeenten (
      code text primary key check (code ~ '^[a-z-]+$'),
      naam text not null
    );
    create table functies (
      code text primary key,
      naam text not null
    );
    create table kantoren (
      id text primary key,
      naam text not null,
      soort text not null check (soort in ('front-office', 'back-office', 'partner', 'bezwaar', 'bestuur'))
    );
    create table uitvoeringen (
      functie text not null references functies,
      gemeente text not null references gemeenten,
      kantoor_id text not null references kantoren,
      geldig_vanaf date not null,
      geldig_tot date not null default 'infinity', -- exclusive
      primary key (functie, gemeente, geldig_vanaf),
      check (geldig_vanaf < geldig_tot)
    );
    call scherm_af('uitvoeringen');
    -- Which municipalities an office serves on a day. Asked while a session is being opened, when nobody has a
    -- scope yet: therefore it looks past row-level security, and tells nothing but codes.
    create function gemeenten_van_kantoor(kantoor text, op date) returns text[]
      language sql stable set app.gemeenten = '*'
      return (select coalesce(array_agg(distinct u.gemeente order by u.gemeente), '{}')
        from uitvoeringen u where u.kantoor_id = kantoor and u.geldig_vanaf <= op and op < u.geldig_tot);

    create table medewerkers (
      id uuid primary key default gen_random_uuid(),
      subject text not null unique, -- the 'sub' claim of the OpenID provider
      naam text not null,
      actief boolean not null default true
    );
    create table aanstellingen (
      medewerker_id uuid not null references medewerkers,
      functie text not null references functies,
      kantoor_id text not null references kantoren,
      geldig_vanaf date not null default '2022-01-01',
      geldig_tot date not null default 'infinity', -- exclusive
      primary key (medewerker_id, functie, kantoor_id, geldig_vanaf)
    );

    -- Settings that law or policy leaves open, each with its mark, shown on the screen where it is used.
    create table instellingen (
      sleutel text not null,
      gemeente text not null references gemeenten,
      waarde jsonb not null,
      status text not null check (status in ('vastgesteld', 'aanname', 'niet-geverifieerd')),
      bron text not null,
      geldig_vanaf date not null default '2022-01-01',
      primary key (sleutel, gemeente, geldig_vanaf)
    );
    call scherm_af('instellingen');
  `);

export const down = (knex: Knex) =>
  knex.raw(`
    drop function gemeenten_van_kantoor(text, date);
    drop table instellingen, aanstellingen, medewerkers, uitvoeringen, kantoren, functies, gemeenten;
  `);
