import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Db } from '../../db/connect.ts';
import { countBacklog } from '../../db/queries/gezondheid/count-backlog.ts';
import { inTransaction } from '../../db/transaction.ts';

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
    help: 'What waits: messages in the outbox, undeliverable messages, open tasks, open incidents',
    labelNames: ['what'],
    registers: [registry],
    async collect() {
      const counts = await inTransaction(db, '*', countBacklog);
      for (const [what, count] of Object.entries(counts)) backlog.set({ what }, count);
    },
  });

  return {
    registry,
    observe:
      (log: Logger): RequestHandler =>
      (request, response, next) => {
        const begin = process.hrtime.bigint();
        response.once('close', () => {
          const seconds = Number(process.hrtime.bigint() - begin) / 1e9;
          const { operation = 'overig', requestId, medewerker } = response.locals;
          const status = response.writableFinished ? response.statusCode : 499;
          duration.observe({ operation, status }, seconds);
          // No address: it may hold what somebody typed in a search box.
          log[status >= 500 ? 'error' : 'info'](
            {
              operatie: operation,
              methode: request.method,
              status,
              ms: Math.round(seconds * 1000),
              verzoek: requestId,
              medewerker,
            },
            'verzoek',
          );
        });
        next();
      },
  };
}
