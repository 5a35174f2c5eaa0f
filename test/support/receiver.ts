import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { watchFlows } from './flows.ts';
import { watchIdentifying } from './identifying.ts';

export type Receiver = {
  readonly url: string;
  /** Hands the record stream to the history of one world; without one it is acknowledged and dropped. */
  readonly attach: (historyUrl: string | undefined) => void;
  readonly close: () => Promise<void>;
};

/** Stands where the broker's exporters post, so that one broker can serve one world of tests after another. */
export async function startReceiver(): Promise<Receiver> {
  let target: string | undefined;
  const server = createServer((incoming, outgoing) => {
    const parts: Buffer[] = [];
    incoming.on('data', (part: Buffer) => parts.push(part));
    incoming.on('end', () => {
      const bulk = Buffer.concat(parts).toString();
      watchFlows(bulk);
      watchIdentifying(bulk);
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
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
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
