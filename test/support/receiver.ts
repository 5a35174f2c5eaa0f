import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { watchFlows } from './flows.ts';
import { watchIdentifying } from './identifying.ts';

export type Receiver = {
  readonly url: string;
  /** Hands the record stream to the history of one world; without one it is acknowledged and dropped. */
  readonly attach: (historyUrl: string | undefined) => void;
  /**
   * Tells a history of the models that the engine knows since an earlier world: the engine reports a model once, and a
   * deployment of the same model again without its text.
   */
  readonly retellModels: (historyUrl: string | undefined) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Stands where the broker's exporters post, so that one broker can serve one world of tests after another. */
export async function startReceiver(): Promise<Receiver> {
  let target: string | undefined;
  const models: string[] = [];
  const server = createServer((incoming, outgoing) => {
    const parts: Buffer[] = [];
    incoming.on('data', (part: Buffer) => parts.push(part));
    incoming.on('end', () => {
      const bulk = Buffer.concat(parts).toString();
      watchFlows(bulk);
      watchIdentifying(bulk);
      models.push(...modelsIn(bulk));
    });
    if (target) forward(target, incoming, outgoing);
    else acknowledge(incoming, outgoing);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return {
    url: `http://127.0.0.1:${port}`,
    attach(historyUrl) {
      target = historyUrl;
    },
    async retellModels(historyUrl) {
      if (!historyUrl || models.length === 0) return;
      const answer = await fetch(new URL('/_bulk', historyUrl), {
        method: 'POST',
        headers: { 'content-type': 'application/x-ndjson' },
        body: `${models.join('\n')}\n`,
      });
      if (!answer.ok) throw new Error(`the history does not take the models: ${answer.status}`);
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** The records of deployed models in a bulk, each after the line that says where it belongs. */
function modelsIn(bulk: string): string[] {
  if (!bulk.includes('"valueType":"PROCESS"')) return [];
  const lines = bulk.split('\n');
  return lines.flatMap((line, at) =>
    line.includes('"valueType":"PROCESS"') ? [lines[at - 1] ?? '', line] : [],
  );
}

function acknowledge(incoming: IncomingMessage, outgoing: ServerResponse) {
  incoming.resume();
  incoming.on('end', () => {
    outgoing.setHeader('X-Elastic-Product', 'Elasticsearch');
    outgoing.setHeader('Content-Type', 'application/json');
    outgoing.end(
      incoming.url?.startsWith('/_bulk')
        ? '{"took":1,"errors":false,"items":[]}'
        : '{"acknowledged":true}',
    );
  });
}

function forward(target: string, incoming: IncomingMessage, outgoing: ServerResponse) {
  const onward = request(
    new URL(incoming.url ?? '/', target),
    { method: incoming.method, headers: { ...incoming.headers, host: new URL(target).host } },
    (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    },
  );
  onward.on('error', () => {
    if (!outgoing.headersSent) outgoing.writeHead(503);
    outgoing.end();
  });
  incoming.pipe(onward);
}
