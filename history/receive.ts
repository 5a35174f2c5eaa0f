import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Db } from '../db/connect.ts';
import { insertBrokenRecord } from '../db/queries/engine/insert-broken-record.ts';
import type { Clock } from '../law/clock.ts';
import { applyBatch } from './apply.ts';
import { openFastLane } from './fast-lane.ts';
import { openHistoryLane } from './history-lane.ts';
import { type EngineRecord, type Fact, parseLossless, toFact } from './record.ts';

export type Log = Record<'info' | 'warn' | 'error', (fields: object, message: string) => void>;
export type HistoryStatus = {
  /** moment of the last record applied, and how long it took from the engine to here */
  readonly lastRecordAt: Date | undefined;
  readonly lagMs: number | undefined;
  readonly applied: number;
  readonly broken: number;
};
export type History = {
  readonly url: string;
  readonly status: () => HistoryStatus;
  /** Applies all that was taken; for tests and measurements that do not want to wait. */
  readonly settle: () => Promise<void>;
  readonly close: () => Promise<void>;
};

type Lane = 'fast' | 'history';

const LARGEST_BULK = 64 * 1024 * 1024;
const ACKNOWLEDGED = '{"acknowledged":true}';
const TAKEN = '{"took":1,"errors":false,"items":[]}';

/**
 * Stands where the broker's Elasticsearch exporters post, and answers their protocol: any other call than `_bulk` is
 * acknowledged. A bulk of the history lane that cannot be laid down now is answered with 503, which the exporter repeats once
 * a second; nothing is skipped. A record that can never be applied is set aside and holds up nothing else.
 */
export async function startHistory(options: {
  readonly db: Db;
  readonly host: string;
  readonly port: number;
  readonly clock: Clock;
  readonly log: Log;
}): Promise<History> {
  const { db, log, clock } = options;
  let applied = 0;
  let broken = 0;
  let lastRecordAt: Date | undefined;
  let lagMs: number | undefined;
  const underway = new Set<Promise<unknown>>();

  const take = async (body: string) => {
    for (const [lane, lines] of byLane(body)) {
      const facts: Fact[] = [];
      for (const line of lines) {
        try {
          facts.push(toFact(parseLossless(line) as EngineRecord));
        } catch (error) {
          broken += 1;
          await setAside(lane, line, error as Error);
        }
      }
      await lanes[lane].take(facts);
    }
  };
  const store = async (lane: Lane, facts: readonly Fact[]) => {
    applied += await applyOrSetAside(lane, facts);
    const last = facts.at(-1);
    if (!last) return;
    lastRecordAt = new Date(last.at);
    lagMs = clock().getTime() - lastRecordAt.getTime();
  };
  const setAside = async (lane: Lane, line: string, error: Error, fact?: Fact) => {
    log.error(
      { lane, partition: fact?.partition, position: fact?.position },
      'a record of the engine was set aside',
    );
    await insertBrokenRecord(db, {
      lane,
      partition: fact?.partition ?? null,
      position: fact?.position ?? null,
      inhoud: line,
      fout: error.message.slice(0, 500),
    });
  };
  /** A batch that fails is applied record by record, to find the one that fails; a database that is away is no such case. */
  const applyOrSetAside = async (lane: Lane, facts: readonly Fact[]): Promise<number> => {
    if (facts.length === 0) return 0;
    try {
      return await applyBatch(db, lane, facts, clock);
    } catch (error) {
      if (!isFaultOfData(error)) throw error;
      const [only] = facts;
      if (facts.length === 1 && only) {
        broken += 1;
        await setAside(lane, JSON.stringify(only), error as Error, only);
        return 0;
      }
      let sum = 0;
      for (const fact of facts) sum += await applyOrSetAside(lane, [fact]);
      return sum;
    }
  };

  const lanes = {
    fast: openFastLane(
      (facts) => store('fast', facts),
      (error) =>
        log.warn(
          { code: (error as { code?: string }).code },
          'records of the fast lane are not stored now; the history lane brings them',
        ),
    ),
    history: openHistoryLane({ db, apply: (facts) => store('history', facts), log }),
  };

  const server = createServer((request, response) => {
    const work = answer(request, response, take).catch((error) => {
      log.warn(
        { code: (error as { code?: string }).code },
        'the record stream is not taken now; the broker repeats it',
      );
      if (!response.headersSent) response.writeHead(503);
      response.end();
    });
    underway.add(work);
    work.finally(() => underway.delete(work)).catch(() => undefined);
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${options.host === '0.0.0.0' ? '127.0.0.1' : options.host}:${port}`,
    status: () => ({ lastRecordAt, lagMs, applied, broken }),
    async settle() {
      await lanes.fast.settle();
      await lanes.history.settle();
    },
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      await Promise.allSettled(underway);
      await lanes.fast.settle();
      await lanes.history.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  take: (body: string) => Promise<void>,
): Promise<void> {
  const body = await read(request);
  const bulk = request.method === 'POST' && request.url?.split('?')[0]?.endsWith('/_bulk');
  if (bulk) await take(body);
  response.writeHead(200, {
    'X-Elastic-Product': 'Elasticsearch',
    'Content-Type': 'application/json',
  });
  response.end(bulk ? TAKEN : ACKNOWLEDGED);
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > LARGEST_BULK) throw new Error('the bulk is too large');
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** A bulk is pairs of lines: where the record goes, and the record. The prefix of the index names the lane. */
function byLane(body: string): Map<Lane, string[]> {
  const lanes = new Map<Lane, string[]>();
  const lines = body.split('\n').filter(Boolean);
  for (let at = 0; at + 1 < lines.length; at += 2) {
    const lane = /"_index"\s*:\s*"fast/.test(lines[at] as string) ? 'fast' : 'history';
    const records = lanes.get(lane);
    if (records) records.push(lines[at + 1] as string);
    else lanes.set(lane, [lines[at + 1] as string]);
  }
  return lanes;
}

/** SQLSTATE classes 22 and 23: the data cannot be stored, today or tomorrow. Everything else may pass. */
function isFaultOfData(error: unknown): boolean {
  const code = (error as { code?: unknown }).code;
  return (
    (typeof code === 'string' && /^2[23]/.test(code)) ||
    error instanceof TypeError ||
    error instanceof SyntaxError ||
    error instanceof RangeError
  );
}
