import type { Knex } from 'knex';

const SLEUTEL =
  'korrel, vanaf, proces, gemeente, maat, model, regeling, versie, element_id, taak, kantoor_id, tienden';
const METING =
  'zaak_id, key, gemeente, proces, model, regeling, versie, element_id, taak, kantoor_id, dag, klaar, duur, wacht, werk, bij_kantoor, overdracht, overgedragen';
const DUURT = "('USER_TASK', 'CALL_ACTIVITY', 'RECEIVE_TASK', 'INTERMEDIATE_CATCH_EVENT')";
const tienden = (van: string, tot: string) =>
  `round(extract(epoch from ${tot} - ${van}) / 8640)::integer`;

/** What a measured step counts for; a case that counts once for a step, an office or a way over is a one without a length. */
const MATEN = `(values ('klaar', case when m.klaar then 0 end), ('duur', m.duur), ('wacht', m.wacht), ('werk', m.werk),
  ('kantoor', case when m.bij_kantoor then 0 end), ('overdracht', m.overdracht), ('overgedragen', case when m.overgedragen then 0 end)) d (maat, tienden)`;

/** The tallies of measured steps; @param bron what `m` stands for: a measurement with its `richting`, 1 to add it and -1 to take it out */
const tel = (bron: string) => `
  insert into stapduren (${SLEUTEL}, aantal)
  select k, blok(m.dag, k), m.proces, m.gemeente, d.maat, m.model, m.regeling, m.versie, m.element_id, m.taak, m.kantoor_id, d.tienden, sum(m.richting)
  from ${bron} m cross join unnest(stapkorrels()) k cross join lateral ${MATEN} where d.tienden is not null
  group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12
  on conflict (${SLEUTEL}) do update set aantal = stapduren.aantal + excluded.aantal`;

// The lock of the other tallies: with one of its own, a transaction that changes both could wait for one that waits for it.
const EENS_TEGELIJK = "perform pg_advisory_xact_lock(hashtextextended('zaakmetingen', 0));";
const SCHRIJVER = "security definer set search_path = public set app.gemeenten = '*'";

/**
 * The figures per step, per office and of the hand-over are tallies as well (docs/adr/0030, 0042): `gemeten_stappen` says what a step that
 * is done counts for, `stapmetingen` has what it was counted for last, `stapduren` are the tallies. The engine's history notes the case;
 * a click on a task does not, unless its step was done already: nobody waits for this at his task.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    -- Lengths of the blocks of days: fewer than of the cases, because there are many more steps.
    create function stapkorrels() returns integer[] language sql immutable parallel safe return array[1, 16, 256];

    create table stapmetingen (
      key text primary key,        -- of the step in the engine
      zaak_id uuid not null,
      gemeente text not null references gemeenten,
      proces text not null,        -- of the case
      model text not null,         -- in which the step is drawn: that of the case, or one that it calls
      regeling text not null,
      versie integer not null,
      element_id text not null,
      taak boolean not null,       -- work of a person
      kantoor_id text not null,    -- empty: of no office
      dag date not null,           -- on which it was done; it counts on that day
      klaar boolean not null,      -- the last time that the case did the step: a case counts once
      duur integer,                -- all in tenths of a day
      wacht integer,
      werk integer,
      bij_kantoor boolean not null, -- the last task that the case had there
      overdracht integer,          -- from the end of the last task of the other side to the taking of this one
      overgedragen boolean not null -- the last time that the case went over to this side
    );
    call scherm_af('stapmetingen');
    create index stapmetingen_zaak on stapmetingen (zaak_id);
    create table stapduren (
      korrel smallint not null,
      vanaf date not null,         -- first day of the block
      proces text not null,
      gemeente text not null references gemeenten,
      maat text not null check (maat in ('klaar', 'duur', 'wacht', 'werk', 'kantoor', 'overdracht', 'overgedragen')),
      model text not null,
      regeling text not null,
      versie integer not null,
      element_id text not null,
      taak boolean not null,
      kantoor_id text not null,
      tienden integer not null,    -- of a day; 0 where only cases are counted
      aantal integer not null,
      primary key (${SLEUTEL}) include (aantal)
    );
    call scherm_af('stapduren');
    revoke insert, update, delete, truncate on stapduren from noaberflow_app;
    revoke all on stapmetingen from noaberflow_app; -- of a sealed case as well, by its id

    -- The steps of a case that are done: those of its own model that take time, and the tasks of people in what it called.
    create view gedane_stappen with (security_invoker) as
      select z.id as zaak_id, e.key, z.gemeente, z.proces, i.bpmn_process_id as model, z.regeling, i.version as versie, e.element_id,
        e.element_type = 'USER_TASK' as taak, coalesce(t.kantoor_id, '') as kantoor_id,
        case when k.soort in ('front-office', 'back-office') then k.soort end as kant,
        e.started_at, e.ended_at, t.aangemaakt_op, t.geclaimd_op, t.afgerond_op
      from zaken z
      join engine_process_instances i on i.zaak_id = z.id
      join engine_element_instances e on e.process_instance_key = i.key and e.state = 'completed' and e.ended_at is not null
        and e.element_type in ${DUURT} and (i.bpmn_process_id = z.proces or e.element_type = 'USER_TASK')
      left join lateral (select * from taken t where t.element_instance_key = e.key order by t.id limit 1) t on true
      left join kantoren k on k.id = t.kantoor_id;

    -- What a step counts for. A hand-over is measured at the first task that one side takes after the last task that the other side ended.
    create view gemeten_stappen with (security_invoker) as
      select zaak_id, key, gemeente, proces, model, regeling, versie, element_id, taak, kantoor_id, dag, klaar, duur, wacht, werk, bij_kantoor,
        overdracht, overdracht is not null
          and row_number() over (partition by zaak_id, kant, overdracht is null order by ended_at desc, key desc) = 1 as overgedragen
      from (
        select s.*, dag_van(s.ended_at) as dag,
          row_number() over (partition by s.zaak_id, s.model, s.versie, s.element_id, s.kantoor_id order by s.ended_at desc, s.key desc) = 1 as klaar,
          ${tienden('s.started_at', 's.ended_at')} as duur, ${tienden('s.aangemaakt_op', 's.geclaimd_op')} as wacht,
          ${tienden('s.geclaimd_op', 's.afgerond_op')} as werk,
          s.kantoor_id <> '' and row_number() over (partition by s.zaak_id, s.kantoor_id order by s.ended_at desc, s.key desc) = 1 as bij_kantoor,
          ${tienden('andere.einde', 's.geclaimd_op')} as overdracht
        from gedane_stappen s
        left join lateral (
          select max(a.afgerond_op) as einde from gedane_stappen a
          where a.zaak_id = s.zaak_id and a.kant <> s.kant and a.afgerond_op <= s.geclaimd_op
        ) andere on s.kant is not null and s.afgerond_op is not null and not exists (
          select from gedane_stappen b
          where b.zaak_id = s.zaak_id and b.kant = s.kant and b.afgerond_op is not null and b.geclaimd_op >= andere.einde
            and (b.geclaimd_op, b.key) < (s.geclaimd_op, s.key))
      ) s;

    -- Cases of which a transaction changed a step that is done, until its commit.
    create table te_meten_stappen (
      transactie xid8 not null default pg_current_xact_id(),
      zaak uuid not null,
      eerste boolean not null,     -- of its transaction: that one has all of them counted
      primary key (transactie, zaak)
    );
    revoke all on te_meten_stappen from noaberflow_app;

    create function meet_stappen() returns trigger language plpgsql ${SCHRIJVER} as $$
    declare
      zaken uuid[];
    begin
      with weg as (delete from te_meten_stappen where transactie = pg_current_xact_id() returning zaak)
      select array_agg(zaak) into zaken from weg;
      perform set_config('app.te_meten_stappen', '', true);
      if zaken is null then return null; end if;
      ${EENS_TEGELIJK}
      with oud as materialized (select ${METING} from stapmetingen where zaak_id = any(zaken)),
        nieuw as materialized (select ${METING} from gemeten_stappen where zaak_id = any(zaken)),
        verschil as materialized (
          (select 1 as richting, * from nieuw except select 1, * from oud)
          union all
          (select -1, * from oud except select -1, * from nieuw)),
        duren as (${tel('verschil')}),
        gewist as (delete from stapmetingen o where o.key in (select key from oud except select key from nieuw))
      insert into stapmetingen (${METING}) select ${METING} from verschil where richting = 1
      on conflict (key) do update set (${METING}) = (${METING.split(', ')
        .map((kolom) => `excluded.${kolom}`)
        .join(', ')});
      return null;
    end $$;
    create constraint trigger te_meten_stappen_gemeten after insert on te_meten_stappen deferrable initially deferred
      for each row when (new.eerste) execute function meet_stappen();

    -- Everything anew from the facts; the same result when nothing was wrong.
    create function hermeet_stappen() returns void language plpgsql ${SCHRIJVER} as $$
    begin
      ${EENS_TEGELIJK}
      delete from stapduren;
      delete from stapmetingen;
      insert into stapmetingen (${METING}) select ${METING} from gemeten_stappen;
      ${tel('(select 1 as richting, * from stapmetingen)')};
    end $$;

    create function onthoud_stappen(veranderd uuid[]) returns void language plpgsql ${SCHRIJVER} as $$
    declare
      nu text;
    begin
      if veranderd is null or veranderd = '{}' then return; end if;
      nu := pg_current_xact_id()::text;
      insert into te_meten_stappen (zaak, eerste)
      select distinct zaak, current_setting('app.te_meten_stappen', true) is distinct from nu from unnest(veranderd) zaak where zaak is not null
      on conflict do nothing;
      perform set_config('app.te_meten_stappen', nu, true);
    end $$;
    -- Of a statement's rows those that are done; what is only begun counts for nothing yet.
    create function elementen_veranderd() returns trigger language plpgsql ${SCHRIJVER} as $$
    begin
      perform onthoud_stappen(array(
        select distinct i.zaak_id from rijen r join engine_process_instances i on i.key = r.process_instance_key
        where r.state = 'completed' and r.element_type in ${DUURT} and i.zaak_id is not null));
      return null;
    end $$;
    create trigger engine_element_instances_erbij after insert on engine_element_instances referencing new table as rijen
      for each statement execute function elementen_veranderd();
    create trigger engine_element_instances_anders after update on engine_element_instances referencing new table as rijen
      for each statement execute function elementen_veranderd();
    create trigger engine_element_instances_was after update on engine_element_instances referencing old table as rijen
      for each statement execute function elementen_veranderd();
    create trigger engine_element_instances_eraf after delete on engine_element_instances referencing old table as rijen
      for each statement execute function elementen_veranderd();

    create function instantie_veranderd() returns trigger language plpgsql ${SCHRIJVER} as $$
    begin
      perform onthoud_stappen(array_remove(array[old.zaak_id, new.zaak_id], null));
      return null;
    end $$;
    create trigger engine_process_instances_erbij after insert on engine_process_instances
      for each row when (new.zaak_id is not null) execute function instantie_veranderd();
    create trigger engine_process_instances_anders after update on engine_process_instances
      for each row when ((old.zaak_id, old.bpmn_process_id, old.version) is distinct from (new.zaak_id, new.bpmn_process_id, new.version))
      execute function instantie_veranderd();
    create trigger engine_process_instances_eraf after delete on engine_process_instances
      for each row when (old.zaak_id is not null) execute function instantie_veranderd();

    create function taak_veranderd() returns trigger language plpgsql ${SCHRIJVER} as $$
    begin
      perform onthoud_stappen(array(
        select distinct i.zaak_id from engine_element_instances e join engine_process_instances i on i.key = e.process_instance_key
        where e.key in (old.element_instance_key, new.element_instance_key) and e.state = 'completed' and i.zaak_id is not null));
      return null;
    end $$;
    create trigger taken_gemeten after insert or delete or update of element_instance_key, kantoor_id, aangemaakt_op, geclaimd_op, afgerond_op
      on taken for each row execute function taak_veranderd();

    create function zaak_van_stappen_veranderd() returns trigger language plpgsql ${SCHRIJVER} as $$
    begin
      perform onthoud_stappen(array(
        select distinct zaak_id from engine_process_instances where zaak_id in (old.id, new.id)));
      return null;
    end $$;
    create trigger zaken_stappen_gemeten after insert or delete or update of gemeente, proces, regeling
      on zaken for each row execute function zaak_van_stappen_veranderd();

    -- How many cases are at a step now is no tally: it is read from the cases that are open.
    create index zaakmetingen_open on zaakmetingen (proces, gemeente) where eind is null;

    set local app.gemeenten = '*';
    select hermeet_stappen();
  `);

export const down = (knex: Knex) =>
  knex.raw(`
    drop index zaakmetingen_open;
    drop trigger zaken_stappen_gemeten on zaken;
    drop trigger taken_gemeten on taken;
    drop trigger engine_process_instances_erbij on engine_process_instances;
    drop trigger engine_process_instances_anders on engine_process_instances;
    drop trigger engine_process_instances_eraf on engine_process_instances;
    drop trigger engine_element_instances_erbij on engine_element_instances;
    drop trigger engine_element_instances_anders on engine_element_instances;
    drop trigger engine_element_instances_was on engine_element_instances;
    drop trigger engine_element_instances_eraf on engine_element_instances;
    drop table te_meten_stappen;
    drop function zaak_van_stappen_veranderd(), taak_veranderd(), instantie_veranderd(), elementen_veranderd(), onthoud_stappen(uuid[]),
      hermeet_stappen(), meet_stappen();
    drop view gemeten_stappen, gedane_stappen;
    drop table stapduren, stapmetingen;
    drop function stapkorrels();
  `);
