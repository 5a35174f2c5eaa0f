import type { QueryClient } from '@tanstack/react-query';
import type { Gebeurtenis as Iets } from '../../api/gebeurtenissen/schema.ts';
import { tellOntwerp } from './on-ontwerp.ts';
import { throttle } from './throttle.ts';

/** What is about a task or a case. */
type Gebeurtenis = Exclude<Iets, { soort: 'melding' | 'ontwerp' }>;
type Listener = (event: Gebeurtenis) => void;
const listeners = new Set<Listener>();

/** Hears every event of the platform that this colleague may hear; returns how to stop. */
export function onGebeurtenis(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Lists are asked for again at most once in this time: a busy office has many events a second. */
const LIST_INTERVAL = 1000;
/** The browser reconnects by itself after a lost line, not after an answer such as 503. */
const RETRY_AFTER = 5000;

/**
 * One connection per tab for server-sent events. What an event is about is marked as out of date, so what
 * is on the screen refreshes itself; the events themselves carry ids only.
 */
export function connect(client: QueryClient, onSignedOut: () => void): () => void {
  const refreshLists = throttle(() => {
    void client.invalidateQueries({ queryKey: ['taken'] });
    void client.invalidateQueries({ queryKey: ['zaken'] });
    void client.invalidateQueries({ queryKey: ['vragen'] });
    void client.invalidateQueries({ queryKey: ['doorlooptijden'] });
  }, LIST_INTERVAL);
  let first = true;
  let source: EventSource;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const receive = ({ data }: MessageEvent<string>) => {
    const event = JSON.parse(data) as Gebeurtenis;
    void client.invalidateQueries({ queryKey: ['zaak', event.zaakId] });
    if (event.soort === 'taak') {
      void client.invalidateQueries({ queryKey: ['taak', event.taakId] });
    }
    refreshLists();
    for (const listener of listeners) listener(event);
  };
  const reconnected = () => {
    // During a break events were missed: everything on the screen is asked for again. Before the first connection
    // only what came between the list and the line can have been missed.
    if (first) refreshLists();
    else void client.invalidateQueries();
    first = false;
  };
  const open = () => {
    source = new EventSource('/api/v1/gebeurtenissen');
    source.addEventListener('taak', receive);
    source.addEventListener('zaak', receive);
    source.addEventListener('ontwerp', ({ data }: MessageEvent<string>) =>
      tellOntwerp((JSON.parse(data) as Extract<Iets, { soort: 'ontwerp' }>).ontwerpId),
    );
    source.addEventListener(
      'melding',
      () => void client.invalidateQueries({ queryKey: ['meldingen'] }),
    );
    source.addEventListener('verbonden', reconnected);
    source.addEventListener('afgemeld', onSignedOut);
    source.addEventListener('error', () => {
      if (source.readyState === EventSource.CLOSED) timer = setTimeout(open, RETRY_AFTER);
    });
  };
  open();
  return () => {
    clearTimeout(timer);
    source.close();
    refreshLists.cancel();
  };
}
