import type { Knex } from 'knex';

/**
 * A sealed case and all that belongs to it is visible only to transactions that say so, beside their municipalities:
 *
 * - `app.verzegeld`: municipalities whose sealed cases may be read (a comma list);
 * - `app.verzegelde_taken`: places (`gemeente/kantoor/functie`) whose own tasks may be read although their case is sealed, and the
 *   case through such a task;
 * - `app.geopende_zaak`: the sealed case that this transaction opens: it must write what it may not read afterwards.
 *
 * The platform's own work (`app.gemeenten = '*'`) sees all. Without these settings no sealed row is visible (default deny). Every
 * table that leads to a case has the restrictive policy `verzegeling`; tables made later get it from `scherm_af`.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    create function zegel_open(gemeente text) returns boolean
      language sql stable parallel safe
      return current_setting('app.gemeenten', true) = '*'
        or gemeente = any (string_to_array(nullif(current_setting('app.verzegeld', true), ''), ','));

    -- A task carries the seal of its case: the tasklist then needs no look at each case, and the policy of a case may look at tasks.
    alter table zaken add constraint zaken_zegel_uniek unique (id, verzegeld);
    alter table zaken add constraint zaken_verzegeld_proces check (proces <> 'srt-verwijzing' or verzegeld);
    alter table taken add column verzegeld boolean not null default false;
    update taken t set verzegeld = true from zaken z where z.id = t.zaak_id and z.verzegeld;
    alter table taken drop constraint taken_zaak_id_fkey;
    alter table taken add constraint taken_zaak_id_fkey foreign key (zaak_id, verzegeld) references zaken (id, verzegeld) on update cascade;
    drop index taken_open_termijn;
    create index taken_open_termijn on taken (gemeente, kantoor_id, functie, uiterste_datum, id)
      include (behandelaar_id, verzegeld) where status = 'open';
    create index taken_verzegeld on taken (zaak_id) where verzegeld;

    create policy verzegeling on taken as restrictive
      using (not verzegeld or zegel_open(gemeente)
        or gemeente || '/' || kantoor_id || '/' || functie = any (string_to_array(current_setting('app.verzegelde_taken', true), ',')))
      with check (not verzegeld or zegel_open(gemeente)
        or gemeente || '/' || kantoor_id || '/' || functie = any (string_to_array(current_setting('app.verzegelde_taken', true), ',')));
    create policy verzegeling on zaken as restrictive
      using (not verzegeld or zegel_open(gemeente) or id::text = current_setting('app.geopende_zaak', true)
        or (current_setting('app.verzegelde_taken', true) <> '' and exists (select from taken t where t.verzegeld and t.zaak_id = zaken.id)))
      with check (not verzegeld or zegel_open(gemeente) or id::text = current_setting('app.geopende_zaak', true)
        or (current_setting('app.verzegelde_taken', true) <> '' and exists (select from taken t where t.verzegeld and t.zaak_id = zaken.id)));

    -- Gives a table that leads to a case (by zaak_id, or by a reference to a table that does) the seal of that case: its rows are
    -- visible when the row they belong to is. Called by scherm_af; does nothing for a table that leads to no case.
    create procedure volg_zegel(tabel regclass) language plpgsql as $$
    declare
      kolom name;
      ouder regclass;
    begin
      if exists (select from pg_policy where polrelid = tabel and polname = 'verzegeling') then return; end if;
      select attname, 'zaken'::regclass into kolom, ouder
        from pg_attribute where attrelid = tabel and attname = 'zaak_id' and not attisdropped;
      if kolom is null then
        select a.attname, c.confrelid into kolom, ouder
          from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
          where c.contype = 'f' and c.conrelid = tabel and c.confrelid <> tabel
            and exists (select from pg_policy p where p.polrelid = c.confrelid and p.polname = 'verzegeling')
          order by c.conname limit 1;
      end if;
      if kolom is null then return; end if;
      execute format('create policy verzegeling on %1$s as restrictive using (%2$s) with check (%2$s)', tabel, format(
        '%1$s.%2$I is null or current_setting(''app.gemeenten'', true) = ''*'' or exists (select from %3$s ouder where ouder.id = %1$s.%2$I)',
        tabel, kolom, ouder));
    end $$;

    create or replace procedure scherm_af(tabel regclass) language plpgsql as $$
    begin
      execute format('alter table %s enable row level security', tabel);
      execute format('alter table %s force row level security', tabel);
      execute format('create policy per_gemeente on %s using (gemeente_zichtbaar(gemeente)) with check (gemeente_zichtbaar(gemeente))', tabel);
      call volg_zegel(tabel);
    end $$;

    -- What the engine told of a case has no municipality of its own.
    do $$
    declare tabel text;
    begin
      foreach tabel in array array['engine_process_instances', 'engine_instance_zaken'] loop
        execute format('alter table %I enable row level security', tabel);
        execute format('alter table %I force row level security', tabel);
        execute format('create policy alles on %I using (true) with check (true)', tabel);
      end loop;
    end $$;

    -- Every table there is, parents first.
    do $$
    declare
      tabel regclass;
      aantal integer;
    begin
      loop
        select count(*) into aantal from pg_policy where polname = 'verzegeling';
        for tabel in select oid from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relrowsecurity order by relname loop
          call volg_zegel(tabel);
        end loop;
        exit when aantal = (select count(*) from pg_policy where polname = 'verzegeling');
      end loop;
    end $$;

    -- The chain of a municipality runs through the lines of sealed cases too, whoever writes the next one.
    alter function keten_auditregel() set app.gemeenten = '*';
  `);

export const down = (knex: Knex) =>
  knex.raw(`
    alter function keten_auditregel() reset all;
    do $$
    declare tabel text;
    begin
      for tabel in select tablename from pg_policies where schemaname = 'public' and policyname = 'verzegeling' loop
        execute format('drop policy verzegeling on %I', tabel);
      end loop;
      foreach tabel in array array['engine_process_instances', 'engine_instance_zaken'] loop
        execute format('drop policy alles on %I', tabel);
        execute format('alter table %I no force row level security', tabel);
        execute format('alter table %I disable row level security', tabel);
      end loop;
    end $$;
    create or replace procedure scherm_af(tabel regclass) language plpgsql as $$
    begin
      execute format('alter table %s enable row level security', tabel);
      execute format('alter table %s force row level security', tabel);
      execute format('create policy per_gemeente on %s using (gemeente_zichtbaar(gemeente)) with check (gemeente_zichtbaar(gemeente))', tabel);
    end $$;
    drop procedure volg_zegel(regclass);
    drop index taken_open_termijn;
    create index taken_open_termijn on taken (gemeente, kantoor_id, functie, uiterste_datum, id) include (behandelaar_id) where status = 'open';
    alter table taken drop constraint taken_zaak_id_fkey;
    alter table taken drop column verzegeld;
    alter table taken add constraint taken_zaak_id_fkey foreign key (zaak_id) references zaken;
    alter table zaken drop constraint zaken_verzegeld_proces, drop constraint zaken_zegel_uniek;
    drop function zegel_open(text);
  `);
