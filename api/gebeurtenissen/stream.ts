import type { Request, Response } from 'express';
import type { Logger } from 'pino';
import type { Db } from '../../db/connect.ts';
import { type Listener, listen } from '../../db/listen.ts';
import type { Clock } from '../../law/clock.ts';
import { type OpenSession, sessionOf } from '../http/session.ts';
import { type Actor, has, reach } from '../policy/decide.ts';
import type { Gebeurtenis } from './schema.ts';

/** An event for readers, with the place of a task; what does not say that its case is open is taken as sealed. */
type Happened = Gebeurtenis & {
  readonly functie?: string;
  readonly verzegeld?: boolean;
  /** of a melding: who is told */
  readonly medewerkerId?: string;
};
/** What the database notifies: an event, or the end of a session. */
type Notified = Happened | { readonly soort: 'afgemeld'; readonly sessie: string };

type Reader = { readonly response: Response; readonly request: Request; session: OpenSession };

/** Keeps proxies from closing a silent connection, and is when a session is looked at again. */
const HEARTBEAT_MS = 20_000;

export type Stream = {
  readonly open: (request: Request, response: Response, session: OpenSession) => void;
  readonly close: () => Promise<void>;
};

/**
 * Tells browsers what changed: one connection to the database hears the notifications of every process and
 * hands each to the readers who may know of it. Nothing is kept for who was away: after each connection the
 * page asks for what it shows (`verbonden`), so a lost event costs nothing but a moment.
 */
export function startStream(deps: { db: Db; clock: Clock; log: Logger; origin: string }): Stream {
  const readers = new Set<Reader>();
  let count = 0;

  const send = (reader: Reader, event: string, data: object) => {
    if (reader.response.writableEnded) return;
    count += 1;
    reader.response.write(`id: ${count}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  };
  const end = (reader: Reader) => {
    send(reader, 'afgemeld', {});
    reader.response.end();
  };

  const listener: Listener = listen(deps.db, 'gebeurtenissen', {
    onNotification(payload) {
      const notified = parse(payload);
      if (!notified) return deps.log.warn('een melding van de database is onleesbaar');
      for (const reader of readers) {
        if (notified.soort === 'afgemeld') {
          if (reader.session.idHash.toString('hex') === notified.sessie) end(reader);
        } else if (mayKnow(reader.session.actor, notified)) {
          const {
            functie: _place,
            verzegeld: _seal,
            medewerkerId: _who,
            ...event
          } = notified as Happened;
          send(reader, event.soort, event);
        }
      }
    },
    onConnected() {
      for (const reader of readers) send(reader, 'verbonden', {});
    },
    onError: (error) =>
      deps.log.warn({ err: error }, 'de meldingen van de database zijn onderbroken'),
  });

  const heartbeat = setInterval(() => {
    for (const reader of readers) void beat(reader);
  }, HEARTBEAT_MS).unref();

  async function beat(reader: Reader): Promise<void> {
    try {
      const session = await sessionOf(deps, reader.request, false);
      if (!session) return end(reader);
      reader.session = session;
    } catch {
      // The database is away: who was signed in stays connected until it can be asked again.
    }
    send(reader, 'hartslag', {});
  }

  return {
    open(request, response, session) {
      response.writeHead(200, {
        'Content-Type': 'text/event-stream',
        'Cache-Control': 'no-store',
        'X-Accel-Buffering': 'no',
      });
      response.write('retry: 2000\n\n');
      const reader: Reader = { request, response, session };
      readers.add(reader);
      response.on('close', () => readers.delete(reader));
      send(reader, 'verbonden', {});
    },
    async close() {
      clearInterval(heartbeat);
      for (const { response } of readers) response.end();
      await listener.close();
    },
  };
}

/** Anybody with a connection may notify: what is no event of ours must not end the process. */
function parse(payload: string): Notified | undefined {
  try {
    const notified: unknown = JSON.parse(payload);
    return typeof notified === 'object' && notified !== null && 'soort' in notified
      ? (notified as Notified)
      : undefined;
  } catch {
    return undefined;
  }
}

/** The same reach as the lists: a task by its place, a case by its municipality; of a sealed case by the rights on sealed things. */
function mayKnow(actor: Actor, event: Happened): boolean {
  if (event.soort === 'melding') return event.medewerkerId === actor.id;
  if (event.soort === 'ontwerp') return has(actor, 'ontwerpen.bewerken');
  const open = event.verzegeld === false;
  if (event.soort === 'zaak')
    return reach(actor, open ? 'zaken.lezen' : 'zaken.verzegeld-lezen').gemeenten.includes(
      event.gemeente,
    );
  return reach(actor, open ? 'taken.lezen' : 'taken.verzegeld-lezen').plaatsen.some(
    (place) =>
      place.gemeente === event.gemeente &&
      place.kantoorId === event.kantoorId &&
      (event.functie === undefined || place.functie === event.functie),
  );
}
