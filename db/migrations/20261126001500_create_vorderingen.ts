import type { Knex } from 'knex';

/**
 * The claims ledger. A claim has no balance of its own: what is owed is the sum of its bookings, which are only ever
 * added. The trigger refuses whatever would bring that sum below zero, also when two bookings arrive at once.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    create table vorderingen (
      id uuid primary key,
      zaak_id uuid not null references zaken,
      gemeente text not null references gemeenten,
      soort text not null check (soort in ('terugvordering', 'boete', 'verhaal')),
      oorzaak text not null,       -- why there is a claim: code of the table terugvorderingsgrond (art. 58 Pw), of the boete or of the verhaal
      periode_van date,
      periode_tot date,
      karakter text check (karakter in ('verplicht', 'bevoegd')), -- art. 58 lid 1 or lid 2 Pw; null = not decided yet
      status text not null default 'in-onderzoek' check (status in ('in-onderzoek', 'vastgesteld', 'afgesloten')),
      besluit_id uuid references besluiten,  -- the decision that lays the claim down
      opgelegd_op date,            -- day of the bekendmaking
      vervaldatum date,            -- last day to pay, art. 4:87 Awb
      sluitreden text,
      geopend_op timestamptz not null,
      gesloten_op timestamptz,
      versie integer not null default 1,
      sleutel text not null unique,
      constraint vorderingen_periode check (periode_van <= periode_tot),
      constraint vorderingen_gesloten check ((status = 'afgesloten') = (gesloten_op is not null and sluitreden is not null))
    );
    call scherm_af('vorderingen');
    create index vorderingen_zaak on vorderingen (zaak_id);
    create index vorderingen_open on vorderingen (gemeente, vervaldatum) where status <> 'afgesloten';

    create table vordering_boekingen (
      id bigint generated always as identity primary key,
      vordering_id uuid not null references vorderingen,
      gemeente text not null references gemeenten,
      soort text not null,
      bedrag numeric(12, 2) not null, -- above zero: more is owed; below zero: less
      boekdatum date not null,
      kenmerk text not null,       -- of the payment at the bank, or of what caused the booking: booked once
      door uuid references medewerkers,
      geboekt_op timestamptz not null,
      constraint boekingen_kenmerk_uniek unique (gemeente, kenmerk),
      constraint boekingen_teken check (case
        when soort in ('hoofdsom', 'brutering', 'rente', 'kosten', 'te-veel-ontvangen') then bedrag > 0
        when soort in ('betaling', 'verrekening', 'kwijtschelding', 'afboeking') then bedrag < 0
        when soort = 'correctie' then bedrag <> 0
        else false end)
    );
    call scherm_af('vordering_boekingen');
    create index vordering_boekingen_vordering on vordering_boekingen (vordering_id, id);
    revoke update, delete, truncate on vordering_boekingen from noaberflow_app;

    create function bewaak_saldo() returns trigger language plpgsql as $$
    declare saldo numeric;
    begin
      -- Serialises the bookings of one claim until their commit: without it two payments could both see the old sum.
      perform from vorderingen where id = new.vordering_id for update;
      select sum(bedrag) into saldo from vordering_boekingen where vordering_id = new.vordering_id;
      if saldo < 0 then
        raise exception 'saldo-onder-nul' using errcode = 'check_violation', constraint = 'boekingen_saldo';
      end if;
      return null;
    end $$;
    create trigger boekingen_saldo after insert on vordering_boekingen for each row execute function bewaak_saldo();

    create view vordering_saldi with (security_invoker = true) as
      select v.id as vordering_id, v.zaak_id, v.gemeente,
        coalesce(sum(b.bedrag), 0)::numeric(12, 2) as saldo,
        coalesce(sum(b.bedrag) filter (where b.soort in ('hoofdsom', 'brutering', 'rente', 'kosten', 'correctie')), 0)::numeric(12, 2) as gevorderd,
        coalesce(-sum(b.bedrag) filter (where b.soort in ('betaling', 'verrekening')), 0)::numeric(12, 2) as ontvangen,
        coalesce(sum(b.bedrag) filter (where b.soort = 'te-veel-ontvangen'), 0)::numeric(12, 2) as te_veel_ontvangen
      from vorderingen v left join vordering_boekingen b on b.vordering_id = v.id
      group by v.id;
    grant select on vordering_saldi to noaberflow_app;

    create table aflossingsplannen (
      id uuid primary key,
      vordering_id uuid not null references vorderingen,
      gemeente text not null references gemeenten,
      wijze text not null check (wijze in ('ineens', 'termijnen', 'verrekening', 'uitstel')),
      bedrag_per_maand numeric(12, 2) check (bedrag_per_maand > 0),
      beslagvrije_voet numeric(12, 2) check (beslagvrije_voet >= 0),
      status text not null default 'lopend' check (status in ('lopend', 'voldaan', 'verbroken', 'vervangen')),
      afgesproken_op date not null,
      door uuid references medewerkers,
      sleutel text not null unique
    );
    call scherm_af('aflossingsplannen');
    create unique index aflossingsplannen_een_lopend on aflossingsplannen (vordering_id) where status = 'lopend';
    create table aflossingstermijnen (
      plan_id uuid not null references aflossingsplannen,
      gemeente text not null references gemeenten,
      nummer integer not null check (nummer > 0),
      vervalt_op date not null,
      bedrag numeric(12, 2) not null check (bedrag > 0),
      primary key (plan_id, nummer)
    );
    call scherm_af('aflossingstermijnen');

    -- What restarts or lengthens the limitation (art. 4:105, 4:106, 4:110 and 4:111 Awb); law/limitation.ts makes a date of it.
    create table verjaringsgebeurtenissen (
      id bigint generated always as identity primary key,
      vordering_id uuid not null references vorderingen,
      gemeente text not null references gemeenten,
      soort text not null check (soort in ('stuiting', 'verlenging')),
      van date not null,           -- of an interruption: its day
      tot date,                    -- of a prolongation: its last day
      grond text not null,
      sleutel text not null unique,
      constraint verjaring_tot check ((soort = 'verlenging') = (tot is not null) and tot >= van)
    );
    call scherm_af('verjaringsgebeurtenissen');
    create index verjaringsgebeurtenissen_vordering on verjaringsgebeurtenissen (vordering_id, van);
    revoke update, delete, truncate on verjaringsgebeurtenissen from noaberflow_app;

    -- Orders to the benefit administration: set off every month, stop that, pay back.
    create table invorderingsopdrachten (
      id uuid primary key,
      vordering_id uuid not null references vorderingen,
      gemeente text not null references gemeenten,
      soort text not null check (soort in ('verrekenen', 'verrekening-stoppen', 'terugbetalen', 'rente-vergoeden')),
      bedrag numeric(12, 2) not null check (bedrag >= 0), -- per month for a set-off; zero only to stop one
      beslagvrije_voet numeric(12, 2),
      ingangsdatum date not null,
      opgedragen_op timestamptz not null,
      bevestigd_op timestamptz,
      kenmerk text,                -- reference given by the benefit administration
      sleutel text not null unique
    );
    call scherm_af('invorderingsopdrachten');
    create index invorderingsopdrachten_vordering on invorderingsopdrachten (vordering_id, opgedragen_op);
  `);

export const down = (knex: Knex) =>
  knex.raw(`
    drop view vordering_saldi;
    drop table invorderingsopdrachten, verjaringsgebeurtenissen, aflossingstermijnen, aflossingsplannen, vordering_boekingen, vorderingen;
    drop function bewaak_saldo();
  `);
