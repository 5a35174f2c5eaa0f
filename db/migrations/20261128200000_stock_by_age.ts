import type { Knex } from 'knex';

const SLEUTEL = 'gemeente, proces, regeling, begin';
const SCHRIJVER = "security definer set search_path = public set app.gemeenten = '*'";

/** Open cases by the day on which they began; `bron` is a query of measurements with their `richting`, 1 to add and -1 to take out. */
const tel = (bron: string) => `
  insert into zaakvoorraad (${SLEUTEL}, aantal)
  select ${SLEUTEL}, sum(richting) from (${bron}) m where eind is null group by ${SLEUTEL} having sum(richting) <> 0
  on conflict (${SLEUTEL}) do update set aantal = zaakvoorraad.aantal + excluded.aantal`;

/** How old the stock is: one more tally beside those of docs/adr/0030, kept by the statement that writes the measurement of a case. */
export const up = (knex: Knex) =>
  knex.raw(`
    create table zaakvoorraad (
      gemeente text not null references gemeenten,
      proces text not null,
      regeling text not null,
      begin date not null,
      aantal integer not null,     -- open cases that began on that day
      primary key (${SLEUTEL})
    );
    call scherm_af('zaakvoorraad');
    revoke insert, update, delete, truncate on zaakvoorraad from noaberflow_app;

    -- Measurements are written by one transaction at a time (meet_zaken), so two never count on the same day at once.
    create function voorraad_erbij() returns trigger language plpgsql ${SCHRIJVER} as $$
    begin
      ${tel('select *, 1 as richting from nieuw')};
      return null;
    end $$;
    create function voorraad_eraf() returns trigger language plpgsql ${SCHRIJVER} as $$
    begin
      ${tel('select *, -1 as richting from oud')};
      return null;
    end $$;
    create function voorraad_anders() returns trigger language plpgsql ${SCHRIJVER} as $$
    begin
      ${tel('select *, 1 as richting from nieuw union all select *, -1 from oud')};
      return null;
    end $$;
    create trigger zaakmetingen_erbij after insert on zaakmetingen referencing new table as nieuw
      for each statement execute function voorraad_erbij();
    create trigger zaakmetingen_eraf after delete on zaakmetingen referencing old table as oud
      for each statement execute function voorraad_eraf();
    create trigger zaakmetingen_anders after update on zaakmetingen referencing new table as nieuw old table as oud
      for each statement execute function voorraad_anders();

    alter function hermeet_zaken() rename to hermeet_metingen;
    -- Everything anew from the facts, the stock as well: what was wrong before does not stay.
    create function hermeet_zaken() returns void language plpgsql ${SCHRIJVER} as $$
    begin
      perform hermeet_metingen();
      delete from zaakvoorraad;
      ${tel('select *, 1 as richting from zaakmetingen')};
    end $$;
    ${tel('select *, 1 as richting from zaakmetingen')};
  `);

export const down = (knex: Knex) =>
  knex.raw(`
    drop function hermeet_zaken();
    alter function hermeet_metingen() rename to hermeet_zaken;
    drop trigger zaakmetingen_erbij on zaakmetingen;
    drop trigger zaakmetingen_eraf on zaakmetingen;
    drop trigger zaakmetingen_anders on zaakmetingen;
    drop function voorraad_erbij(), voorraad_eraf(), voorraad_anders();
    drop table zaakvoorraad;
  `);
