import pg from 'pg';
import type { Db } from './connect.ts';

export type Listener = { readonly close: () => Promise<void> };

/**
 * Hears the notifications of one channel on a connection of its own (a pool would hand it to somebody else).
 * Survives a database that goes away: it connects again by itself, and calls `onConnected` each time,
 * because what was notified in between is lost and has to be looked up.
 *
 * @param channel a constant of the code, never input
 */
export function listen(
  db: Db,
  channel: string,
  handlers: {
    readonly onNotification: (payload: string) => void;
    readonly onConnected?: () => void;
    readonly onError?: (error: Error) => void;
  },
): Listener {
  const { connectionString } = db.client.config.connection as { connectionString: string };
  let client: pg.Client | undefined;
  let retry: NodeJS.Timeout | undefined;
  let failures = 0;
  let closed = false;

  const connect = async () => {
    const attempt = new pg.Client({
      connectionString,
      application_name: `noaberflow-${channel}`,
      connectionTimeoutMillis: 2000,
      keepAlive: true,
    });
    let over = false;
    const lost = (error?: Error) => {
      if (over) return;
      over = true;
      if (error) handlers.onError?.(error);
      attempt.end().catch(() => undefined);
      if (closed) return;
      failures += 1;
      retry = setTimeout(connect, Math.min(200 * 2 ** (failures - 1), 5000));
    };
    attempt.on('error', lost);
    attempt.on('end', () => lost());
    attempt.on('notification', (message) => handlers.onNotification(message.payload ?? ''));
    client = attempt;
    try {
      await attempt.connect();
      await attempt.query(`listen ${pg.escapeIdentifier(channel)}`);
    } catch (error) {
      lost(error as Error);
      return;
    }
    failures = 0;
    if (!closed) handlers.onConnected?.();
  };
  const first = connect();

  return {
    async close() {
      closed = true;
      clearTimeout(retry);
      await first;
      clearTimeout(retry);
      await client?.end().catch(() => undefined);
    },
  };
}
