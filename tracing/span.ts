import {
  type Attributes,
  context,
  propagation,
  type Span,
  SpanKind,
  SpanStatusCode,
  TraceFlags,
  trace,
} from '@opentelemetry/api';

/**
 * Spans of OpenTelemetry (https://opentelemetry.io/docs/specs/otel/trace/api/). Without a collector (tracing/start.ts) nothing of this does
 * or keeps anything. Names are those of operations, kinds of messages, types of jobs and commands; an attribute is a status, an internal
 * id or one of those names: nothing that identifies a resident, and never the text of an error, which may quote a row.
 */
const NAME = 'noaberflow';

export type SpanOptions = {
  readonly kind?: SpanKind;
  readonly attributes?: Attributes;
  /** what this follows from, as `traceparent()` gave it; without it, it is part of what is going on, or the first */
  readonly after?: string | null;
};

/** Runs `work` in a span of its own, which fails when `work` does. */
export function inSpan<T>(
  name: string,
  { kind = SpanKind.INTERNAL, attributes = {}, after = null }: SpanOptions,
  work: (span: Span) => Promise<T>,
): Promise<T> {
  const parent = after
    ? propagation.extract(context.active(), { traceparent: after })
    : context.active();
  return trace.getTracer(NAME).startActiveSpan(name, { kind, attributes }, parent, async (span) => {
    try {
      return await work(span);
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR });
      span.setAttribute('error.type', error instanceof Error ? error.name : typeof error);
      throw error;
    } finally {
      span.end();
    }
  });
}

/** A part of something that is traced; what the platform does of itself many times a minute is no trace of its own. */
export const inPart = <T>(
  name: string,
  options: SpanOptions,
  work: () => Promise<T>,
): Promise<T> => (trace.getActiveSpan() ? inSpan(name, options, work) : work());

/**
 * Begins the span of a request: a trace of its own, whatever headers came along. `enter` runs what is part of it, `end` is called once.
 */
export function openRequest(): {
  readonly enter: (next: () => void) => void;
  /** @returns the id of the trace, for the log; `undefined` when nobody keeps it */
  readonly end: (operation: string, status: number) => string | undefined;
} {
  const span = trace.getTracer(NAME).startSpan('request', { kind: SpanKind.SERVER, root: true });
  return {
    enter: (next) => context.with(trace.setSpan(context.active(), span), next),
    end(operation, status) {
      span.updateName(operation).setAttribute('http.response.status_code', status);
      if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
      const { traceId, traceFlags } = span.spanContext();
      return (traceFlags & TraceFlags.SAMPLED) !== 0 ? traceId : undefined;
    },
  };
}

/**
 * What is going on now, for whoever goes on with it later in another process (https://www.w3.org/TR/trace-context/#traceparent-header):
 * 55 characters, `null` when nothing is traced.
 */
export function traceparent(): string | null {
  const carrier: { traceparent?: string } = {};
  propagation.inject(context.active(), carrier);
  return carrier.traceparent ?? null;
}
