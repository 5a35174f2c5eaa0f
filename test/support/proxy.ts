import { connect, createServer, type Server, type Socket } from 'node:net';

export type TcpProxy = {
  readonly port: number;
  /** `open`: passes all; `away`: refuses, and cuts what was open; `hang`: takes what comes and answers nothing */
  readonly set: (mode: 'open' | 'away' | 'hang') => Promise<void>;
  /** What is connected now goes silent without a word and stays so; new connections pass. */
  readonly freeze: () => void;
  readonly close: () => Promise<void>;
};

/** A TCP connection between us and a server that can be taken away or frozen, like a real network. */
export async function startProxy(target: { host: string; port: number }): Promise<TcpProxy> {
  const pairs = new Set<readonly [Socket, Socket]>();
  const frozen = new WeakSet<readonly [Socket, Socket]>();
  let mode: 'open' | 'away' | 'hang' = 'open';
  const server: Server = createServer((inner) => {
    const outer = connect(target);
    const pair = [inner, outer] as const;
    pairs.add(pair);
    const end = () => {
      pairs.delete(pair);
      inner.destroy();
      outer.destroy();
    };
    for (const socket of pair) socket.on('error', end).on('close', end);
    const passes = () => mode === 'open' && !frozen.has(pair);
    inner.on('data', (data) => passes() && outer.write(data));
    outer.on('data', (data) => passes() && inner.write(data));
  });
  const listen = (port: number) =>
    new Promise<void>((resolve) => {
      server.listen(port, '127.0.0.1', resolve);
    });
  const cut = () => {
    for (const [inner] of pairs) inner.destroy();
  };
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      cut();
    });
  await listen(0);
  const { port } = server.address() as { port: number };
  return {
    port,
    async set(next) {
      if (mode === 'hang') cut();
      if (next === 'away' && mode !== 'away') await stop();
      if (next !== 'away' && mode === 'away') await listen(port);
      mode = next;
    },
    freeze: () => {
      for (const pair of pairs) frozen.add(pair);
    },
    close: async () => {
      if (mode !== 'away') await stop();
    },
  };
}
