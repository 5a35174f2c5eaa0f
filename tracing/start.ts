import { context, DiagLogLevel, diag, propagation, trace } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  BatchSpanProcessor,
  NodeTracerProvider,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
} from '@opentelemetry/sdk-trace-node';
import type { Logger } from 'pino';

const LIMIT_MS = 5_000;

/**
 * Sends the spans of this process to a collector by OTLP over HTTP (https://opentelemetry.io/docs/specs/otlp/). A collector that is away
 * costs the spans that it missed and a line in the log, nothing else.
 *
 * @param collector base address, e.g. http://jaeger:4318
 * @param share of the traces that is kept, 0 to 1; a trace is kept whole or not at all
 */
export function startTracing({
  collector,
  share,
  roles,
  log,
}: {
  readonly collector: string;
  readonly share: number;
  readonly roles: readonly string[];
  readonly log: Pick<Logger, 'warn'>;
}): { readonly close: () => Promise<void> } {
  const tell = (message: string) => log.warn({ part: 'tracing' }, message.split('\n')[0]);
  diag.setLogger(
    { error: tell, warn: tell, info() {}, debug() {}, verbose() {} },
    { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true },
  );
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({
      'service.name': 'noaberflow',
      'noaberflow.roles': [...roles],
    }),
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(share) }),
    spanProcessors: [
      new BatchSpanProcessor(
        new OTLPTraceExporter({ url: `${collector}/v1/traces`, timeoutMillis: LIMIT_MS }),
        { exportTimeoutMillis: LIMIT_MS },
      ),
    ],
  });
  provider.register();
  return {
    /** Sends what waits, for some seconds at most. */
    async close() {
      await provider.shutdown().catch((error: Error) => tell(error.name));
      for (const part of [trace, context, propagation, diag]) part.disable();
    },
  };
}
