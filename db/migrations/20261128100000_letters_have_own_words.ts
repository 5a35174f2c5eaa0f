import type { Knex } from 'knex';

/**
 * What a person puts into the letter of a decision (docs/adr/0027): one open row for a case and a sort of decision, which becomes part of the decision when
 * its letter is written and does not change any more.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    create table brief_teksten (
      id bigint generated always as identity primary key,
      zaak_id uuid not null references zaken,
      gemeente text not null references gemeenten,
      soort text not null,                                      -- of the decision, as in besluiten.soort
      besluit_id uuid unique references besluiten,              -- null: the letter is not written yet
      aanhef text check (length(aanhef) between 1 and 100),
      toelichting text check (length(toelichting) between 1 and 4000),
      versie integer not null default 1 check (versie > 0),
      door uuid not null references medewerkers,
      op timestamptz not null
    );
    create unique index brief_teksten_open on brief_teksten (zaak_id, soort) where besluit_id is null;
    call scherm_af('brief_teksten');
    revoke delete, truncate on brief_teksten from noaberflow_app;

    create function bewaak_brief_tekst() returns trigger language plpgsql as $$
    begin
      if old.besluit_id is not null then
        raise exception 'the words of a letter that is written do not change';
      end if;
      return new;
    end $$;
    create trigger bewaak_brief_tekst before update on brief_teksten for each row execute function bewaak_brief_tekst();
  `);

export const down = (knex: Knex) =>
  knex.raw(`
    drop table brief_teksten;
    drop function bewaak_brief_tekst();
  `);
