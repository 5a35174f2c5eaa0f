import { expect } from 'chai';
import fc from 'fast-check';
import pg from 'pg';
import { historyHash, rebuildHistory } from '../../history/rebuild.ts';
import { type History, startHistory } from '../../history/receive.ts';
import { parseLossless } from '../../history/record.ts';
import { createDatabase, type TestDatabase } from '../support/database.ts';
import { silent } from '../support/log.ts';

type Line = { readonly lane: 'fast' | 'history'; readonly record: string };

/** Keys of partition 4: above 2^53, where a number would be rounded. */
const KEY = 9_007_199_254_740_993n;
let position = 0;

/** A record as the exporter writes it: keys as bare numbers. */
function record(valueType: string, intent: string, key: bigint, value: object, partition = 4) {
  position += 1;
  const known = { partitionId: partition, position, timestamp: 1_767_225_600_000 + position };
  return JSON.stringify({ ...known, key: 'KEY', valueType, intent, value })
    .replace('"KEY"', String(key))
    .replaceAll(/"BIG(\d+)"/g, '$1');
}

/** The records of one small instance: it starts, one step passes, an incident comes and goes, it ends. */
function instance(nr: number): string[] {
  const key = KEY + BigInt(nr * 10);
  const of = {
    bpmnProcessId: 'proef',
    version: 1,
    processDefinitionKey: 'BIG9007199254740881',
    processInstanceKey: `BIG${key}`,
    parentProcessInstanceKey: -1,
    flowScopeKey: -1,
  };
  const process = { ...of, elementId: 'proef', bpmnElementType: 'PROCESS' };
  const step = {
    ...of,
    elementId: 'stap',
    bpmnElementType: 'SERVICE_TASK',
    flowScopeKey: `BIG${key}`,
  };
  return [
    record('PROCESS_INSTANCE', 'ELEMENT_ACTIVATED', key, process),
    record('PROCESS_INSTANCE', 'ELEMENT_ACTIVATED', key + 1n, step),
    record('INCIDENT', 'CREATED', key + 2n, {
      ...of,
      elementId: 'stap',
      elementInstanceKey: `BIG${key + 1n}`,
      jobKey: -1,
      errorType: 'JOB_NO_RETRIES',
      errorMessage: 'De stap lukt niet.',
    }),
    record('INCIDENT', 'RESOLVED', key + 2n, {
      ...of,
      elementId: 'stap',
      elementInstanceKey: `BIG${key + 1n}`,
      jobKey: -1,
      errorType: 'JOB_NO_RETRIES',
      errorMessage: 'De stap lukt niet.',
    }),
    record('PROCESS_INSTANCE', 'ELEMENT_COMPLETED', key + 1n, step),
    record('PROCESS_INSTANCE', 'ELEMENT_COMPLETED', key, process),
  ];
}

const options = () => ({
  host: '127.0.0.1',
  port: 0,
  clock: () => new Date(),
  log: silent,
});

describe('history/receive', () => {
  let database: TestDatabase;
  let history: History;
  beforeEach(async () => {
    database = await createDatabase();
    history = await startHistory({ ...options(), db: database.db });
  });
  afterEach(async () => {
    await history.close();
    await database.drop();
  });

  /** What a bulk says of records is in the tables when this comes back. */
  const send = async (lines: readonly Line[], to = history) => {
    const body = lines
      .map(({ lane, record: line }) => `{"index":{"_index":"${lane}_x"}}\n${line}\n`)
      .join('');
    const answer = await fetch(`${to.url}/_bulk`, { method: 'POST', body });
    await to.settle();
    return answer.status;
  };
  /** Holds the place of the fast lane, as a slow transaction would. */
  async function holdCheckpoint() {
    await database.asOwner(`insert into engine_checkpoints values ('fast', 4, -1)`);
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    await client.query('begin');
    await client.query('select from engine_checkpoints for update');
    return {
      async release() {
        await client.query('commit');
        await client.end();
      },
    };
  }
  const inLane = (lane: Line['lane'], records: readonly string[]): Line[] =>
    records.map((one) => ({ lane, record: one }));
  const rows = (table: string) => database.asOwner(`select * from ${table} order by key`);

  it('does not round a key that passes 2^53, and leaves long numbers in a text alone', async () => {
    await send(inLane('history', instance(1)));

    const [row] = await rows('engine_process_instances');
    expect(row).to.include({ key: String(KEY + 10n), state: 'completed' });
    expect(
      parseLossless('{"a":9007199254740993,"b":"nr 9007199254740993","c":12.5e3}'),
    ).to.deep.equal({ a: '9007199254740993', b: 'nr 9007199254740993', c: 12500 });
  });

  it('applies a record once, whichever lanes bring it, how often, and in whatever bulks', async () => {
    const stream = [1, 2, 3, 4].flatMap(instance);
    await send(inLane('history', stream));
    const once = await historyHash(database.db);

    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 12 }),
        fc.array(fc.boolean(), { minLength: 24, maxLength: 24 }),
        async (sizes, fast) => {
          const other = await createDatabase();
          const receiver = await startHistory({ ...options(), db: other.db });
          try {
            // The fast lane runs ahead with a part of the stream; the history lane brings all of it, each bulk twice,
            // and begins again from an earlier point now and then, as an exporter does after a restart.
            await send(
              inLane(
                'fast',
                stream.filter((_, index) => fast[index]),
              ),
              receiver,
            );
            let at = 0;
            for (let turn = 0; at < stream.length; turn += 1) {
              const size = sizes[turn % sizes.length] ?? 1;
              const bulk = inLane('history', stream.slice(Math.max(0, at - 2), at + size));
              await send(bulk, receiver);
              await send(bulk, receiver);
              at += size;
            }
            expect(await historyHash(other.db)).to.equal(once);
          } finally {
            await receiver.close();
            await other.drop();
          }
        },
      ),
      { numRuns: 8 },
    );
  });

  it('sets a broken record aside: the rest goes on, and it is counted', async () => {
    const [first, ...rest] = instance(5) as [string, ...string[]];
    const impossible = record('PROCESS_INSTANCE', 'ELEMENT_ACTIVATED', KEY + 99n, {
      bpmnProcessId: 'proef',
      bpmnElementType: 'PROCESS',
      version: 'geen getal',
      processDefinitionKey: 1,
    });

    expect(await send(inLane('history', [first, '{"half":', impossible, ...rest]))).to.equal(200);

    expect(await rows('engine_process_instances')).to.have.length(1);
    expect(await database.asOwner('select from engine_broken_records')).to.have.length(2);
    expect(history.status().broken).to.equal(2);
  });

  it('answers 503 while the database is away, and nothing is skipped', async () => {
    const stream = instance(6);
    await database.asOwner('alter table engine_bulks rename to elsewhere');
    expect(await send(inLane('history', stream))).to.equal(503);
    await database.asOwner('alter table elsewhere rename to engine_bulks');

    expect(await send(inLane('history', stream))).to.equal(200);
    expect(await rows('engine_process_instances')).to.have.length(1);
  });

  it('keeps on disk what it was thanked for and cannot apply yet, also for the next start, in order', async () => {
    const [first, ...rest] = instance(6) as [string, ...string[]];
    await database.asOwner('alter table engine_records rename to elsewhere');
    expect(await send(inLane('history', [first]))).to.equal(200);
    expect(await send(inLane('history', rest))).to.equal(200);
    expect(await rows('engine_process_instances')).to.have.length(0);
    await history.close();
    await database.asOwner('alter table elsewhere rename to engine_records');

    history = await startHistory({ ...options(), db: database.db });
    await history.settle();
    expect(await rows('engine_process_instances')).to.have.length(1);
    expect(history.status()).to.include({ applied: 6, broken: 0 });
    expect(await database.asOwner('select from engine_bulks')).to.have.length(0);
  });

  it('answers the fast lane before it stores; what is lost there the history lane brings', async () => {
    const stream = instance(10);
    await database.asOwner('alter table engine_records rename to elsewhere');
    expect(await send(inLane('fast', stream))).to.equal(200);
    await database.asOwner('alter table elsewhere rename to engine_records');
    expect(await rows('engine_process_instances')).to.have.length(0);

    await send(inLane('history', stream));
    expect(await rows('engine_process_instances')).to.have.length(1);
    expect(history.status()).to.include({ applied: 6, broken: 0 });
  });

  it('stores together what the fast lane brought during a transaction', async () => {
    const [first, ...rest] = instance(11) as [string, ...string[]];
    const held = await holdCheckpoint();
    const post = (line: string) =>
      fetch(`${history.url}/_bulk`, {
        method: 'POST',
        body: `{"index":{"_index":"fast_x"}}\n${line}\n`,
      });
    await post(first);
    for (const line of rest) await post(line);
    await held.release();
    await history.settle();

    const transactions = await database.asOwner('select distinct xmin::text from engine_records');
    expect(transactions).to.have.length(2);
    expect(history.status().applied).to.equal(6);
  });

  it('gives the same tables when the stream is folded from zero', async () => {
    await send(inLane('history', [7, 8, 9].flatMap(instance)));
    const live = await historyHash(database.db);

    expect(await rebuildHistory(database.db)).to.equal(18);
    expect(await historyHash(database.db)).to.equal(live);
  });
});
