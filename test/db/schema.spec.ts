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
