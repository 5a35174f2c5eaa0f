import type { Knex } from 'knex';

/** A draft is a model with the forms and decision tables that change with it; it goes in on a day, with notes for the staff. */
export const up = (knex: Knex) =>
  knex.raw(`
    create table ontwerp_bestanden (
      ontwerp_id uuid not null references ontwerpen on delete cascade,
      soort text not null check (soort in ('formulier', 'beslistabel')),
      naam text not null,              -- of a form '<proces>/<element id>', of a table its id
      inhoud text not null check (octet_length(inhoud) <= 400000),
      basis text,                      -- as it was published when this draft began to change it; null = new
      bestand_hash text,               -- of the file of the software at the moment of publication; null = the software has none
      versie int not null,             -- counts the changes; who saves says which one he saw
      gewijzigd_door uuid not null references medewerkers,
      gewijzigd_op timestamptz not null,
      primary key (ontwerp_id, soort, naam)
    );
    create index ontwerp_bestanden_naam on ontwerp_bestanden (soort, naam);

    -- Running cases keep the form of their version: up to this version of the process a new task gets this version of the form.
    create table procesversie_formulieren (
      proces text not null,
      tot_versie int not null,
      formulier_id text not null,
      formulier_versie int not null,
      primary key (proces, formulier_id, tot_versie),
      foreign key (formulier_id, formulier_versie) references formulier_versies
    );

    alter table ontwerpen alter column basis_xml drop not null; -- null = a process that is new
    alter table ontwerpen
      add column notities text,             -- of the release, for the staff
      add column ingaat_op timestamptz,     -- when it is given to the engine
      add column gepubliceerd_op timestamptz,
      add column motor_xml text,            -- the model as the engine got it
      add column publicatie_fout text,      -- what the engine said when it refused at that moment
      drop constraint ontwerpen_status_check,
      add constraint ontwerpen_status_check
        check (status in ('concept', 'ingediend', 'goedgekeurd', 'gepubliceerd', 'ingetrokken'));
    update ontwerpen set gepubliceerd_op = beoordeeld_op, motor_xml = xml where status = 'gepubliceerd';
    drop index ontwerpen_open, ontwerpen_gepubliceerd;
    create unique index ontwerpen_open on ontwerpen (proces) where status in ('concept', 'ingediend', 'goedgekeurd');
    create index ontwerpen_gepubliceerd on ontwerpen (proces, gepubliceerd_op desc) where status = 'gepubliceerd';
    create index ontwerpen_ingaat on ontwerpen (ingaat_op) where status = 'goedgekeurd';
  `);

export const down = (knex: Knex) =>
  knex.raw(`
    drop table ontwerp_bestanden, procesversie_formulieren;
    drop index ontwerpen_open, ontwerpen_gepubliceerd, ontwerpen_ingaat;
    delete from ontwerpen where basis_xml is null;
    update ontwerpen set status = 'ingediend' where status = 'goedgekeurd';
    alter table ontwerpen
      drop constraint ontwerpen_status_check,
      add constraint ontwerpen_status_check check (status in ('concept', 'ingediend', 'gepubliceerd', 'ingetrokken')),
      drop column notities, drop column ingaat_op, drop column gepubliceerd_op, drop column motor_xml, drop column publicatie_fout,
      alter column basis_xml set not null;
    create unique index ontwerpen_open on ontwerpen (proces) where status in ('concept', 'ingediend');
    create index ontwerpen_gepubliceerd on ontwerpen (proces, beoordeeld_op desc) where status = 'gepubliceerd';
  `);
