import { expect } from 'chai';
import knex, { type Knex } from 'knex';
import { verifyChain } from '../../db/queries/auditregels/verify-chain.ts';
import { inTransaction } from '../../db/transaction.ts';
import { buildTaak, buildZaak } from './builders.ts';
import { type ApiWorld, createApiWorld } from './world.ts';

describe('audit trail', () => {
  let world: ApiWorld;
  let owner: Knex;
  before(async () => {
    world = await createApiWorld();
    owner = knex({ client: 'pg', connection: world.database.url, pool: { min: 0, max: 1 } });
  });
  after(async () => {
    await owner.destroy();
    await world.close();
  });

  const verify = () =>
    inTransaction(world.database.db, '*', (trx) => verifyChain(trx, 'dinkelland'));

  it('has one line with actor, action, object, result, origin and time for everything that was changed', async () => {
    const client = await world.as('consulent-dinkelland');
    const taak = await buildTaak(world, await buildZaak(world));
    await client.put(`/taken/${taak.id}/behandelaar`, { versie: 1 });
    await client.put(`/taken/${taak.id}/concept`, { versie: 0, gegevens: {} });
    await client.delete(`/taken/${taak.id}/behandelaar?versie=2`);
    await client.put(`/taken/${taak.id}/behandelaar`, { versie: 3 });
    await client.post(`/taken/${taak.id}/afronding`, {
      versie: 4,
      gegevens: { volledigheid: { volledig: true } },
    });
    await client.post(`/zaken/${taak.zaakId}/bsn-inzagen`, { doel: 'Controle in de test' });

    const lines = await world.database.asOwner<Record<string, unknown>>(
      'select actor, actie, resultaat, herkomst, op from auditregels where zaak_id = $1 order by volgnummer',
      [taak.zaakId],
    );

    expect(lines.map(({ actie }) => actie)).to.deep.equal([
      'taak.geclaimd',
      'taak.concept',
      'taak.vrijgegeven',
      'taak.geclaimd',
      'taak.afgerond',
      'bsn.ingezien',
    ]);
    for (const line of lines)
      expect(line).to.deep.include({
        actor: client.session?.medewerkerId,
        resultaat: 'gelukt',
        herkomst: 'api',
        op: world.state.now,
      });
  });

  it('leaves no line of what was refused or rolled back', async () => {
    const client = await world.as('consulent-dinkelland');
    const taak = await buildTaak(world, await buildZaak(world), {
      behandelaar: client.session?.medewerkerId ?? null,
    });

    await client.post(`/taken/${taak.id}/afronding`, { versie: 1, gegevens: {} });

    expect(
      await world.database.asOwner('select from auditregels where zaak_id = $1', [taak.zaakId]),
    ).to.deep.equal([]);
  });

  it('cannot be changed by the application', async () => {
    for (const sql of [
      "update auditregels set actie = 'x'",
      'delete from auditregels',
      'truncate auditregels',
    ]) {
      const change = inTransaction(world.database.db, '*', (trx) => trx.raw(sql));
      const error = await change.then(
        () => undefined,
        (thrown: Error) => thrown,
      );
      expect(error?.message, sql).to.include('permission denied');
    }
  });

  it('stays one chain when forty people write at once', async () => {
    const client = await world.as('consulent-dinkelland');
    const zaak = await buildZaak(world);
    const taken = await Promise.all(Array.from({ length: 40 }, () => buildTaak(world, zaak)));

    await Promise.all(taken.map(({ id }) => client.put(`/taken/${id}/behandelaar`, { versie: 1 })));

    expect(await verify()).to.deep.include({ geldig: true });
  });

  it('finds each of 1,000 random edits, deletions and swaps', async () => {
    const { asOwner } = world.database;
    await asOwner(
      `insert into auditregels (gemeente, op, actor, actie, object_soort, object_id, zaak_id, herkomst, details)
       select 'dinkelland', now(), 'x', 'taak.geclaimd', 'taak', i::text, gen_random_uuid(), 'api', jsonb_build_object('n', i) from generate_series(1, 200) i`,
    );
    const whole = await verify();
    expect(whole.geldig).to.equal(true);
    const last = whole.aantal;
    const head = whole.kop;
    const random = generator(20261214);
    const columns = {
      actor: "actor || 'x'",
      actie: "actie || 'x'",
      object_soort: "object_soort || 'x'",
      object_id: "object_id || 'x'",
      zaak_id: 'gen_random_uuid()',
      resultaat: "'mislukt'",
      herkomst: "'outbox'",
      op: "op + interval '1 microsecond'",
      details: `details || '{"x": 1}'`,
      hash: 'sha256(hash)',
      vorige_hash: 'sha256(vorige_hash)',
    };

    const missed: string[] = [];
    for (let i = 0; i < 1000; i += 1) {
      const n = 1 + random(last - 1);
      const other = 1 + ((n + random(last - 2)) % (last - 1));
      const [column, value] = Object.entries(columns)[random(Object.keys(columns).length)] as [
        string,
        string,
      ];
      const attack = [
        `update auditregels set ${column} = ${value} where gemeente = 'dinkelland' and volgnummer = ${n}`,
        `delete from auditregels where gemeente = 'dinkelland' and volgnummer = ${n}`,
        // The last lines too: whoever cuts the end off must not leave a chain that looks whole.
        `delete from auditregels where gemeente = 'dinkelland' and volgnummer > ${last - 1 - random(5)}`,
        [move(n, -n), move(other, n), move(-n, other)].join(';'),
      ][random(4)] as string;
      if (!(await found(attack))) missed.push(attack);
    }
    expect(missed).to.deep.equal([]);

    /** Attacks within a transaction that is taken back, so that each attack meets the whole chain. */
    async function found(attack: string): Promise<boolean> {
      const trx = await owner.transaction();
      try {
        await trx.raw(attack);
        return !(await verifyChain(trx, 'dinkelland', head)).geldig;
      } finally {
        await trx.rollback();
      }
    }
  });
});

const move = (from: number, to: number) =>
  `update auditregels set volgnummer = ${to} where gemeente = 'dinkelland' and volgnummer = ${from}`;

/** Numbers that are the same in every run (mulberry32). */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * below);
  };
}
