import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'chai';
import { dumpSchema } from '../../db/dump-schema.ts';
import { createDatabase, type TestDatabase } from '../support/database.ts';

const golden = new URL('../../db/schema.sql', import.meta.url);

describe('db/schema.sql', () => {
  let database: TestDatabase;
  before(async () => {
    database = await createDatabase();
  });
  after(() => database.drop());

  it('shows the schema after all migrations (`npm run schema` renews it)', async () => {
    const schema = await dumpSchema(database.url);

    if (process.env.WRITE_SCHEMA) writeFileSync(golden, schema);
    expect(readFileSync(golden, 'utf8')).to.equal(schema);
  });

  it('protects every table with a municipality by forced row-level security for all commands', async () => {
    const unprotected = await database.asOwner(`
      select c.relname from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'gemeente' and not a.attisdropped
      where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and not (
        c.relrowsecurity and c.relforcerowsecurity and exists (
          select from pg_policies p where p.tablename = c.relname and p.cmd = 'ALL'
            and p.qual like '%gemeente_zichtbaar%' and p.with_check like '%gemeente_zichtbaar%'))`);

    expect(unprotected).to.deep.equal([]);
  });

  it('gives every table that leads to a case the seal of that case', async () => {
    // Directly by zaak_id, or over any chain of references; the remedy is \`call volg_zegel('<table>')\` in the migration.
    const open = await database.asOwner(`
      with recursive leads as (
        select 'zaken'::regclass as tabel
        union
        select coalesce(a.attrelid, c.conrelid)::regclass from leads l
          left join pg_constraint c on c.contype = 'f' and c.confrelid = l.tabel
          left join pg_attribute a on l.tabel = 'zaken'::regclass and a.attname = 'zaak_id' and not a.attisdropped
            and a.attrelid in (select oid from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'))
      select tabel::text from leads join pg_class c on c.oid = tabel where not (c.relrowsecurity and c.relforcerowsecurity
        and exists (select from pg_policies p where p.tablename = c.relname and p.policyname = 'verzegeling' and p.permissive = 'RESTRICTIVE'
          and p.cmd = 'ALL' and p.qual = p.with_check))`);

    expect(open).to.deep.equal([]);
  });

  it('gives the application role nothing of its own and no way around the policies', async () => {
    const [role] = await database.asOwner<{
      rolsuper: boolean;
      rolbypassrls: boolean;
      owned: string;
    }>(`
      select rolsuper, rolbypassrls, (select count(*) from pg_class where relowner = r.oid)::text as owned
      from pg_roles r where rolname = 'noaberflow_app'`);

    expect(role).to.deep.equal({ rolsuper: false, rolbypassrls: false, owned: '0' });
  });

  it('goes down and up again to the same schema', async () => {
    const { migrateDown, migrate } = await import('../../db/migrate.ts');
    const before = await dumpSchema(database.url);

    await migrateDown(database.url);
    await migrate(database.url);

    expect(await dumpSchema(database.url)).to.equal(before);
  });
});
