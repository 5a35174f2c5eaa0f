/**
 * The only module that imports zeebe-node. It owns one connection to the gateway, and replaces that connection
 * when it has gone silent: a TCP connection that died without a word otherwise blocks every caller for minutes.
 *
 * zeebe-node's own workers are not used, only its calls and streams. They open a channel per job type, wait
 * 300 ms between two polls, hide a completion that failed, and drop jobs that arrive while closing.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { type ActivatedJob, ZBClient } from 'zeebe-node';
import { backOffMs } from './back-off.ts';
import { fromGrpc, isOverloaded } from './errors.ts';
import type { Log } from './log.ts';
import { type Deployed, EngineUnavailable, type Resource } from './port.ts';

/** The gateway itself gives up after 15 s; whoever stays silent longer than this is not there. */
const CALL_MS = 20_000;
const DEPLOY_MS = 60_000;
/** What a long poll may last longer than asked before its stream counts as dead. */
const GRACE_MS = 10_000;

export type Activation = {
  readonly type: string;
  readonly worker: string;
  readonly timeout: number;
  readonly maxJobsToActivate: number;
  readonly fetchVariable: string[];
  /** how long the gateway may hold the request while there is no job */
  readonly requestTimeout: number;
};

export type Gateway = {
  /**
   * Runs one command, with a time limit and in the words of the port. A command that an engine under load put aside is
   * sent again within that limit, so it may run more than once only where nothing was done with it.
   */
  call<T>(command: (client: ZBClient) => Promise<T>, limitMs?: number): Promise<T>;
  deploy(resources: readonly Resource[]): Promise<readonly Deployed[]>;
  /** One long poll: hands over what arrives and ends with the stream. Aborting the signal ends it at once. */
  activateJobs(
    activation: Activation,
    onJobs: (jobs: readonly ActivatedJob[]) => void,
    signal: AbortSignal,
  ): Promise<void>;
  close(): Promise<void>;
};

/** What we use of zeebe-node's gRPC layer beyond its public methods. */
type Stream = {
  on(event: 'data', listener: (answer: { jobs: ActivatedJob[] }) => void): void;
  on(event: 'end', listener: () => void): void;
  on(event: 'error', listener: (error: Error) => void): void;
  emit(event: 'end'): void;
  cancel(): void;
};
type Grpc = {
  activateJobsStream(activation: Activation): Promise<Stream | { error: Error } | undefined>;
  deployResourceSync(request: { resources: Resource[] }): Promise<{
    readonly deployments: readonly {
      readonly process?: { readonly bpmnProcessId: string; readonly version: number };
    }[];
  }>;
  close(): Promise<unknown>;
  channelClosed: boolean;
};
const grpcOf = (client: ZBClient): Grpc => (client as unknown as { grpc: Grpc }).grpc;

/** @param limits of tests, which do not wait as long */
export function openGateway(
  address: string,
  log: Log,
  { callMs, graceMs } = { callMs: CALL_MS, graceMs: GRACE_MS },
): Gateway {
  let client = createClient(address, log);
  let closed = false;

  /** Replaces the connection on which an answer failed to come; a second complaint about it is ignored. */
  function replace(silent: ZBClient, why: string): void {
    if (closed || silent !== client) return;
    log.warn({ why }, 'connection to the engine went silent, opening a new one');
    // Closed before the new one opens: gRPC shares the socket between channels to one address.
    void grpcOf(silent).close();
    client = createClient(address, log);
  }

  async function call<T>(
    command: (client: ZBClient) => Promise<T>,
    limitMs = callMs,
    onSilence: (silent: ZBClient) => void = (silent) =>
      replace(silent, `no answer in ${limitMs} ms`),
  ): Promise<T> {
    if (closed) throw new EngineUnavailable('the client of the engine is closed');
    const used = client;
    let timer: NodeJS.Timeout | undefined;
    let overload: Error | undefined;
    const limit = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        if (!overload) onSilence(used);
        reject(overload ?? new EngineUnavailable(`no answer in ${limitMs} ms`));
      }, limitMs);
    });
    try {
      for (let failures = 1; ; failures += 1) {
        try {
          return await Promise.race([command(used), limit]);
        } catch (error) {
          if (!isOverloaded(error)) throw error;
          overload = fromGrpc(error);
          await Promise.race([sleep(backOffMs(failures)), limit]);
          overload = undefined;
        }
      }
    } catch (error) {
      throw fromGrpc(error);
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    // A caller with a limit of his own is in a hurry; that alone does not make the connection suspect.
    call: (command, limitMs) =>
      limitMs === undefined ? call(command) : call(command, limitMs, () => {}),

    async deploy(resources) {
      const request = { resources: [...resources] };
      const { deployments } = await call(
        (used) => grpcOf(used).deployResourceSync(request),
        DEPLOY_MS,
      );
      return deployments.flatMap(({ process }) =>
        process ? [{ processId: process.bpmnProcessId, version: process.version }] : [],
      );
    },

    async activateJobs(activation, onJobs, signal) {
      if (closed) throw new EngineUnavailable('the client of the engine is closed');
      const used = client;
      const stream = await grpcOf(used).activateJobsStream(activation);
      if (stream === undefined) throw new EngineUnavailable('the connection is closed');
      if ('error' in stream) throw fromGrpc(stream.error);
      const limitMs = activation.requestTimeout + graceMs;
      await new Promise<void>((resolve, reject) => {
        const settle = (finish: () => void) => {
          clearTimeout(watchdog);
          signal.removeEventListener('abort', abort);
          finish();
        };
        // Settled here and not by the stream's answer to cancel(), which zeebe-node swallows once it is closing;
        // 'end' tells it to drop the timer by which it guards the stream.
        const stop = (finish: () => void) => {
          settle(finish);
          stream.cancel();
          stream.emit('end');
        };
        const abort = () => stop(resolve);
        const watchdog = setTimeout(() => {
          const silence = `job stream silent for ${limitMs} ms`;
          stop(() => reject(new EngineUnavailable(silence)));
          replace(used, silence);
        }, limitMs);
        stream.on('data', (answer) => onJobs(answer.jobs));
        stream.on('end', () => settle(resolve));
        stream.on('error', (error) => settle(() => reject(fromGrpc(error))));
        if (signal.aborted) abort();
        else signal.addEventListener('abort', abort);
      });
    },

    async close() {
      if (closed) return;
      closed = true;
      await client.close();
    },
  };
}

function createClient(address: string, log: Log): ZBClient {
  return new ZBClient(address, {
    retry: false, // who repeats, when and how often is decided by the caller
    loglevel: 'ERROR',
    stdout: {
      debug: () => {},
      info: () => {},
      error: (line) => log.warn({ client: 'zeebe-node', text: textOf(line) }, 'engine client'),
    },
    // Only delays zeebe-node's own ready/error events, whose timers would keep a finished process alive.
    connectionTolerance: 50,
    // zeebe-node ends a stream by itself this long after it began; our own watchdog must be first.
    longPoll: 600_000,
  });
}

/** zeebe-node logs JSON with stack frames around one message. */
function textOf(line: string): string {
  try {
    const { message } = JSON.parse(line) as { message?: unknown };
    return typeof message === 'string' ? message : JSON.stringify(message);
  } catch {
    return line;
  }
}
