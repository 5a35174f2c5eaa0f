import type { Knex } from 'knex';

/**
 * What an operator does to a running process by hand: another value of a variable, or its token elsewhere. The second needs somebody
 * else who agrees (docs/adr/0031-a-token-moves-with-consent.md).
 */
export const up = (knex: Knex) =>
  knex.raw(`
    create table ingrepen (
      id uuid primary key,
      soort text not null check (soort in ('variabele', 'verplaatsen')),
      gemeente text not null references gemeenten,
      zaak_id uuid not null references zaken,
      instantie text not null,
      proces text not null,
      -- of a variable
      bereik text,
      naam text,
      oud jsonb,
      nieuw jsonb,
      -- of a token
      incident text,
      van_instantie text,
      van_element text,
      naar_element text,
      binnen text,
      reden text not null check (length(reden) between 5 and 500),
      status text not null check (status in ('gevraagd', 'bezig', 'uitgevoerd', 'mislukt', 'geweigerd', 'ingetrokken')),
      gevraagd_door uuid not null references medewerkers,
      gevraagd_op timestamptz not null,
      verloopt_op timestamptz not null,
      beslist_door uuid references medewerkers,
      beslist_op timestamptz,
      afgehandeld_op timestamptz,
      check (soort <> 'variabele' or (bereik is not null and naam is not null and status not in ('gevraagd', 'geweigerd', 'ingetrokken'))),
      check (soort <> 'verplaatsen' or (incident is not null and van_instantie is not null and van_element is not null
        and naar_element is not null)),
      check (soort <> 'verplaatsen' or status in ('gevraagd', 'ingetrokken') or (beslist_door is not null and beslist_door <> gevraagd_door)),
      check ((beslist_door is null) = (beslist_op is null))
    );
    call scherm_af('ingrepen');
    revoke delete, truncate on ingrepen from noaberflow_app;
    create index ingrepen_instantie on ingrepen (instantie, gevraagd_op);
    create index ingrepen_gevraagd on ingrepen (gevraagd_op) where status = 'gevraagd';
    create unique index ingrepen_een_per_incident on ingrepen (incident) where status in ('gevraagd', 'bezig');
  `);

export const down = (knex: Knex) => knex.raw('drop table ingrepen');
