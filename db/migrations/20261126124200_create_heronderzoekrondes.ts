import type { Knex } from 'knex';

/**
 * Planned reviews (art. 53a lid 6 Pw) are begun in rounds: which of a municipality in which weeks. A round is a proposal until it is
 * started; its cases are opened in their week. A case stands in one round at a time.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    create table heronderzoekrondes (
      id uuid primary key,
      gemeente text not null references gemeenten,
      van date not null check (extract(isodow from van) = 1),   -- Monday of the first week
      tot date not null check (extract(isodow from tot) = 1),   -- Monday of the last week
      per_week integer not null check (per_week between 1 and 500),
      boven_capaciteit boolean not null,                        -- more than per_week when they do not fit otherwise
      status text not null default 'concept' check (status in ('concept', 'gestart', 'afgerond')),
      gemaakt_door uuid not null references medewerkers,
      gemaakt_op timestamptz not null,
      gestart_door uuid references medewerkers,
      gestart_op timestamptz,
      constraint heronderzoekrondes_periode check (van <= tot and tot - van <= 371),
      constraint heronderzoekrondes_gestart check ((status = 'concept') = (gestart_op is null))
    );
    call scherm_af('heronderzoekrondes');
    create index heronderzoekrondes_lijst on heronderzoekrondes (gemeente, gemaakt_op desc);

    create table heronderzoekronde_zaken (
      ronde_id uuid not null references heronderzoekrondes,
      zaak_id uuid not null references zaken,                   -- the case in which the benefit or the review was decided
      gemeente text not null references gemeenten,
      heronderzoek_id uuid references heronderzoeken,           -- empty: added by hand
      soort text,                                               -- the kind that was planned; empty: the table chooses
      gepland_op date not null,
      week date check (extract(isodow from week) = 1),          -- Monday; empty: it did not fit
      status text not null default 'gepland' check (status in ('gepland', 'verwijderd', 'geopend', 'vervallen')),
      reden text,                                               -- why by hand; a code when it lapsed
      door uuid references medewerkers,                         -- who changed it by hand
      op timestamptz not null,
      geopende_zaak_id uuid references zaken,
      primary key (ronde_id, zaak_id),
      constraint heronderzoekronde_zaken_geopend check ((status = 'geopend') = (geopende_zaak_id is not null))
    );
    call scherm_af('heronderzoekronde_zaken');
    create unique index heronderzoekronde_zaken_een_plaats on heronderzoekronde_zaken (zaak_id) where status = 'gepland' and week is not null;
    create index heronderzoekronde_zaken_beurt on heronderzoekronde_zaken (week) where status = 'gepland';
  `);

export const down = (knex: Knex) =>
  knex.raw('drop table heronderzoekronde_zaken, heronderzoekrondes');
