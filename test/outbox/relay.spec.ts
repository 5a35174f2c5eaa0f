import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { enqueue } from '../../db/queries/outbox/enqueue.ts';
import { inTransaction } from '../../db/transaction.ts';
import { EngineRejected, EngineUnavailable } from '../../engine/port.ts';
import type { Delivery } from '../../outbox/delivery.ts';
import { type Relay, type RelayDeps, startRelay } from '../../outbox/relay.ts';
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

  const start = (proef: Delivery) => {
    const deps = { db: database.db, clock: () => new Date(), log: silent } as unknown as RelayDeps;
    const relay = startRelay(deps, { proef });
    relays.push(relay);
    return relay;
  };
  const send = (reeks: string, nummer: number, sleutel: string = randomUUID()) =>
    inTransaction(database.db, ['dinkelland'], (trx) =>
      enqueue(trx, {
        soort: 'proef',
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

  it('keeps one message of two with the same key', async () => {
    let count = 0;
    await send('a', 1, 'zelfde-sleutel');
    await send('a', 2, 'zelfde-sleutel');
    start(async () => {
      count += 1;
    });
    await emptied();

    expect(count).to.equal(1);
  });

  it('tries as long as the receiver is away, and lets other series go on', async () => {
    let away = 3;
    const seen: number[] = [];
    start(async ({ reeks, inhoud }) => {
      if (reeks === 'weg' && away-- > 0) throw new EngineUnavailable('away');
      seen.push(Number(inhoud.nummer));
    });
    await send('weg', 1);
    await send('weg', 2);
    await send('anders', 3);
    await emptied();

    expect(seen).to.deep.equal([3, 1, 2]);
    const tries = await database.asOwner('select pogingen from outbox order by id');
    expect(tries.map(({ pogingen }: { pogingen?: number }) => pogingen)).to.deep.equal([4, 1, 1]);
  });

  it('sets a refused message aside with an audit line, and goes on with its series', async () => {
    const seen: number[] = [];
    start(async ({ inhoud }) => {
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
  });

  it('delivers again what was not marked when its process died', async () => {
    const seen: number[] = [];
    let dies = true;
    const dying = start(async ({ inhoud, id }, { trx }) => {
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
    dying.nudge();
  });
});
