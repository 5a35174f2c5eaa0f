import type { Knex } from 'knex';

/** Steps of a case that could not be done because a party did not answer; read together with inbox and history. */
export const up = (knex: Knex) =>
  knex.raw(`
    create table wachtende_stappen (
      job_key text primary key,
      element_instance_key text not null,
      zaak_id uuid not null references zaken,
      gemeente text not null references gemeenten,
      element_id text not null,
      register text not null,      -- name of the party, never an answer of it
      sinds timestamptz not null
    );
    call scherm_af('wachtende_stappen');
    create index wachtende_stappen_zaak on wachtende_stappen (zaak_id);
  `);

export const down = (knex: Knex) => knex.raw('drop table wachtende_stappen');
