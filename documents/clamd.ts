import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

export type Verdict =
  | { readonly is: 'schoon' }
  /** `naam`: what the scanner calls it */
  | { readonly is: 'virus'; readonly naam: string }
  /** away, silent, too slow, or an answer that is no verdict */
  | { readonly is: 'onbekend' };

export type VirusScanner = {
  readonly scan: (parts: AsyncIterable<Buffer>) => Promise<Verdict>;
};

/** Longer than a file of 25 MB takes on a busy scanner. */
const PATIENCE_MS = 30_000;
const ANSWER_MAX = 1000;

/**
 * Asks clamd (ClamAV) over TCP with its command INSTREAM: pieces with their length before them, an empty one at the end. It
 * never throws: what was not judged is `onbekend`, and the caller decides what that means.
 *
 * @param address host:port
 * @param patienceMs for connecting, sending and the answer together
 */
export function createClamd(address: string, patienceMs = PATIENCE_MS): VirusScanner {
  const at = address.lastIndexOf(':');
  const host = address.slice(0, at);
  const port = Number(address.slice(at + 1));
  return {
    async scan(parts) {
      const socket = connect({ host, port });
      const overdue = setTimeout(() => socket.destroy(), patienceMs);
      const answer = answerOf(socket);
      // It may judge before it has everything, or never take it: what it says, or that it hung up, ends the sending.
      const sending = send(socket, parts).then(
        () => answer,
        () => answer,
      );
      try {
        return verdictOf(await Promise.race([sending, answer]));
      } finally {
        clearTimeout(overdue);
        socket.destroy();
      }
    },
  };
}

// helpers

async function send(socket: Socket, parts: AsyncIterable<Buffer>): Promise<void> {
  await once(socket, 'connect');
  await write(socket, Buffer.from('zINSTREAM\0'));
  for await (const part of parts) {
    if (part.length === 0) continue; // would say: the end
    const length = Buffer.alloc(4);
    length.writeUInt32BE(part.length);
    await write(socket, length);
    await write(socket, part);
  }
  await write(socket, Buffer.alloc(4));
}

async function write(socket: Socket, bytes: Buffer): Promise<void> {
  if (socket.destroyed) throw new Error('the scanner closed the connection');
  if (!socket.write(bytes)) await once(socket, 'drain');
}

/** What it said until it closed or ended its sentence with NUL. */
function answerOf(socket: Socket): Promise<string> {
  return new Promise((resolve) => {
    let said = '';
    const done = () => resolve(said);
    socket.on('data', (bytes) => {
      said += bytes.toString('latin1');
      if (said.includes('\0') || said.length > ANSWER_MAX) done();
    });
    socket.on('error', done);
    socket.on('close', done);
  });
}

function verdictOf(said: string): Verdict {
  const sentence = said.split('\0')[0]?.trim() ?? '';
  if (sentence === 'stream: OK') return { is: 'schoon' };
  const [, naam] = /^stream: (\S{1,200}) FOUND$/.exec(sentence) ?? [];
  return naam === undefined ? { is: 'onbekend' } : { is: 'virus', naam };
}
