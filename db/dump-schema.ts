import pg from 'pg';

/**
 * The schema of a migrated database as readable, stable SQL: tables with columns, constraints, indexes
 * and policies, then functions and triggers. It is compared with db/schema.sql, so that the diff of a
 * migration shows its result (docs/adr/0003-sql-standards.md).
 *
 * @param url connection string of a database with all migrations applied
 */
export async function dumpSchema(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string; secured: boolean; body: string }>(
      TABLES,
    );
    const { rows: rest } = await client.query<{ definition: string }>(FUNCTIONS_AND_TRIGGERS);
    const parts = tables.map((table) => table.body);
    return `${[HEAD, ...parts, ...rest.map((row) => `${row.definition.trim()};`)].join('\n\n')}\n`;
  } finally {
    await client.end();
  }
}

const HEAD = '-- The schema after all migrations. Made by `npm run schema`; do not edit.';

const OWN_TABLE = `
  select c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity
  from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname not like 'knex\\_%'`;

const TABLES = `
  with t as (${OWN_TABLE})
  select concat_ws(e'\\n',
    'create table ' || t.relname || ' (',
    (select string_agg(line, e',\\n') from (
      select '  ' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
        || case when a.attnotnull then ' not null' else '' end
        || case when a.attidentity <> '' then ' generated always as identity'
                when d.adbin is not null then ' default ' || pg_get_expr(d.adbin, d.adrelid) else '' end as line
      from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
      where a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped order by a.attnum) columns),
    ');',
    (select string_agg('alter table ' || t.relname || ' add constraint ' || conname || ' ' || pg_get_constraintdef(oid) || ';', e'\\n' order by contype desc, conname)
      from pg_constraint where conrelid = t.oid and contype <> 'n'),
    (select string_agg(pg_get_indexdef(i.indexrelid) || ';', e'\\n' order by i.indexrelid::regclass::text)
      from pg_index i where i.indrelid = t.oid and not exists (select from pg_constraint c where c.conindid = i.indexrelid)),
    case when t.relrowsecurity then 'alter table ' || t.relname || ' enable row level security;' end,
    case when t.relforcerowsecurity then 'alter table ' || t.relname || ' force row level security;' end,
    (select string_agg('create policy ' || policyname || ' on ' || tablename || case permissive when 'RESTRICTIVE' then ' as restrictive' else '' end || ' for ' || lower(cmd) || ' using (' || qual || ') with check (' || with_check || ');', e'\\n' order by policyname)
      from pg_policies where schemaname = 'public' and tablename = t.relname),
    (select 'grant ' || string_agg(lower(privilege_type), ', ' order by privilege_type) || ' on ' || t.relname || ' to noaberflow_app;'
      from information_schema.role_table_grants where grantee = 'noaberflow_app' and table_schema = 'public' and table_name = t.relname)
  ) as body
  from t order by t.relname`;

const FUNCTIONS_AND_TRIGGERS = `
  select definition from (
    select 0 as kind, relname::text as name, 'create view ' || relname || ' with (' || array_to_string(reloptions, ', ') || E') as\\n' || rtrim(pg_get_viewdef(oid), ';') as definition
    from pg_class where relnamespace = 'public'::regnamespace and relkind = 'v'
    union all
    select 1 as kind, proname::text as name, pg_get_functiondef(oid) as definition
    from pg_proc where pronamespace = 'public'::regnamespace and prokind in ('f', 'p')
    union all
    select 2, tgname::text, pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
    union all
    select 0, sequencename::text, 'create sequence ' || sequencename from pg_sequences
    where schemaname = 'public' and not exists (
      select from pg_depend where objid = (schemaname || '.' || sequencename)::regclass and deptype in ('a', 'i'))
    and sequencename not like 'knex%'
  ) parts order by kind, name`;
