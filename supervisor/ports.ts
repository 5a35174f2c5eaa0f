import { createServer } from 'node:net';

export class PortInUse extends Error {
  override readonly name = 'PortInUse';
}

/**
 * @param ports name of the part → its port
 * @throws PortInUse with the part, the port and the remedy
 */
export async function requireFreePorts(host: string, ports: Readonly<Record<string, number>>) {
  for (const [part, port] of Object.entries(ports)) {
    if (!(await isFree(host, port))) {
      throw new PortInUse(
        `Port ${port} (${part}) is in use: stop the program that has it, or set PORT_BASE to another block of ports.`,
      );
    }
  }
}

function isFree(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}
