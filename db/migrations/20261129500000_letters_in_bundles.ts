import type { Knex } from 'knex';

/** What a letter says is part of a bundle too; running cases keep the letters of their version as they keep its forms. */
export const up = (knex: Knex) =>
  knex.raw(`
    alter table ontwerp_bestanden
      drop constraint ontwerp_bestanden_soort_check,
      add constraint ontwerp_bestanden_soort_check check (soort in ('formulier', 'beslistabel', 'brief'));

    -- Up to this version of the process a letter says what it said in this bundle.
    create table procesversie_brieven (
      proces text not null,
      tot_versie int not null,
      sjabloon text not null,
      ontwerp_id uuid references ontwerpen on delete cascade, -- null = what came with the software
      primary key (proces, sjabloon, tot_versie)
    );
    create index procesversie_brieven_ontwerp on procesversie_brieven (ontwerp_id);
  `);

export const down = (knex: Knex) =>
  knex.raw(`
    drop table procesversie_brieven;
    delete from ontwerp_bestanden where soort = 'brief';
    alter table ontwerp_bestanden
      drop constraint ontwerp_bestanden_soort_check,
      add constraint ontwerp_bestanden_soort_check check (soort in ('formulier', 'beslistabel'));
  `);
