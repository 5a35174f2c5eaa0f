import type { Knex } from 'knex';

/** What readers of a draft note at an element of its model, or at the whole of it, with what others answer. They hold no data of residents. */
export const up = (knex: Knex) =>
  knex.raw(`
    create table kanttekeningen (
      id uuid primary key,
      ontwerp_id uuid not null references ontwerpen on delete cascade,
      element_id text check (length(element_id) between 1 and 200),  -- empty: of the whole draft
      element_naam text,               -- as it was called then: the element may be gone by now
      tekst text not null check (length(tekst) between 1 and 2000),
      door uuid not null references medewerkers,
      op timestamptz not null,
      opgelost_door uuid references medewerkers,
      opgelost_op timestamptz,
      check ((opgelost_door is null) = (opgelost_op is null)),
      check (element_id is null or element_naam is not null)
    );
    create index kanttekeningen_ontwerp on kanttekeningen (ontwerp_id, op);

    create table kanttekening_antwoorden (
      id uuid primary key,
      kanttekening_id uuid not null references kanttekeningen on delete cascade,
      tekst text not null check (length(tekst) between 1 and 2000),
      door uuid not null references medewerkers,
      op timestamptz not null
    );
    create index kanttekening_antwoorden_kanttekening on kanttekening_antwoorden (kanttekening_id, op);
  `);

export const down = (knex: Knex) => knex.raw('drop table kanttekening_antwoorden, kanttekeningen');
