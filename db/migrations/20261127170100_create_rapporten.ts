import type { Knex } from 'knex';

/** Figures of the dashboard that a manager has sent to himself. A selection holds no data of residents and belongs to no municipality. */
export const up = (knex: Knex) =>
  knex.raw(`
    create table rapporten (
      id uuid primary key,
      medewerker_id uuid not null references medewerkers,
      naam text not null check (length(naam) between 1 and 60),
      selectie jsonb not null,        -- query parameters of GET /doorlooptijden without the period
      ritme text not null check (ritme in ('week', 'maand')),
      volgende_op date not null,
      laatst_op timestamptz,          -- when it was last sent
      gemaakt_op timestamptz not null,
      gestopt_op timestamptz
    );
    create unique index rapporten_naam on rapporten (medewerker_id, lower(naam)) where gestopt_op is null;
    create index rapporten_beurt on rapporten (volgende_op) where gestopt_op is null;
    revoke delete, truncate on rapporten from noaberflow_app;
  `);

export const down = (knex: Knex) => knex.raw('drop table rapporten');
