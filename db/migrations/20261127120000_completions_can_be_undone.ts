import type { Knex } from 'knex';

const SOORTEN = `'aangemaakt', 'geclaimd', 'vrijgegeven', 'toegewezen', 'concept', 'afgerond', 'verwerkt', 'vervallen', 'geprioriteerd'`;

/**
 * The last completion of a case can be undone as long as nobody acted on it (docs/adr/0022). Of that one completion is kept what the
 * case file was before, and up to where jobs and messages of the case had come; the next completion of the case takes its place.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    create table laatste_afrondingen (
      zaak_id uuid primary key references zaken,
      gemeente text not null references gemeenten,
      taak_id uuid not null references taken,
      dossier jsonb,               -- the case file before; null: cannot be put back, or need not any more
      herkomst jsonb not null,     -- rows of dossier_herkomst before
      dossier_versie integer not null, -- before
      inbox_na bigint not null,    -- last job of the case before
      outbox_na bigint not null,   -- last message of the case before
      heropening text check (heropening in ('gevraagd', 'gedaan', 'geweigerd')),
      gevraagd_door uuid references medewerkers,
      gevraagd_op timestamptz,
      wachtend_id uuid references taken, -- the task that came after it and goes
      gezien jsonb,                -- what the changed sections were when it was asked
      dossier_gevraagd integer,    -- version of the case file when it was asked
      check (heropening is null or (gevraagd_door is not null and gevraagd_op is not null and wachtend_id is not null))
    );
    call scherm_af('laatste_afrondingen');
    create index laatste_afrondingen_gevraagd on laatste_afrondingen (taak_id) where heropening = 'gevraagd';

    -- In the order in which jobs were taken, and whether the worker says of itself that what it did can be taken back.
    alter table inbox add column volgnummer bigint generated always as identity, add column omkeerbaar boolean not null default false;
    create index inbox_zaak on inbox (zaak_id, volgnummer);
    create index outbox_zaak on outbox (zaak_id, id);

    alter table taak_gebeurtenissen drop constraint taak_gebeurtenissen_soort_check,
      add constraint taak_gebeurtenissen_soort_check check (soort in (${SOORTEN}, 'heropend'));
  `);

export const down = (knex: Knex) =>
  knex.raw(`
    update taak_gebeurtenissen set soort = 'vrijgegeven' where soort = 'heropend';
    alter table taak_gebeurtenissen drop constraint taak_gebeurtenissen_soort_check,
      add constraint taak_gebeurtenissen_soort_check check (soort in (${SOORTEN}));
    drop index outbox_zaak;
    drop index inbox_zaak;
    alter table inbox drop column omkeerbaar, drop column volgnummer;
    drop table laatste_afrondingen;
  `);
