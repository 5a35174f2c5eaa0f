import type { Knex } from 'knex';

/**
 * Who owes a claim. One balance stays: it is the sum of the bookings, whoever paid them. Somebody whom the BRP knows is a person;
 * of somebody else only a name and an address are kept. Every claim on the resident that there is gets him as its debtor.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    create table vordering_schuldenaren (
      id uuid primary key default gen_random_uuid(),
      vordering_id uuid not null references vorderingen,
      gemeente text not null references gemeenten,
      rol text not null check (rol in ('hoofdschuldenaar', 'medeschuldenaar')),
      grond text not null,         -- article by which she owes it, e.g. 'art. 59 lid 1 Pw'
      persoon_id uuid references personen,
      naam text,                   -- name, birth date and address of who is no person of ours
      geboortedatum date,
      adres jsonb,
      sinds date not null,         -- day on which she was recorded
      bekendgemaakt_op date,       -- the decision was sent to her, art. 3:41 lid 1 Awb
      bezwaar_tot date,            -- last day on which she can object, art. 6:7 and 6:8 Awb
      beeindigd_op date,
      eindreden text check (eindreden in ('vervallen', 'overleden', 'insolventie', 'schone-lei', 'akkoord')),
      sleutel text not null unique,
      constraint schuldenaren_bekend check ((persoon_id is null) = (naam is not null and adres is not null)),
      constraint schuldenaren_einde check ((beeindigd_op is null) = (eindreden is null)),
      constraint schuldenaren_bezwaar check ((bekendgemaakt_op is null) = (bezwaar_tot is null))
    );
    call scherm_af('vordering_schuldenaren');
    create index vordering_schuldenaren_vordering on vordering_schuldenaren (vordering_id);
    create unique index vordering_schuldenaren_een_hoofd on vordering_schuldenaren (vordering_id) where rol = 'hoofdschuldenaar';

    insert into vordering_schuldenaren (vordering_id, gemeente, rol, grond, persoon_id, sinds, sleutel)
      select v.id, v.gemeente, 'hoofdschuldenaar', case v.soort when 'boete' then 'art. 18a Pw' else 'art. 58 Pw' end,
        z.persoon_id, v.geopend_op::date, v.id || '-hoofd'
      from vorderingen v join zaken z on z.id = v.zaak_id where v.soort <> 'verhaal';

    -- To whom a letter goes when that is not the resident of the case; who paid, when that is known.
    alter table brieven add column schuldenaar_id uuid references vordering_schuldenaren;
    alter table vordering_boekingen add column betaald_door uuid references vordering_schuldenaren;
  `);

export const down = (knex: Knex) =>
  knex.raw(`
    alter table vordering_boekingen drop column betaald_door;
    alter table brieven drop column schuldenaar_id;
    drop table vordering_schuldenaren;
  `);
