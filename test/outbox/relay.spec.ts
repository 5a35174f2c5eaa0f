import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { enqueue } from '../../db/queries/outbox/enqueue.ts';
import { inTransaction } from '../../db/transaction.ts';
import { EngineRejected, EngineUnavailable } from '../../engine/port.ts';
import type { Delivery, RelayDeps } from '../../outbox/delivery.ts';
import { type Relay, startRelay } from '../../outbox/relay.ts';
import { createDatabase, type TestDatabase } from '../support/database.ts';
import { silent } from '../support/log.ts';
import { until } from '../support/until.ts';

describe('outbox/relay', () => {
  let database: TestDatabase;
  const relays: Relay[] = [];
  beforeEach(async () => {
    database = await createDatabase();
    await database.asOwner("insert into gemeenten values ('dinkelland', 'Dinkelland')");
  });
  afterEach(async () => {
    await Promise.all(relays.splice(0).map((relay) => relay.close()));
    await database.drop();
  });

  /** `taak-afronden` goes through the slots of the engine, `proef` through those of the parties. */
  const start = (deliver: Delivery) => {
    const deps = { db: database.db, clock: () => new Date(), log: silent } as unknown as RelayDeps;
    const relay = startRelay(deps, { proef: deliver, 'taak-afronden': deliver });
    relays.push(relay);
    return relay;
  };
  const send = (
    reeks: string,
    nummer: number,
    { sleutel = randomUUID() as string, soort = 'proef' } = {},
  ) =>
    inTransaction(database.db, ['dinkelland'], (trx) =>
      enqueue(trx, {
        soort,
        sleutel,
        reeks,
        zaakId: null,
        gemeente: 'dinkelland',
        inhoud: { nummer },
      }),
    );
  const open = async () =>
    (
      await database.asOwner<{ n: number }>(
        "select count(*)::int as n from outbox where status = 'open'",
      )
    )[0]?.n;
  const emptied = () => until('an empty outbox', async () => (await open()) === 0);

  it('delivers within a series in the order of insertion, whatever the number of relays', async () => {
    const seen: Record<string, number[]> = {};
    for (let i = 0; i < 3; i++) {
      start(async ({ reeks, inhoud }) => {
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 5));
        seen[reeks] = [...(seen[reeks] ?? []), Number(inhoud.nummer)];
      });
    }

    for (let nummer = 0; nummer < 20; nummer++)
      for (const reeks of ['a', 'b', 'c']) await send(reeks, nummer);
    await emptied();

    const inOrder = Array.from({ length: 20 }, (_, nummer) => nummer);
    expect(seen).to.deep.equal({ a: inOrder, b: inOrder, c: inOrder });
  });

  it('delivers every message once when ten relays look for work at the same time', async () => {
    const seen: number[] = [];
    for (let i = 0; i < 10; i++)
      start(async ({ inhoud }) => {
        seen.push(Number(inhoud.nummer));
      });

    await Promise.all(Array.from({ length: 60 }, (_, nummer) => send(`reeks-${nummer}`, nummer)));
    await emptied();

    expect(seen.sort((a, b) => a - b)).to.deep.equal(Array.from({ length: 60 }, (_, n) => n));
  });

  it('keeps one message of two with the same key', async () => {
    let count = 0;
    await send('a', 1, { sleutel: 'zelfde-sleutel' });
    await send('a', 2, { sleutel: 'zelfde-sleutel' });
    start(async () => {
      count += 1;
    });
    await emptied();

    expect(count).to.equal(1);
  });

  it('tries as long as the receiver is away without counting it, and lets other series go on', async () => {
    let away = 4;
    const seen: number[] = [];
    start(async ({ reeks, inhoud }) => {
      if (reeks === 'weg' && away-- > 0) throw new EngineUnavailable('away');
      seen.push(Number(inhoud.nummer));
    });
    await send('weg', 1, { soort: 'taak-afronden' });
    await send('weg', 2, { soort: 'taak-afronden' });
    await send('anders', 3);
    await emptied();

    expect(seen).to.deep.equal([3, 1, 2]);
    expect(await database.asOwner('select pogingen from outbox order by id')).to.deep.equal([
      { pogingen: 1 },
      { pogingen: 1 },
      { pogingen: 1 },
    ]);
  });

  it('does not try every waiting message while the engine is away, and delivers all when it is back', async () => {
    let away = true;
    let tries = 0;
    const seen: number[] = [];
    start(async ({ inhoud }) => {
      tries += 1;
      if (away) throw new EngineUnavailable('away');
      seen.push(Number(inhoud.nummer));
    });
    for (let nummer = 0; nummer < 30; nummer++)
      await send(`r${nummer}`, nummer, { soort: 'taak-afronden' });
    await until('a first try', async () => tries > 0);
    const before = tries;
    away = false;
    await emptied();

    expect(before).to.be.lessThan(30);
    expect(seen.length).to.equal(30);
  });

  it('is not held up by a party that answers slowly', async () => {
    const seen: string[] = [];
    let answer = () => {};
    const slow = new Promise<void>((resolve) => {
      answer = resolve;
    });
    start(async ({ soort, inhoud }) => {
      if (soort === 'proef') await slow;
      seen.push(`${soort} ${inhoud.nummer}`);
    });
    for (let nummer = 0; nummer < 6; nummer++) await send(`traag-${nummer}`, nummer);
    await send('taak', 1, { soort: 'taak-afronden' });
    await until('the task', async () => seen.length > 0);
    answer();
    await emptied();

    expect(seen[0]).to.equal('taak-afronden 1');
    expect(seen.length).to.equal(7);
  });

  it('sets a refused message aside with an audit line, and goes on with its series', async () => {
    const seen: number[] = [];
    const relay = start(async ({ inhoud }) => {
      if (inhoud.nummer === 1) throw new EngineRejected('never');
      seen.push(Number(inhoud.nummer));
    });
    await send('a', 1);
    await send('a', 2);
    await emptied();

    expect(seen).to.deep.equal([2]);
    expect(
      await database.asOwner('select status, laatste_fout from outbox order by id'),
    ).to.deep.equal([
      { status: 'onbestelbaar', laatste_fout: 'EngineRejected' },
      { status: 'bezorgd', laatste_fout: null },
    ]);
    expect(await database.asOwner('select actie from auditregels')).to.deep.equal([
      { actie: 'bericht.onbestelbaar' },
    ]);
    expect(await relay.measure()).to.include({
      open: 0,
      onbestelbaar: 1,
      bezorgd: 1,
      opgegeven: 1,
    });
  });

  it('gives a message up after ten faults of its own', async () => {
    let tries = 9;
    start(async () => {
      tries += 1;
      throw new Error('a fault of ours');
    });
    await send('a', 1);
    await database.asOwner('update outbox set pogingen = 9');
    await emptied();

    expect(tries).to.equal(10);
    expect(await database.asOwner('select status, pogingen from outbox')).to.deep.equal([
      { status: 'onbestelbaar', pogingen: 10 },
    ]);
  });

  it('takes back what a delivery wrote before it failed', async () => {
    start(async (_, { trx }) => {
      await trx('gemeenten').insert({ code: 'proef', naam: 'Proef' });
      throw new EngineRejected('after writing');
    });
    await send('a', 1);
    await emptied();

    expect(await database.asOwner("select from gemeenten where code = 'proef'")).to.deep.equal([]);
  });

  it('delivers again what was not marked when its process died', async () => {
    const seen: number[] = [];
    let dies = true;
    start(async ({ inhoud, id }, { trx }) => {
      seen.push(Number(inhoud.nummer));
      if (dies) {
        dies = false;
        // Ends its own connection after the effect and before the mark, as a crash would.
        await trx.raw('select pg_terminate_backend(pg_backend_pid())').catch(() => undefined);
        await trx.raw('select ?', [id]);
      }
    });
    await send('a', 7);
    await emptied();

    expect(seen).to.deep.equal([7, 7]);
  });

  it('goes on after the database dropped every connection', async () => {
    const seen: number[] = [];
    start(async ({ inhoud }) => {
      seen.push(Number(inhoud.nummer));
    });
    await send('a', 1);
    await emptied();
    await database.asOwner(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    );
    await until('a database that answers', () =>
      send('a', 2).then(
        () => true,
        () => false,
      ),
    );
    await emptied();

    expect(seen).to.deep.equal([1, 2]);
  });

  it('lets the delivery in hand end when it is closed', async () => {
    let begun = false;
    const relay = start(async () => {
      begun = true;
      await new Promise((resolve) => setTimeout(resolve, 100));
    });
    await send('a', 1);
    await until('the delivery', async () => begun);
    await relay.close();

    expect(await open()).to.equal(0);
  });
});
