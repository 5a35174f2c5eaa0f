import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { inTransaction, type Unsealed } from '../../db/transaction.ts';
import { seedOrganisatie } from '../../demo/organisatie.ts';
import { createDatabase, type TestDatabase } from '../support/database.ts';

/** Rows of one sealed and one open case, in every table that has a column for the case. */
describe('db: row-level security of sealed cases', () => {
  let database: TestDatabase;
  let persoon: string;
  const sealed = randomUUID();
  const open = randomUUID();
  before(async () => {
    database = await createDatabase();
    await seedOrganisatie(database.db);
    const [row] = await database.asOwner<{ id: string }>(
      `insert into personen (gemeente, bsn_versleuteld, bsn_hash, bijgewerkt_op) values ('dinkelland', '', '', now()) returning id`,
    );
    persoon = row?.id ?? '';
    for (const [id, verzegeld] of [
      [sealed, true],
      [open, false],
    ] as const) {
      await database.asOwner(
        `insert into zaken (id, nummer, gemeente, proces, regeling, persoon_id, status, melding_op, gestart_op, verzegeld)
         values ($1::uuid, $1::text, 'dinkelland', 'heronderzoek', 'bijstand', $2, 'in-behandeling', '2026-01-05', now(), $3)`,
        [id, persoon, verzegeld],
      );
      await database.asOwner("insert into dossiers (zaak_id, gemeente) values ($1, 'dinkelland')", [
        id,
      ]);
      await database.asOwner(
        `insert into engine_process_instances values ($1::text, 'heronderzoek', 1, '1', null, $1::uuid, 'active', now(), null, 1)`,
        [id],
      );
      await database.asOwner(
        `with t as (insert into termijnen (id, zaak_id, gemeente, soort, grondslag, wettelijk, begint_op, duur, einddatum, status, uitleg)
           values ($1, $1, 'dinkelland', 'beslistermijn', 'art. 4:13 Awb', true, '2026-01-05', 'P8W', '2026-03-02', 'lopend', '[]') returning id)
         insert into termijn_gebeurtenissen (termijn_id, gemeente, soort, datum, op) select id, 'dinkelland', 'geopend', '2026-01-05', now() from t`,
        [id],
      );
      await database.asOwner(
        `insert into auditregels (gemeente, op, actor, actie, object_soort, object_id, zaak_id, herkomst)
         values ('dinkelland', now(), 'test', 'zaak.gestart', 'zaak', $1::text, $1::uuid, 'api')`,
        [id],
      );
    }
  });
  after(() => database.drop());

  const within = <T>(
    work: Parameters<typeof inTransaction<T>>[2],
    unsealed: Unsealed = {},
    scope: Parameters<typeof inTransaction>[1] = ['dinkelland'],
  ) => inTransaction(database.db, scope, work, unsealed);
  const TABLES = [
    'zaken',
    'dossiers',
    'engine_process_instances',
    'termijnen',
    'termijn_gebeurtenissen',
    'auditregels',
  ];
  const count = (unsealed?: Unsealed, scope?: Parameters<typeof inTransaction>[1]) =>
    within(
      async (trx) => {
        const counts: number[] = [];
        for (const table of TABLES)
          counts.push(Number((await trx(table).count({ n: '*' }).first())?.n));
        return counts;
      },
      unsealed,
      scope,
    );

  it('hides what belongs to a sealed case in every table, children of children too', async () => {
    expect(await count()).to.deep.equal(TABLES.map(() => 1));
    expect(await count({ gemeenten: ['tubbergen'] })).to.deep.equal(TABLES.map(() => 1));
  });

  it('shows all to who may see sealed cases of that municipality, and to the platform itself', async () => {
    expect(await count({ gemeenten: ['dinkelland'] })).to.deep.equal(TABLES.map(() => 2));
    expect(await count({}, '*')).to.deep.equal(TABLES.map(() => 2));
  });

  it('lifts no seal outside the own municipalities', async () => {
    expect(await count({ gemeenten: ['dinkelland'] }, ['tubbergen'])).to.deep.equal([
      0, 0,
      // What the engine tells has no municipality: the open one is found by its case only.
      0, 0, 0, 0,
    ]);
  });

  it('changes and removes nothing of a sealed case', async () => {
    const touched = await within(async (trx) => [
      await trx('dossiers').where({ zaak_id: sealed }).update({ versie: 9 }),
      await trx('termijnen').where({ zaak_id: sealed }).delete(),
      await trx('zaken').where({ id: sealed }).update({ verzegeld: false }),
    ]);

    expect(touched).to.deep.equal([0, 0, 0]);
  });

  it('refuses to write into a sealed case, and to seal one for oneself', async () => {
    for (const work of [
      (trx: Parameters<Parameters<typeof inTransaction>[2]>[0]) =>
        trx('heronderzoeken').insert({
          id: randomUUID(),
          zaak_id: sealed,
          gemeente: 'dinkelland',
          soort: 'x',
          gepland_op: '2026-05-01',
          reden: 'x',
          sleutel: 'x',
        }),
      (trx: Parameters<Parameters<typeof inTransaction>[2]>[0]) =>
        trx('zaken').where({ id: open }).update({ verzegeld: true }),
    ]) {
      const refused = await within(async (trx) => work(trx)).catch((error) => error);
      expect(refused).to.have.property('code', '42501');
    }
  });

  it('keeps a task under the seal of its case', async () => {
    const wrong = await database
      .asOwner(
        `insert into formulier_versies values ('heronderzoek/x', 1, '', '{}', '', now());
         insert into taken (user_task_key, element_instance_key, process_instance_key, zaak_id, gemeente, proces, proces_versie, element_id, naam,
           formulier_id, formulier_versie, functie, kantoor_id, status, aangemaakt_op)
         values ('1', '1', '1', '${sealed}', 'dinkelland', 'heronderzoek', 1, 'x', 'x', 'heronderzoek/x', 1, 'bo-inkomen', 'backoffice', 'open', now())`,
      )
      .catch((error) => error);

    expect(wrong).to.have.property('constraint', 'taken_zaak_id_fkey');
  });

  it('knows a referral as sealed only', async () => {
    const wrong = await database
      .asOwner("update zaken set proces = 'srt-verwijzing' where id = $1", [open])
      .catch((error) => error);

    expect(wrong).to.have.property('constraint', 'zaken_verzegeld_proces');
  });
});
