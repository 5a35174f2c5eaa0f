import type { Knex } from 'knex';

/** Questions between the offices about a case, instead of mail: one question, one answer, both in the case for good. */
export const up = (knex: Knex) =>
  knex.raw(`
    create table vragen (
      id uuid primary key,
      zaak_id uuid not null references zaken,
      gemeente text not null references gemeenten,
      gesteld_door uuid not null references medewerkers,
      gesteld_op timestamptz not null,
      aan_functie text not null references functies,
      tekst text not null check (length(tekst) between 1 and 2000),
      antwoord text check (length(antwoord) between 1 and 2000),
      beantwoord_door uuid references medewerkers,
      beantwoord_op timestamptz,
      check ((antwoord is null) = (beantwoord_op is null) and (antwoord is null) = (beantwoord_door is null))
    );
    call scherm_af('vragen');
    create index vragen_zaak on vragen (zaak_id, gesteld_op);
    create index vragen_open on vragen (gemeente, aan_functie, gesteld_op) where beantwoord_op is null;
    create index vragen_gesteld on vragen (gesteld_door, gesteld_op desc);
  `);

export const down = (knex: Knex) => knex.raw('drop table vragen');
