import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Db } from '../../db/connect.ts';
import { countBacklog } from '../../db/queries/gezondheid/count-backlog.ts';
import { measureOutbox } from '../../db/queries/outbox/measure-outbox.ts';
import { findTotalen, findWachtrijen } from '../../db/queries/partijen/find-partijen.ts';
import { PARTIJEN } from '../../db/queries/partijen/partijen.ts';
import { inTransaction } from '../../db/transaction.ts';
import { openRequest } from '../../tracing/span.ts';

export type Meter = ReturnType<typeof createMeter>;

/** Measures every request, for the log and for Prometheus. By operation, never by address: ids stay out. */
export function createMeter({ db }: { db: Db }) {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const duration = new Histogram({
    name: 'noaberflow_http_duration_seconds',
    help: 'Duration of HTTP requests',
    labelNames: ['operation', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 5],
    registers: [registry],
  });
  const backlog = new Gauge({
    name: 'noaberflow_backlog',
    help: 'What waits: messages in the outbox, undeliverable messages, open tasks, open incidents, jobs, records of the engine',
    labelNames: ['what'],
    registers: [registry],
    async collect() {
      const counts = await inTransaction(db, '*', countBacklog);
      for (const [what, count] of Object.entries(counts)) backlog.set({ what }, count);
    },
  });
  // Counted by every program that calls the parties, and added up in the database: any of them tells the same.
  const calls = new Counter({
    name: 'noaberflow_party_calls_total',
    help: 'Calls to parties outside, by how they ended; skipped = the breaker was open',
    labelNames: ['party', 'outcome'],
    registers: [registry],
    async collect() {
      const rows = await inTransaction(db, '*', findTotalen);
      calls.reset();
      for (const { partij: party, ...row } of rows) {
        for (const [outcome, count] of [
          ['answered', row.gelukt],
          ['refused', row.geweigerd],
          ['failed', row.mislukt],
          ['skipped', row.overgeslagen],
        ] as const)
          calls.inc({ party, outcome }, Number(count));
      }
    },
  });
  const seconds = new Counter({
    name: 'noaberflow_party_seconds_total',
    help: 'Seconds that parties outside took to answer, or not to',
    labelNames: ['party'],
    registers: [registry],
    async collect() {
      const rows = await inTransaction(db, '*', findTotalen);
      seconds.reset();
      for (const { partij: party, ms } of rows) seconds.inc({ party }, ms / 1000);
    },
  });
  const waiting = new Gauge({
    name: 'noaberflow_party_messages',
    help: 'Messages for parties outside that wait or were given up',
    labelNames: ['party', 'state'],
    registers: [registry],
    async collect() {
      const rows = await inTransaction(db, '*', (trx) => findWachtrijen(trx, '*'));
      for (const party of PARTIJEN) {
        const row = rows.find(({ partij }) => partij === party);
        waiting.set({ party, state: 'waiting' }, row?.wachtend ?? 0);
        waiting.set({ party, state: 'given-up' }, row?.opgegeven ?? 0);
      }
    },
  });
  const age = new Gauge({
    name: 'noaberflow_outbox_oldest_seconds',
    help: 'How long the oldest message of the outbox waits',
    registers: [registry],
    async collect() {
      age.set((await inTransaction(db, '*', measureOutbox)).oudsteSeconden);
    },
  });

  return {
    registry,
    observe:
      (log: Logger): RequestHandler =>
      (request, response, next) => {
        const begin = process.hrtime.bigint();
        const traced = openRequest();
        response.once('close', () => {
          const seconds = Number(process.hrtime.bigint() - begin) / 1e9;
          const { operation = 'overig', requestId, medewerker } = response.locals;
          const status = response.writableFinished ? response.statusCode : 499;
          duration.observe({ operation, status }, seconds);
          const trace = traced.end(operation, status);
          // No address: it may hold what somebody typed in a search box.
          log[status >= 500 ? 'error' : 'info'](
            {
              operatie: operation,
              methode: request.method,
              status,
              ms: Math.round(seconds * 1000),
              verzoek: requestId,
              medewerker,
              trace,
            },
            'verzoek',
          );
        });
        traced.enter(next);
      },
  };
}
