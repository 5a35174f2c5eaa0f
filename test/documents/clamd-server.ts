import type { AddressInfo } from 'node:net';
import { createServer, type Socket } from 'node:net';

/** How the scanner behaves: says what it finds, finds a virus, never answers, hangs up, or finds the file too large. */
export type Behaviour = 'schoon' | 'virus' | 'stil' | 'weg' | 'te-groot';

/** A scanner that speaks the protocol of clamd: it checks the framing of INSTREAM, and keeps what it was sent. */
export async function startClamd() {
  const state = { behaviour: 'schoon' as Behaviour, received: Buffer.alloc(0) as Buffer, asked: 0 };
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => undefined);
    let bytes: Buffer = Buffer.alloc(0);
    let answered = false;
    const say = (sentence: string) => {
      answered = true;
      socket.end(`${sentence}\0`);
    };
    socket.on('data', (chunk: Buffer) => {
      if (answered) return;
      bytes = Buffer.concat([bytes, chunk]);
      if (state.behaviour === 'weg') return socket.destroy();
      if (state.behaviour === 'te-groot' && bytes.length > 100)
        return say('INSTREAM size limit exceeded. ERROR');
      const content = contentOf(bytes);
      if (content === undefined || state.behaviour === 'stil') return;
      state.asked += 1;
      state.received = content;
      say(state.behaviour === 'virus' ? 'stream: Eicar-Test-Signature FOUND' : 'stream: OK');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    state,
    close: () =>
      new Promise<void>((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

const COMMAND = 'zINSTREAM\0';

/** What was streamed; `undefined` while its end did not come. */
function contentOf(bytes: Buffer): Buffer | undefined {
  if (bytes.length < COMMAND.length) return undefined;
  if (bytes.subarray(0, COMMAND.length).toString('latin1') !== COMMAND)
    throw new Error(`not the command of clamd: ${bytes.subarray(0, 20).toString('latin1')}`);
  const parts: Buffer[] = [];
  let at = COMMAND.length;
  while (at + 4 <= bytes.length) {
    const length = bytes.readUInt32BE(at);
    if (length === 0) return Buffer.concat(parts);
    parts.push(bytes.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return undefined;
}
