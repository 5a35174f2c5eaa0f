import type { Knex } from 'knex';

const SLEUTEL = 'korrel, vanaf, gemeente, proces, regeling';
const TELLINGEN = [
  'instroom',
  'uitstroom',
  'gemeten',
  'wettelijk',
  'binnen_wettelijk',
  'eigen',
  'binnen_eigen',
];
const perTelling = (words: (telling: string) => string) => TELLINGEN.map(words).join(', ');

/** The days on which a measured case counts, each with what it counts for. */
const DAGEN = `(values
  (m.begin, 1, 0, 0, 0, 0, 0, 0),
  (m.eind, 0, 1, (m.bruto is not null)::int, 0, 0, 0, 0),
  (m.wettelijk_op, 0, 0, 0, 1, m.wettelijk_binnen::int, 0, 0),
  (m.eigen_op, 0, 0, 0, 0, 0, 1, m.eigen_binnen::int)) d (dag, ${TELLINGEN.join(', ')})`;
const DUREN = "(values ('bruto', m.bruto), ('netto', m.netto)) d (maat, dagen)";

/** The tallies of measured cases; @param bron what `m` stands for: a measurement with its `richting`, 1 to add it and -1 to take it out */
const stromen = (bron: string) => `
  insert into zaakstromen (${SLEUTEL}, ${TELLINGEN.join(', ')})
  select k, blok(d.dag, k), m.gemeente, m.proces, m.regeling, ${perTelling((telling) => `sum(m.richting * d.${telling})`)}
  from ${bron} m cross join unnest(korrels()) k cross join lateral ${DAGEN} where d.dag is not null
  group by 1, 2, 3, 4, 5
  on conflict (${SLEUTEL}) do update set ${perTelling((telling) => `${telling} = zaakstromen.${telling} + excluded.${telling}`)}`;
const duren = (bron: string) => `
  insert into zaakduren (${SLEUTEL}, maat, dagen, aantal)
  select k, blok(m.eind, k), m.gemeente, m.proces, m.regeling, d.maat, d.dagen, sum(m.richting)
  from ${bron} m cross join unnest(korrels()) k cross join lateral ${DUREN} where m.eind is not null and d.dagen is not null
  group by 1, 2, 3, 4, 5, 6, 7
  on conflict (${SLEUTEL}, maat, dagen) do update set aantal = zaakduren.aantal + excluded.aantal`;

/** The open terms of measured cases, by their last day. */
const lopend = (bron: string) => `
  insert into zaaktermijnen (gemeente, proces, regeling, opgeschort, einddatum, aantal)
  select m.gemeente, m.proces, m.regeling, m.opgeschort, m.loopt_tot, sum(m.richting)
  from ${bron} m where m.loopt_tot is not null
  group by 1, 2, 3, 4, 5
  on conflict (gemeente, proces, regeling, opgeschort, einddatum) do update set aantal = zaaktermijnen.aantal + excluded.aantal`;

const METING =
  'gemeente, proces, regeling, begin, eind, bruto, netto, wettelijk_op, wettelijk_binnen, eigen_op, eigen_binnen, loopt_tot, opgeschort';
const EENS_TEGELIJK = "perform pg_advisory_xact_lock(hashtextextended('zaakmetingen', 0));";

const SCHRIJVER = "security definer set search_path = public set app.gemeenten = '*'";

/**
 * The figures of the dashboard are tallies, kept by the transaction that writes the fact (docs/adr/0030):
 *
 * - `gemeten_zaken` says what one case counts for, from the facts; the only definition there is;
 * - `zaakmetingen` has what each case was counted for last;
 * - `zaakstromen` and `zaakduren` are the tallies, over blocks of days of several lengths; `zaaktermijnen` that of the open terms.
 *
 * Triggers note which cases a transaction changes (`te_meten`); at its commit they are measured anew, and the difference is counted.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    -- The terms on which the cases of a process are measured; terms/measured.ts says the same, and a test compares them.
    create table meettermijnen (
      proces text primary key,
      wettelijk text,
      eigen text
    );
    revoke insert, update, delete, truncate on meettermijnen from noaberflow_app;
    insert into meettermijnen values ('aanvraag', 'beslistermijn', null), ('heronderzoek', null, 'heronderzoektermijn'),
      ('terugvordering', 'boetetermijn', null), ('bezwaar', 'bezwaarbeslissing', null), ('srt-verwijzing', null, 'srt-onderzoekstermijn');

    -- The calendar day of a moment.
    create function dag_van(moment timestamptz) returns date language sql immutable parallel safe
      return (moment at time zone 'Europe/Amsterdam')::date;
    -- Lengths of the blocks of days in which is counted. Each is a whole number of the one before, so that few blocks make any period.
    create function korrels() returns integer[] language sql immutable parallel safe return array[1, 4, 16, 64, 256, 1024];
    -- First day of the block of this length that a day is in.
    create function blok(dag date, korrel integer) returns date language sql immutable parallel safe
      return date '1970-01-01' + floor((dag - date '1970-01-01')::numeric / korrel)::integer * korrel;

    create table zaakmetingen (
      zaak_id uuid primary key,    -- no reference: its lock would be one more to wait for
      gemeente text not null references gemeenten,
      proces text not null,
      regeling text not null,
      begin date not null,
      eind date,
      bruto integer,               -- days from the application (other processes: the report) to the end
      netto integer,               -- without those on which the term stood still
      wettelijk_op date,           -- day on which the term of law was met or not
      wettelijk_binnen boolean,
      eigen_op date,
      eigen_binnen boolean,
      loopt_tot date,              -- last day of the measured term, as long as case and term are open
      opgeschort boolean
    );
    call scherm_af('zaakmetingen');
    create table zaakstromen (
      korrel smallint not null,
      vanaf date not null,         -- first day of the block
      gemeente text not null references gemeenten,
      proces text not null,
      regeling text not null,
      ${TELLINGEN.map((telling) => `${telling} integer not null,`).join('\n      ')}
      primary key (${SLEUTEL})
    );
    call scherm_af('zaakstromen');
    create table zaakduren (
      korrel smallint not null,
      vanaf date not null,
      gemeente text not null references gemeenten,
      proces text not null,
      regeling text not null,
      maat text not null check (maat in ('bruto', 'netto')),
      dagen integer not null,
      aantal integer not null,     -- cases that ended in the block after so many days
      primary key (${SLEUTEL}, maat, dagen) include (aantal)
    );
    call scherm_af('zaakduren');
    create table zaaktermijnen (
      gemeente text not null references gemeenten,
      proces text not null,
      regeling text not null,
      opgeschort boolean not null,
      einddatum date not null,
      aantal integer not null,     -- open cases with that last day
      primary key (gemeente, proces, regeling, opgeschort, einddatum)
    );
    call scherm_af('zaaktermijnen');
    -- Only the functions below write these.
    revoke insert, update, delete, truncate on zaakmetingen, zaakstromen, zaakduren, zaaktermijnen from noaberflow_app;

    -- What a case counts for. An application counts from the day of the application, anything else from the day that it was reported. A
    -- decision is in time by its day; a term that no decision closes by the day on which it was closed.
    create view gemeten_zaken with (security_invoker) as
      select z.id as zaak_id, z.gemeente, z.proces, z.regeling, dag_van(z.gestart_op) as begin, dag_van(z.beeindigd_op) as eind,
        d.bruto, d.bruto - s.stil as netto,
        w.op as wettelijk_op, w.op <= w.einddatum as wettelijk_binnen, e.op as eigen_op, e.op <= e.einddatum as eigen_binnen,
        l.loopt_tot, l.opgeschort
      from zaken z
      join meettermijnen m on m.proces = z.proces
      cross join lateral (select dag_van(z.beeindigd_op) - case when z.proces = 'aanvraag' then z.aanvraag_op else z.melding_op end as bruto) d
      left join lateral (
        select coalesce(sum(hervat.datum - begin.datum), 0)::integer as stil
        from termijnen t
        join termijn_gebeurtenissen begin on begin.termijn_id = t.id and begin.soort = 'opgeschort'
        join lateral (select g.datum from termijn_gebeurtenissen g
          where g.termijn_id = t.id and g.soort = 'hervat' and g.id > begin.id order by g.id limit 1) hervat on true
        where t.zaak_id = z.id and t.soort in (m.wettelijk, m.eigen)) s on d.bruto is not null
      left join lateral (
        select t.einddatum, t.status, t.gesloten_op,
          case when m.wettelijk in ('beslistermijn', 'bezwaarbeslissing') then z.besloten_op else dag_van(t.gesloten_op) end as op
        from termijnen t where t.zaak_id = z.id and t.soort = m.wettelijk order by t.gesloten_op desc nulls first, t.id limit 1) w on true
      left join lateral (
        select t.einddatum, t.status, t.gesloten_op, dag_van(t.gesloten_op) as op
        from termijnen t where t.zaak_id = z.id and t.soort = m.eigen order by t.gesloten_op desc nulls first, t.id limit 1) e on true
      -- The one that ends first, of a process that is measured on two.
      left join lateral (
        select t.einddatum as loopt_tot, t.status = 'opgeschort' as opgeschort
        from (values (w.einddatum, w.status, w.gesloten_op), (e.einddatum, e.status, e.gesloten_op)) t (einddatum, status, gesloten_op)
        where t.einddatum is not null and t.gesloten_op is null and t.status in ('lopend', 'verstreken', 'opgeschort')
        order by t.einddatum limit 1) l on z.beeindigd_op is null;

    -- Cases that a transaction changed, until its commit; nobody else ever sees a row of it.
    create table te_meten (
      transactie xid8 not null default pg_current_xact_id(),
      zaak uuid not null,
      eerste boolean not null,     -- of its transaction: that one has all of them counted
      primary key (transactie, zaak)
    );
    revoke insert, update, delete, truncate on te_meten from noaberflow_app;

    -- At the commit: counts the cases that were changed for what they are now in the place of what they were counted for. One transaction
    -- at a time: two that change the same case would each miss what the other did, and two that count in the same blocks could wait for
    -- each other.
    create function meet_zaken() returns trigger language plpgsql ${SCHRIJVER} as $$
    declare
      zaken uuid[];
    begin
      with weg as (delete from te_meten where transactie = pg_current_xact_id() returning zaak)
      select array_agg(zaak) into zaken from weg;
      perform set_config('app.te_meten', '', true);
      if zaken is null then return null; end if;
      ${EENS_TEGELIJK}
      with oud as materialized (select zaak_id, ${METING} from zaakmetingen where zaak_id = any(zaken)),
        nieuw as materialized (select zaak_id, ${METING} from gemeten_zaken where zaak_id = any(zaken)),
        verschil as materialized (
          (select 1 as richting, * from nieuw except select 1, * from oud)
          union all
          (select -1, * from oud except select -1, * from nieuw)),
        stromen as (${stromen('verschil')}),
        duren as (${duren('verschil')}),
        lopend as (${lopend('verschil')}),
        gewist as (delete from zaakmetingen o where o.zaak_id in (select zaak_id from oud except select zaak_id from nieuw))
      insert into zaakmetingen (zaak_id, ${METING}) select zaak_id, ${METING} from verschil where richting = 1
      on conflict (zaak_id) do update set (${METING}) = (${METING.split(', ')
        .map((kolom) => `excluded.${kolom}`)
        .join(', ')});
      return null;
    end $$;
    create constraint trigger te_meten_gemeten after insert on te_meten deferrable initially deferred
      for each row when (new.eerste) execute function meet_zaken();

    -- Everything anew from the facts; the same result when nothing was wrong.
    create function hermeet_zaken() returns void language plpgsql ${SCHRIJVER} as $$
    begin
      ${EENS_TEGELIJK}
      delete from zaakstromen;
      delete from zaakduren;
      delete from zaaktermijnen;
      delete from zaakmetingen;
      insert into zaakmetingen (zaak_id, ${METING}) select zaak_id, ${METING} from gemeten_zaken;
      ${stromen('(select 1 as richting, * from zaakmetingen)')};
      ${duren('(select 1 as richting, * from zaakmetingen)')};
      ${lopend('(select 1 as richting, * from zaakmetingen)')};
    end $$;

    create function onthoud_te_meten(veranderd uuid) returns void language plpgsql ${SCHRIJVER} as $$
    declare
      nu text := pg_current_xact_id()::text;
    begin
      insert into te_meten (zaak, eerste) values (veranderd, current_setting('app.te_meten', true) is distinct from nu) on conflict do nothing;
      perform set_config('app.te_meten', nu, true);
    end $$;
    create function zaak_veranderd() returns trigger language plpgsql as $$
    begin
      perform onthoud_te_meten(case when tg_op = 'DELETE' then old.id else new.id end);
      return null;
    end $$;
    create function termijn_veranderd() returns trigger language plpgsql as $$
    begin
      perform onthoud_te_meten(case when tg_op = 'DELETE' then old.zaak_id else new.zaak_id end);
      return null;
    end $$;
    create function termijn_gebeurd() returns trigger language plpgsql ${SCHRIJVER} as $$
    begin
      perform onthoud_te_meten(zaak_id) from termijnen where id = case when tg_op = 'DELETE' then old.termijn_id else new.termijn_id end;
      return null;
    end $$;
    create trigger zaken_gemeten after insert or delete
      or update of gemeente, proces, regeling, gestart_op, beeindigd_op, aanvraag_op, melding_op, besloten_op
      on zaken for each row execute function zaak_veranderd();
    create trigger termijnen_gemeten after insert or delete or update of soort, status, einddatum, gesloten_op
      on termijnen for each row execute function termijn_veranderd();
    create trigger termijn_gebeurtenissen_gemeten after insert or delete or update of soort, datum
      on termijn_gebeurtenissen for each row execute function termijn_gebeurd();

    -- The forecast looks at the terms that were closed last.
    create index termijnen_gesloten on termijnen (soort, gesloten_op desc);

    select hermeet_zaken();
  `);

export const down = (knex: Knex) =>
  knex.raw(`
    drop trigger zaken_gemeten on zaken;
    drop trigger termijnen_gemeten on termijnen;
    drop trigger termijn_gebeurtenissen_gemeten on termijn_gebeurtenissen;
    drop table te_meten;
    drop function zaak_veranderd(), termijn_veranderd(), termijn_gebeurd(), onthoud_te_meten(uuid), hermeet_zaken(), meet_zaken();
    drop view gemeten_zaken;
    drop table zaaktermijnen, zaakduren, zaakstromen, zaakmetingen, meettermijnen;
    drop index termijnen_gesloten;
    drop function blok(date, integer), korrels(), dag_van(timestamptz);
  `);
