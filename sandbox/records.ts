import { createServer } from 'node:http';

/** What the broker's exporters tell, as far as it is looked at here. Keys stay below 2^53 with one partition. */
export type ExportedRecord = {
  readonly key: number;
  readonly position: number;
  readonly timestamp: number;
  readonly valueType: string;
  readonly intent: string;
  readonly value: {
    readonly elementId: string;
    readonly elementInstanceKey: number;
    readonly bpmnElementType: string;
    readonly bpmnProcessId: string;
    readonly processInstanceKey: number;
    readonly parentProcessInstanceKey: number;
    /** of a variable */
    readonly name: string;
    readonly value: string;
    readonly scopeKey: number;
    /** of a user task */
    readonly candidateGroupsList: readonly string[];
    readonly candidateUsersList: readonly string[];
    readonly externalFormReference: string;
    readonly customHeaders: Readonly<Record<string, string>>;
    /** of a job */
    readonly type: string;
    /** of a timer: milliseconds since 1970, and the element that it is of */
    readonly dueDate: number;
    readonly targetElementId: string;
    /** of what waits for a message */
    readonly messageName: string;
    readonly correlationKey: string;
    /** of an incident */
    readonly errorMessage: string;
  };
};

/** More than this is a loop that nobody watches. */
const MOST = 200_000;

/** A receiver of the record stream that keeps every record once, whichever lane brings it. */
export async function collectRecords() {
  const seen = new Map<number, ExportedRecord>();
  let last = Date.now();
  const server = createServer((incoming, outgoing) => {
    const parts: Buffer[] = [];
    incoming.on('data', (part: Buffer) => parts.push(part));
    incoming.on('end', () => {
      if (incoming.url?.startsWith('/_bulk') && seen.size < MOST) {
        const lines = Buffer.concat(parts).toString().split('\n').filter(Boolean);
        // action and record take turns
        for (const line of lines.filter((_, i) => i % 2 === 1)) {
          const record = JSON.parse(line) as ExportedRecord;
          seen.set(record.position, record);
        }
        last = Date.now();
      }
      outgoing.setHeader('X-Elastic-Product', 'Elasticsearch');
      outgoing.end('{"acknowledged":true,"errors":false,"items":[]}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return {
    url: `http://127.0.0.1:${port}`,
    all: () => [...seen.values()].sort((a, b) => a.position - b.position),
    count: () => seen.size,
    /** milliseconds since the last record came */
    quietFor: () => Date.now() - last,
    isFull: () => seen.size >= MOST,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
export type Records = Awaited<ReturnType<typeof collectRecords>>;
