import type { TestDatabase } from '../test/support/database.ts';

type AsOwner = TestDatabase['asOwner'];

/** Days over which the finished cases are spread: ten years. */
const DAYS = 3650;
const OPEN = 10_000;

/**
 * Fills the tables with finished cases and ten thousand open ones, the same ones every time: chance is a hash of the number of the case.
 * Log-normal lead times around the length of each process, a term each, one in five suspended once, and a task and its step in the engine;
 * an open case has twenty steps of the machine behind it. Triggers are off, and what sorts the rows is made when they are there.
 *
 * @param now the last day; nothing ended after it
 */
export async function fillFinished(
  { asOwner }: TestDatabase,
  finished: number,
  now: string,
): Promise<void> {
  const quietly = (sql: string) =>
    asOwner(
      `set session_replication_role = replica; set app.gemeenten = '*'; ${sql}; reset session_replication_role`,
    );
  const filled = await indexesOf(asOwner);
  await asOwner(filled.map(({ naam }) => `drop index ${naam}`).join(';'));
  await asOwner(`
    create function kans(n bigint, waarvan integer) returns float8 language sql immutable parallel safe
      return ((hashint8extended(n, waarvan) & 2147483647) + 0.5) / 2147483648.0;
    create function normaal(n bigint, waarvan integer) returns float8 language sql immutable parallel safe
      return sqrt(-2 * ln(kans(n, waarvan))) * cos(2 * pi() * kans(n, waarvan + 100))`);
  await quietly(`
    insert into personen (id, gemeente, bsn_versleuteld, bsn_hash, naam, bijgewerkt_op)
    values ('00000000-0000-4000-8000-000000000000', 'oldenzaal', '', '', 'Vulling', now());
    create unlogged table vulling as
      select n, overlay(lpad(to_hex(n), 32, '0') placing '4' from 13)::uuid as id, p.proces, p.soort, p.wettelijk, p.duur,
        (array['dinkelland', 'tubbergen', 'oldenzaal'])[1 + floor(kans(n, 1) * 3)] as gemeente,
        (array['bijstand', 'bijstand', 'bijstand', 'ioaw', 'ioaz', 'bbz', 'bijzondere-bijstand', 'iit', 'bijstand', 'bijzondere-bijstand'])[1 + floor(kans(n, 2) * 10)] as regeling,
        greatest(1, round(exp(ln(p.dagen) + 0.45 * normaal(n, 3)))::int) as dagen,
        case when kans(n, 4) < 0.2 then 1 + floor(kans(n, 5) * 28)::int end as stil,
        n > ${finished} as open, kans(n, 6) as plaats
      from generate_series(1, ${finished + OPEN}) n
      join (values ('aanvraag', 'beslistermijn', true, 56, 40, 0.0, 0.7), ('heronderzoek', 'heronderzoektermijn', false, 56, 35, 0.7, 0.85),
        ('bezwaar', 'bezwaarbeslissing', true, 84, 70, 0.85, 0.91), ('terugvordering', 'boetetermijn', true, 91, 120, 0.91, 0.99),
        ('srt-verwijzing', 'srt-onderzoekstermijn', false, 91, 90, 0.99, 1.0)) p (proces, soort, wettelijk, duur, dagen, van, tot)
        on kans(n, 7) >= p.van and kans(n, 7) < p.tot;
    alter table vulling add column begin timestamptz;
    update vulling set begin = timestamptz '${now} 09:00 Europe/Amsterdam' - interval '1 day' * case when open then plaats * duur else floor(plaats * ${DAYS}) + dagen end`);
  await quietly(`
    insert into zaken (id, nummer, gemeente, proces, regeling, persoon_id, status, verzegeld, melding_op, aanvraag_op, besloten_op, gestart_op, beeindigd_op)
    select id, 'vulling-' || n, gemeente, proces, regeling, '00000000-0000-4000-8000-000000000000', case when open then 'in-behandeling' else 'afgerond' end,
      proces = 'srt-verwijzing', begin::date, begin::date, case when not open then (begin + dagen * interval '1 day')::date end, begin,
      case when not open then begin + dagen * interval '1 day' end
    from vulling order by n`);
  await quietly(`
    insert into termijnen (id, zaak_id, gemeente, soort, grondslag, wettelijk, begint_op, duur, einddatum, waarschuwing_op, status, uitleg, gesloten_op)
    select id, id, gemeente, soort, 'vulling', wettelijk, begin::date, 'P8W', begin::date + duur + coalesce(stil, 0), begin::date + duur - 14,
      case when open then 'lopend' else 'afgerond' end, '[]', case when not open then begin + dagen * interval '1 day' end
    from vulling order by n`);
  await quietly(`
    insert into termijn_gebeurtenissen (termijn_id, gemeente, soort, datum, op)
    select id, gemeente, soort.soort, begin::date + soort.na, begin from vulling, lateral (values ('opgeschort', 3), ('hervat', 3 + stil)) soort (soort, na)
    where stil is not null order by n, soort.na`);
  await quietly(`
    insert into taken (id, user_task_key, element_instance_key, process_instance_key, zaak_id, gemeente, proces, proces_versie, element_id, naam,
      formulier_id, formulier_versie, functie, kantoor_id, status, verzegeld, aangemaakt_op, geclaimd_op, afgerond_op)
    select id, 'v' || n, 'v' || n, 'v' || n, id, gemeente, proces, 1, 'stap-' || n % 8, 'Stap', 'vulling', 1, 'bo-inkomen',
      case n % 2 when 0 then 'backoffice' else 'fo-' || gemeente end, case when open then 'open' else 'afgerond' end, proces = 'srt-verwijzing',
      begin, case when not open then begin + dagen * 0.3 * interval '1 day' end, case when not open then begin + dagen * 0.6 * interval '1 day' end
    from vulling order by n`);
  await quietly(`
    insert into engine_process_instances (key, bpmn_process_id, version, process_definition_key, state, zaak_id, position)
    select 'v' || n, proces, 1, '1', case when open then 'active' else 'completed' end, id, 1 from vulling order by n;
    insert into engine_element_instances (key, process_instance_key, process_definition_key, bpmn_process_id, element_id, element_type, state, started_at, ended_at, position)
    select 'v' || n, 'v' || n, '1', proces, 'stap-' || n % 8, 'USER_TASK', case when open then 'active' else 'completed' end, begin,
      case when not open then begin + dagen * 0.6 * interval '1 day' end, 1 from vulling order by n;
    insert into engine_element_instances (key, process_instance_key, process_definition_key, bpmn_process_id, element_id, element_type, state, started_at, ended_at, position)
    select 'v' || n || '-' || stap, 'v' || n, '1', proces, 'machine-' || stap, 'SERVICE_TASK', 'completed', begin, begin, 1
    from vulling, generate_series(1, 20) stap where open order by n;
    drop table vulling`);
  await asOwner(filled.map(({ maak }) => maak).join(';'));
  await asOwner('analyze');
  await tally(asOwner);
  await asOwner('vacuum (analyze)');
}

/** Names of what sorts the filled tables, and the statements that make it; keys stay, they are filled in their order. */
const indexesOf = (asOwner: AsOwner) =>
  asOwner<{ naam: string; maak: string }>(
    `select indexname as naam, indexdef as maak from pg_indexes
     where tablename in ('zaken', 'termijnen', 'termijn_gebeurtenissen', 'taken', 'engine_process_instances', 'engine_element_instances')
       and not exists (select from pg_constraint where conname = indexname)`,
  );

/**
 * The tallies by the functions that make them anew, as they stand in the database, into tables without their keys: row by row into a wide
 * key takes hours at a million cases. The keys come back at the end, and would refuse a tally that is there twice.
 */
async function tally(asOwner: AsOwner): Promise<void> {
  const keys = await asOwner<{ tabel: string; naam: string; maak: string }>(
    `select conrelid::regclass::text as tabel, conname as naam, pg_get_constraintdef(oid) as maak from pg_constraint
     where contype = 'p' and conrelid::regclass::text in ('zaakmetingen', 'zaakstromen', 'zaakduren', 'stapmetingen', 'stapduren')`,
  );
  const functions = await asOwner<{ maak: string }>(
    "select pg_get_functiondef(oid) as maak from pg_proc where proname in ('hermeet_metingen', 'hermeet_zaken', 'hermeet_stappen')",
  );
  await asOwner(`
    set session_replication_role = replica; set app.gemeenten = '*'; set work_mem = '512MB'; set maintenance_work_mem = '1GB';
    ${keys.map(({ tabel, naam }) => `alter table ${tabel} drop constraint ${naam}`).join(';')};
    ${functions.map(({ maak }) => maak.replaceAll(/on conflict [^;]*;/g, ';')).join(';')};
    select hermeet_zaken(); select hermeet_stappen();
    ${keys.map(({ tabel, naam, maak }) => `alter table ${tabel} add constraint ${naam} ${maak}`).join(';')};
    ${functions.map(({ maak }) => maak).join(';')};
    reset all`);
}
