import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import type { Engine, Job, WorkerOptions } from '../../engine/port.ts';
import type { RelayDeps } from '../../outbox/delivery.ts';
import { startRelay } from '../../outbox/relay.ts';
import { traced } from '../../tracing/engine.ts';
import { inSpan, openRequest, traceparent } from '../../tracing/span.ts';
import { startTracing } from '../../tracing/start.ts';
import { BpmnError, defineWorker } from '../../workers/define-worker.ts';
import { startWorkers } from '../../workers/run-workers.ts';
import { buildTaak, buildZaak } from '../api/builders.ts';
import { type ApiWorld, createApiWorld } from '../api/world.ts';
import { silent } from '../support/log.ts';
import { until } from '../support/until.ts';

type SentSpan = {
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  name: string;
  attributes: { key: string; value: Record<string, unknown> }[];
  status: { code?: number };
};
const FAILED = 2; // STATUS_CODE_ERROR of OTLP
const BSN = '999990019';

/** A collector as OTLP describes it: takes spans as JSON. */
async function openCollector(): Promise<{ url: string; spans: SentSpan[]; server: Server }> {
  const spans: SentSpan[] = [];
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    for (const { scopeSpans } of JSON.parse(text).resourceSpans)
      for (const scope of scopeSpans) spans.push(...scope.spans);
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, spans, server };
}

describe('traces', () => {
  let world: ApiWorld;
  let collector: Awaited<ReturnType<typeof openCollector>>;
  const told: string[] = [];
  const log = { warn: (_: object, message: string) => told.push(message) } as never;
  before(async () => {
    [world, collector] = await Promise.all([createApiWorld(), openCollector()]);
  });
  after(async () => {
    await world.close();
    collector.server.close();
  });
  beforeEach(() => {
    collector.spans.length = 0;
    told.length = 0;
  });

  /** What the collector got of all that happened in `work`. */
  async function spansOf(work: () => Promise<void>, share = 1): Promise<SentSpan[]> {
    const tracing = startTracing({ collector: collector.url, share, roles: ['api'], log });
    try {
      await work();
    } finally {
      await tracing.close();
    }
    return collector.spans;
  }
  const named = (spans: SentSpan[], name: string): SentSpan => {
    const found = spans.find((span) => span.name === name);
    expect(found, `${name} among ${spans.map((span) => span.name)}`).not.to.equal(undefined);
    return found as SentSpan;
  };
  const attribute = ({ attributes }: SentSpan, key: string): unknown =>
    Object.values(attributes.find((each) => each.key === key)?.value ?? {})[0];

  it('follow a click into its transaction and, in another process later, into its message and the engine', async () => {
    const client = await world.as('consulent-dinkelland');
    const taak = await buildTaak(world, await buildZaak(world, { bsn: BSN } as never));
    const assigned: string[] = [];
    const engine = {
      assignUserTask: async (key: string) => void assigned.push(key),
    } as unknown as Engine;

    const spans = await spansOf(async () => {
      const answer = await client.put(`/taken/${taak.id}/behandelaar`, { versie: 1 });
      expect(answer.status).to.equal(200);
      const relay = startRelay({
        db: world.database.db,
        engine: traced(engine),
        clock: () => world.state.now,
        log: silent,
      } as unknown as RelayDeps);
      await until('the assignment at the engine', async () => assigned.length === 1);
      await relay.close();
    });

    const message = named(spans, 'bericht.taak-toewijzen');
    const request = spans.find(({ spanId }) => spanId === rootOf(spans, message).spanId);
    expect(request?.name).to.equal('taakClaimen');
    expect(attribute(request as SentSpan, 'http.response.status_code')).to.equal(200);
    expect(named(spans, 'zeebe.assignUserTask').parentSpanId).to.equal(message.spanId);
    expect(
      spans.some((span) => span.name === 'transaction' && span.traceId === message.traceId),
    ).to.equal(true);
    expect(JSON.stringify(spans)).not.to.contain(BSN);
  });

  it('tell how a job ended, and of an error its name only', async () => {
    const zaak = await buildZaak(world);
    const handles: Record<string, WorkerOptions['handle']> = {};
    const engine = {
      work: ({ type, handle }: WorkerOptions) => {
        handles[type] = handle;
        return { close: async () => undefined };
      },
    } as unknown as Engine;
    const worker = (type: string, run: () => Promise<Record<string, never>>) =>
      defineWorker()({ type, reads: [], writes: [], run } as never);
    const running = startWorkers(
      { db: world.database.db, engine, clock: () => world.state.now, log: silentDebug } as never,
      {
        workers: [
          worker('proef.goed', async () => ({})),
          worker('proef.uitkomst', async () => {
            throw new BpmnError('afgewezen', 'niet gevonden');
          }),
          worker('proef.fout', async () => {
            throw new TypeError(`could not read ${BSN}`);
          }),
        ] as never,
      },
    );
    const spans = await spansOf(async () => {
      for (const type of Object.keys(handles)) await handles[type]?.(jobOf(type, zaak.id));
    });
    await running.close();

    const ends = ['proef.goed', 'proef.uitkomst', 'proef.fout'].map((name) => {
      const span = named(spans, name);
      expect(attribute(span, 'noaberflow.zaak_id')).to.equal(zaak.id);
      return [attribute(span, 'noaberflow.outcome'), span.status.code === FAILED];
    });
    expect(ends).to.deep.equal([
      ['completed', false],
      ['bpmn-error', false],
      ['failed', true],
    ]);
    expect(JSON.stringify(spans)).not.to.contain(BSN);
  });

  it('name what fails, without its text', async () => {
    const spans = await spansOf(async () => {
      const failing = inSpan('proef', {}, () => Promise.reject(new RangeError(BSN)));
      expect(await failing.catch((error: Error) => error.message)).to.equal(BSN);
    });
    const span = named(spans, 'proef');
    expect(span.status.code).to.equal(FAILED);
    expect(attribute(span, 'error.type')).to.equal('RangeError');
    expect(JSON.stringify(spans)).not.to.contain(BSN);
  });

  it('are not kept beyond the share that was asked for', async () => {
    const spans = await spansOf(() => inSpan('proef', {}, async () => undefined), 0);
    expect(spans).to.deep.equal([]);
    await spansOf(async () => {
      expect(openRequest().end('proef', 200)).to.equal(undefined);
    }, 0);
  });

  it('are none without a collector', async () => {
    expect(await inSpan('proef', {}, async () => traceparent())).to.equal(null);
  });

  it('that cannot be sent cost a line in the log and nothing else', async () => {
    const tracing = startTracing({ collector: 'http://127.0.0.1:9', share: 1, roles: [], log });
    expect(await inSpan('proef', {}, async () => 'done')).to.equal('done');
    await tracing.close();
    expect(told).not.to.deep.equal([]);
    expect(told.every((line) => !line.includes('\n'))).to.equal(true);
  });
});

// helpers

const silentDebug = { ...silent, debug() {} };

const jobOf = (type: string, zaakId: string): Job => ({
  key: `job-${type}`,
  type,
  processInstanceKey: '1',
  elementInstanceKey: '2',
  bpmnProcessId: 'proef',
  processVersion: 1,
  elementId: type.split('.')[1] ?? '',
  retries: 3,
  variables: { zaakId },
});

function rootOf(spans: readonly SentSpan[], span: SentSpan): SentSpan {
  const parent = spans.find(({ spanId }) => spanId === span.parentSpanId);
  return parent ? rootOf(spans, parent) : span;
}
