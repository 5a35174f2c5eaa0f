import type { Knex } from 'knex';

/**
 * The application role owns nothing and may not bypass row-level security. Every transaction says for
 * which municipalities it acts (`app.gemeenten`: a comma list, or `*` for the platform's own work);
 * without that setting no row of any municipality is visible (default deny).
 */
export const up = (knex: Knex) =>
  knex.raw(`
    do $$ begin
      if not exists (select from pg_roles where rolname = 'noaberflow_app') then
        create role noaberflow_app nologin nosuperuser nobypassrls;
      end if;
    end $$;
    do $$ begin execute format('grant noaberflow_app to %I', current_user); end $$;
    grant usage on schema public to noaberflow_app;
    alter default privileges in schema public grant select, insert, update, delete on tables to noaberflow_app;
    alter default privileges in schema public grant usage, select on sequences to noaberflow_app;

    create function gemeente_zichtbaar(gemeente text) returns boolean
      language sql stable parallel safe
      return current_setting('app.gemeenten', true) = '*'
        or gemeente = any (string_to_array(nullif(current_setting('app.gemeenten', true), ''), ','));

    -- Forces row-level security on a table with a municipality; called once by each table's own migration.
    create procedure scherm_af(tabel regclass) language plpgsql as $$
    begin
      execute format('alter table %s enable row level security', tabel);
      execute format('alter table %s force row level security', tabel);
      execute format('create policy per_gemeente on %s using (gemeente_zichtbaar(gemeente)) with check (gemeente_zichtbaar(gemeente))', tabel);
    end $$;
  `);

export const down = (knex: Knex) =>
  knex.raw(`
    drop procedure scherm_af(regclass);
    drop function gemeente_zichtbaar(text);
    alter default privileges in schema public revoke all on sequences from noaberflow_app;
    alter default privileges in schema public revoke all on tables from noaberflow_app;
    revoke usage on schema public from noaberflow_app;
  `);
